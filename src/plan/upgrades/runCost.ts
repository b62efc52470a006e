/** What one circuit is charged in a month, or for a year, on the working path and on each other path. */
export interface StepCharge {
  readonly working: number;
  readonly other: number;
}

export interface GearCost {
  readonly once: number;
  readonly yearly: number;
}

/** An offer, as a link that is upgraded when it is full may buy it. Money in the currency of the quote, not yet rounded. */
export interface PricedOffer {
  readonly offerId: number;
  readonly payloadMbps: number;
  /** Circuits that one fibre holds: charges are those of a fibre. */
  readonly channels: number;
  /** Gear of a circuit, and of a fibre: once, and at the end of each year. */
  readonly circuitGear: GearCost;
  readonly fibreGear: GearCost;
  /** Fewest circuits on a path. */
  readonly leastPerPath: number;
  /** Circuits on each path for the year that is sized for, if it can be bought now; else null. */
  readonly firstPerPath: number | null;
  /** Of one fibre on each path, NRC and the charges of a period of year 1: on the working path, and on each other path. */
  readonly nrc: number;
  readonly working: number;
  readonly other: number;
  /** The same in each month of the horizon, from 0, if its price steps: one object for each price. Else null. */
  readonly byMonth: readonly StepCharge[] | null;
  readonly otherPaths: number;
  readonly isYearly: boolean;
  /** Of the route, whatever lies in it, at the end of year 1. */
  readonly workingMaintenance: number;
  readonly otherMaintenance: number;
  readonly escalatorPerYear: number;
  /** 0 without a term. */
  readonly termMonths: number;
  /** What is owed for ending it early; null if it is not stated. */
  readonly termination: { readonly months: number; readonly share: number } | null;
  readonly isIru: boolean;
}

/** Circuits of an offer on a path from a month on: how many there are then. */
export interface Purchase {
  readonly fromMonth: number;
  readonly perPath: number;
}
/** Circuits of one offer that are added to until all of them are replaced, or the horizon ends. */
export interface Run {
  readonly offer: PricedOffer;
  readonly purchases: readonly Purchase[];
}

const cents = (amount: number): number => Math.round(amount * 100 + 1e-7) / 100;
const within = (from: number, until: number, year: number): Span => [Math.max(from, 12 * (year - 1)), Math.min(until, 12 * year)];

/**
 * What a run costs until a month, as Upgrades counts it: this only chooses, what is shown is calculated there. Infinite if an offer is
 * bound beyond the horizon and states no way out.
 */
export function runCost({ offer, purchases }: Run, untilMonth: number, horizonMonths: number): number {
  let cost = 0;
  let before = 0;
  for (const [at, { fromMonth, perPath }] of purchases.entries()) {
    const circuits = perPath - before;
    const added = fibresOf(offer, perPath) - fibresOf(offer, before);
    before = perPath;
    const owed = monthsOwed(offer, fromMonth, untilMonth, untilMonth === horizonMonths);
    cost += cents(offer.nrc * added) + cents(gearOf(offer, circuits, added).once) + fee(offer, added, owed, untilMonth);
    for (let year = 1; 12 * (year - 1) < horizonMonths; year++) {
      const used = within(fromMonth, untilMonth, year);
      if (used[1] > used[0]) {
        cost += charged(offer, added, at === 0, used, year);
        cost += cents((gearOf(offer, circuits, added).yearly * (used[1] - used[0])) / 12);
      }
    }
  }
  return cost;
}

const fibresOf = ({ channels }: PricedOffer, circuits: number): number => Math.ceil(circuits / channels);

const gearOf = ({ circuitGear, fibreGear }: PricedOffer, circuits: number, fibres: number): GearCost => ({
  once: circuitGear.once * circuits + fibreGear.once * fibres,
  yearly: circuitGear.yearly * circuits + fibreGear.yearly * fibres,
});

/** What is charged for circuits in the months of a year, from one month until another. */
function charged(offer: PricedOffer, circuits: number, isMaintained: boolean, [from, until]: Span, year: number): number {
  const risen = (1 + offer.escalatorPerYear) ** (year - 1);
  const used = until - from;
  const maintained = (maintenance: number): number => (isMaintained ? maintenance * risen * (used / 12) : 0);
  const kept = maintained(offer.workingMaintenance);
  const keptBeside = maintained(offer.otherMaintenance);
  if (offer.byMonth) {
    let sum = ofPaths(offer, kept, keptBeside);
    for (let month = from; month < until;) {
      const price = offer.byMonth[month]!;
      let next = month;
      while (next < until && offer.byMonth[next] === price) next++;
      const share = offer.isYearly ? (next - month) / 12 : 1;
      const due = ofPaths(offer, price.working * circuits * risen * share, price.other * circuits * risen * share);
      sum += offer.isYearly ? due : due * (next - month);
      month = next;
    }
    return sum;
  }
  if (offer.isYearly) {
    const byYear = (charge: number): number => charge * circuits * risen * (used / 12);
    return ofPaths(offer, byYear(offer.working) + kept, byYear(offer.other) + keptBeside);
  }
  return (
    used * ofPaths(offer, offer.working * circuits * risen, offer.other * circuits * risen) + ofPaths(offer, kept, keptBeside)
  );
}
type Span = readonly [from: number, until: number];

const ofPaths = ({ otherPaths }: PricedOffer, working: number, other: number): number =>
  cents(working) + otherPaths * cents(other);

function monthsOwed({ termMonths, termination, isIru }: PricedOffer, from: number, until: number, isEnd: boolean): number {
  const beyond = Math.max(0, from + termMonths - until);
  if (termination) return Math.min(beyond, Math.max(termination.months, termination.share * beyond));
  if (isIru || beyond === 0) return 0;
  // A contract that is kept is paid to its end; beyond the horizon nobody compares what is paid.
  return isEnd ? Infinity : beyond;
}

/** What is owed for the months that remain, at the price of the last month of use. */
function fee(offer: PricedOffer, circuits: number, owed: number, untilMonth: number): number {
  if (owed === 0) return 0;
  const risen = (1 + offer.escalatorPerYear) ** (Math.ceil(untilMonth / 12) - 1);
  const { working, other } = offer.byMonth?.[untilMonth - 1] ?? offer;
  const due = ofPaths(offer, working * circuits * risen, other * circuits * risen);
  return cents((due * owed) / (offer.isYearly ? 12 : 1));
}

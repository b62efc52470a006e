/** An offer, as a link that is upgraded when it is full may buy it. Money in the currency of the quote, not yet rounded. */
export interface PricedOffer {
  readonly offerId: number;
  readonly payloadMbps: number;
  /** Fewest circuits on a path. */
  readonly leastPerPath: number;
  /** Circuits on each path for the year that is sized for, if it can be bought now; else null. */
  readonly firstPerPath: number | null;
  /** Of one circuit on each path, NRC and the charges of a period of year 1: on the working path, and on each other path. */
  readonly nrc: number;
  readonly working: number;
  readonly other: number;
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
const months = (from: number, until: number, year: number): number =>
  Math.max(0, Math.min(until, 12 * year) - Math.max(from, 12 * (year - 1)));

/**
 * What a run costs until a month, as Upgrades counts it: this only chooses, what is shown is calculated there. Infinite if an offer is
 * bound beyond the horizon and states no way out.
 */
export function runCost({ offer, purchases }: Run, untilMonth: number, horizonMonths: number): number {
  let cost = 0;
  let before = 0;
  for (const [at, { fromMonth, perPath }] of purchases.entries()) {
    const added = perPath - before;
    before = perPath;
    const owed = monthsOwed(offer, fromMonth, untilMonth, untilMonth === horizonMonths);
    cost += cents(offer.nrc * added) + fee(offer, added, owed, untilMonth);
    for (let year = 1; 12 * (year - 1) < horizonMonths; year++) {
      const used = months(fromMonth, untilMonth, year);
      if (used > 0) cost += charged(offer, added, at === 0, used, year);
    }
  }
  return cost;
}

/** What is charged for circuits in the months of a year. */
function charged(offer: PricedOffer, circuits: number, isMaintained: boolean, used: number, year: number): number {
  const risen = (1 + offer.escalatorPerYear) ** (year - 1);
  const ofPaths = (working: number, other: number): number => cents(working) + offer.otherPaths * cents(other);
  const byYear = (charge: number, maintenance: number): number =>
    ((offer.isYearly ? charge * circuits : 0) + (isMaintained ? maintenance : 0)) * risen * (used / 12);
  const byMonth = offer.isYearly ? 0 : used * ofPaths(offer.working * circuits * risen, offer.other * circuits * risen);
  return byMonth + ofPaths(byYear(offer.working, offer.workingMaintenance), byYear(offer.other, offer.otherMaintenance));
}

function monthsOwed({ termMonths, termination, isIru }: PricedOffer, from: number, until: number, isEnd: boolean): number {
  const beyond = Math.max(0, from + termMonths - until);
  if (termination) return Math.min(beyond, Math.max(termination.months, termination.share * beyond));
  if (isIru || beyond === 0) return 0;
  // A contract that is kept is paid to its end; beyond the horizon nobody compares what is paid.
  return isEnd ? Infinity : beyond;
}

function fee(offer: PricedOffer, circuits: number, owed: number, untilMonth: number): number {
  if (owed === 0) return 0;
  const risen = (1 + offer.escalatorPerYear) ** (Math.ceil(untilMonth / 12) - 1);
  const due = cents(offer.working * circuits * risen) + offer.otherPaths * cents(offer.other * circuits * risen);
  return cents((due * owed) / (offer.isYearly ? 12 : 1));
}

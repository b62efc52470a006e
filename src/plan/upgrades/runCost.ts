/** An offer, as a link that is upgraded when it is full may buy it. Money in the currency of the quote, not yet rounded. */
export interface Sold {
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
export interface Lot {
  readonly fromMonth: number;
  readonly perPath: number;
}
/** Circuits of one offer that are added to until all of them are replaced, or the horizon ends. */
export interface Run {
  readonly sold: Sold;
  readonly lots: readonly Lot[];
}

const cents = (amount: number): number => Math.round(amount * 100 + 1e-7) / 100;
const months = (from: number, until: number, year: number): number =>
  Math.max(0, Math.min(until, 12 * year) - Math.max(from, 12 * (year - 1)));

/**
 * What a run costs until a month, as Upgrades counts it: this only chooses, what is shown is calculated there. Infinite if an offer is
 * bound beyond the horizon and states no way out.
 */
export function runCost({ sold, lots }: Run, untilMonth: number, horizonMonths: number): number {
  let cost = 0;
  let before = 0;
  for (const [at, { fromMonth, perPath }] of lots.entries()) {
    const added = perPath - before;
    before = perPath;
    const owed = monthsOwed(sold, fromMonth, untilMonth, untilMonth === horizonMonths);
    cost += cents(sold.nrc * added) + fee(sold, added, owed, untilMonth);
    for (let year = 1; 12 * (year - 1) < horizonMonths; year++) {
      const used = months(fromMonth, untilMonth, year);
      if (used > 0) cost += charged(sold, added, at === 0, used, year);
    }
  }
  return cost;
}

/** What is charged for circuits in the months of a year. */
function charged(sold: Sold, circuits: number, isMaintained: boolean, used: number, year: number): number {
  const risen = (1 + sold.escalatorPerYear) ** (year - 1);
  const ofPaths = (working: number, other: number): number => cents(working) + sold.otherPaths * cents(other);
  const byYear = (charge: number, maintenance: number): number =>
    ((sold.isYearly ? charge * circuits : 0) + (isMaintained ? maintenance : 0)) * risen * (used / 12);
  const byMonth = sold.isYearly ? 0 : used * ofPaths(sold.working * circuits * risen, sold.other * circuits * risen);
  return byMonth + ofPaths(byYear(sold.working, sold.workingMaintenance), byYear(sold.other, sold.otherMaintenance));
}

function monthsOwed({ termMonths, termination, isIru }: Sold, from: number, until: number, isEnd: boolean): number {
  const beyond = Math.max(0, from + termMonths - until);
  if (termination) return Math.min(beyond, Math.max(termination.months, termination.share * beyond));
  if (isIru || beyond === 0) return 0;
  // A contract that is kept is paid to its end; beyond the horizon nobody compares what is paid.
  return isEnd ? Infinity : beyond;
}

function fee(sold: Sold, circuits: number, owed: number, untilMonth: number): number {
  if (owed === 0) return 0;
  const risen = (1 + sold.escalatorPerYear) ** (Math.ceil(untilMonth / 12) - 1);
  const due = cents(sold.working * circuits * risen) + sold.otherPaths * cents(sold.other * circuits * risen);
  return cents((due * owed) / (sold.isYearly ? 12 : 1));
}

import { type Purchase, type Run, runCost, type PricedOffer } from './runCost';

/** Upgrades that a link may have within the horizon. */
const mostUpgrades = 2;

interface Way {
  readonly cost: number;
  readonly runs: readonly Run[];
}
const noWay: Way = { cost: Infinity, runs: [] };
/** The first stays where costs are equal to the cent. */
const cheaper = (a: Way, b: Way): Way => (b.cost < a.cost - 0.005 ? b : a);

/**
 * What to buy first, and what to upgrade to when it is full: the least cost over the horizon of all orders with at most two upgrades,
 * each made in the month in which what is there is full. Circuits of the same offer are added to; those of another replace them.
 *
 * @param needsMbps what the link must be now and at the end of each year; between them the need grows evenly
 * @param offers in the order in which equal costs are settled
 * @returns the runs in their order; none if no order lasts through the horizon
 */
export function stepUp(needsMbps: readonly number[], offers: readonly PricedOffer[]): readonly Run[] {
  const horizonMonths = 12 * (needsMbps.length - 1);
  const begun = new Map<string, readonly Way[]>();

  /** The least way to go on with a run that may still be upgraded so often. */
  function goOn(run: Run, upgrades: number): Way {
    const now = run.purchases.at(-1)!;
    const full = fullIn(needsMbps, now.perPath * run.offer.payloadMbps, now.fromMonth);
    if (full === null) return { cost: runCost(run, horizonMonths, horizonMonths), runs: [run] };
    if (upgrades === 0 || full <= now.fromMonth) return noWay;
    const added = purchasesFrom(needsMbps, run.offer, full, upgrades - 1)
      .filter(({ perPath }) => perPath > now.perPath)
      .map((purchase) => goOn({ ...run, purchases: [...run.purchases, purchase] }, upgrades - 1));
    const spent = runCost(run, full, horizonMonths);
    const next = beginIn(full, upgrades - 1)
      .filter((_, at) => offers[at] !== run.offer)
      .reduce(cheaper, noWay);
    return [...added, { cost: spent + next.cost, runs: [run, ...next.runs] }].reduce(cheaper, noWay);
  }
  /** The least way to begin anew in a month, with each of the offers. */
  function beginIn(month: number, upgrades: number): readonly Way[] {
    const key = `${month} ${upgrades}`;
    const known = begun.get(key);
    if (known) return known;
    const ways = offers.map((offer) =>
      purchasesFrom(needsMbps, offer, month, upgrades)
        .map((purchase) => goOn({ offer, purchases: [purchase] }, upgrades))
        .reduce(cheaper, noWay),
    );
    begun.set(key, ways);
    return ways;
  }

  const first = offers.flatMap((offer) =>
    offer.firstPerPath === null
      ? []
      : [goOn({ offer, purchases: [{ fromMonth: 0, perPath: offer.firstPerPath }] }, mostUpgrades)],
  );
  return first.reduce(cheaper, noWay).runs;
}

/** The month in which a need outgrows a capacity after a month; null if it does not within the horizon. */
export function fullIn(needsMbps: readonly number[], capacityMbps: number, afterMonth: number): number | null {
  const outgrows = (need: number): boolean => need > capacityMbps * (1 + 1e-9);
  if (afterMonth === 0 && outgrows(needsMbps[0]!)) return 0;
  const year = needsMbps.findIndex((need, at) => 12 * at > afterMonth && outgrows(need));
  if (year === -1) return null;
  const [before, after] = [needsMbps[year - 1]!, needsMbps[year]!];
  return 12 * (year - 1) + Math.floor((12 * (capacityMbps - before)) / (after - before) + 1e-9);
}

/** The month of the greatest need after a month, until another: of equal needs the last. */
export function mostNeededIn(needsMbps: readonly number[], afterMonth: number, untilMonth: number): number {
  const ends = needsMbps.map((_, year) => 12 * year).filter((month) => month > afterMonth && month < untilMonth);
  return [...ends, untilMonth].reduce((most, month) => (needIn(needsMbps, month) >= needIn(needsMbps, most) ? month : most));
}

function needIn(needsMbps: readonly number[], month: number): number {
  const year = Math.floor(month / 12);
  const before = needsMbps[year]!;
  return before + ((needsMbps[year + 1] ?? before) - before) * (month / 12 - year);
}

/** As how many circuits an offer may be bought in a month: for each later month, those that last until then; if it is not upgraded, all. */
function purchasesFrom(needsMbps: readonly number[], offer: PricedOffer, month: number, upgrades: number): readonly Purchase[] {
  const horizonMonths = 12 * (needsMbps.length - 1);
  const counts = new Set<number>();
  let perPath = offer.leastPerPath;
  for (let later = month + 1; later <= horizonMonths; later++) {
    perPath = Math.max(perPath, Math.ceil((needIn(needsMbps, later) / offer.payloadMbps) * (1 - 1e-9)));
    counts.add(perPath);
  }
  const purchases = [...counts].map((count) => ({ fromMonth: month, perPath: count }));
  return upgrades === 0 ? purchases.slice(-1) : purchases;
}

import { figure } from '../../../formula/figures';
import { gains, type Where, WriteGains } from '../../../model/checks/workloads/writeGains';
import { WriteBudgets } from '../../../model/checks/workloads/writeBudgets';
import { Workloads } from '../../../model/inputs/workloads';
import { Loads } from '../../../model/loads/loads';
import { Options } from '../../../model/options/identity';
import { OptionLatency } from '../../../model/options/latency';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { Decimal } from '../../../quantities/decimal';
import { ms } from '../../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { rowsWith } from '../rows';
import { mostNamed, ofWorkload, type Pointed, type Wording, workloads } from './words';

/** What the writes of a workload gain where its budget is missed. */
interface Missed {
  readonly load: number;
  readonly where: Where;
  readonly budgetMs: Decimal;
  /** Distance and fixed part. */
  readonly writeMs: Decimal;
  /** Time on the wire, as far as it counts. */
  readonly wireMs: Decimal;
}

/** Rounded as the check rounds it. */
const marginOf = ({ budgetMs, writeMs, wireMs }: Missed): Decimal => budgetMs.minus(writeMs).minus(wireMs).toDecimalPlaces(9);

/** The workloads of the span that miss their budget if tested so; null: not tested. */
function missed(facts: OptionFacts, tested: (load: number) => Where | null): readonly Missed[] {
  const { reading, fit } = facts;
  const loads = rowsWith(reading, Loads.budgetSpan, reading.cell(Options.loadsOf, facts.row));
  return loads.flatMap((load): Missed[] => {
    const where = tested(load);
    if (where === null) return [];
    const of = (column: (typeof gains)['home']['plain']): Decimal => facts.number(column, fit) ?? new Decimal(0);
    const ofLoad = (column: typeof Loads.writeKB): Decimal => facts.number(column, load) ?? new Decimal(0);
    const { plain, waits, trip, perKB } = gains[where];
    const found = {
      load,
      where,
      budgetMs: ofLoad(Loads.writeBudgetMs),
      writeMs: of(plain)
        .minus(of(waits))
        .plus(of(trip).times(ofLoad(Loads.writeRoundTrips))),
      wireMs: of(waits).plus(of(perKB).times(ofLoad(Loads.writeKB))),
    };
    return marginOf(found).lt(0) ? [found] : [];
  });
}

/** `w 3.65 ms of 1.6 ms (1.39 + 2.26 on the wire)`; with more decimals than two only if these would read as if the budget were kept. */
function figures(facts: OptionFacts, { load, budgetMs, writeMs, wireMs }: Missed): string {
  const sum = (places: number): Decimal => writeMs.toDecimalPlaces(places).plus(wireMs.toDecimalPlaces(places));
  const places = [2, 3, 4, 5, 6, 7, 8].find((few) => sum(few).gt(budgetMs)) ?? 9;
  const [write, wire] = [writeMs, wireMs].map((part) => part.toDecimalPlaces(places));
  const parts = wire!.isZero() ? '' : ` (${write!.toFixed()} + ${wire!.toFixed()} on the wire)`;
  return `${facts.shown(Loads.workload, load)} ${figure(sum(places), ms)} of ${figure(budgetMs, ms)}${parts}`;
}

/** The worst first, of equal ones the first of the list; the rest are counted. What is said before several in a row is said once. */
function named(
  facts: OptionFacts,
  all: readonly Missed[],
  prefix: (one: Missed) => string,
  suffix: (one: Missed) => string = () => '',
): Pointed {
  const sorted = [...all].sort((a, b) => marginOf(a).comparedTo(marginOf(b)));
  // One that is left is named as well: to say that there is one more takes as many words.
  const shown = sorted.length === mostNamed + 1 ? sorted : sorted.slice(0, mostNamed);
  const more = sorted.length - shown.length;
  const said = shown.map((one, at) => {
    const before = shown[at - 1];
    return `${before && prefix(before) === prefix(one) ? '' : prefix(one)}${figures(facts, one)}${suffix(one)}`;
  });
  return {
    text: [...said, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
    input: shown[0] ? ofWorkload(facts, shown[0].load, Workloads.writeBudgetMs) : null,
  };
}

export const writeBudgets: Wording = (facts, status) => {
  const { fit, row } = facts;
  const tested = facts.count(WriteGains.tested, fit);
  const over = missed(facts, (load) => (facts.count(Loads.issued, load) <= tested ? 'away' : 'home'));
  if (status === 'fail') {
    const { text, input } = named(facts, over, () => '');
    return [{ text: `${workloads(over.length)} over ${over.length === 1 ? 'its' : 'their'} budget: ${text}`, input }];
  }
  return [
    ...(facts.is(OptionLatency.distanceOnly, row, 'yes')
      ? ['fixed part of the platform not stated, so its milliseconds are those of the distance alone']
      : []),
    ...(facts.is(WriteBudgets.withoutWire, fit, 'yes')
      ? ['tested without wire time, because no circuit is bought for storage']
      : []),
  ];
};

/** `drained B: Oracle 2.94 ms of 1.5 ms`, of each workload in the state that leaves it least. */
export const writeBudgetsMoved: Wording = (facts) => {
  const single = facts.is(Options.redundantNodes, facts.row, 'no');
  const drained = missed(facts, () => 'away');
  const down = single ? missed(facts, () => 'down') : [];
  const until = facts.number(Options.followsAbove, facts.row)?.lt(1) ? ', until ownership follows' : '';
  const isHomedAtA = ({ load }: Missed): boolean => {
    const { reading } = facts;
    return reading.key(reading.cell(Loads.homeSite, load)) === reading.key(reading.cell(RouteEstimate.siteA, facts.route));
  };
  /**
   * Of a drained site the write is away IO if those who write move to where nobody owns the volume: home is drained, or the
   * other site if the load has drawn ownership there. Of a node, its hosts are at home unless all IO is issued at the other site.
   */
  const elsewhere = ({ where, load }: Missed): boolean =>
    where === 'down'
      ? facts.count(Loads.issued, load) === 2
      : facts.count(Loads.awayShare, load) > facts.count(Options.followsAbove, facts.row);
  const siteOf = (one: Missed): 'A' | 'B' => (isHomedAtA(one) === elsewhere(one) ? 'B' : 'A');
  const worst = [...drained, ...down].filter(
    (one) => ![...drained, ...down].some((other) => other.load === one.load && marginOf(other).lt(marginOf(one))),
  );
  const loads = new Map<number, readonly Missed[]>();
  for (const one of worst) loads.set(one.load, [...(loads.get(one.load) ?? []), one]);
  const firsts = [...loads.values()].map(([first]) => first!);
  const statesOf = ({ load }: Missed): string =>
    loads
      .get(load)!
      .map((each) => `${each.where === 'down' ? 'node down' : 'drained'} ${siteOf(each)}`)
      .join(', ');
  return [
    named(
      facts,
      firsts,
      (one) => `${statesOf(one)}: `,
      ({ where }) => (where === 'away' ? until : ''),
    ),
  ];
};

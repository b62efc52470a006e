import type { Column } from '../../../formula';
import { figure } from '../../../formula/figures';
import { refused } from '../../../model/checks/platform/protocol';
import { Workloads } from '../../../model/inputs/workloads';
import { Loads } from '../../../model/loads/loads';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { type Wording, workloads } from './words';
import { WriteBudgets } from '../../../model/checks/workloads/writeBudgets';
import { WriteBudgetsMoved } from '../../../model/checks/workloads/writeBudgetsMoved';
import { BudgetMargin } from '../../../model/options/budgetMargin';
import type { OptionFacts } from '../optionFacts';
import { OptionLatency } from '../../../model/options/latency';
import { Decimal } from '../../../quantities/decimal';
import { ms } from '../../../quantities/units';
import { Options } from '../../../model/options/identity';
import { Hypervisors } from '../../../model/inputs/products/hypervisors';
import { ListedVersions } from '../../../model/movers/listedVersions';
import { rowFrom, rowsWith } from '../rows';
import { notPublished } from '../../../model/checks/status';
import { Validations } from '../../../model/movers/validations';

interface Gained {
  readonly workload: Column<'Fit'>;
  readonly budgetMs: Column<'Fit'>;
  readonly writeMs: Column<'Fit'>;
  readonly wireMs: Column<'Fit'>;
}

/** `Oracle 1.39 ms of 1.6 ms, and 2.26 ms on the wire`; in full if two decimals would read as if the budget were kept. */
function gained(facts: OptionFacts, { workload, budgetMs, writeMs, wireMs }: Gained): string {
  const [budget, write, wire] = [budgetMs, writeMs, wireMs].map((column) => facts.number(column, facts.fit) ?? new Decimal(0));
  const places = write!.toDecimalPlaces(2).plus(wire!.toDecimalPlaces(2)).gt(budget!) ? 2 : 9;
  const [said, onWire] = [write, wire].map((part) => figure(part!.toDecimalPlaces(places), ms));
  const apart = wire!.toDecimalPlaces(places).isZero() ? '' : `, and ${onWire} on the wire`;
  return `${facts.shown(workload, facts.fit)} ${said} of ${figure(budget!, ms)}${apart}`;
}

export const writeBudgets: Wording = (facts, status) => {
  const over = facts.count(WriteBudgets.budgetsMissedHome, facts.fit) + facts.count(WriteBudgets.budgetsMissedAway, facts.fit);
  const tightest = {
    workload: BudgetMargin.writeBudgetWorkload,
    budgetMs: BudgetMargin.tightestBudgetMs,
    writeMs: BudgetMargin.tightestWriteMs,
    wireMs: BudgetMargin.tightestWireMs,
  };
  if (status === 'fail') return [`${workloads(over)} over ${over === 1 ? 'its' : 'their'} budget: ${gained(facts, tightest)}`];
  return [
    ...(facts.is(OptionLatency.distanceOnly, facts.row, 'yes')
      ? ['fixed part of the platform not stated, so its milliseconds are those of the distance alone']
      : []),
    ...(facts.is(WriteBudgets.withoutWire, facts.fit, 'yes')
      ? ['tested without wire time, because no circuit is bought for storage']
      : []),
  ];
};

/** `drained B: Oracle 2.94 ms of 1.5 ms`. */
export const writeBudgetsMoved: Wording = (facts) => {
  const until = facts.number(Options.followsAbove, facts.row)?.lt(1) ? ', until ownership follows' : '';
  const worst = {
    workload: WriteBudgetsMoved.movedWorkload,
    budgetMs: WriteBudgetsMoved.movedBudgetMs,
    writeMs: WriteBudgetsMoved.movedWriteMs,
    wireMs: WriteBudgetsMoved.movedWireMs,
  };
  return [`${facts.shown(WriteBudgetsMoved.movedState, facts.fit)}: ${gained(facts, worst)}${until}`];
};

/** Workloads that are named before the rest are counted. */
const mostNamed = 3;

export const protocol: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no protocol of hosts'];
  const { reading } = facts;
  const loads = rowsWith(reading, Loads.span, reading.cell(RouteEstimate.span, facts.route));
  const missed = refused.filter(({ column }) => facts.count(column, facts.fit) > 0).map(({ protocol: name }) => name);
  const unserved = loads.filter((load) => missed.some((name) => facts.is(Loads.protocol, load, name)));
  const named = unserved.slice(0, mostNamed).map((load) => {
    const name = facts.shown(Workloads.workload, rowFrom(reading, Loads.no, load) ?? 0);
    return `${name}, ${facts.shown(Loads.protocol, load)}`;
  });
  const more = unserved.length - named.length;
  const names = [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  return [`serves ${loads.length - unserved.length} of ${loads.length}; ${names}, not served`];
};

export const hypervisorValidated: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no list of hypervisors'];
  return facts.validations.flatMap((row) => {
    const name = `“${facts.shown(Validations.hypervisor, row)}”`;
    if (facts.is(Validations.validated, row, 'no')) return [`${name} is not among those validated on the platform`];
    if (!facts.is(Validations.validated, row, 'older')) return [];
    return [`${name} is not among those validated on the platform; ${olderNamed(facts, row)} of its family is, an older version`];
  });
};

/** The versions of the family of a hypervisor that the vendor names. */
function olderNamed(facts: OptionFacts, validation: number): string {
  const at = rowFrom(facts.reading, Validations.hypervisorRow, validation);
  const ofFamily = at === null ? [] : rowsWith(facts.reading, ListedVersions.family, facts.reading.cell(Hypervisors.family, at));
  const platform = facts.shown(Validations.platform, validation);
  const named = ofFamily.filter(
    (row) => facts.is(ListedVersions.named, row, 'yes') && facts.shown(ListedVersions.platform, row) === platform,
  );
  return named.map((row) => `“${facts.shown(ListedVersions.hypervisor, row)}”`).join(', ');
}

import { type Column, foldKey } from '../formula';
import * as assumption from '../model/inputs/assumptions';
import { include, reason, workload, workloads, workloadSpan } from '../model/inputs/workloads';
import { longerKm, routeSpan, rttMs } from '../model/routes/routes';
import { option, optionPlatform, optionSpan } from '../model/options/identity';
import { forcedReason, leftOutReason } from '../model/options/decided';
import { total } from '../model/options/costs';
import { options, routes } from '../model/tables';
import { rank, verdict } from '../model/options/verdict';
import { columnOf } from '../plan/values/valueCells';
import type { Calculation } from '../plan/calculate';
import { Decimal } from '../quantities/decimal';

export type Calculated = Calculation<Decimal>;

/** The order of options without a rank: best verdict first. */
const verdicts = ['fits', 'fits with warnings', 'incomplete', 'does not fit'] as const;
export type Verdict = (typeof verdicts)[number];

/** A decision of the user's, and the figure that holds its reason. */
export interface Decision {
  readonly what: 'forced in' | 'left out';
  readonly because: string;
  readonly column: Column;
  readonly row: number;
}

export interface WorkloadLeftOut {
  readonly name: string;
  readonly decided: Decision;
}

/** An option as the list shows it. Its figures are read from the columns of Options, in `row`. */
export interface OptionRow {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  readonly verdict: Verdict;
  readonly rank: number | null;
  /** The user's decision about it; null if there is none. */
  readonly decided: Decision | null;
  /** Its total as a share of the greatest of its span; null if there is none. */
  readonly totalShare: number | null;
}

export interface SpanBlock {
  readonly span: string;
  /** Row of the span in Routes. */
  readonly routeRow: number;
  readonly options: readonly OptionRow[];
  /** Workloads of the span that count in no figure of it. */
  readonly leftOut: readonly WorkloadLeftOut[];
}

/** Assumptions that all options of a plan share. */
export interface Setting {
  readonly currency: string;
  readonly horizonYears: number;
  readonly sizeForYear: number;
  readonly sizeForState: string;
}

export const spanFigures = { longerKm, rttMs };

const optionName = columnOf(options, 'name');

/** The shared assumptions of a calculated plan. */
export function settingOf({ plan }: Calculated): Setting {
  const of = (one: typeof assumption.currency): string => String(plan.assumptions.get(one) ?? '');
  return {
    currency: of(assumption.currency),
    horizonYears: Number(of(assumption.horizonYears)),
    sizeForYear: Number(of(assumption.sizeForYear)),
    sizeForState: of(assumption.sizeForState),
  };
}

/** The spans in the order of the plan, the options of each by rank, then by verdict, then as the plan has them. */
export function blocksOf({ reading }: Calculated): readonly SpanBlock[] {
  const text = (column: Column, row: number): string => String(reading.cell(column, row) ?? '');
  const rows = Array.from({ length: reading.rowCount(options) }, (_, row) => row);
  return Array.from({ length: reading.rowCount(routes) }, (_, routeRow) => {
    const span = text(routeSpan, routeRow);
    const own = rows.filter((row) => foldKey(text(optionSpan, row)) === foldKey(span));
    const totals = own.map((row) => reading.cell(total, row));
    const most = Decimal.max(0, ...totals.filter((one) => one instanceof Decimal));
    const listed = own.map((row, at): OptionRow => {
      const place = reading.cell(rank, row);
      const cost = totals[at];
      return {
        key: text(option, row),
        row,
        name: text(optionName, row) || text(optionPlatform, row),
        verdict: text(verdict, row) as Verdict,
        rank: place === null ? null : Number(place),
        decided: decisionOf(reading, row),
        totalShare: cost instanceof Decimal && most.gt(0) ? cost.div(most).toNumber() : null,
      };
    });
    return { span, routeRow, options: listed.sort(byRank), leftOut: workloadsLeftOut(reading, span) };
  });
}

/** The decision about an option. Its reason is a required input, so an empty one means that nothing was decided. */
function decisionOf(reading: Calculated['reading'], row: number): Decision | null {
  for (const [what, column] of [['forced in', forcedReason] as const, ['left out', leftOutReason] as const]) {
    const because = reading.cell(column, row);
    if (because !== null) return { what, because: String(because), column, row };
  }
  return null;
}

function workloadsLeftOut(reading: Calculated['reading'], span: string): readonly WorkloadLeftOut[] {
  const of = foldKey(span);
  return Array.from({ length: reading.rowCount(workloads) }, (_, row) => row)
    .filter((row) => reading.cell(include, row) === 'no' && foldKey(String(reading.cell(workloadSpan, row) ?? '')) === of)
    .map((row) => {
      const why = reading.cell(reason, row);
      const column = why === null ? include : reason;
      const because = why === null ? 'no reason is given' : String(why);
      return { name: String(reading.cell(workload, row) ?? ''), decided: { what: 'left out', because, column, row } };
    });
}

function byRank(a: OptionRow, b: OptionRow): number {
  if (a.rank !== null || b.rank !== null) return (a.rank ?? Infinity) - (b.rank ?? Infinity);
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

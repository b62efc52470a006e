import { type Column, foldKey } from '../formula';
import * as assumption from '../model/inputs/assumptions';
import { longerKm, routeSpan, rttMs } from '../model/routes';
import { option, optionPlatform, optionSpan } from '../model/options';
import { total } from '../model/optionCosts';
import { options, routes } from '../model/tables';
import { rank, verdict } from '../model/verdict';
import { columnOf } from '../plan/valueCells';
import type { Calculation } from '../plan/calculate';
import { Decimal } from '../quantities/decimal';

export type Calculated = Calculation<Decimal>;

/** Best first: options without a rank follow in this order. */
const verdicts = ['fits', 'fits with warnings', 'incomplete', 'does not fit'] as const;
export type Verdict = (typeof verdicts)[number];

/** An option as the list shows it. Its figures are read from the columns of Options, in `row`. */
export interface OptionRow {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  readonly verdict: Verdict;
  readonly rank: number | null;
  /** Its total as a share of the greatest of its span; null where there is none. */
  readonly totalShare: number | null;
}

export interface SpanBlock {
  readonly span: string;
  /** Row of the span in Routes. */
  readonly routeRow: number;
  readonly options: readonly OptionRow[];
}

/** What all options of a plan rest on. */
export interface Setting {
  readonly currency: string;
  readonly horizonYears: number;
  readonly sizeForYear: number;
  readonly sizeForState: string;
}

export const spanFigures = { longerKm, rttMs };

const optionName = columnOf(options, 'name');

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
        totalShare: cost instanceof Decimal && most.gt(0) ? cost.div(most).toNumber() : null,
      };
    });
    return { span, routeRow, options: listed.sort(better) };
  });
}

function better(a: OptionRow, b: OptionRow): number {
  if (a.rank !== null || b.rank !== null) return (a.rank ?? Infinity) - (b.rank ?? Infinity);
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

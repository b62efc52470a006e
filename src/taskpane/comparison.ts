import { type Column, foldKey } from '../formula';
import * as assumption from '../model/inputs/assumptions';
import { workloads, Workloads } from '../model/inputs/workloads';
import { routes } from '../model/tables';
import type { Verdict } from '../model/options/verdictWords';
import { inOrder, listedOptions } from '../plan/order';
import { type Reason, reasonsOfSpan } from '../plan/reasons/reasons';
import type { Calculation } from '../plan/calculate';
import { rowFrom } from '../plan/reasons/rows';
import { Decimal } from '../quantities/decimal';
import { Routes } from '../model/routes/routes';
import { RouteEstimate } from '../model/routes/routeEstimate';
import { Options } from '../model/options/identity';
import { OptionCosts } from '../model/options/costs';
import { VerdictDoubt } from '../model/options/verdictDoubt';
import { VendorAsked } from '../model/options/vendor';
import { BesideVerdict } from '../model/options/besideVerdict';
import { OptionFit } from '../model/options/fitRow';
import { OptionVerdict } from '../model/options/verdict';
import { RankWithheld } from '../model/options/withheld';
import { decisionWords, OptionChoice } from '../model/options/choice';

export type Calculated = Calculation<Decimal>;

/** A decision of the user's, and the figure that holds its reason. */
export interface Decision {
  readonly what: (typeof decisionWords)[keyof typeof decisionWords];
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
  /** How many checks are open, in words; empty if none is. */
  readonly open: string;
  /** What decides verdict and rank beside the reasons, of `standingFigures`, and is stated. */
  readonly standing: readonly Standing[];
  /** Why it has its verdict, what all options of its span share left out. */
  readonly reasons: readonly Reason[];
  readonly rank: number | null;
  /** Whether it is what runs there today. */
  readonly isToday: boolean;
  /** The user's decision about it; null if there is none. */
  readonly decided: Decision | null;
  /** Its total as a share of the greatest of its span; null if there is none. */
  readonly totalShare: number | null;
}

/** What decides verdict and rank beside the reasons: what it is, and the column of Fit that says it. */
export const standingFigures = {
  withheld: RankWithheld.rankWithheld,
  vendor: VendorAsked.vendorAsked,
  doubt: VerdictDoubt.verdictDoubt,
} as const;

export interface Standing {
  readonly what: keyof typeof standingFigures;
  readonly says: string;
  readonly column: Column;
  /** Row in Fit. */
  readonly row: number;
}

export interface SpanBlock {
  readonly span: string;
  /** Row of the span in Routes. */
  readonly routeRow: number;
  readonly options: readonly OptionRow[];
  /** What all its options have in common. */
  readonly shared: readonly Reason[];
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

export const spanFigures = { longerKm: Routes.routeKm, rttMs: Routes.rttMs };

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

/** The spans in the order of the plan, the options of each best first. */
export function blocksOf({ reading }: Calculated): readonly SpanBlock[] {
  const text = (column: Column, row: number): string => String(reading.cell(column, row) ?? '');
  return Array.from({ length: reading.rowCount(routes) }, (_, routeRow) => {
    const span = text(RouteEstimate.span, routeRow);
    const { shared, own: reasons } = reasonsOfSpan(reading, span);
    const own = listedOptions(reading).filter((row) => foldKey(text(Options.span, row)) === foldKey(span));
    const totals = own.map((row) => reading.cell(OptionCosts.total, row));
    const most = Decimal.max(0, ...totals.filter((one) => one instanceof Decimal));
    const listed = own.map((row, at): OptionRow => {
      const place = reading.cell(OptionVerdict.rank, row);
      const cost = totals[at];
      return {
        key: text(Options.option, row),
        row,
        name: text(Options.name, row) || text(Options.platform, row),
        verdict: text(OptionVerdict.verdict, row) as Verdict,
        open: text(BesideVerdict.open, Number(reading.cell(OptionFit.fitRow, row)) - 1),
        standing: standingOf(reading, row),
        reasons: (reasons.get(row) ?? []).filter(({ group }) => group !== 'decided'),
        rank: place === null ? null : Number(place),
        isToday: text(OptionChoice.choice, row) === 'today',
        decided: decisionOf(reading, row),
        totalShare: cost instanceof Decimal && most.gt(0) ? cost.div(most).toNumber() : null,
      };
    });
    return { span, routeRow, options: inOrder(listed, (one) => one), shared, leftOut: workloadsLeftOut(reading, span) };
  });
}

function standingOf(reading: Calculated['reading'], option: number): readonly Standing[] {
  const row = rowFrom(reading, OptionFit.fitRow, option);
  if (row === null) return [];
  return Object.entries(standingFigures).flatMap(([what, column]) => {
    const says = reading.cell(column, row);
    const asked = what !== 'vendor' || reading.cell(OptionVerdict.verdict, option) === 'vendor to confirm';
    return says === null || !asked ? [] : [{ what: what as keyof typeof standingFigures, says: String(says), column, row }];
  });
}

/** The decision about an option, which states a reason; null if nothing was decided. */
function decisionOf(reading: Calculated['reading'], row: number): Decision | null {
  const what = decisionWords[String(reading.cell(OptionChoice.choice, row)) as keyof typeof decisionWords] ?? null;
  const column = OptionChoice.choiceReason;
  return what && { what, because: String(reading.cell(column, row)), column, row };
}

function workloadsLeftOut(reading: Calculated['reading'], span: string): readonly WorkloadLeftOut[] {
  const of = foldKey(span);
  return Array.from({ length: reading.rowCount(workloads) }, (_, row) => row)
    .filter(
      (row) => reading.cell(Workloads.include, row) === 'no' && foldKey(String(reading.cell(Workloads.span, row) ?? '')) === of,
    )
    .map((row) => {
      const why = reading.cell(Workloads.reason, row);
      const column = why === null ? Workloads.include : Workloads.reason;
      const because = why === null ? 'no reason is given' : String(why);
      return { name: String(reading.cell(Workloads.workload, row) ?? ''), decided: { what: 'left out', because, column, row } };
    });
}

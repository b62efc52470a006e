import type { Column, Table } from '../../formula';
import { notStated } from '../../model/demands/outages';
import { Checks } from '../../model/checks';
import { CostLines } from '../../model/money/costLines';
import { Circuits } from '../../model/links/circuits';
import { LinkOffer } from '../../model/links/linkOffer';
import { Links } from '../../model/links/linkNeeds';
import { Options } from '../../model/options/identity';
import { checks, circuits, costs, options } from '../../model/tables';
import type { Decimal } from '../../quantities/decimal';
import type { Calculation } from '../calculate';
import { valuesFormat } from '../formats';
import type { Problem } from '../problems/problem';
import { circuitReasons } from '../reasons/circuitReasons';
import { Cells, OptionFacts } from '../reasons/optionFacts';
import { cellText } from '../reasons/inputCells';
import { type Reason, type ReasonGroup, reasonsOfSpan, type SpanReasons } from '../reasons/reasons';
import { rowFrom, rowsWith } from '../reasons/rows';
import { boughtColumns, circuitColumns } from './circuitColumns';
import {
  fitColumns,
  listsAfter,
  listsBefore,
  optionColumns,
  partColumns,
  standingColumns,
  totalColumns,
} from './exportedColumns';
import type { Exported } from './pickColumns';
import type { Understood } from '../written/understood';
import { type QuotedWith, quotedWith } from './quotedWith';
import { rowValues, type ValueText } from './valueText';

/** The values of some columns, by their names. */
type ValuesOf<Columns> = { readonly [Field in keyof Columns]: ValueText };
/** The rows of lists that hold nothing but columns. */
type Rows<Lists> = { readonly [List in keyof Lists]: readonly ValuesOf<Lists[List]>[] };

/** A circuit an option buys. */
export type BoughtCircuit = ValuesOf<typeof boughtColumns>;

export type OptionValues = ValuesOf<
  typeof optionColumns.first &
    typeof optionColumns.figures &
    typeof fitColumns &
    typeof optionColumns.last &
    typeof standingColumns &
    typeof totalColumns.ofOption &
    typeof totalColumns.ofTotals &
    typeof partColumns
> & {
  readonly reasons: readonly ReasonValues[];
  readonly circuits: readonly BoughtCircuit[];
};

/** A reason with the cell of a new workbook in which it can be answered or changed, such as `Spans!F5`; null if there is no single one. */
export interface ReasonValues {
  readonly text: string;
  readonly group: ReasonGroup;
  readonly cell: string | null;
}

/** What all options of a span have in common. */
export interface SpanValues {
  readonly span: string;
  readonly reasons: readonly ReasonValues[];
}

/** An offer for a link of an option: whether it serves, why not, whether it is bought, and what it comes to. */
export type CircuitValues = ValuesOf<
  typeof circuitColumns.link & typeof circuitColumns.offer & typeof circuitColumns.size & typeof circuitColumns.cost
> & {
  readonly reasons: readonly string[];
  readonly chosen: 'yes' | 'no';
  readonly paths: ValueText;
};

/** What a values file holds: a contract for scripts. Numbers are text in plain decimal notation, null is not stated. */
export interface Values extends Rows<typeof listsBefore>, Rows<typeof listsAfter> {
  readonly format: typeof valuesFormat;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly understood: readonly Understood[];
  readonly quotedWith: QuotedWith;
  readonly spans: readonly SpanValues[];
  readonly options: readonly OptionValues[];
  readonly circuits: readonly CircuitValues[];
}

type Full = Calculation<Decimal>;

/** All that was compared, ready to leave the program; without a calculation, what stood in its way. */
export function valuesOf(
  full: Full | null,
  problems: readonly Problem[],
  warnings: readonly Problem[],
  understood: readonly Understood[] = [],
): Values {
  const after = rowsOf(full, listsAfter);
  const spans = full ? full.scope.spans.map((span) => ({ span, reasons: reasonsOfSpan(full.reading, span) })) : [];
  return {
    format: valuesFormat,
    quotedWith: quotedWith(full?.plan ?? null),
    problems,
    warnings,
    understood,
    spans: spans.map(({ span, reasons: { shared } }) => ({ span, reasons: shared.map(reasonValues) })),
    options: everyRow(full, options, (of, row) => optionValues(of, row, spans)),
    ...rowsOf(full, listsBefore),
    circuits: everyRow(full, circuits, circuitValues),
    ...after,
    failures: after.failures.map(statedOnly),
    // A row that is of another platform of the span says nothing of this one.
    replication: after.replication.filter(({ rpoHeld }) => rpoHeld !== '-'),
  };
}

const everyRow = <T>(full: Full | null, table: Table, of: (full: Full, row: number) => T): readonly T[] =>
  full ? Array.from({ length: full.reading.rowCount(table) }, (_, row) => of(full, row)) : [];

function rowsOf<Lists extends Readonly<Record<string, Exported>>>(full: Full | null, lists: Lists): Rows<Lists> {
  const entries = Object.entries(lists).map(([name, columns]) => {
    const { table } = Object.values<Column>(columns)[0]!;
    const rows = everyRow(full, table, ({ reading }, row) =>
      isRepeated(reading, table, row) ? [] : [rowValues(reading, columns, row)],
    );
    return [name, rows.flat()];
  });
  return Object.fromEntries(entries) as Rows<Lists>;
}

/** Whether a row repeats another for the first part of a solution, which counts what its other parts find and pay. */
function isRepeated(reading: Full['reading'], table: Table, row: number): boolean {
  const owner = table === checks ? ([Checks.option, Checks.judged] as const) : ([CostLines.option, CostLines.payer] as const);
  return (table === checks || table === costs) && reading.cell(owner[0], row) !== reading.cell(owner[1], row);
}

/** What a sheet says in words is null in a file. */
const statedOnly = <Row extends Readonly<Record<string, ValueText>>>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([field, text]) => [field, text === notStated ? null : text])) as Row;

/** The text of a values file: the same values give the same bytes. */
export const valuesText = (values: Values): string => `${JSON.stringify(values, null, 2)}\n`;

const reasonValues = ({ text, group, input }: Reason): ReasonValues => ({ text, group, cell: input && cellText(input) });

function optionValues(full: Full, row: number, spans: readonly { readonly reasons: SpanReasons }[]): OptionValues {
  const { reading } = full;
  const { fit } = new OptionFacts(reading, row);
  const own = spans.flatMap(({ reasons }) => reasons.own.get(row) ?? []);
  const { first, figures, last } = optionColumns;
  const bought = rowsWith(reading, Links.option, reading.cell(Options.option, row)).filter(
    (link) => reading.cell(LinkOffer.purchase, link) === 'chosen',
  );
  return {
    ...rowValues(reading, first, row),
    reasons: own.map(reasonValues),
    ...rowValues(reading, figures, row),
    ...rowValues(reading, fitColumns, fit),
    circuits: bought.map((link) => rowValues(reading, boughtColumns, link)),
    ...rowValues(reading, last, row),
    ...rowValues(reading, standingColumns, fit),
    ...rowValues(reading, totalColumns.ofOption, row),
    ...rowValues(reading, totalColumns.ofTotals, row),
    ...rowValues(reading, partColumns, row),
  };
}

function circuitValues(full: Full, row: number): CircuitValues {
  const { reading } = full;
  const { link, offer, size, paths, cost } = circuitColumns;
  const linkRow = rowFrom(reading, Circuits.linkRow, row)!;
  return {
    ...rowValues(reading, link, linkRow),
    ...rowValues(reading, offer, row),
    reasons: circuitReasons(new Cells(reading), row),
    chosen: rowFrom(reading, LinkOffer.chosenRow, linkRow) === row ? 'yes' : 'no',
    ...rowValues(reading, size, row),
    ...rowValues(reading, paths, linkRow),
    ...rowValues(reading, cost, row),
  };
}

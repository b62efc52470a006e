import { cellAddress, parseArea } from '../../a1/addresses';
import type { InputCells, PlacedProblem, SheetRange, WorkbookStatus } from '../../excel/openWorkbook';
import type { Assumption, Table } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { sites } from '../../model/inputs/network/sites';
import { spans } from '../../model/inputs/network/spans';
import { choices } from '../../model/inputs/choices';
import { offers } from '../../model/inputs/offers';
import { prices } from '../../model/inputs/prices';
import { platforms } from '../../model/inputs/products/platforms';
import { workloads } from '../../model/inputs/workloads';
import { type Definition, inputColumns, keyOf, partOf } from '../../plan/describe/definitions';
import type { CellContent, TableCells } from '../../plan/fromCells/inputCells';
import { mannerIn } from '../../plan/fromCells/planFromCells';
import { columnsAt } from '../../plan/fromCells/readRows';
import { typedText } from '../../plan/typed/typedText';
import { unitText } from '../../plan/written/figures';
import { type Manner, mannerOfRow } from '../../plan/written/manner';
import { type Notation, unknownNotation } from '../../quantities/written/notation';
import { assumptionsSheetName } from '../../sheets/places';

/** A row of an input table, or an assumption. */
export interface PlanRow {
  /** Its place in the table, or in the list of assumptions, counted from 0. */
  readonly row: number;
  readonly title: string;
  /** What else it states that other rows do not, in the order of its table. */
  readonly details: readonly string[];
  readonly leftOut: boolean;
  readonly problems: readonly PlacedProblem[];
}

/** A part of the plan: an input table, or the assumptions. */
export interface PlanPart {
  /** As in a plan file: `offers`. */
  readonly key: string;
  readonly title: string;
  /** What one of its rows is. */
  readonly means: string;
  /** Null: the assumptions. */
  readonly table: Table | null;
  /** Whether most plans state it. */
  readonly isMain: boolean;
}

const main: readonly Table[] = [sites, spans, workloads, offers, platforms, prices, choices];
const ofTable = (table: Table): PlanPart => ({
  key: partOf(table),
  title: table.name,
  means: table.row,
  table,
  isMain: main.includes(table),
});
const ofAssumptions: PlanPart = {
  key: 'assumptions',
  title: assumptionsSheetName,
  means: 'a figure that the whole plan rests on',
  table: null,
  isMain: true,
};

/** The parts of a plan, in the order in which one fills them in: the rarer ones last. */
export const planParts: readonly PlanPart[] = [
  ...main.map(ofTable),
  ofAssumptions,
  ...inputTables.filter((table) => !main.includes(table)).map(ofTable),
];

/** @throws Error if no part has this key. */
export function partNamed(key: string): PlanPart {
  const found = planParts.find((part) => part.key === key);
  if (!found) throw new Error(`no part of a plan is called ${key}`);
  return found;
}

/** The columns whose texts name a row: its key or name, else those up to its first free text, and one that every row has beside it; at most two. */
export function titleColumns(table: Table): readonly Definition[] {
  const columns = inputColumns(table);
  const key = keyOf(table);
  const name = columns.find(({ field }) => field === 'name');
  if (key) return [name ?? key];
  const isFree = (of: Definition | undefined): boolean => of?.input.accepts.type === 'text';
  const free = columns.findIndex(isFree);
  const beside = columns[free + 1];
  const isNamed = isFree(beside) && beside?.input.blank === 'required';
  return columns.slice(0, Math.min(2, free < 0 ? 1 : isNamed ? free + 2 : free + 1));
}

/** What a cell of a row holds; blank where the workbook lacks the column. */
export function contentIn(table: Table, found: TableCells, row: number, of: Definition): CellContent {
  const at = columnsAt(table, found).get(of);
  return at === undefined ? '' : (found.rows[row]?.[at] ?? '');
}

const isStated = (table: Table, found: TableCells, row: number, of: Definition): boolean =>
  contentIn(table, found, row, of) !== '';

/** The cell of an input; null where the workbook has none. */
export function placeIn(inputs: InputCells, of: Definition, row: number): SheetRange | null {
  if (!('table' in of)) {
    const cell = inputs.assumptions.get(of);
    return cell ? { sheet: cell.sheet, cells: cellAddress(cell) } : null;
  }
  const found = inputs.tables.get(of.table);
  const at = found && columnsAt(of.table, found).get(of);
  return found && at !== undefined
    ? { sheet: found.sheet, cells: cellAddress({ row: found.row + 1 + row, column: found.column + at }) }
    : null;
}

/** Problems that speak of a cell of a row. */
const problemsInRow = ({ problems }: WorkbookStatus, { sheet, row: top }: TableCells, row: number): readonly PlacedProblem[] =>
  problems.filter(({ place }) => {
    if (place?.sheet !== sheet) return false;
    const area = parseArea(place.cells);
    return area.top <= top + 1 + row && area.bottom >= top + 1 + row;
  });

/** Problems that speak of one cell. */
export const problemsAt = ({ problems }: WorkbookStatus, at: SheetRange | null): readonly PlacedProblem[] =>
  problems.filter(({ place }) => at !== null && place?.sheet === at.sheet && place.cells === at.cells);

const mostDetails = 4;

/** The rows of a part, but for those in which nothing stands. */
function planRows(part: PlanPart, workbook: WorkbookStatus, manner: Manner): readonly PlanRow[] {
  const { inputs } = workbook;
  if (!inputs) return [];
  if (!part.table) return assumptions.map((assumption, row) => assumptionRow(assumption, row, workbook, inputs, manner));
  const { table } = part;
  const found = inputs.tables.get(table);
  if (!found) return [];
  const columns = inputColumns(table).filter(({ input }) => input.blank !== 'numbered');
  const titles = titleColumns(table);
  // What all rows say alike tells none of them apart.
  const [first, ...others] = found.rows
    .map((_, row) => row)
    .filter((row) => columns.some((one) => isStated(table, found, row, one)));
  const telling = columns.filter((column) => {
    if (titles.includes(column) || column.field === 'include') return false;
    const content = first === undefined ? '' : contentIn(table, found, first, column);
    return others.length === 0 || others.some((row) => contentIn(table, found, row, column) !== content);
  });
  return found.rows.flatMap((_, row): PlanRow[] => {
    const content = (of: Definition): CellContent => contentIn(table, found, row, of);
    if (columns.every((column) => content(column) === '')) return [];
    const own = mannerOfRow(table, content, manner);
    const stated = telling.filter((column) => content(column) !== '');
    return [
      {
        row,
        title: titles
          .map((column) => String(content(column)))
          .filter(Boolean)
          .join(' · '),
        details: stated.slice(0, mostDetails).map((column) => detail(column, content(column), own)),
        leftOut: columns.some((column) => column.field === 'include' && String(content(column)).toLowerCase() === 'no'),
        problems: problemsInRow(workbook, found, row),
      },
    ];
  });
}

/** What a cell holds, as it stands beside its heading: with its unit, unless the heading says it. */
export function contentText(definition: Definition, content: CellContent, manner: Manner): string {
  const unit = typeof content === 'number' ? unitText(definition, manner) : '';
  return [typedText(definition, content, manner.notation), definition.heading.endsWith(unit) ? '' : unit]
    .filter(Boolean)
    .join(' ');
}

/** A figure with its heading and unit; a name alone. */
function detail(definition: Definition, content: CellContent, manner: Manner): string {
  const text = contentText(definition, content, manner);
  return definition.kind !== 'number' && definition.input.accepts.type !== 'yes/no' ? text : `${definition.heading} ${text}`;
}

function assumptionRow(
  assumption: Assumption,
  row: number,
  workbook: WorkbookStatus,
  inputs: InputCells,
  manner: Manner,
): PlanRow {
  const content = inputs.assumptions.get(assumption)?.content ?? '';
  return {
    row,
    title: assumption.heading,
    details: [contentText(assumption, content, manner) || 'not stated'],
    leftOut: false,
    problems: problemsAt(workbook, placeIn(inputs, assumption, row)),
  };
}

/** The rows of a part as who writes numbers and days so reads them. */
export const rowsOf = (part: PlanPart, workbook: WorkbookStatus, notation = unknownNotation): readonly PlanRow[] =>
  planRows(part, workbook, mannerFor(workbook, notation));

/** The first cell that names a row; null where the workbook has none. */
export const placeOfRow = (table: Table, { inputs }: WorkbookStatus, row: number): SheetRange | null =>
  inputs && placeIn(inputs, titleColumns(table)[0]!, row);

/** What a view is called: the part, or the row of its form; null: a row that is not there yet. */
export function titleOf(part: PlanPart, workbook: WorkbookStatus, row: number | null): string | null {
  if (!part.table) return assumptions[row ?? 0]?.heading ?? null;
  return rowsOf(part, workbook).find((one) => one.row === row)?.title ?? null;
}

/** How the user of a workbook types figures: by the workbook's currency and size of a kilobyte, and by their notation. */
export function mannerFor({ inputs }: WorkbookStatus, notation: Notation): Manner {
  const none: InputCells = { tables: new Map(), assumptions: new Map(), assumed: new Set(), format: 0, newer: new Set() };
  return { ...mannerIn(inputs ?? none), notation };
}

import { areaAddress } from '../../a1/addresses';
import { type Column, excelFormula, excelName, type Table } from '../../formula';
import { quoteDate } from '../../model/inputs/assumptions';
import type { InputColumn } from '../../plan/describe/definitions';
import { entryText } from '../../plan/describe/entry';
import { headingRow } from '../../plan/describe/headingRow';
import type { Plan, Row } from '../../plan/plan';
import { dateText } from '../../quantities/dates';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import { isShownAtFirst } from '../way/shownAtFirst';
import { wayBack } from '../way/wayBack';
import { formatOf, isMoney } from '../../workbook/formats';
import { printedOn } from '../../workbook/paper';
import type { Cell, CellValue, Look, Print, Sheet, TableColumn } from '../../workbook/workbook';
import { widthOf as widthOfText } from '../../workbook/wrap';
import { cellValue } from './cellValue';
import { entryOf } from './entries';
import { unitCells, unitRow } from './units';

function lookOf(column: Column): Look {
  if (column.input) return 'input';
  if (!column.formula) return 'key';
  return column.kind === 'text' ? 'text' : 'figure';
}

/** What a column says of itself: meaning, unit, what an input takes and what a blank means, and where its rule stands. */
function noteOf(column: Column): string {
  const { description: means, unit, rule } = column;
  const said = isInput(column) ? [entryText(column)] : [`${means}.`];
  if (!isInput(column) && unit.symbol && !isMoney(unit)) said.push(`Unit: ${unit.symbol}.`);
  if (rule) said.push(`Rule: ${rule}.`);
  return said.join(' ');
}

const isInput = (column: Column): column is InputColumn => column.input !== undefined;

const narrowest = 11;
const widest = 80;
/** What a bold text is wider than the same text in plain letters. */
const boldness = 1.06;
/** Characters that a heading's filter button and margins take. */
const besideHeading = 3.5;

function widthOf(column: Column, values: readonly CellValue[]): number {
  const words = Math.ceil(Math.max(...column.heading.split(' ').map(widthOfText)) * boldness + besideHeading);
  const longest = Math.max(0, ...values.slice(0, 200).map((value) => (typeof value === 'string' ? value.length : 0)));
  const unit = formatOf(column).length > 12 ? 15 : narrowest;
  return Math.min(widest, Math.max(words, unit, longest + 2));
}

function tableColumn(column: Column, values: readonly CellValue[], live: boolean): TableColumn {
  return {
    heading: column.heading,
    look: lookOf(column),
    format: formatOf(column),
    width: widthOf(column, values),
    note: noteOf(column),
    ...(column.formula && live && { formula: excelFormula(column, 'stored') }),
    ...(isInput(column) && { entry: entryOf(column) }),
  };
}

/** What is said of figures that do not follow the inputs. */
export const asCompared = (plan: Plan): string =>
  `As compared on ${dateText(plan.assumptions.get(quoteDate) as number)}, not live.`;

/** The sheet of one table, and nothing else below it: tables grow downwards. One that is not live holds values as compared. */
export function tableSheet(table: Table, { reading, plan }: Calculation<Decimal>, live = true): Sheet {
  const columns = table.columns.map((column) => reading.column(column).map((value) => cellValue(column, value)));
  const compared = asCompared(plan);
  const words = table.role === 'input' ? yours : live ? 'Worked out by formulas; write nothing here.' : compared;
  return sheetOf(table, columns, words, compared, live, unitCells(table, reading, live));
}

const yours = 'Yours to edit: everything else follows.';

/** The sheet of an input table with these rows. */
export const inputSheet = (table: Table, rows: readonly Row[]): Sheet =>
  sheetOf(
    table,
    table.columns.map(({ field }) => rows.map((row) => row[field] ?? null)),
    yours,
    yours,
    true,
    unitCells(table, null, true),
  );

function sheetOf(
  table: Table,
  columns: readonly (readonly CellValue[])[],
  said: string,
  inValues: string,
  live: boolean,
  units: readonly Cell[],
): Sheet {
  const count = columns[0]?.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) => columns.map((values) => values[row] ?? null));
  const shown = table.columns.map((column, at) => tableColumn(column, columns[at]!, live));
  const status = table.columns.flatMap((column, at) => (/status|verdict/i.test(column.heading) ? [at] : []));
  return {
    name: table.name,
    tab: table.role,
    cells: [
      { row: 0, column: 0, value: table.name, look: 'title' },
      { ...wayBack, row: 1 },
      {
        row: 1,
        column: 1,
        value: `A row is ${table.row}. ${said}`,
        inValues: `A row is ${table.row}. ${inValues}`,
        look: 'label',
      },
      ...units,
    ],
    tables: [
      {
        name: excelName(table),
        row: headingRow,
        column: 0,
        columns: shown,
        rows,
      },
    ],
    charts: [],
    status: rows.length ? status.map((at) => ({ range: rangeDown(at, rows.length) })) : [],
    widths: {},
    merges: [],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 1 },
    print: printOf(
      table,
      printedOn(
        shown.map(({ width }) => width),
        headingRow,
        unitRow,
      ),
    ),
    entries: [],
    ...(!isShownAtFirst(table) && { hidden: true }),
  };
}

/**
 * Workings are printed without their first column on every page: with it LibreOffice 7.4 takes four times as long to open a
 * workbook (30 s of processor time in place of 7, 2026-11-29).
 */
function printOf({ role }: Table, print: Print): Print {
  const { titleColumns, ...others } = print;
  return role === 'input' && titleColumns ? { ...others, titleColumns } : others;
}

const rangeDown = (column: number, rows: number): string =>
  areaAddress({ top: headingRow + 1, left: column, bottom: headingRow + rows, right: column });

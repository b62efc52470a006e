import { areaAddress } from '../../a1/addresses';
import { type Column, excelFormula, excelName, type Table, type Value } from '../../formula';
import { quoteDate } from '../../model/inputs/assumptions';
import { headingRow } from '../../plan/describe/headingRow';
import type { Plan, Row } from '../../plan/plan';
import { dateText } from '../../quantities/dates';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import { formatOf, isMoney } from '../../workbook/formats';
import { printedOn } from '../../workbook/paper';
import type { CellValue, Choices, Look, Sheet, TableColumn } from '../../workbook/workbook';
import { widthOf as widthOfText } from '../../workbook/wrap';

/** A value as a cell holds it: what is calculated and absent is an empty text, what is not typed is nothing. */
export function cellValue(column: Column, value: Value<Decimal>): CellValue {
  if (value === null) return column.formula ? '' : null;
  return typeof value === 'string' ? value : value.toNumber();
}

function lookOf(column: Column): Look {
  if (column.input) return 'input';
  if (!column.formula) return 'key';
  return column.kind === 'text' ? 'text' : 'figure';
}

/** What a column says of itself: meaning, unit, what a blank means, and where its rule stands. */
function noteOf(column: Column): string {
  const { description: means, unit, input, rule } = column;
  const said = [`${means}.`];
  if (unit.symbol && !isMoney(unit)) said.push(`Unit: ${unit.symbol}.`);
  if (input) said.push(blankNote(input.blank));
  if (rule) said.push(`Rule: ${rule}.`);
  return said.join(' ');
}

function blankNote(blank: NonNullable<Column['input']>['blank']): string {
  if (blank === 'required') return 'Required.';
  if (blank === 'not stated') return 'Blank: not stated.';
  if (blank === 'numbered') return 'Blank: Compare writes the next free number.';
  return 'assumption' in blank ? `Blank: ${blank.assumption.heading} of the plan.` : `Blank: ${blank.default}.`;
}

export function choicesOf(accepts: NonNullable<Column['input']>['accepts']): Choices | undefined {
  if (accepts.type === 'yes/no') return { words: ['yes', 'no'] };
  if (accepts.among) return { words: accepts.among.map(String) };
  if (accepts.choices) return { words: accepts.choices };
  const column = accepts.refersTo?.();
  return column && { table: excelName(column.table), heading: column.heading };
}

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
  const choices = column.input && choicesOf(column.input.accepts);
  return {
    heading: column.heading,
    look: lookOf(column),
    format: formatOf(column),
    width: widthOf(column, values),
    note: noteOf(column),
    ...(column.formula && live && { formula: excelFormula(column, 'stored') }),
    ...(choices && { choices }),
  };
}

/** What is said of figures that do not follow the inputs. */
export const asCompared = (plan: Plan): string =>
  `As compared on ${dateText(plan.assumptions.get(quoteDate) as number)}, not live.`;

/** The sheet of one table, and nothing else below it: tables grow downwards. One that is not live holds values as compared. */
export function tableSheet(table: Table, { reading, plan }: Calculation<Decimal>, live = true): Sheet {
  const columns = table.columns.map((column) => reading.column(column).map((value) => cellValue(column, value)));
  const words = table.role === 'input' ? yours : live ? 'Worked out by formulas; write nothing here.' : asCompared(plan);
  return sheetOf(table, columns, words, live);
}

const yours = 'Yours to edit: everything else follows.';

/** The sheet of an input table with these rows. */
export const inputSheet = (table: Table, rows: readonly Row[]): Sheet =>
  sheetOf(
    table,
    table.columns.map(({ field }) => rows.map((row) => row[field] ?? null)),
    yours,
    true,
  );

function sheetOf(table: Table, columns: readonly (readonly CellValue[])[], said: string, live: boolean): Sheet {
  const count = columns[0]?.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) => columns.map((values) => values[row] ?? null));
  const shown = table.columns.map((column, at) => tableColumn(column, columns[at]!, live));
  const status = table.columns.flatMap((column, at) => (/status|verdict/i.test(column.heading) ? [at] : []));
  return {
    name: table.name,
    tab: table.role,
    cells: [
      { row: 0, column: 0, value: table.name, look: 'title' },
      { row: 1, column: 0, value: `A row is ${table.row}. ${said}`, look: 'label' },
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
    print: printedOn(
      shown.map(({ width }) => width),
      headingRow,
    ),
    choices: [],
  };
}

const rangeDown = (column: number, rows: number): string =>
  areaAddress({ top: headingRow + 1, left: column, bottom: headingRow + rows, right: column });

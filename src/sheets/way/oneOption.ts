import { areaAddress, cellAddress, type Position } from '../../a1/addresses';
import {
  absent,
  type Column,
  compare,
  countOf,
  excelName,
  is,
  join,
  newTable,
  orWords,
  pick,
  rowOfOrFirst,
  type RowColumn,
  when,
} from '../../formula';
import { FitRows } from '../../model/checks';
import { currency } from '../../model/inputs/assumptions';
import { Options } from '../../model/options/identity';
import { OptionVerdict } from '../../model/options/verdict';
import { options } from '../../model/tables';
import type { Quoted } from '../../plan/quote';
import { formatOf, isMoney } from '../../workbook/formats';
import type { Cell, Entry, Look, Sheet } from '../../workbook/workbook';
import { shown, shownRow, written } from '../define';
import { Pages, type Shown } from '../pages';
import { outputSheets } from '../places';
import { optionThemes } from './optionThemes';
import { wayBack } from './wayBack';

const full = newTable('One option', 'output', 'the option that is picked');
const picked = written(full, 'option', 'The option that is picked');
const inPlan = shown(
  full,
  'inPlan',
  'Whether the option is among those compared',
  when(compare(countOf(options, [Options.option, picked]), '>', 0), 'yes', 'no'),
);
const said = shown(
  full,
  'said',
  'What the sheet shows',
  when(
    is(inPlan, 'yes'),
    join('All columns of Options and Fit, for this option. Money in ', currency, '.'),
    'There is no such option: pick one from the list in the yellow cell.',
  ),
);
const optionRow = shownRow(full, 'optionRow', 'Row of the option in Options', rowOfOrFirst(Options.option, picked, inPlan));
const fitRow = shownRow(full, 'fitRow', 'Row of the option in Fit', rowOfOrFirst(FitRows.option, picked, inPlan));

/** What a column says of the option. */
interface Line {
  readonly of: Column;
  readonly column: Column;
}

function lineOf(of: Column): Line {
  const row: RowColumn = of.table === options ? optionRow : fitRow;
  const cell = when(is(inPlan, 'yes'), pick(of, row), of.kind === 'text' ? absent('text') : absent('number', of.unit));
  return { of, column: shown(full, `${of.table.name} ${of.field}`, of.description, orWords(cell, '–')) };
}

const themes = optionThemes.map(({ heading, columns }) => ({ heading, lines: columns.map(lineOf) }));
const places = [optionRow, fitRow];

const pickAt: Position = { row: 3, column: 1 };
const saidAt: Position = { row: 1, column: 0 };
const headingRow = 5;
const headings = ['Figure', 'Value', 'Unit', 'What it means'];
const valueColumn = 1;
/** Of the currency of the quote, which the sentence above names. */
const moneySaid = 'money';

const pickEntry: Entry = {
  rule: { kind: 'list', choices: { table: excelName(options), heading: Options.option.heading } },
  prompt: { title: 'Option', text: 'Pick the option that the lines below are about. What you pick stays when you refresh.' },
  refusal: 'This is no option of the comparison. Pick one from the list.',
};

/** Every figure and check of one option, as lines: a row of Options is too wide to read. */
export function oneOptionSheet({ calculation: { reading } }: Quoted): Sheet {
  const count = reading.rowCount(options);
  const best = reading.column(OptionVerdict.rank).findIndex((rank) => rank !== null && Number(rank) === 1);
  const first = count > 0 ? String(reading.cell(Options.option, Math.max(0, best))) : null;
  const { cells, end } = first === null ? { cells: [], end: headingRow } : linesOf(Pages.over(reading), first);
  return {
    name: outputSheets.oneOption,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: outputSheets.oneOption, look: 'title' },
      wayBack,
      { row: pickAt.row, column: 0, value: 'Option', look: 'label' },
      // What a reader picked stays.
      { ...pickAt, value: first, look: 'input', format: '@', kept: true },
      ...headings.map((value, column): Cell => ({
        row: headingRow,
        column,
        value,
        look: 'heading',
        ...(column === valueColumn && { align: 'right' }),
      })),
      ...cells,
    ],
    tables: [],
    charts: [],
    status:
      end > headingRow
        ? [{ range: areaAddress({ top: headingRow + 1, left: valueColumn, bottom: end, right: valueColumn }) }]
        : [],
    widths: { 0: 44, 1: 46, 2: 14, 3: 96 },
    merges: [],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 1 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [headingRow, headingRow] },
    entries: [{ cell: cellAddress(pickAt), entry: pickEntry }],
    hidden: true,
  };
}

/** A line for each column, below the heading of its theme; then where they are read. */
function linesOf(before: Pages, first: string): { readonly cells: readonly Cell[]; readonly end: number } {
  let row = headingRow;
  const placed = themes.map(({ heading, lines }) => ({
    heading,
    row: ++row,
    lines: lines.map((line) => ({ ...line, row: ++row })),
  }));
  const aside = places.map((column) => ({ column, row: ++row }));
  const spots = new Map<Column, Position>([
    [picked, pickAt],
    [said, saidAt],
    [inPlan, { row: pickAt.row, column: 2 }],
    ...[...placed.flatMap(({ lines }) => lines), ...aside].map(
      (each) => [each.column, { row: each.row, column: valueColumn }] as const,
    ),
  ]);
  const pages = before.with({
    table: full,
    sheet: outputSheets.oneOption,
    rows: 1,
    written: new Map([[picked, [first]]]),
    spot: (column) => spots.get(column) ?? null,
    fixed: () => 'all',
  });
  // Without the figure of the model: another option may be picked.
  const live = (column: Column): Omit<Shown, 'figure'> & Position => {
    const { value, formula } = pages.cell(column, 0);
    return { ...pages.spot(column, 0), value, ...(formula !== undefined && { formula }) };
  };
  const line = (at: number, label: string, value: Cell, unit: string, means: string): Cell[] => [
    { row: at, column: 0, value: label, look: 'wrapped' },
    value,
    { row: at, column: 2, value: unit, look: 'label' },
    { row: at, column: 3, value: `${means}.`, look: 'wrapped' },
  ];
  return {
    end: row,
    cells: [
      { ...live(said), look: 'label', align: 'left' },
      {
        row: pickAt.row,
        column: 3,
        value: 'Pick an option in the yellow cell. "yes" beside it: it is among those compared.',
        look: 'label',
      },
      { ...live(inPlan), look: 'label' },
      ...placed.flatMap(({ heading, row: at, lines }) => [
        { row: at, column: 0, value: heading, look: 'subtitle' as const },
        ...lines.flatMap(({ of, column, row: below }) =>
          line(below, of.heading, { ...live(column), ...lookOf(of) }, unitOf(of), of.description),
        ),
      ]),
      ...aside.flatMap(({ column, row: at }) =>
        line(
          at,
          `${column.description}`,
          { ...live(column), look: 'figure' },
          '',
          `${column.description}, counted from the first row below the headings`,
        ),
      ),
    ],
  };
}

const unitOf = ({ unit, kind }: Column): string => (kind === 'text' ? '' : isMoney(unit) ? moneySaid : unit.symbol);

/** Texts and figures alike stand at the right, beside their unit. */
const lookOf = (column: Column): { readonly look: Look; readonly align: 'right'; readonly format: string } => ({
  look: column.kind === 'text' ? 'wrapped' : 'figure',
  align: 'right',
  format: formatOf(column).replace(/\s*"[^"]*"/g, ''),
});

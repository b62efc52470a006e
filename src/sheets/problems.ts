import { type SheetRange, sheetReference } from '../a1/references';
import { excelName, newTable } from '../formula';
import type { PlacedProblem } from '../plan/fromCells/placed';
import { printedOn } from '../workbook/paper';
import type { Quoted } from '../plan/quote';
import type { Sheet } from '../workbook/workbook';
import { written } from './define';
import { problemsAtCells } from './inputPlaces';
import type { Filled } from './pages';
import { outputSheets } from './places';
import { wayBack } from './way/wayBack';
import { type Override, overrideWarning } from './summary/override';

const headingRow = 3;

const table = newTable('Problems', 'output', 'a problem or a warning');
/** How much a line matters: what has a problem is left out. */
export const severity = written(table, 'Severity', 'problem or warning');
const where = written(table, 'Where', 'The cell of the input');
const columns = [
  { column: severity, width: 12 },
  { column: where, width: 24 },
  { column: written(table, 'Value', 'What stands there'), width: 20 },
  { column: written(table, 'Reason', 'Why that will not do'), width: 62 },
  { column: written(table, 'Remedy', 'What to do about it'), width: 50 },
];

const times = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A line of the sheet, and the cell that it is about. */
interface Line {
  readonly cells: readonly string[];
  readonly place: SheetRange | null;
}

const line = (word: string, { where, value, reason, remedy, place }: PlacedProblem): Line => ({
  cells: [word, where, value, reason, remedy],
  place,
});
const nothing: Line = { cells: ['none', '', '', 'Every input could be read.', 'Nothing to do.'], place: null };

function linesOf(quoted: Quoted, overrides: readonly Override[]): readonly Line[] {
  const warnings = [...problemsAtCells(quoted.warnings, quoted), ...overrides.map(overrideWarning)];
  const lines = [
    ...problemsAtCells(quoted.problems, quoted).map((each) => line('problem', each)),
    ...warnings.map((each) => line('warning', each)),
  ];
  return lines.length === 0 ? [nothing] : lines;
}

/** The table as other sheets read it. */
export function problemsOf(quoted: Quoted, overrides: readonly Override[]): Filled {
  const lines = linesOf(quoted, overrides);
  return {
    table,
    rows: lines.length,
    written: new Map(columns.map(({ column }, at) => [column, lines.map(({ cells }) => cells[at]!)])),
  };
}

/** Everything that had to be left out of the comparison, and what its author should know. */
export function problemsSheet(quoted: Quoted, overrides: readonly Override[] = []): Sheet {
  const lines = linesOf(quoted, overrides);
  const rows = lines.map(({ cells }) => cells);
  const count = (word: string): number => rows.filter(([said]) => said === word).length;
  const said =
    count('none') > 0
      ? 'None: nothing was left out, and nothing warns.'
      : `${times(count('problem'), 'problem')}, ${times(count('warning'), 'warning')}. What has a problem is left out until it is put right. A warning says so if it leaves something out.`;
  return {
    name: outputSheets.problems,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Problems and warnings in the inputs', look: 'title' },
      { row: 1, column: 0, value: said, look: 'label' },
      wayBack,
    ],
    tables: [
      {
        name: excelName(table),
        row: headingRow,
        column: 0,
        columns: columns.map(({ column, width }) => ({
          heading: column.heading,
          look: column === where ? 'link' : 'wrapped',
          format: '@',
          width,
          ...(column === where && { links: lines.map(({ place }) => place && sheetReference(place.sheet, place.cells)) }),
        })),
        rows,
      },
    ],
    charts: [],
    status: [{ range: `A${headingRow + 2}:A${headingRow + 1 + rows.length}` }],
    widths: {},
    merges: ['A2:E2'],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: printedOn(
      columns.map(({ width }) => width),
      headingRow,
    ),
    entries: [],
  };
}

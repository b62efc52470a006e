import { excelName, newTable } from '../formula';
import { printedOn } from '../workbook/paper';
import type { Problem } from '../plan/problems/problem';
import type { Quoted } from '../plan/quote';
import type { Sheet } from '../workbook/workbook';
import { written } from './define';
import type { Filled } from './pages';
import { outputSheets } from './places';
import { type Override, overrideWarning } from './summary/override';

const headingRow = 3;

const table = newTable('Problems', 'output', 'a problem or a warning');
/** How much a line matters: what has a problem is left out. */
export const severity = written(table, 'Severity', 'problem or warning');
const columns = [
  { column: severity, width: 12 },
  { column: written(table, 'Where', 'The place in the inputs'), width: 34 },
  { column: written(table, 'Value', 'What stands there'), width: 26 },
  { column: written(table, 'Reason', 'Why that will not do'), width: 62 },
  { column: written(table, 'Remedy', 'What to do about it'), width: 54 },
];

const times = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const row = (word: string, { where, value, reason, remedy }: Problem): string[] => [word, where, value, reason, remedy];

function rowsOf({ problems, warnings }: Quoted, overrides: readonly Override[]): string[][] {
  const rows = [
    ...problems.map((each) => row('problem', each)),
    ...[...warnings, ...overrides.map(overrideWarning)].map((each) => row('warning', each)),
  ];
  return rows.length === 0 ? [['none', '', '', 'Every input could be read.', 'Nothing to do.']] : rows;
}

/** The table as other sheets read it. */
export function problemsOf(quoted: Quoted, overrides: readonly Override[]): Filled {
  const rows = rowsOf(quoted, overrides);
  return {
    table,
    rows: rows.length,
    written: new Map(columns.map(({ column }, at) => [column, rows.map((cells) => cells[at]!)])),
  };
}

/** Everything that had to be left out of the comparison, and what its author should know. */
export function problemsSheet(quoted: Quoted, overrides: readonly Override[] = []): Sheet {
  const rows = rowsOf(quoted, overrides);
  const count = (word: string): number => rows.filter(([said]) => said === word).length;
  const said =
    count('none') > 0
      ? 'None: nothing was left out, and nothing warns.'
      : `${times(count('problem'), 'problem')}, ${times(count('warning'), 'warning')}. What has a problem is left out until it is put right; a warning leaves nothing out.`;
  return {
    name: outputSheets.problems,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Problems and warnings in the inputs', look: 'title' },
      { row: 1, column: 0, value: said, look: 'label' },
    ],
    tables: [
      {
        name: excelName(table),
        row: headingRow,
        column: 0,
        columns: columns.map(({ column, width }) => ({ heading: column.heading, look: 'wrapped', format: '@', width })),
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
    choices: [],
  };
}

import type { Problem } from '../plan/problems/problem';
import { outputSheets } from './places';
import { type Override, overrideWarning } from './summary/override';
import type { Quoted } from '../plan/quote';
import type { CellValue, Sheet, TableColumn } from '../workbook/workbook';

const tableName = 'MetroProblems';
/** The column that says how much a line matters, as formulas name it. */
export const severity = `${tableName}[Severity]`;
const headingRow = 3;

const column = (heading: string, width: number): TableColumn => ({ heading, look: 'wrapped', format: '@', width });
const columns: readonly TableColumn[] = [
  column('Severity', 12),
  column('Where', 34),
  column('Value', 26),
  column('Reason', 62),
  column('Remedy', 54),
];

const row = (word: string, { where, value, reason, remedy }: Problem): CellValue[] => [word, where, value, reason, remedy];
const times = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Everything that had to be left out of the comparison, and what its author should know. */
export function problemsSheet({ problems, warnings: ofInputs }: Quoted, overrides: readonly Override[] = []): Sheet {
  const warnings = [...ofInputs, ...overrides.map(overrideWarning)];
  const rows = [...problems.map((each) => row('problem', each)), ...warnings.map((each) => row('warning', each))];
  const said =
    rows.length === 0
      ? 'None: nothing was left out, and nothing warns.'
      : `${times(problems.length, 'problem')}, ${times(warnings.length, 'warning')}. What has a problem is left out until it is put right; a warning leaves nothing out.`;
  return {
    name: outputSheets.problems,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Problems and warnings in the inputs', look: 'title' },
      { row: 1, column: 0, value: said, look: 'label' },
    ],
    tables: [
      {
        name: tableName,
        row: headingRow,
        column: 0,
        columns,
        rows: rows.length === 0 ? [['none', '', '', 'Every input could be read.', 'Nothing to do.']] : rows,
      },
    ],
    charts: [],
    status: [{ range: `A${headingRow + 2}:A${headingRow + 1 + Math.max(1, rows.length)}` }],
    widths: {},
    merges: ['A2:E2'],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [headingRow, headingRow] },
    choices: [],
  };
}

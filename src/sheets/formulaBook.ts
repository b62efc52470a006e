import { type Assumption, cellName, type Column, excelFormula, excelName, type Table } from '../formula';
import { assumptions, workingTables } from '../model';

const headings = ['Quantity', 'Unit', 'What it is', 'Formula', 'May be absent'];

/** A line of a table in Markdown. */
const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** A full stop at the end of what is said, so that a rule can follow. */
const said = ({ description: means, rule }: Column): string => (rule ? `${means}. ${rule}` : means);

const quantityRow = (column: Column): readonly string[] => [
  column.heading,
  column.unit.symbol,
  said(column),
  column.formula ? `\`=${excelFormula(column, 'shown')}\`` : 'written',
  column.optional ? 'yes' : '',
];

const section = (table: Table): string =>
  `## ${table.name}\n\n\`${excelName(table)}\`: a row is ${table.row}.\n\n${tableOf(headings, table.columns.map(quantityRow))}`;

const assumptionRow = (assumption: Assumption): readonly string[] => [
  assumption.heading,
  assumption.unit.symbol,
  assumption.description,
  `\`${cellName(assumption)}\``,
  assumption.optional ? 'yes' : '',
];

/**
 * Every quantity of the model in the order of its tables and columns, as Markdown: what the workbook calculates, for who
 * wants to read or dispute it without opening one. Throws where a formula is longer than a person can read.
 */
export const formulaBook = (): string =>
  `${[
    '# Formula book',
    'Every quantity that Metrospan calculates, with the Excel formula that its workbook holds, as Excel shows it in a row. Made from the definitions in `src/model`, not written by hand.',
    '*Written* marks keys that are written when the comparison is made. A quantity that may be absent shows nothing where it cannot be known: not stated is not zero.',
    ...workingTables.map(section),
    `## Assumptions\n\n${tableOf(['Assumption', 'Unit', 'What it is', 'Cell', 'May be absent'], assumptions.map(assumptionRow))}`,
  ].join('\n\n')}\n`;

import { absoluteAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { type Assumption, cellName, type Raw } from '../../formula';
import { assumptions } from '../../model';
import { formatOf } from '../../workbook/formats';
import { assumptionsSheetName } from '../places';
import { choicesOf } from './tableSheets';
import { wayBack } from '../way/wayBack';
import type { Cell, Name, Sheet } from '../../workbook/workbook';

const first = 4;
const valueColumn = 1;

/** The named cells, one a line: what the whole plan rests on. */
export function assumptionsSheet(stated: ReadonlyMap<Assumption, Raw>): Sheet {
  const cells = assumptions.flatMap((assumption, at): Cell[] => {
    const row = first + at;
    return [
      { row, column: 0, value: assumption.heading, look: 'label' },
      {
        row,
        column: valueColumn,
        value: stated.get(assumption) ?? null,
        look: 'input',
        format: formatOf(assumption),
        align: 'right',
      },
      { row, column: 2, value: assumption.description, look: 'text' },
    ];
  });
  const choices = assumptions.flatMap((assumption, at) => {
    const allowed = choicesOf(assumption.input.accepts);
    return allowed ? [{ cell: `B${first + at + 1}`, choices: allowed }] : [];
  });
  return {
    name: assumptionsSheetName,
    tab: 'input',
    cells: [
      { row: 0, column: 0, value: assumptionsSheetName, look: 'title' },
      { row: 1, column: 0, value: 'What the whole plan rests on. Yours to edit: everything else follows.', look: 'label' },
      wayBack,
      ...['Assumption', 'Value', 'What it means'].map((value, column): Cell => ({
        row: first - 1,
        column,
        value,
        look: 'heading',
        ...(column === valueColumn && { align: 'right' }),
      })),
      ...cells,
    ],
    tables: [],
    charts: [],
    status: [],
    widths: { 0: 22, 1: 20, 2: 80 },
    merges: [],
    heights: { 0: 30 },
    freeze: { rows: first, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 1 },
    choices,
  };
}

/** The names by which formulas call the assumptions. */
export const assumptionNames = (): Name[] =>
  assumptions.map((assumption, at) => ({
    name: cellName(assumption),
    refersTo: sheetReference(assumptionsSheetName, absoluteAddress({ row: first + at, column: valueColumn })),
    hidden: false,
  }));

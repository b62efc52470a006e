import { absoluteAddress, cellAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { type Assumption, cellName, meaningOf, type Raw } from '../../formula';
import { assumptions } from '../../model';
import { formatOf } from '../../workbook/formats';
import { assumptionsSheetName } from '../places';
import { wayBack } from '../way/wayBack';
import { entryOf } from './entries';
import { inputUnit } from './units';
import type { Cell, Name, Sheet } from '../../workbook/workbook';

const first = 4;
const valueColumn = 1;
const unitColumn = 2;
/** A workbook without this heading has what an assumption means beside its value. */
export const unitHeading = 'Unit';

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
      { row, column: unitColumn, value: inputUnit(assumption) || null, look: 'text' },
      { row, column: unitColumn + 1, value: meaningOf(assumption), look: 'wrapped' },
    ];
  });
  const entries = assumptions.map((assumption, at) => ({
    cell: cellAddress({ row: first + at, column: valueColumn }),
    entry: entryOf(assumption),
  }));
  return {
    name: assumptionsSheetName,
    tab: 'input',
    cells: [
      { row: 0, column: 0, value: assumptionsSheetName, look: 'title' },
      { row: 1, column: 0, value: 'What the whole plan rests on. Yours to edit: everything else follows.', look: 'label' },
      wayBack,
      ...['Assumption', 'Value', unitHeading, 'What it means'].map((value, column): Cell => ({
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
    widths: { 0: 22, 1: 20, 2: 14, 3: 80 },
    merges: [],
    heights: { 0: 30 },
    freeze: { rows: first, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 1 },
    entries,
  };
}

/** The cell of an assumption, by its number in their order. */
export const assumptionPlace = (at: number) => ({ sheet: assumptionsSheetName, row: first + at, column: valueColumn });

/** The names by which formulas call the assumptions. */
export const assumptionNames = (): Name[] =>
  assumptions.map((assumption, at) => ({
    name: cellName(assumption),
    refersTo: sheetReference(assumptionsSheetName, absoluteAddress({ row: first + at, column: valueColumn })),
    hidden: false,
  }));

import { areaAddress, type Position } from '../../a1/addresses';
import type { Column, Raw } from '../../formula';
import type { Cell } from '../../workbook/workbook';
import type { Drawn, Pages } from '../pages';
import { outputSheets } from '../places';
import type { Integrity } from './integrity';

/** On the Summary: holds words while a refresh is not finished, and nothing afterwards. */
export const unfinishedAt: Position = { row: 3, column: 0 };
const headings = ['Sound?', 'What must hold of this workbook', 'Is', 'Should be'];

/** What only the writing knows. */
export interface Known {
  readonly offersCompared: number;
  readonly typedOver: number;
  readonly inputsThen: number;
}

/** The claims, a line each, and the one flag they sum up to. */
export function integrityDrawn(of: Integrity, known: Known, flagRow: number, top: number): Drawn {
  const { claims, flag, unfinished } = of;
  const spots = new Map([
    [unfinished, unfinishedAt],
    [flag.status, { row: flagRow, column: 0 }],
    [flag.text, { row: flagRow, column: 1 }],
    ...claims.flatMap(({ cells }, at) =>
      [cells.status, null, cells.is, cells.should].flatMap((column, across) =>
        column ? [[column, { row: top + 1 + at, column: across }] as const] : [],
      ),
    ),
  ]);
  const { offersCompared, typedOver, inputsThen } = of.known;
  return {
    table: unfinished.table,
    sheet: outputSheets.summary,
    rows: 1,
    written: new Map<Column, readonly Raw[]>([
      [unfinished, [null]],
      [offersCompared, [known.offersCompared]],
      [typedOver, [known.typedOver]],
      ...(inputsThen ? [[inputsThen, [known.inputsThen]] as const] : []),
    ]),
    spot: (column) => spots.get(column) ?? null,
  };
}

export interface IntegrityCells {
  readonly cells: readonly Cell[];
  readonly flag: readonly Cell[];
  readonly statuses: string;
  /** The first row below. */
  readonly end: number;
}

export function integrityCells(pages: Pages, { claims, flag }: Integrity, top: number): IntegrityCells {
  const cell = (column: Column) => ({ ...pages.spot(column, 0), ...pages.cell(column, 0) });
  const end = top + 1 + claims.length;
  return {
    cells: [
      ...headings.map((value, column): Cell => ({
        row: top,
        column,
        value,
        look: 'heading',
        ...(column > 1 && { align: 'right' as const }),
      })),
      ...claims.flatMap(({ claim: { what, format = '#,##0' }, cells: { status, is, should } }, at): Cell[] => [
        { ...cell(status), look: 'status' },
        { row: top + 1 + at, column: 1, value: what, look: 'label' },
        { ...cell(is), look: 'figure', format },
        { ...cell(should), look: 'figure', format },
      ]),
    ],
    flag: [
      { ...cell(flag.status), look: 'status' },
      { ...cell(flag.text), look: 'key', align: 'left' },
      { ...unfinishedAt, value: null, look: 'subtitle' },
    ],
    statuses: areaAddress({ top: top + 1, left: 0, bottom: end - 1, right: 0 }),
    end,
  };
}

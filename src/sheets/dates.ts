import { type Difference, type SpanDifference, sidesOf } from '../plan/values/difference';
import type { CellValue, Sheet, TableColumn } from '../workbook/workbook';
import { datesSheetName } from './places';
import { wayBack } from './way/wayBack';

const headingRow = 3;
const column = (heading: string, width: number): TableColumn => ({ heading, look: 'wrapped', format: '@', width });

/** One plan under two dates, as plain values, for two catalogues cannot be live at once. */
export function datesSheet(difference: Difference): Sheet {
  const { before, after, spans } = difference;
  const rows = spans.flatMap(rowsOf);
  const sides = sidesOf(difference);
  return {
    name: datesSheetName,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'One plan under two dates', look: 'title' },
      {
        row: 1,
        column: 0,
        value: `As compared on ${before} and on ${after}, not live: what differs between the two, each with the catalogue rows, offers and ages of its day.`,
        look: 'label',
      },
      wayBack,
    ],
    tables: [
      {
        name: 'MetroDates',
        row: headingRow,
        column: 0,
        columns: [column('Span', 30), column('Platform', 44), column('What', 28), ...sides.map((side) => column(side, 26))],
        rows: rows.length > 0 ? rows : [['', '', 'nothing differs', '', '']],
        filter: true,
      },
    ],
    charts: [],
    status: [],
    widths: {},
    merges: ['A2:E2'],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [headingRow, headingRow] },
    entries: [],
  };
}

function rowsOf({ span, onlyBefore, onlyAfter, changes }: SpanDifference): CellValue[][] {
  return [
    ...onlyBefore.map((key) => [span, key, 'compared', 'yes', 'no']),
    ...onlyAfter.map((key) => [span, key, 'compared', 'no', 'yes']),
    ...changes.map(({ name, what, before, after }) => [span, name, what, before ?? 'not stated', after ?? 'not stated']),
  ];
}

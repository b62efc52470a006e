import type { Column } from '../../formula';
import type { Quoted } from '../../plan/quote';
import type { Cell, Sheet } from '../../workbook/workbook';
import { outputSheets } from '../places';
import { wayBack } from '../way/wayBack';
import { comparisonPlaces } from './comparisonPlaces';
import { listedRow } from './listed';
import { dataSections } from './lookupPlaces';
import { head } from './tables';

const reads = 'What Summary, Comparison and their charts read';
/** What makes options move when the ranking changes. */
const moving: readonly Column[] = [head.option, listedRow.option];

/**
 * What Summary, Comparison and charts read beside what they show: rows of the workings, and options in their order now.
 *
 * @param keepsOrder options stay in the order as compared.
 */
export function lookupsSheet({ calculation }: Quoted, keepsOrder = false): Sheet {
  const { pages, data } = comparisonPlaces(calculation);
  const widest = Math.max(...dataSections.map(({ columns }) => columns.length));
  const cells = dataSections.flatMap((section): Cell[] => {
    const top = data.headingRow(section);
    return [
      { row: top - 1, column: 0, value: section.title, look: 'subtitle' },
      ...section.columns.map(({ description }, column): Cell => ({ row: top, column, value: description, look: 'heading' })),
      ...Array.from({ length: data.rows(section) }, (_, row) =>
        section.columns.map((column): Cell => {
          const { value, formula } = pages.cell(column, row);
          return {
            ...pages.spot(column, row),
            value,
            ...(formula !== undefined && !(keepsOrder && moving.includes(column)) && { formula }),
            look: column.kind === 'text' ? 'text' : 'figure',
            ...(column.kind === 'text' && { align: 'left' as const }),
          };
        }),
      ).flat(),
    ];
  });
  return {
    name: outputSheets.lookups,
    tab: 'working',
    cells: [
      { row: 0, column: 0, value: outputSheets.lookups, look: 'title' },
      {
        row: 1,
        column: 0,
        value: `${reads}, in the order that the ranking has now. Worked out by formulas; write nothing here.`,
        inValues: `${reads}.`,
        look: 'label',
      },
      wayBack,
      ...cells,
    ],
    tables: [],
    charts: [],
    status: [],
    widths: Object.fromEntries(Array.from({ length: widest }, (_, column) => [column, column === 0 ? 40 : 24])),
    merges: [],
    heights: { 0: 30 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0 },
    entries: [],
    hidden: true,
  };
}

import type { Comparison } from '../../explore/comparison/compare';
import { sidesOf } from '../../explore/comparison/sides';
import type { Cell, CellValue, Sheet, Table, TableColumn } from '../../workbook/workbook';
import { comparedSheetNames } from '../places';
import { wayBack } from '../way/wayBack';
import { effectRows, inputRows, totalRows } from './changedRows';

const firstTitle = 3;
/** Of all three tables, which stand one below the other. */
const widths = [28, 44, 32, 32, 18, 18, 18, 18, 14];
const signed = '+#,##0.00;−#,##0.00;0.00';

const text = (heading: string) => ({ heading, look: 'wrapped', format: '@' }) as const;
const money = (heading: string, format = '#,##0.00') => ({ heading, look: 'figure', format }) as const;

/** The three tables: what came of it, what was changed, and which change did it. */
const parts = [
  {
    title: 'Verdicts and totals',
    name: 'MetroChangedTotals',
    rowsOf: totalRows,
    columns: [
      text('Span'),
      text('Platform'),
      text('Verdict before'),
      text('Verdict now'),
      money('Total before'),
      money('Total now'),
      money('Difference', signed),
      money('Sum of effects', signed),
      money('Remainder'),
    ],
    nothing: 'no option is compared',
  },
  {
    title: 'Inputs that were changed',
    name: 'MetroChangedInputs',
    rowsOf: inputRows,
    columns: [text('Sheet'), text('Input'), text('Before'), text('Now'), text('Moves a total')],
    nothing: 'no input differs',
  },
  {
    title: 'Which input moved which total',
    name: 'MetroChangedEffects',
    rowsOf: effectRows,
    columns: [text('Span'), text('Platform'), text('Input'), text('Before'), text('Now'), money('Effect on total', signed)],
    nothing: 'no total moved',
  },
] as const;

/** What changed since the version before, as plain values: two versions cannot be live at once. */
export function changesSheet(comparison: Comparison): Sheet {
  const [before, now] = sidesOf(comparison, 'versions');
  const { currencyBefore, currencyAfter } = comparison;
  const money =
    currencyBefore === currencyAfter
      ? `Money in ${currencyAfter}.`
      : `Totals before are in ${currencyBefore} and now in ${currencyAfter}, so they have no difference.`;
  const made = stacked(comparison);
  return {
    name: comparedSheetNames.versions,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'What changed since the last version', look: 'title' },
      {
        row: 1,
        column: 0,
        value: `${before} → ${now}. ${money} As compared, not live: both are calculated with this version of Metrospan. Each effect is what a change makes of the total once those before it in the order of the sheets are made; they add up to the difference.`,
        look: 'wrapped',
      },
      wayBack,
      ...made.titles,
    ],
    tables: made.tables,
    charts: [],
    status: [],
    widths: {},
    merges: ['A2:I2'],
    heights: { 0: 30, 1: 32 },
    freeze: { rows: 2, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [0, 1] },
    entries: [],
  };
}

/** The tables with their titles, each two rows below the one before. */
function stacked(comparison: Comparison): { readonly titles: readonly Cell[]; readonly tables: readonly Table[] } {
  const titles: Cell[] = [];
  const tables: Table[] = [];
  let row = firstTitle;
  for (const { title, name, rowsOf, columns, nothing } of parts) {
    const found: readonly (readonly CellValue[])[] = rowsOf(comparison);
    const rows = found.length > 0 ? found : [columns.map((_, at) => (at === 1 ? nothing : null))];
    titles.push({ row, column: 0, value: title, look: 'subtitle' });
    const wide = columns.map((column, at): TableColumn => ({ ...column, width: widths[at]! }));
    tables.push({ name, row: row + 1, column: 0, columns: wide, rows, filter: true });
    row += rows.length + 3;
  }
  return { titles, tables };
}

import type { Comparison } from '../../explore/comparison/compare';
import { type ComparisonKind, sidesOf } from '../../explore/comparison/sides';
import type { Sheet, TableColumn } from '../../workbook/workbook';
import { comparedSheetNames } from '../places';
import { wayBack } from '../way/wayBack';
import { comparedRows } from './comparedRows';

const headingRow = 4;
const text = (heading: string, width: number): TableColumn => ({ heading, look: 'wrapped', format: '@', width });

const titles: Readonly<Record<ComparisonKind, string>> = {
  dates: 'One plan under two dates',
  plans: 'Two plans compared',
};

/** What each side is calculated with. */
const eachWith: Readonly<Record<ComparisonKind, string>> = {
  dates: 'each with the catalogue rows, offers and ages of its day',
  plans: 'each with its own inputs',
};

/** Two plans, or one plan twice, as plain values: two plans cannot be live at once. Under each total stands what moves it. */
export function comparedSheet(comparison: Comparison, kind: ComparisonKind): Sheet {
  const [before, after] = sidesOf(comparison, kind);
  const rows = comparedRows(comparison);
  const effect = { heading: 'Effect on total', look: 'figure', format: '+#,##0.00;−#,##0.00;0.00', width: 18 } as const;
  return {
    name: comparedSheetNames[kind],
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: titles[kind], look: 'title' },
      {
        row: 1,
        column: 0,
        value: `${before} and ${after} as compared, not live: what differs, ${eachWith[kind]}. Each effect is what a change makes of the total once those before it in the order of the sheets are made; their sum is the difference.`,
        look: 'label',
      },
      wayBack,
      { row: headingRow - 1, column: 6, value: unitOf(comparison), look: 'unit', align: 'right' },
    ],
    tables: [
      {
        name: `Metro${comparedSheetNames[kind].replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())}`,
        row: headingRow,
        column: 0,
        columns: [
          text('Span', 28),
          text('Platform', 44),
          text('Kind', 10),
          text('What', 44),
          text(before, 24),
          text(after, 24),
          effect,
        ],
        rows: rows.length > 0 ? rows : [['', '', '', 'nothing differs', '', '', null]],
        filter: true,
      },
    ],
    charts: [],
    status: [],
    widths: {},
    merges: ['A2:G2'],
    heights: { 0: 30, 1: 32 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [headingRow - 1, headingRow] },
    entries: [],
  };
}

const unitOf = ({ currencyBefore, currencyAfter }: Comparison): string | null =>
  currencyBefore === currencyAfter ? currencyAfter : null;

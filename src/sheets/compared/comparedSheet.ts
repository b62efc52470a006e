import type { Comparison } from '../../explore/comparison/compare';
import { type ComparisonKind, sidesOf } from '../../explore/comparison/sides';
import type { Sheet, TableColumn } from '../../workbook/workbook';
import { comparedSheetNames } from '../places';
import { wayBack } from '../way/wayBack';
import { comparedRows } from './comparedRows';

const headingRow = 4;
const text = (heading: string, width: number): TableColumn => ({ heading, look: 'wrapped', format: '@', width });

/** Two versions of a quote have a sheet of their own. */
type Kind = Exclude<ComparisonKind, 'versions'>;

const titles: Readonly<Record<Kind, string>> = {
  dates: 'One plan under two dates',
  plans: 'Two plans compared',
  scenarios: 'Scenarios compared with the plan',
};

/** What each side is calculated with. */
const eachWith: Readonly<Record<Kind, string>> = {
  dates: 'each with the catalogue rows, offers and ages of its day',
  plans: 'each with its own inputs',
  scenarios: 'each scenario against the plan as it stands',
};

/**
 * Plans as plain values, for two plans cannot be live at once. Under each total stands what moves it.
 *
 * @param comparisons one; of scenarios one for each.
 */
export function comparedSheet(comparisons: readonly Comparison[], kind: Kind): Sheet {
  const first = comparisons[0]!;
  const isOfScenarios = kind === 'scenarios';
  const sides = isOfScenarios ? [first.before, 'In the scenario'] : sidesOf(first, kind);
  const rows = comparisons.flatMap((one) => comparedRows(one).map((row) => (isOfScenarios ? [one.after, ...row] : row)));
  const columns = [
    ...(isOfScenarios ? [text('Scenario', 24)] : []),
    text('Span', 28),
    text('Platform', 44),
    text('Kind', 10),
    text('What', 44),
    ...sides.map((side) => text(side, 24)),
    effect,
  ];
  const compared = isOfScenarios ? 'Scenarios' : sides.join(' and ');
  return {
    name: comparedSheetNames[kind],
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: titles[kind], look: 'title' },
      {
        row: 1,
        column: 0,
        value: `${compared} as compared, not live: what differs, ${eachWith[kind]}. Each effect is what a change makes of the total once those before it in the order of the sheets are made; their sum is the difference.`,
        look: 'label',
      },
      wayBack,
      { row: headingRow - 1, column: columns.length - 1, value: unitOf(comparisons), look: 'unit', align: 'right' },
    ],
    tables: [
      {
        name: `Metro${comparedSheetNames[kind].replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())}`,
        row: headingRow,
        column: 0,
        columns,
        rows: rows.length > 0 ? rows : [columns.map((_, at) => (at === columns.length - 4 ? 'nothing differs' : null))],
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

const effect: TableColumn = { heading: 'Effect on total', look: 'figure', format: '+#,##0.00;−#,##0.00;0.00', width: 18 };

/** The currency of all totals; none if there is more than one. */
function unitOf(comparisons: readonly Comparison[]): string | null {
  const [currency, other] = new Set(comparisons.flatMap(({ currencyBefore, currencyAfter }) => [currencyBefore, currencyAfter]));
  return other === undefined ? currency! : null;
}

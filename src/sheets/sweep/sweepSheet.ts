import { areaAddress } from '../../a1/addresses';
import { axes } from '../../explore/axes/axes';
import type { Sweep } from '../../explore/sweep';
import { quoteDate } from '../../model/inputs/assumptions';
import type { Quoted } from '../../plan/quote';
import { dateText } from '../../quantities/dates';
import type { Sheet, TableColumn } from '../../workbook/workbook';
import { sweepSheetName } from '../places';
import { wayBack } from '../way/wayBack';
import { chartHeight, sweepCharts } from './sweepCharts';
import { columnOf, columnsOf, drawnOptions, rowsOf, type SweepColumn } from './sweepRows';

/** Charts begin below title, sentence and way back. */
const chartsTop = 4;

/** Every option over a range of one input, as plain values, for a cell has one value at a time; charts above their table. */
export function sweepSheet(sweep: Sweep, quoted: Quoted): Sheet {
  const name = sweepSheetName(sweep.of);
  const drawn = drawnOptions(sweep, quoted);
  const spans = [...new Set(drawn.map(({ option }) => option.span))];
  const columns = columnsOf(sweep, quoted);
  const headingRow = chartsTop + spans.length * chartHeight + 1;
  const rows = drawn.flatMap(({ option }) => rowsOf(sweep, option));
  const day = dateText(quoted.calculation.plan.assumptions.get(quoteDate) as number);
  const verdicts = { top: headingRow + 1, left: columnOf.verdict, bottom: headingRow + rows.length, right: columnOf.verdict };
  return {
    name,
    tab: 'output',
    cells: [
      {
        row: 0,
        column: 0,
        value: `Options by ${axes[sweep.of].heading.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`,
        look: 'title',
      },
      {
        row: 1,
        column: 0,
        value: `As compared on ${day}, not live: each option at these values, all else as planned.`,
        look: 'label',
      },
      wayBack,
      ...columns.map(({ unit }, column) => ({
        row: headingRow - 1,
        column,
        value: unit || null,
        look: 'unit' as const,
        align: 'right' as const,
      })),
    ],
    tables: [
      {
        name: `Metro${name.replace(/ (.)/, (_, letter: string) => letter.toUpperCase())}`,
        row: headingRow,
        column: 0,
        columns: columns.map(tableColumn),
        rows: rows.length > 0 ? rows : [['', '', null, 'no span has such an input', ...columns.slice(4).map(() => null)]],
        filter: true,
      },
    ],
    charts: spans.flatMap((span, at) =>
      sweepCharts(
        drawn.filter(({ option }) => option.span === span),
        { sweep, sheet: name, columns, firstRow: headingRow + 1, top: chartsTop + at * chartHeight },
      ),
    ),
    status: rows.length > 0 ? [{ range: areaAddress(verdicts) }] : [],
    widths: {},
    merges: ['A2:I2'],
    heights: { 0: 30 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [headingRow - 1, headingRow] },
    entries: [],
  };
}

const tableColumn = ({ heading, format, width }: SweepColumn): TableColumn => ({
  heading,
  format,
  width,
  look: format === '@' ? 'wrapped' : 'figure',
});

import { absoluteAddress, absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Sweep } from '../../explore/sweep';
import { platformInk } from '../../workbook/chartInks';
import type { Chart, Series } from '../../workbook/workbook';
import { altTextOfLines } from '../comparison/altText';
import { charted, columnOf, type Drawn, drawnValue, type SweepColumn } from './sweepRows';

/** Lines beyond these cannot be told apart. */
const mostSeries = 6;
/** Rows of a chart, and of the gap below it. */
export const chartHeight = 23;
/** First and last column of each chart, side by side over the width of the table. */
const edges = [
  { left: columnOf.span, right: columnOf.platform },
  { left: columnOf.value, right: columnOf.required },
  { left: columnOf.required + 1, right: columnOf.total },
] as const;

interface Place {
  readonly sweep: Sweep;
  readonly sheet: string;
  readonly columns: readonly SweepColumn[];
  /** Where the rows of the table begin, and the charts of the span. */
  readonly firstRow: number;
  readonly top: number;
}

/** The charts of a span: a line for each of its first options. */
export function sweepCharts(drawn: readonly Drawn[], { sweep, sheet, columns, firstRow, top }: Place): readonly Chart[] {
  const axis = columns[columnOf.value]!;
  return charted.flatMap(({ column, field, title: what, format }, at): Chart[] => {
    const unit = columns[column]!.unit;
    const cells = (of: number, { first, last }: Drawn): string =>
      sheetReference(sheet, absoluteAreaAddress({ top: firstRow + first, left: of, bottom: firstRow + last, right: of }));
    const all = drawn.map((one): Series => {
      const { points, name } = one.option;
      const nameAt = absoluteAddress({ row: firstRow + one.first, column: columnOf.platform });
      return {
        name: { ref: sheetReference(sheet, nameAt), value: name },
        categories: { ref: cells(columnOf.value, one), values: points.map(({ value }) => String(drawnValue(sweep, value))) },
        values: { ref: cells(column, one), values: points.map((point) => (point[field] === null ? null : Number(point[field]))) },
        ink: platformInk(one.platform),
      };
    });
    const known = all.filter(({ values }) => values.values.some((value) => value !== null));
    const series = known.slice(0, mostSeries);
    if (series.length === 0) return [];
    const which = known.length > mostSeries ? `, the first ${mostSeries} as compared` : '';
    const title = `${what}${unit ? ` (${unit})` : ''}: ${drawn[0]!.option.span}${which}`;
    const { left, right } = edges[at]!;
    return [
      {
        kind: 'line',
        stacked: false,
        title,
        valueTitle: unit,
        categoryTitle: axis.unit ? `${axis.heading} (${axis.unit})` : axis.heading,
        format,
        series,
        altText: altTextOfLines({ title, unit, series }),
        from: { row: top, column: left },
        to: { row: top + chartHeight - 2, column: right },
      },
    ];
  });
}

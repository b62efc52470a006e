import { absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Column } from '../../formula';
import { type BlockPlace, type ComparisonPlaces, glanceRows, nameRow, numberIn } from './comparisonPlaces';
import { rankedTotals } from './costLines';
import { awayWrite, homeWrite, needed } from './needLines';
import { block as blocks, head as heads } from './tables';
import { outputSheets } from '../places';
import type { Chart, Series } from '../../workbook/workbook';

/** Series beyond these cannot be told apart. */
const mostSeries = 6;
/** Horizontal bars that fit the chart of the Summary. Long names of platforms are read beside bars, and slanted below columns. */
const mostBars = 14;
/** Of a column nobody sized, in characters. */
const usualWidth = 8.43;
const chartsWidth = 168;

const onComparison = (cells: string): string => sheetReference(outputSheets.comparison, cells);

/** A line of a block as a series over the platforms; absent values are gaps. */
function seriesOf(places: ComparisonPlaces, block: BlockPlace, line: Column, name: Column = blocks.span): Series {
  const { pages, platforms } = places;
  const row = pages.spot(line, block.options[0]!.at).row;
  return {
    name: { ref: pages.place(name, block.at), value: String(pages.cell(name, block.at).value) },
    categories: {
      ref: onComparison(absoluteAreaAddress({ top: nameRow, left: 1, bottom: nameRow, right: platforms })),
      values: Array.from({ length: platforms }, (_, at) => String(pages.cell(heads.name, at).value)),
    },
    values: {
      ref: onComparison(absoluteAreaAddress({ top: row, left: 1, bottom: row, right: platforms })),
      values: block.options.map((option) => numberIn(places, line, option)),
    },
  };
}

const shown = (blocks: readonly BlockPlace[], most: number): readonly BlockPlace[] => blocks.slice(0, most);
const suffix = (all: number, most: number): string => (all > most ? `, first ${most} spans` : '');

/** The column nearest to so many characters from the left. */
function columnAt(characters: number, widths: Readonly<Record<number, number>>): number {
  let [column, left] = [0, 0];
  for (; ; column += 1) {
    const width = widths[column] ?? usualWidth;
    if (left + width / 2 >= characters) return column;
    left += width;
  }
}

/** The last column of the page: that of the last platform, or farther where the charts need the room. */
export function lastColumn(widths: Readonly<Record<number, number>>): number {
  const total = Object.values(widths).reduce((sum, width) => sum + width, 0);
  return columnAt(Math.max(chartsWidth, total), widths) - 1;
}

/** At the top of the Comparison: what each platform needs, and what it adds to a write. */
export function glanceCharts(places: ComparisonPlaces, widths: Readonly<Record<number, number>>): Chart[] {
  const { platforms, blocks: all } = places;
  if (platforms === 0 || all.length === 0) return [];
  const top = nameRow + 2;
  const bottom = top + glanceRows - 2;
  const middle = columnAt(chartsWidth / 2, widths);
  const spans = shown(all, mostSeries);
  const halves = shown(all, mostSeries / 2);
  return [
    {
      kind: 'column',
      stacked: false,
      title: `Required bandwidth${suffix(all.length, mostSeries)}`,
      valueTitle: 'Mb/s on each path',
      format: '#,##0',
      series: spans.map((block) => seriesOf(places, block, needed)),
      from: { row: top, column: 0 },
      to: { row: bottom, column: middle - 1 },
    },
    {
      kind: 'column',
      stacked: false,
      title: `Added to a write${suffix(all.length, mostSeries / 2)}`,
      valueTitle: 'ms',
      format: '0.0',
      series: halves.flatMap((block) => [
        seriesOf(places, block, homeWrite, blocks.home),
        seriesOf(places, block, awayWrite, blocks.away),
      ]),
      from: { row: top, column: middle },
      to: { row: bottom, column: lastColumn(widths) },
    },
  ];
}

/** On the Summary: the totals of the options that fit. Null where there is none. */
export function totalsChart(places: ComparisonPlaces, currency: string, from: Chart['from'], to: Chart['to']): Chart | null {
  const { platforms, blocks: all } = places;
  if (platforms === 0) return null;
  const series = shown(all, mostSeries).map((block) => seriesOf(places, block, rankedTotals.column));
  if (!series.some(({ values }) => values.values.some((value) => value !== null))) return null;
  return {
    kind: series.length * platforms <= mostBars ? 'bar' : 'column',
    stacked: false,
    title: `Total over the horizon, options that fit${suffix(all.length, mostSeries)}`,
    valueTitle: currency,
    format: '#,##0',
    series,
    from,
    to,
  };
}

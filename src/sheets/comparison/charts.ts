import { absoluteAddress, absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { required } from '../../model/options/needs';
import { writeAwayMs, writeHomeMs } from '../../model/options/latency';
import type { BlockPlace, ComparisonPlaces } from './comparisonPlaces';
import { glanceRows, lines, nameRow } from './comparisonPlaces';
import { outputSheets } from '../places';
import type { Chart, Series } from '../../workbook/workbook';

/** Series beyond these cannot be told apart. */
const mostSeries = 6;
/** Of a column nobody sized, in characters. */
const usualWidth = 8.43;
const chartsWidth = 168;

const onComparison = (cells: string): string => sheetReference(outputSheets.comparison, cells);

/** A line of a block as a series over the platforms; absent values are gaps. */
function seriesOf(places: ComparisonPlaces, block: BlockPlace, line: string, name: Series['name']): Series {
  const last = places.platforms.length;
  const figure = lines.find(({ id }) => id === line)?.figure;
  if (!figure) throw new Error(`the comparison has no figures in a line ${line}`);
  return {
    name,
    categories: {
      ref: onComparison(absoluteAreaAddress({ top: nameRow, left: 1, bottom: nameRow, right: last })),
      values: places.platforms.map((platform) => platform.name),
    },
    values: {
      ref: onComparison(absoluteAreaAddress({ top: block.row(line), left: 1, bottom: block.row(line), right: last })),
      values: block.options.map((option) => {
        const { value } = figure(option);
        return typeof value === 'number' ? value : null;
      }),
    },
  };
}

const nameOf = (block: BlockPlace): Series['name'] => ({
  ref: onComparison(absoluteAddress({ row: block.top, column: 0 })),
  value: block.name,
});
const partOf = (block: BlockPlace, line: 'homeSeries' | 'awaySeries', where: string): Series['name'] => ({
  ref: onComparison(absoluteAddress({ row: block.row(line), column: 0 })),
  value: `${block.name}, ${where}`,
});
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
  const { platforms, blocks } = places;
  if (platforms.length === 0 || blocks.length === 0) return [];
  const top = nameRow + 2;
  const bottom = top + glanceRows - 2;
  const middle = columnAt(chartsWidth / 2, widths);
  const spans = shown(blocks, mostSeries);
  const halves = shown(blocks, mostSeries / 2);
  return [
    {
      kind: 'column',
      stacked: false,
      title: `Required bandwidth${suffix(blocks.length, mostSeries)}`,
      valueTitle: 'Mb/s on each path',
      format: '#,##0',
      series: spans.map((block) => seriesOf(places, block, required.sized.field, nameOf(block))),
      from: { row: top, column: 0 },
      to: { row: bottom, column: middle - 1 },
    },
    {
      kind: 'column',
      stacked: false,
      title: `Added to a write${suffix(blocks.length, mostSeries / 2)}`,
      valueTitle: 'ms',
      format: '0.0',
      series: halves.flatMap((block) => [
        seriesOf(places, block, writeHomeMs.field, partOf(block, 'homeSeries', 'home')),
        seriesOf(places, block, writeAwayMs.field, partOf(block, 'awaySeries', 'away')),
      ]),
      from: { row: top, column: middle },
      to: { row: bottom, column: lastColumn(widths) },
    },
  ];
}

/** On the Summary: the totals of the options that fit. Null where there is none. */
export function totalsChart(places: ComparisonPlaces, currency: string, from: Chart['from'], to: Chart['to']): Chart | null {
  const { platforms, blocks } = places;
  const series = shown(blocks, mostSeries).map((block) => seriesOf(places, block, 'rankedTotal', nameOf(block)));
  if (platforms.length === 0 || !series.some(({ values }) => values.values.some((value) => value !== null))) return null;
  return {
    kind: 'column',
    stacked: false,
    title: `Total over the horizon, options that fit${suffix(blocks.length, mostSeries)}`,
    valueTitle: currency,
    format: '#,##0',
    series,
    from,
    to,
  };
}

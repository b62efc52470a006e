import { absoluteAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Column } from '../../formula';
import { partInk } from '../../workbook/chartInks';
import { type Chart, type ChartText, chartTextNow, type Series } from '../../workbook/workbook';
import { outputSheets } from '../places';
import { cellValue } from '../tables/cellValue';
import { altText } from './altText';
import { barRows } from './chartRows';
import { type BlockPlace, type ComparisonPlaces, numberIn } from './comparisonPlaces';
import { best, listedRow } from './listed';
import { dataSections } from './lookupPlaces';
import { block as blocks } from './tables';

/** Of a column nobody sized, in characters. */
const usualWidth = 8.43;
const chartsWidth = 150;

type Corner = Chart['from'];

/** Bars of some rows of Lookups, one below the other: a series a column. */
interface Bars {
  readonly places: ComparisonPlaces;
  readonly name: Column;
  /** What each is called in the alternative text, where figures follow; without this the name. */
  readonly spoken?: Column;
  readonly columns: readonly Column[];
  /** Adjacent rows of Lookups. */
  readonly rows: readonly number[];
  readonly title: ChartText;
  readonly unit: ChartText;
  readonly format: string;
  readonly stacked: boolean;
  readonly from: Corner;
  readonly to: Corner;
}

/** Null where there is nothing to draw. */
function bars({ places, name, spoken = name, columns, rows, title, unit, ...drawn }: Bars): Chart | null {
  const { pages, data } = places;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = (column: Column): string => pages.area([column, first], [column, last]);
  const namesIn = (column: Column) => rows.map((row) => String(cellValue(column, pages.reading.cell(column, row)) ?? ''));
  const names = namesIn(name);
  const series = columns.map((column, at): Series => {
    const section = dataSections.find((one) => one.columns.includes(column))!;
    const heading = { row: data.headingRow(section), column: section.columns.indexOf(column) };
    return {
      name: { ref: sheetReference(outputSheets.lookups, absoluteAddress(heading)), value: column.description },
      categories: { ref: range(name), values: names },
      values: { ref: range(column), values: rows.map((row) => numberIn(places, column, row)) },
      ink: partInk(at),
    };
  });
  if (!series.some(({ values }) => values.values.some((value) => value !== null))) return null;
  const said = { title: chartTextNow(title), unit: chartTextNow(unit), names: namesIn(spoken), series, stacked: drawn.stacked };
  return { kind: 'bar', title, valueTitle: unit, series, altText: altText(said), ...drawn };
}

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

/** The rows of a span that are ranked: they follow one another, and no bar of another is missing between them. */
const rankedRows = (places: ComparisonPlaces, { listed }: BlockPlace): readonly number[] =>
  listed.filter((row) => places.pages.reading.cell(listedRow.rankedName, row) !== null);

/** Below each span: what its options cost, need and add, in the order of the Summary. */
export function barCharts(places: ComparisonPlaces, block: BlockPlace, widths: Readonly<Record<number, number>>): Chart[] {
  const top = block.chartTop;
  const bottom = top + barRows(places.platforms) - 1;
  const last = lastColumn(widths);
  const total = Math.max(
    chartsWidth,
    Object.values(widths).reduce((sum, width) => sum + width, 0),
  );
  const edges = [0, columnAt(total / 3, widths), columnAt((total * 2) / 3, widths), last + 1];
  const corners = (at: number) => ({
    from: { row: top, column: edges[at]! },
    to: { row: bottom, column: edges[at + 1]! - 1 },
  });
  const whole = { places, name: listedRow.name, rows: block.listed, stacked: false };
  return [
    costChart(places, block, corners(0)),
    bars({
      ...whole,
      columns: [listedRow.required],
      title: 'Required bandwidth (Mb/s on each path)',
      unit: 'Mb/s',
      format: '#,##0',
      ...corners(1),
    }),
    bars({
      ...whole,
      columns: [listedRow.localWrite, listedRow.remoteWrite],
      title: 'Latency added to a write (ms)',
      unit: 'ms',
      format: '0.00',
      ...corners(2),
    }),
  ].filter((chart) => chart !== null);
}

/** What the ranked options of a span cost, the lowest first. Null where none is ranked. */
export function costChart(
  places: ComparisonPlaces,
  block: BlockPlace,
  corners: { readonly from: Corner; readonly to: Corner },
): Chart | null {
  return bars({
    places,
    name: listedRow.rankedLabel,
    spoken: listedRow.rankedName,
    columns: [listedRow.platformTotal, listedRow.carrierTotal],
    rows: rankedRows(places, block),
    ...money(places),
    ...corners,
  });
}

/** What the first option of each span costs. Null where no span has one that is ranked. */
export function bestCostChart(places: ComparisonPlaces, corners: { readonly from: Corner; readonly to: Corner }): Chart | null {
  const rows = places.blocks.map(({ at }) => at);
  return bars({
    places,
    name: best.name,
    spoken: blocks.span,
    columns: [best.platformTotal, best.carrierTotal],
    rows,
    ...money(places),
    title: 'Lowest total of each site pair',
    ...corners,
  });
}

function money({ pages }: ComparisonPlaces) {
  const heading = { ref: pages.place(blocks.cost, 0), value: String(pages.cell(blocks.cost, 0).value) };
  const unit = { ref: pages.place(blocks.currency, 0), value: String(pages.cell(blocks.currency, 0).value) };
  return { title: heading, unit, format: '#,##0', stacked: true };
}

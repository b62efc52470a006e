import { absoluteAddress, absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { Curve } from '../../model/demands/curve';
import { Options } from '../../model/options/identity';
import { curve } from '../../model/tables';
import { headingRow } from '../../plan/describe/headingRow';
import { platformInk } from '../../workbook/chartInks';
import type { Chart, Series } from '../../workbook/workbook';
import { cellValue } from '../tables/cellValue';
import { altTextOfLines } from './altText';
import { barRows, curveRows } from './chartRows';
import type { BlockPlace, ComparisonPlaces } from './comparisonPlaces';
import { listedRow } from './listed';

/** Lines beyond these cannot be told apart. */
const mostSeries = 6;

/** Below a span: what the mean IO gains while more and more of it is issued away, a line for each of the first platforms. */
export function curveChart(places: ComparisonPlaces, block: BlockPlace, lastColumn: number): Chart[] {
  const { platforms } = places;
  const which = platforms > mostSeries ? `, the first ${mostSeries} as compared` : '';
  const series = block.listed.slice(0, mostSeries).flatMap((listed) => seriesOf(places, listed));
  if (series.length === 0) return [];
  const title = `Mean added latency (ms) by share of remote IO${which}`;
  const top = block.chartTop + barRows(platforms) + 1;
  return [
    {
      kind: 'line',
      stacked: false,
      title,
      valueTitle: 'ms',
      categoryTitle: 'Share of the IO of every volume issued from the other site',
      format: '0.00',
      series,
      altText: altTextOfLines({ title, unit: 'ms', series }),
      from: { row: top, column: 0 },
      to: { row: top + curveRows - 1, column: lastColumn },
    },
  ];
}

/** The rows of an option on the sheet Curve; none where nothing of it is known. */
function seriesOf({ pages }: ComparisonPlaces, listed: number): Series[] {
  const { reading } = pages;
  const option = Number(reading.cell(listedRow.option, listed)) - 1;
  // They stand together, for they are written anew by every comparison.
  const rows = reading.index([Curve.option]).get(reading.key(reading.cell(Options.option, option))) ?? [];
  const values = rows.map((row) => cellValue(Curve.ioMs, reading.cell(Curve.ioMs, row)));
  if (!values.some((value) => typeof value === 'number')) return [];
  const cells = (column: typeof Curve.ioMs, from = 0, to = rows.length - 1): string => {
    const at = curve.columns.indexOf(column);
    const [top, bottom] = [headingRow + 1 + rows[from]!, headingRow + 1 + rows[to]!];
    const area = { top, left: at, bottom, right: at };
    return sheetReference(curve.name, from === to ? absoluteAddress({ row: top, column: at }) : absoluteAreaAddress(area));
  };
  const shares = rows.map((row) => String(cellValue(Curve.awayShare, reading.cell(Curve.awayShare, row))));
  return [
    {
      // A line is that of its option, whatever the ranking does: its name is not that of a place.
      name: { ref: cells(Curve.name, 0, 0), value: String(cellValue(Curve.name, reading.cell(Curve.name, rows[0]!))) },
      categories: { ref: cells(Curve.awayShare), values: shares },
      values: { ref: cells(Curve.ioMs), values: values.map((value) => (typeof value === 'number' ? value : null)) },
      ink: platformInk(Number(reading.cell(Options.platformRow, option)) - 1),
    },
  ];
}

import { absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { curve } from '../../model/tables';
import type { Chart, Series } from '../../workbook/workbook';
import { headingRow } from '../../plan/describe/headingRow';
import { cellValue } from '../tables/cellValue';
import { type ComparisonPlaces, curveRows, type OptionPlace } from './comparisonPlaces';
import { ordered } from './order';
import { head } from './tables';
import { Options } from '../../model/options/identity';
import { Curve } from '../../model/demands/curve';

/** Lines beyond these cannot be told apart. */
const mostSeries = 6;

/** Below each span: what the mean IO gains while more and more of it is issued away, a line for each platform. */
export function curveCharts(places: ComparisonPlaces, lastColumn: number): Chart[] {
  const { blocks, platforms } = places;
  const which = platforms > mostSeries ? `, the first ${mostSeries} of the ranking` : '';
  return blocks.flatMap((block): Chart[] => {
    const series = ordered(places, block, mostSeries).flatMap((option) => seriesOf(places, option));
    if (series.length === 0) return [];
    return [
      {
        kind: 'line',
        stacked: false,
        title: `Added to the mean IO as more of it is issued away${which}`,
        valueTitle: 'ms',
        categoryTitle: 'Share of the IO of every volume issued from the other site',
        format: '0.0##',
        series,
        from: { row: block.chartTop, column: 0 },
        to: { row: block.chartTop + curveRows - 1, column: lastColumn },
      },
    ];
  });
}

/** The rows of an option on the sheet Curve; none where nothing of it is known. */
function seriesOf({ pages }: ComparisonPlaces, { option, platform }: OptionPlace): Series[] {
  const { reading } = pages;
  // They stand together, for they are written anew by every comparison.
  const rows = reading.index([Curve.option]).get(reading.key(reading.cell(Options.option, option))) ?? [];
  const values = rows.map((row) => cellValue(Curve.ioMs, reading.cell(Curve.ioMs, row)));
  if (!values.some((value) => typeof value === 'number')) return [];
  const cells = (column: typeof Curve.ioMs): string => {
    const at = curve.columns.indexOf(column);
    const [top, bottom] = [headingRow + 1 + rows[0]!, headingRow + 1 + rows.at(-1)!];
    return sheetReference(curve.name, absoluteAreaAddress({ top, left: at, bottom, right: at }));
  };
  const shares = rows.map((row) => String(cellValue(Curve.awayShare, reading.cell(Curve.awayShare, row))));
  return [
    {
      name: { ref: pages.place(head.name, platform), value: String(pages.cell(head.name, platform).value) },
      categories: { ref: cells(Curve.awayShare), values: shares },
      values: { ref: cells(Curve.ioMs), values: values.map((value) => (typeof value === 'number' ? value : null)) },
    },
  ];
}

import { absoluteAddress, absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { options, curve } from '../../model/tables';
import type { Calculation } from '../../plan/calculate';
import type { Decimal } from '../../quantities/decimal';
import { type BlockPlace, type ComparisonPlaces, curveRows, nameRow } from './comparisonPlaces';
import type { OptionPlace } from './comparisonLine';
import { columnOf, outputSheets } from '../places';
import { ordered } from '../summary/summaryTable';
import { cellValue, headingRow } from '../tables/tableSheets';
import type { Chart, Series } from '../../workbook/workbook';

type Reading = Calculation<Decimal>['reading'];

/** Lines beyond these cannot be told apart. */
const mostSeries = 6;
const curveOption = columnOf(curve, 'option');
const away = columnOf(curve, 'awayShare');
const added = columnOf(curve, 'ioMs');

/** Below each span: what the mean IO gains while more and more of it is issued away, a line for each platform. */
export function curveCharts({ blocks, platforms }: ComparisonPlaces, lastColumn: number): Chart[] {
  const which = platforms.length > mostSeries ? `, the first ${mostSeries} of the ranking` : '';
  return blocks.flatMap((block): Chart[] => {
    const series = ordered(block, mostSeries).flatMap((option) => seriesOf(block, option));
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
function seriesOf({ reading }: BlockPlace, { option, platform }: BlockPlace['options'][number]): Series[] {
  const rows = rowsOf(reading, option);
  const values = rows.map((row) => cellValue(added, reading.cell(added, row)));
  if (!values.some((value) => typeof value === 'number')) return [];
  const cells = (column: typeof added): string => {
    const at = curve.columns.indexOf(column);
    return sheetReference(
      curve.name,
      absoluteAreaAddress({ top: headingRow + 1 + rows[0]!, left: at, bottom: headingRow + 1 + rows.at(-1)!, right: at }),
    );
  };
  return [
    {
      name: {
        ref: sheetReference(outputSheets.comparison, absoluteAddress({ row: nameRow, column: platform.column })),
        value: platform.name,
      },
      categories: { ref: cells(away), values: rows.map((row) => String(cellValue(away, reading.cell(away, row)))) },
      values: { ref: cells(added), values: values.map((value) => (typeof value === 'number' ? value : null)) },
    },
  ];
}

/** Rows of one option stand together, for they are written anew by every comparison. */
function rowsOf(reading: Reading, option: OptionPlace['option']): number[] {
  const key = reading.cell(columnOf(options, 'option'), option);
  return reading.column(curveOption).flatMap((value, row) => (value === key ? [row] : []));
}

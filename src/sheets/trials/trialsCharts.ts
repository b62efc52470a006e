import { absoluteAddress, absoluteAreaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { TriedOption } from '../../explore/ranges/runTrials';
import { Mbps } from '../../quantities/units';
import { partInk } from '../../workbook/chartInks';
import type { CellValue, Chart, Series, SeriesInk } from '../../workbook/workbook';
import { altText } from '../comparison/altText';
import { trialsSheetName } from '../places';
import { type Driven, driverColumnOf } from './driverRows';
import { columnOf } from './optionRows';

/** Rows of a chart, and of the gap below it. */
const chartRows = 20;
/** The charts of a span stand in two rows, side by side. */
export const chartHeight = 2 * chartRows;
/** First and last column of a chart. */
interface Columns {
  readonly left: number;
  readonly right: number;
}
const left: Columns = { left: columnOf.span, right: columnOf.platform };
const right: Columns = { left: columnOf.verdict, right: columnOf.total };

/** Low and high are light and middle, what is expected is dark. */
const spreadInks: readonly SeriesInk[] = [partInk(1), partInk(0), { ...partInk(1), colour: '#7FA8B6' }];

/** Where a table stands on the sheet: its row of headings, and all its rows. */
export interface TableAt {
  readonly heading: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

interface Bars {
  readonly title: string;
  readonly unit: string;
  readonly table: TableAt;
  readonly columns: readonly number[];
  readonly names: number;
  readonly inks: readonly SeriesInk[];
  /** Rows of the table, from 0. */
  readonly first: number;
  readonly last: number;
  readonly at: { readonly top: number; readonly left: number; readonly right: number };
}

/** Low, expected and high of the options of a span, and what moves the first of them. */
export function trialsCharts(
  own: readonly { readonly option: TriedOption; readonly row: number }[],
  {
    options,
    drivers,
    driven,
    currency,
    top,
  }: {
    readonly options: TableAt;
    readonly drivers: TableAt;
    readonly driven: readonly Driven[];
    readonly currency: string;
    readonly top: number;
  },
): readonly Chart[] {
  const { option } = own[0]!;
  const spread = { table: options, names: columnOf.platform, inks: spreadInks, first: own[0]!.row, last: own.at(-1)!.row };
  const three = (first: number): readonly number[] => [first, first + 1, first + 2];
  const tornado = (field: Driven['field'], title: string, unit: string, at: Columns): readonly Chart[] => {
    const found = driven.find((one) => one.option === option && one.field === field);
    if (!found || found.rows.length === 0) return [];
    const { first, last } = found;
    return bars({
      title: `What moves ${title} of ${option.name}: change from expected (${unit})`,
      unit,
      table: drivers,
      columns: [driverColumnOf.lowChange, driverColumnOf.highChange],
      names: driverColumnOf.input,
      inks: [partInk(1), partInk(0)],
      first,
      last,
      at: { ...at, top: top + chartRows },
    });
  };
  return [
    ...bars({
      ...spread,
      title: `Required bandwidth (${Mbps.symbol}): ${option.span}`,
      unit: Mbps.symbol,
      columns: three(columnOf.required),
      at: { ...left, top },
    }),
    ...bars({
      ...spread,
      title: `Total (${currency}): ${option.span}`,
      unit: currency,
      columns: three(columnOf.total),
      at: { ...right, top },
    }),
    ...tornado('requiredMbps', 'the required bandwidth', Mbps.symbol, left),
    ...tornado('total', 'the total', currency, right),
  ];
}

function bars({ title, unit, table, columns, names, inks, first, last, at }: Bars): readonly Chart[] {
  const cells = (column: number): string =>
    sheetReference(
      trialsSheetName,
      absoluteAreaAddress({ top: table.heading + 1 + first, left: column, bottom: table.heading + 1 + last, right: column }),
    );
  const rows = table.rows.slice(first, last + 1);
  const categories = { ref: cells(names), values: rows.map((row) => String(row[names])) };
  const series = columns.map((column, nth): Series => {
    const values = rows.map((row) => (typeof row[column] === 'number' ? row[column] : null));
    const heading = absoluteAddress({ row: table.heading, column });
    return {
      name: { ref: sheetReference(trialsSheetName, heading), value: table.headings[column]! },
      categories,
      values: { ref: cells(column), values },
      ink: inks[nth]!,
    };
  });
  if (series.every(({ values }) => values.values.every((value) => value === null))) return [];
  return [
    {
      kind: 'bar',
      stacked: false,
      title,
      valueTitle: unit,
      format: '#,##0',
      series,
      altText: altText({ title, unit, names: categories.values, series, stacked: false }),
      from: { row: at.top, column: at.left },
      to: { row: at.top + chartRows - 2, column: at.right },
    },
  ];
}

import { areaAddress } from '../../a1/addresses';
import { english } from '../../formula/figures';
import type { Tried } from '../../explore/ranges/runTrials';
import { quoteDate } from '../../model/inputs/assumptions';
import type { Quoted } from '../../plan/quote';
import { dateText } from '../../quantities/dates';
import type { Cell, CellValue, Sheet, Table } from '../../workbook/workbook';
import { trialsSheetName } from '../places';
import { wayBack } from '../way/wayBack';
import { drivenRows, driverColumns } from './driverRows';
import { columnOf, currencyOf, listed, optionColumns, optionRow, type TrialsColumn } from './optionRows';
import { chartHeight, type TableAt, trialsCharts } from './trialsCharts';

/** The options stand below title, sentences and way back, for they are the answer; charts and drivers follow. */
const optionsHeading = 6;

/** How far figures spread over the ranges of the inputs, as plain values: a cell holds the expected value alone. */
export function trialsSheet(tried: Tried, quoted: Quoted): Sheet {
  const options = listed(tried, quoted);
  const [columns, currency] = [optionColumns(quoted), currencyOf(quoted)];
  const spans = [...new Set(options.map(({ span }) => span))];
  const optionsAt = tableAt(optionsHeading, columns, options.map(optionRow));
  const chartsTop = optionsHeading + options.length + 2;
  const driven = drivenRows(options, currency);
  const driversAt = tableAt(
    chartsTop + spans.length * chartHeight + 1,
    driverColumns,
    driven.flatMap(({ rows }) => rows),
  );
  const day = dateText(quoted.calculation.plan.assumptions.get(quoteDate) as number);
  const made = `As compared on ${day}, ${english.group(String(tried.trials))} trials, seed ${tried.seed}, not live.`;
  const said = [
    `${made} Each trial draws a value for every row of Ranges; expected is the plan itself.`,
    'Low and high: in 5 of 100 trials the figure is at most low, in 95 at most high. Fits and Cheapest are shares of all trials; columns further right give the bounds of each chance with 95 % confidence.',
  ];
  const last = { row: optionsHeading + options.length, column: columnOf.detail - 1 };
  const verdicts = { top: optionsHeading + 1, left: columnOf.verdict, bottom: last.row, right: columnOf.verdict };
  return {
    name: trialsSheetName,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Options where inputs are not certain', look: 'title' },
      ...said.map((value, at): Cell => ({ row: at + 1, column: 0, value, look: 'label' })),
      { ...wayBack, row: 3 },
      ...unitCells(optionsHeading - 1, columns),
      {
        row: driversAt.heading - 1,
        column: 0,
        value: 'Each uncertain input from low to high, all others as expected. What moves nothing is left out.',
        look: 'label',
      },
    ],
    tables: [tableOf('MetroTrials', optionsAt, columns), tableOf('MetroTrialDrivers', driversAt, driverColumns)],
    charts: spans.flatMap((span, at) =>
      trialsCharts(
        options.flatMap((option, row) => (option.span === span ? [{ option, row }] : [])),
        { options: optionsAt, drivers: driversAt, driven, currency, top: chartsTop + at * chartHeight },
      ),
    ),
    status: [{ range: areaAddress(verdicts) }],
    widths: {},
    merges: ['A2:N2', 'A3:N3'],
    heights: { 0: 30 },
    print: {
      landscape: true,
      fitWidth: 1,
      fitHeight: 0,
      area: areaAddress({ top: 0, left: 0, bottom: driversAt.heading + driversAt.rows.length, right: last.column }),
    },
    entries: [],
  };
}

const tableAt = (heading: number, columns: readonly TrialsColumn[], rows: readonly CellValue[][]): TableAt => ({
  heading,
  headings: columns.map((column) => column.heading),
  rows,
});

const unitCells = (row: number, columns: readonly TrialsColumn[]): readonly Cell[] =>
  columns.map(({ unit }, column) => ({ row, column, value: unit || null, look: 'unit', align: 'right' }));

const tableOf = (name: string, { heading, rows }: TableAt, columns: readonly TrialsColumn[]): Table => ({
  name,
  row: heading,
  column: 0,
  columns: columns.map((column) => ({
    heading: column.heading,
    format: column.format,
    width: column.width,
    look: column.format === '@' ? 'wrapped' : 'figure',
  })),
  rows: rows.map((row) => [...row]),
  filter: true,
});

import { cellAddress } from '../../a1/addresses';
import type { Table } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { totalsChart } from '../comparison/charts';
import { comparisonPlaces } from '../comparison/comparisonPlaces';
import { rowHeights, usualHeight } from '../../workbook/heights';
import { claims, unfinishedAt } from './integrity';
import type { Live } from '../live';
import type { Override } from './override';
import { outputSheets } from '../places';
import type { Quoted } from '../../plan/quoted';
import { decisionLines } from './summaryDecided';
import { integrity } from './summaryIntegrity';
import { summaryColumns, summaryTable } from './summaryTable';
import { caveats, facts, glossary, money } from './summaryWords';
import { asCompared } from '../tables/tableSheets';
import type { Cell, Look, Sheet } from '../../workbook/workbook';

const flagRow = 2;
const tableTop = 4;
/** Options, and spans, that the page takes at most; it takes fewer where they would be too small to read. */
const mostOptions = 18;
const mostSpans = 12;
/** Below the options: what to know on the left, the chart on the right. */
const leftColumns = 6;
const leastChartRows = 10;
/** What A4 across holds at 70 per cent of the size: less could not be read. */
const mostPoints = 710;

/** How many spans and options of each are shown. */
interface Extent {
  readonly spans: number;
  readonly perSpan: number;
}

/** What a manager reads first: one page that can be read; what must hold of the workbook, and the words, stand below it unprinted. */
export function summarySheet(quoted: Quoted, fixed: readonly Table[] = [], overrides: readonly Override[] = []): Sheet {
  const page = pageOf(quoted, fixed, overrides);
  const all = comparisonPlaces(quoted.calculation).blocks.length;
  let extent: Extent = { spans: Math.min(mostSpans, all), perSpan: Math.max(1, Math.floor(mostOptions / Math.max(1, all))) };
  for (;;) {
    const { sheet, printed } = page(extent);
    const smaller = less(extent);
    if (!smaller || pointsOf(sheet, printed) <= mostPoints) return sheet;
    extent = smaller;
  }
}

/** One option fewer of each span, at least two; then one span fewer. Null where there is nothing to leave out. */
function less({ spans, perSpan }: Extent): Extent | null {
  if (perSpan > 2) return { spans, perSpan: perSpan - 1 };
  return spans > 1 ? { spans: spans - 1, perSpan } : null;
}

/** The height of the first rows. */
function pointsOf(sheet: Sheet, rows: number): number {
  const heights = rowHeights(sheet);
  return Array.from({ length: rows }, (_, row) => heights.get(row)?.points ?? usualHeight).reduce((sum, one) => sum + one, 0);
}

function pageOf(quoted: Quoted, fixed: readonly Table[], overrides: readonly Override[]) {
  const { calculation } = quoted;
  const places = comparisonPlaces(calculation);
  const columns = summaryColumns(money(calculation));
  const last = columns.length - 1;
  const decisions = decisionLines(calculation, places);
  const known = caveats(calculation);
  const sums = claims(quoted, fixed, overrides);
  const currency = String(calculation.plan.assumptions.get(assumption.currency));
  const across = (row: number, to: number): string => `${cellAddress({ row, column: 0 })}:${cellAddress({ row, column: to })}`;
  const lines = (top: number, said: readonly (Live | string)[], look: Look): Cell[] =>
    said.map((one, at) => ({
      row: top + at,
      column: 0,
      ...(typeof one === 'string' ? { value: one } : one),
      look,
      align: 'left',
    }));
  const words = [
    ...(fixed.length
      ? [
          `${asCompared(calculation.plan)} ${fixed.map(({ name }) => name).join(', ')}: too many figures to keep live. They follow changed inputs at the next Refresh.`,
        ]
      : []),
  ];

  return ({ spans, perSpan }: Extent): { readonly sheet: Sheet; readonly printed: number } => {
    const shownBlocks = places.blocks.slice(0, spans);
    const table = summaryTable({ ...places, blocks: shownBlocks }, columns, tableTop, perSpan);
    const told = [...words, ...known];
    const decidedTop = table.end + 1 + told.length;
    const leftEnd = decidedTop + (decisions.length > 0 ? 1 + decisions.length : 0);
    const printed = Math.max(leftEnd, table.end + leastChartRows);
    const chart = totalsChart(places, currency, { row: table.end, column: leftColumns }, { row: printed - 1, column: last });
    const sound = integrity(sums, flagRow, printed + 2);
    const glossaryTop = sound.end + 1;
    const glossed = glossary(calculation);
    const left = [
      ...told.map((_, at) => table.end + 1 + at),
      ...decisions.map((_, at) => decidedTop + 1 + at),
      ...glossed.map((_, at) => glossaryTop + at),
    ];
    const shown = {
      perSpan: perSpan < places.platforms.length ? perSpan : null,
      spans: spans < places.blocks.length ? spans : null,
    };
    return {
      printed,
      sheet: {
        name: outputSheets.summary,
        tab: 'output',
        cells: [
          { row: 0, column: 0, value: 'Storage stretched between data centres: the options compared', look: 'title' },
          { row: 1, column: 0, ...facts(calculation, shown), look: 'wrapped', align: 'left' },
          ...sound.flag,
          { ...unfinishedAt, value: null, look: 'subtitle' },
          ...table.cells,
          { row: table.end, column: 0, value: 'To know before choosing', look: 'subtitle' },
          ...lines(table.end + 1, told, 'wrapped'),
          ...(decisions.length > 0 ? lines(decidedTop, ['Decided by the user'], 'subtitle') : []),
          ...lines(decidedTop + 1, decisions, 'wrapped'),
          { row: printed + 1, column: 0, value: 'Below the printed page', look: 'subtitle' },
          ...sound.cells,
          ...lines(glossaryTop, glossed, 'note'),
        ],
        tables: [],
        charts: chart ? [chart] : [],
        status: [{ range: cellAddress({ row: flagRow, column: 0 }) }, ...table.status, { range: sound.statuses }],
        widths: Object.fromEntries(columns.map(({ width }, at) => [at, width])),
        merges: [
          across(1, last),
          `${cellAddress({ row: flagRow, column: 1 })}:${cellAddress({ row: flagRow, column: last })}`,
          ...table.merges,
          ...left.map((row) => across(row, leftColumns - 1)),
        ],
        heights: { 0: 30, 3: 12, ...Object.fromEntries(table.gaps.map((row) => [row, 8])) },
        print: { landscape: true, fitWidth: 1, fitHeight: 1, area: `A1:${cellAddress({ row: printed - 1, column: last })}` },
        choices: [],
      },
    };
  };
}

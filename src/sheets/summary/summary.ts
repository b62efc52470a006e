import { areaAddress, cellAddress } from '../../a1/addresses';
import type { Column, Table } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import type { Quoted } from '../../plan/quote';
import { rowHeights, usualHeight } from '../../workbook/heights';
import type { Cell, Look, Sheet } from '../../workbook/workbook';
import { totalsChart } from '../comparison/charts';
import { type ComparisonPlaces, comparisonPlaces } from '../comparison/comparisonPlaces';
import { outputSheets } from '../places';
import type { SourceOf } from '../sources/sources';
import { problemsOf } from '../problems';
import { asCompared } from '../tables/tableSheets';
import { decisionLines, decisionsDrawn, decisionsOf } from './decisionLines';
import { integrity } from '../integrity/integrity';
import { integrityDrawn } from '../integrity/sheet';
import { summaryColumns } from './optionLines';
import type { Override } from './override';
import { caveats, extent, facts, glossary, made, page, pricesSaid } from './page';
import { wayBack } from '../way/wayBack';
import { quotedWith, quotedWithText } from '../../plan/values/quotedWith';
import { unfinishedAt } from './unfinished';
import { summaryHeadings, summaryTable } from './summaryTable';

const flagRow = 2;
const tableTop = 4;
/** Options, and spans, that the page takes at most; it takes fewer where they would be too small to read. */
const mostOptions = 18;
const mostSpans = 12;
/** Below the options: what to know on the left, the chart on the right. */
const leftColumns = 4;
const leastChartRows = 10;
/** What A4 across holds at 70 per cent of the size: less could not be read. */
const mostPoints = 710;

/** How many spans and options of each are shown. */
interface Extent {
  readonly spans: number;
  readonly perSpan: number;
}

/**
 * What a manager reads first: one page that can be read; the words stand below it unprinted.
 *
 * @param sourceOf finds rows of the sheet Sources.
 */
export function summarySheet(
  quoted: Quoted,
  fixed: readonly Table[] = [],
  overrides: readonly Override[] = [],
  sourceOf: SourceOf = () => null,
): Sheet {
  const page = pageOf(quoted, fixed, overrides, sourceOf('Price'));
  const all = comparisonPlaces(quoted.calculation).blocks.length;
  let extent: Extent = { spans: Math.min(mostSpans, all), perSpan: Math.max(1, Math.floor(mostOptions / Math.max(1, all))) };
  for (;;) {
    const { sheet, printed } = page(extent, false);
    const smaller = less(extent);
    if (!smaller || pointsOf(sheet, printed) <= mostPoints) return page(extent, true).sheet;
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

/** `prices`: where their sources begin, as a link. */
function pageOf(quoted: Quoted, fixed: readonly Table[], overrides: readonly Override[], prices: string | null) {
  const { calculation } = quoted;
  const places = comparisonPlaces(calculation);
  const last = summaryColumns.length - 1;
  const currency = String(calculation.plan.assumptions.get(assumption.currency));
  const across = (row: number, to: number): string => areaAddress({ top: row, left: 0, bottom: row, right: to });
  const flag = integrity(fixed).onSummary;
  const notLive = fixed.length
    ? [
        `${asCompared(calculation.plan)} ${fixed.map(({ name }) => name).join(', ')}: too many figures to keep live. They follow changed inputs at the next Refresh.`,
      ]
    : [];
  const decisions = decisionsOf(places);
  const decided = decisionLines(decisions);
  const more = decisions.more > 0 ? [`and ${decisions.more} more: see Choices and Workloads.`] : [];

  return ({ spans, perSpan }: Extent, withFormulas: boolean): { readonly sheet: Sheet; readonly printed: number } => {
    const table = summaryTable(places, places.blocks.slice(0, spans), tableTop, perSpan);
    const caveatsTop = table.end + 1 + notLive.length;
    const madeAt = caveatsTop + caveats.length;
    const decidedTop = madeAt + 1;
    const decisionCount = decided.length + more.length;
    const leftEnd = decidedTop + (decisionCount > 0 ? 1 + decisionCount : 0);
    const printed = Math.max(leftEnd, table.end + leastChartRows);
    const chart = totalsChart(places, currency, { row: table.end, column: leftColumns }, { row: printed - 1, column: last });
    const glossaryTop = printed + 2;
    const ofPage = new Map([
      [facts, { row: 1, column: 0 }],
      [made, { row: madeAt, column: 0 }],
      ...caveats.map((column, at) => [column, { row: caveatsTop + at, column: 0 }] as const),
      ...glossary.map((column, at) => [column, { row: glossaryTop + at, column: 0 }] as const),
    ]);
    const laid = places.pages.with(
      problemsOf(quoted, overrides),
      ...integrityDrawn(quoted, fixed, overrides),
      {
        table: flag.status.table,
        sheet: outputSheets.summary,
        rows: 1,
        written: new Map(),
        spot: (column) => ({ row: flagRow, column: column === flag.status ? 0 : 1 }),
      },
      ...table.drawn,
      ...decisionsDrawn(decisions, decidedTop + 1),
      {
        table: page,
        sheet: outputSheets.summary,
        rows: 1,
        written: new Map([
          [extent, [extentWords(places, spans, perSpan)]],
          [made, [quotedWithText(quotedWith(calculation.plan))]],
        ]),
        spot: (column) => ofPage.get(column) ?? null,
      },
    );
    const pages = withFormulas ? laid : laid.unwritten();
    const said = (column: Column, at: number, look: Look): Cell => ({
      ...pages.spot(column, at),
      ...pages.cell(column, at),
      look,
      align: 'left',
    });
    const plain = (value: string, row: number): Cell => ({ row, column: 0, value, look: 'wrapped', align: 'left' });
    const left = [
      ...notLive.map((_, at) => table.end + 1 + at),
      ...caveats.map((_, at) => caveatsTop + at),
      madeAt,
      ...Array.from({ length: decisionCount }, (_, at) => decidedTop + 1 + at),
      ...glossary.map((_, at) => glossaryTop + at),
    ];
    return {
      printed,
      sheet: {
        name: outputSheets.summary,
        tab: 'output',
        cells: [
          { row: 0, column: 0, value: 'Storage stretched between data centres: the options compared', look: 'title' },
          { ...wayBack, row: 0, column: last, align: 'right' },
          said(facts, 0, 'wrapped'),
          said(flag.status, 0, 'status'),
          said(flag.text, 0, 'key'),
          { ...unfinishedAt, value: null, look: 'subtitle' },
          ...summaryHeadings(pages, tableTop),
          ...table.cells(pages),
          { row: table.end, column: 0, value: 'To know before choosing', look: 'subtitle' },
          ...notLive.map((words, at) => plain(words, table.end + 1 + at)),
          ...caveats.map((column) => ({
            ...said(column, 0, 'wrapped'),
            ...(prices !== null && column === pricesSaid && { link: prices }),
          })),
          said(made, 0, 'wrapped'),
          ...(decisionCount > 0
            ? [{ row: decidedTop, column: 0, value: 'Decided by the user', look: 'subtitle', align: 'left' } as const]
            : []),
          ...decided.map(([column, at]) => said(column, at, 'wrapped')),
          ...more.map((words) => plain(words, decidedTop + decisionCount)),
          { row: printed + 1, column: 0, value: 'Below the printed page', look: 'subtitle' },
          ...glossary.map((column) => said(column, 0, 'note')),
        ],
        tables: [],
        charts: chart ? [chart] : [],
        status: [{ range: cellAddress({ row: flagRow, column: 0 }) }, ...table.status],
        widths: Object.fromEntries(summaryColumns.map(({ width }, at) => [at, width])),
        merges: [
          across(1, last),
          areaAddress({ top: flagRow, left: 1, bottom: flagRow, right: last }),
          ...table.merges,
          ...left.map((row) => across(row, leftColumns - 1)),
        ],
        heights: { 0: 30, 3: 12, ...Object.fromEntries(table.gaps.map((row) => [row, 8])) },
        print: {
          landscape: true,
          fitWidth: 1,
          fitHeight: 1,
          area: areaAddress({ top: 0, left: 0, bottom: printed - 1, right: last }),
        },
        entries: [],
        opens: true,
      },
    };
  };
}

/** The end of the sentence: how much of the comparison the page shows, if not all of it. */
function extentWords({ platforms, blocks }: ComparisonPlaces, spans: number, perSpan: number): string {
  const parts = [
    ...(perSpan < platforms ? [`the best ${perSpan} of each span`] : []),
    ...(spans < blocks.length ? [`the first ${spans} spans`] : []),
  ];
  return parts.length ? `. Shown here: ${parts.join(', ')}; all stand on the Comparison.` : '.';
}

import { areaAddress, cellAddress } from '../../a1/addresses';
import type { Column, Table } from '../../formula';
import type { Quoted } from '../../plan/quote';
import { quotedWith, quotedWithText } from '../../plan/values/quotedWith';
import type { Cell, Chart, Look, Sheet } from '../../workbook/workbook';
import { bestCostChart, costChart } from '../comparison/charts';
import { type ComparisonPlaces, comparisonPlaces } from '../comparison/comparisonPlaces';
import { integrity } from '../integrity/integrity';
import { integrityDrawn } from '../integrity/sheet';
import { outputSheets } from '../places';
import { problemsOf } from '../problems';
import type { SourceOf } from '../sources/sources';
import { asCompared } from '../tables/tableSheets';
import { decisionLines, decisionsDrawn, decisionsOf } from './decisionLines';
import { flagRow } from './flagRow';
import { fitsOnePage } from './onePage';
import { summaryColumns } from './optionLines';
import type { Override } from './override';
import { wayBack } from '../way/wayBack';
import { caveatsOf, extent as extentSaid, facts, glossary, legend, made, offer, page, pricesSaid, title } from './page';
import { type Extent, summaryHeadings, summaryTable } from './summaryTable';
import { unfinishedAt } from './unfinished';

const offerRow = 1;
const factsRow = 4;
const tableTop = 5;
/** Options that the page takes at most; it takes fewer where they would be too small to read. */
const mostOptions = 18;
/** Below the options: what to know on the left, the chart on the right. */
const leftColumns = 5;
const last = summaryColumns.length - 1;
/** The place of a logo: the right end of the first rows. */
const logo = { top: 0, left: last - 2, bottom: 1, right: last };

/** How much of the comparison stands on the page, and whether its chart does. */
interface Layout {
  readonly extent: Extent;
  readonly chart: boolean;
}

/** From the most that the page may hold to the least: every span keeps its line. */
function layouts(spans: number, platforms: number): readonly Layout[] {
  const most = Math.max(1, Math.min(platforms, Math.floor(mostOptions / Math.max(1, spans))));
  const inBlocks = Array.from({ length: most }, (_, less): Layout => ({ extent: { perSpan: most - less }, chart: true }));
  const inLines = [true, false].map((chart): Layout => ({ extent: 'a line to each span', chart }));
  return [...inBlocks, ...inLines];
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
  const places = comparisonPlaces(quoted.calculation);
  const draw = pageOf(quoted, places, fixed, overrides, sourceOf('Price'));
  const all = layouts(places.blocks.length, places.platforms);
  const fitting = all.find((layout) => fitsOnePage(draw(layout, false))) ?? all.at(-1)!;
  return draw(fitting, true);
}

/** `prices`: where their sources begin, as a link. */
function pageOf(
  quoted: Quoted,
  places: ComparisonPlaces,
  fixed: readonly Table[],
  overrides: readonly Override[],
  prices: string | null,
) {
  const { plan } = quoted.calculation;
  const across = (row: number, to: number, from = 0): string => areaAddress({ top: row, left: from, bottom: row, right: to });
  const flag = integrity(fixed).onSummary;
  const notLive = fixed.length
    ? [
        `${asCompared(plan)} ${fixed.map(({ name }) => name).join(', ')}: too many figures to keep live. They follow changed inputs at the next Refresh.`,
      ]
    : [];
  const caveats = caveatsOf(plan);
  const decisions = decisionsOf(places);
  const decided = decisionLines(decisions);
  const more = decisions.more > 0 ? [`and ${decisions.more} more: see Choices and Workloads.`] : [];

  return ({ extent, chart: charted }: Layout, withFormulas: boolean): Sheet => {
    const table = summaryTable(places, tableTop, extent);
    const notLiveTop = table.end + 1;
    const legendAt = notLiveTop + notLive.length;
    const caveatsTop = legendAt + 1;
    const madeAt = caveatsTop + caveats.length;
    const decidedTop = madeAt + 1;
    const decisionCount = decided.length + more.length;
    const leftEnd = decidedTop + (decisionCount > 0 ? 1 + decisionCount : 0);
    const bars = places.blocks.length === 1 ? places.platforms : places.blocks.length;
    const printed = Math.max(leftEnd, charted ? table.end + Math.max(10, 4 + bars) : 0);
    const corners = { from: { row: table.end, column: leftColumns }, to: { row: printed - 1, column: last } };
    const chart = charted ? costs(places, corners) : null;
    const glossaryTop = printed + 2;
    const ofPage = new Map([
      [title, { row: 0, column: 0 }],
      [offer, { row: offerRow, column: 0 }],
      [facts, { row: factsRow, column: 0 }],
      [legend, { row: legendAt, column: 0 }],
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
          [extentSaid, [extentWords(places, extent)]],
          [made, [quotedWithText(quotedWith(plan))]],
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
    const plain = (value: string, row: number): Cell => ({ row, column: 0, value, look: 'small', align: 'left' });
    const left = [
      ...notLive.map((_, at) => notLiveTop + at),
      legendAt,
      ...caveats.map((_, at) => caveatsTop + at),
      madeAt,
      ...Array.from({ length: decisionCount }, (_, at) => decidedTop + 1 + at),
    ];
    return {
      name: outputSheets.summary,
      tab: 'output',
      cells: [
        said(title, 0, 'title'),
        { row: logo.top, column: logo.left, value: null, look: 'label' },
        said(offer, 0, 'key'),
        said(flag.status, 0, 'status'),
        said(flag.text, 0, 'key'),
        { ...wayBack, row: flagRow, column: last, align: 'right' },
        { ...unfinishedAt, value: null, look: 'subtitle' },
        said(facts, 0, 'wrapped'),
        ...summaryHeadings(pages, tableTop, extent),
        ...table.cells(pages),
        { row: table.end, column: 0, value: 'To know before choosing', look: 'subtitle' },
        ...notLive.map((words, at) => plain(words, notLiveTop + at)),
        said(legend, 0, 'note'),
        ...caveats.map((column) => ({
          ...said(column, 0, 'small'),
          ...(prices !== null && column === pricesSaid && { link: prices }),
        })),
        said(made, 0, 'small'),
        ...(decisionCount > 0
          ? [{ row: decidedTop, column: 0, value: 'Decided by the user', look: 'subtitle', align: 'left' } as const]
          : []),
        ...decided.map(([column, at]) => said(column, at, 'small')),
        ...more.map((words) => plain(words, decidedTop + decisionCount)),
        { row: printed + 1, column: 0, value: 'Below the printed page', look: 'subtitle' },
        ...glossary.map((column) => said(column, 0, 'note')),
      ],
      tables: [],
      charts: chart ? [chart] : [],
      status: [{ range: cellAddress({ row: flagRow, column: 0 }) }, ...table.status],
      widths: Object.fromEntries(summaryColumns.map(({ width }, at) => [at, width])),
      merges: [
        areaAddress(logo),
        across(0, logo.left - 1),
        across(offerRow, logo.left - 1),
        across(flagRow, last - 1, 1),
        across(factsRow, last),
        ...table.merges,
        ...left.map((row) => across(row, charted ? leftColumns - 1 : last)),
        ...glossary.map((_, at) => across(glossaryTop + at, last)),
      ],
      heights: { 0: 30, [unfinishedAt.row]: 12, ...table.heights },
      print: {
        landscape: true,
        fitWidth: 1,
        fitHeight: 1,
        area: areaAddress({ top: 0, left: 0, bottom: printed - 1, right: last }),
        titleRows: [tableTop, tableTop],
      },
      entries: [],
      opens: true,
    };
  };
}

/** The totals: of one span those of its options, of several that of the first option of each. */
function costs(places: ComparisonPlaces, corners: Pick<Chart, 'from' | 'to'>): Chart | null {
  const [only, ...others] = places.blocks;
  if (!only) return null;
  return others.length === 0 ? costChart(places, only, corners) : bestCostChart(places, corners);
}

/** The end of the sentence: how much of the comparison the page shows, if not all of it. */
function extentWords({ platforms, blocks }: ComparisonPlaces, extent: Extent): string {
  const perSpan = extent === 'a line to each span' ? 1 : extent.perSpan;
  const left = blocks.length * Math.max(0, platforms - perSpan);
  if (left === 0) return '.';
  const shown = perSpan === 1 ? 'the first option' : `the first ${perSpan} options`;
  return `. Shown here: ${shown} of each span; ${left} more stand on the Comparison.`;
}

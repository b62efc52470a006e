import type { Table } from '../formula';
import * as assumption from '../model/inputs/assumptions';
import { totalsChart } from './charts';
import { comparisonPlaces } from './comparisonPlaces';
import { claims, unfinishedAt } from './integrity';
import type { Override } from './override';
import { cellAt, outputSheets } from './places';
import type { Quoted } from './quoted';
import { decisionLines } from './summaryDecided';
import { integrity } from './summaryIntegrity';
import { summaryColumns, summaryTable } from './summaryTable';
import { asCompared } from './tableSheets';
import { facts, glossary, money } from './summaryWords';
import type { Cell, Sheet } from './workbook';

const flagRow = 2;
const tableTop = 4;
/** Options, and spans, that one printed page takes. */
const mostOptions = 18;
const mostSpans = 12;
/** Below the options: what must hold, and the words, on the left; the chart on the right. */
const leftColumns = 4;
const chartColumn = 5;

/** What a manager reads first: one page. */
export function summarySheet(quoted: Quoted, fixed: readonly Table[] = [], overrides: readonly Override[] = []): Sheet {
  const { calculation } = quoted;
  const places = comparisonPlaces(calculation);
  const spans = places.blocks.slice(0, mostSpans);
  const perSpan = Math.max(1, Math.floor(mostOptions / Math.max(1, spans.length)));
  const columns = summaryColumns(money(calculation));
  const last = columns.length - 1;
  const table = summaryTable({ ...places, blocks: spans }, columns, tableTop, perSpan);
  const decisions = decisionLines(calculation, places);
  const decidedTop = table.end;
  const below = decidedTop + (decisions.length > 0 ? decisions.length + 2 : 0);
  const sound = integrity(claims(quoted, fixed, overrides), flagRow, below);
  const names = fixed.map((table) => table.name);
  const words = [
    ...(names.length
      ? [
          `${asCompared(calculation.plan)} ${names.join(', ')}: too many figures to keep live. They follow changed inputs at the next Refresh.`,
        ]
      : []),
    ...glossary(calculation),
  ];
  const wordsTop = sound.end + 1;
  const end = wordsTop + words.length;
  const currency = String(calculation.plan.assumptions.get(assumption.currency));
  const chart = totalsChart(places, currency, { row: below, column: chartColumn }, { row: end - 1, column: last });
  const across = (row: number, to: number): string => `${cellAt(0, row)}:${cellAt(to, row)}`;
  const shown = {
    perSpan: perSpan < places.platforms.length ? perSpan : null,
    spans: spans.length < places.blocks.length ? spans.length : null,
  };
  return {
    name: outputSheets.summary,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Storage stretched between data centres: the options compared', look: 'title' },
      { row: 1, column: 0, ...facts(calculation, shown), look: 'text', align: 'left' },
      ...sound.flag,
      { ...unfinishedAt, value: null, look: 'subtitle' },
      ...table.cells,
      ...(decisions.length > 0 ? [{ row: decidedTop, column: 0, value: 'Decided by the user', look: 'subtitle' } as const] : []),
      ...decisions.map((said, at): Cell => ({
        row: decidedTop + 1 + at,
        column: 0,
        ...(typeof said === 'string' ? { value: said } : said),
        look: 'text',
        align: 'left',
      })),
      ...sound.cells,
      ...words.map((said, at): Cell => {
        const content = typeof said === 'string' ? { value: said } : said;
        return { row: wordsTop + at, column: 0, ...content, look: 'note', align: 'left' };
      }),
    ],
    tables: [],
    charts: chart ? [chart] : [],
    status: [{ range: cellAt(0, flagRow) }, ...table.status, { range: sound.statuses }],
    widths: Object.fromEntries(columns.map(({ width }, at) => [at, width])),
    merges: [
      across(1, last),
      `${cellAt(1, flagRow)}:${cellAt(last, flagRow)}`,
      ...table.merges,
      ...decisions.map((_, at) => across(decidedTop + 1 + at, last)),
      ...words.map((_, at) => across(wordsTop + at, leftColumns - 1)),
    ],
    heights: { 0: 32, ...Object.fromEntries(table.gaps.map((row) => [row, 8])) },
    print: { landscape: true, fitWidth: 1, fitHeight: 1 },
    choices: [],
  };
}

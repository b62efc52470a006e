import { areaAddress, cellAddress } from '../../a1/addresses';
import type { Column, Raw } from '../../formula';
import type { Cell, Look } from '../../workbook/workbook';
import type { BlockPlace, ComparisonPlaces, OptionPlace } from '../comparison/comparisonPlaces';
import { ordered } from '../comparison/order';
import type { Drawn, Pages } from '../pages';
import { outputSheets } from '../places';
import { optionName, optionsShown, shownOption, summaryColumns, verdictColumn, wordsBelow } from './optionLines';
import { alike, sentence, spanBlock, spanName, spansShown } from './spanLines';
import { block as blocks } from '../comparison/tables';

/** Columns that the name of a span stands over. */
const nameColumns = 2;
const lastColumn = summaryColumns.length - 1;
/** Where words below a row begin. */
const { from } = wordsBelow[0];

/** Above the options: the span in a sentence; what all its options have alike. */
const headRows = 2;
/** An option takes a row of figures and, below it, one of words. */
const optionRows = 2;

/** Figures and their headings stand right, words left, whatever a formula comes to. */
const sideOf = (look: Look, align: Cell['align']) => ({
  align: align ?? (look === 'figure' ? ('right' as const) : ('left' as const)),
});

/** The options of every span under one heading. */
export interface SummaryTable {
  readonly drawn: readonly Drawn[];
  cells(pages: Pages): readonly Cell[];
  readonly merges: readonly string[];
  readonly status: readonly { readonly range: string }[];
  /** Rows between spans, and so lower than others. */
  readonly gaps: readonly number[];
  /** The first row below. */
  readonly end: number;
}

/** As many options of each span as there is room for, the best first. */
export function summaryTable(places: ComparisonPlaces, shown: readonly BlockPlace[], top: number, most: number): SummaryTable {
  let end = top + 1;
  const listed = shown.map((block) => {
    const options = ordered(places, block, most);
    const row = end;
    end += headRows + optionRows * options.length + 1;
    return { block, row, options };
  });
  const rows = listed.flatMap(({ block, row, options }) =>
    options.map((option, at) => ({ block, option, row: row + headRows + optionRows * at })),
  );
  return {
    drawn: [
      {
        table: spansShown,
        sheet: outputSheets.summary,
        rows: shown.length,
        written: new Map<Column, readonly Raw[]>([
          [spanName, shown.map(({ at }) => String(places.pages.cell(blocks.span, at).value))],
          [spanBlock, shown.map(({ at }) => at + 1)],
        ]),
        spot: (column, at) => {
          const { row } = listed[at]!;
          if (column === spanName) return { row, column: 0 };
          if (column === sentence) return { row, column: nameColumns };
          return column === alike ? { row: row + 1, column: from } : null;
        },
      },
      {
        table: optionsShown,
        sheet: outputSheets.summary,
        rows: rows.length,
        written: new Map([[shownOption, rows.map(({ option }) => option.at + 1)]]),
        spot: (column, at) => {
          const below = wordsBelow.find((words) => words.column === column);
          if (below) return { row: rows[at]!.row + 1, column: below.from };
          const across = summaryColumns.findIndex((one) => one.column === column);
          return across < 0 ? null : { row: rows[at]!.row, column: across };
        },
      },
    ],
    cells: (pages) =>
      listed.flatMap(({ block }, at) => [
        { ...pages.spot(spanName, at), ...pages.cell(spanName, at), look: 'subtitle', link: pages.link(blocks.span, block.at) },
        { ...pages.spot(sentence, at), ...pages.cell(sentence, at), look: 'key', align: 'left' },
        { ...pages.spot(alike, at), ...pages.cell(alike, at), look: 'note', align: 'left' },
        ...rows.flatMap((row, at) => (row.block === block ? optionCells(pages, at, row) : [])),
      ]),
    merges: [
      ...listed.flatMap(({ row }) => [
        areaAddress({ top: row, left: 0, bottom: row, right: nameColumns - 1 }),
        areaAddress({ top: row, left: nameColumns, bottom: row, right: lastColumn }),
        areaAddress({ top: row + 1, left: from, bottom: row + 1, right: lastColumn }),
      ]),
      ...rows.flatMap(({ row }) =>
        wordsBelow.map(({ from, to }) => areaAddress({ top: row + 1, left: from, bottom: row + 1, right: to })),
      ),
    ],
    status: rows.map(({ row }) => ({ range: cellAddress({ row, column: verdictColumn }) })),
    gaps: listed.map(({ row, options }) => row + headRows + optionRows * options.length),
    end,
  };
}

/** An option that is shown, and the block that it stands in. */
interface Listed {
  readonly block: BlockPlace;
  readonly option: OptionPlace;
}

function optionCells(pages: Pages, at: number, { block, option }: Listed): Cell[] {
  const shown = (column: Column, leadsTo: Column | undefined) => ({
    ...pages.spot(column, at),
    ...pages.cell(column, at),
    ...(column === optionName && { link: pages.link(blocks.span, block.at) }),
    ...(leadsTo && { link: pages.link(leadsTo, option.at) }),
  });
  return [
    ...summaryColumns.map(({ column, look, align, format, leadsTo }): Cell => ({
      ...shown(column, leadsTo),
      look,
      ...sideOf(look, align),
      ...(format && { format }),
    })),
    ...wordsBelow.map(({ column, leadsTo }): Cell => ({ ...shown(column, leadsTo), look: 'note', align: 'left' })),
  ];
}

/** The headings of the columns; that of the totals says years and currency live. */
export const summaryHeadings = (pages: Pages, row: number): Cell[] =>
  summaryColumns.map(({ heading, look, align, note }, column) => ({
    row,
    column,
    ...(typeof heading === 'string' ? { value: heading } : pages.cell(heading, 0)),
    look: 'heading',
    ...sideOf(look, align),
    ...(note && { note }),
  }));

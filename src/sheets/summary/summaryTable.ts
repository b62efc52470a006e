import { areaAddress, cellAddress } from '../../a1/addresses';
import type { Column, Raw } from '../../formula';
import type { Cell, Look } from '../../workbook/workbook';
import type { BlockPlace, ComparisonPlaces } from '../comparison/comparisonPlaces';
import { listedRow } from '../comparison/listed';
import { block as blocks } from '../comparison/tables';
import type { Drawn, Pages } from '../pages';
import { OptionChoice } from '../../model/options/choice';
import { outputSheets } from '../places';
import {
  isInLine,
  optionInShort,
  optionName,
  optionsShown,
  shownOption,
  summaryColumns,
  verdictColumn,
  wordsBelow,
} from './optionLines';
import { alike, sentence, spanBlock, spanListed, spanName, spansShown } from './spanLines';

/** How many options of each span are listed; or a line to each span, with its first option. */
export type Extent = { readonly perSpan: number } | 'a line to each span';

/** Columns that the name of a span stands over. */
const nameColumns = 2;
const lastColumn = summaryColumns.length - 1;
/** Where words below a row begin. */
const { from } = wordsBelow;

/** Above the options: the span in a sentence; what all its options have alike. */
const headRows = 2;
/** An option takes a row of figures and, below it, one of words. */
const optionRows = 2;
/** Between spans. */
const gapPoints = 8;
/** A line in small letters; and what its names may hold without a second line. */
const linePoints = 12.5;
const lineCharacters = 34;

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
  /** Of rows that are lower than others, in points. */
  readonly heights: Readonly<Record<number, number>>;
  /** The first row below. */
  readonly end: number;
}

/** Every span: with as many options as there is room for, the best first, or in a line. */
export function summaryTable(places: ComparisonPlaces, top: number, extent: Extent): SummaryTable {
  return extent === 'a line to each span' ? inLines(places, top) : inBlocks(places, top, extent.perSpan);
}

const spanNames = ({ pages, blocks: shown }: ComparisonPlaces): string[] =>
  shown.map(({ at }) => String(pages.cell(blocks.span, at).value));

/** The rows of the options that are shown, among those listed. */
const optionsDrawn = (listed: readonly number[], spot: Drawn['spot']): Drawn => ({
  table: optionsShown,
  sheet: outputSheets.summary,
  rows: listed.length,
  written: new Map([[shownOption, listed.map((at) => at + 1)]]),
  spot,
});
const spansDrawn = (places: ComparisonPlaces, perSpan: number, spot: Drawn['spot']): Drawn => ({
  table: spansShown,
  sheet: outputSheets.summary,
  rows: places.blocks.length,
  written: new Map<Column, readonly Raw[]>([
    [spanName, spanNames(places)],
    [spanBlock, places.blocks.map(({ at }) => at + 1)],
    [spanListed, places.blocks.map(({ listed }) => Math.min(perSpan, listed.length))],
  ]),
  spot,
});
const across = (row: number, left: number, right: number): string => areaAddress({ top: row, left, bottom: row, right });

function inBlocks(places: ComparisonPlaces, top: number, perSpan: number): SummaryTable {
  let end = top + 1;
  const spans = places.blocks.map((block) => {
    const listed = block.listed.slice(0, perSpan);
    const row = end;
    end += headRows + optionRows * listed.length + 1;
    return { block, row, listed };
  });
  const rows = spans.flatMap(({ block, row, listed }) =>
    listed.map((option, at) => ({ block, option, row: row + headRows + optionRows * at })),
  );
  return {
    drawn: [
      spansDrawn(places, perSpan, (column, at) => {
        const { row } = spans[at]!;
        if (column === spanName) return { row, column: 0 };
        if (column === sentence) return { row, column: nameColumns };
        return column === alike ? { row: row + 1, column: from } : null;
      }),
      optionsDrawn(
        rows.map(({ option }) => option),
        (column, at) => {
          if (column === wordsBelow.column) return { row: rows[at]!.row + 1, column: from };
          const place = summaryColumns.findIndex((one) => one.column === column);
          return place < 0 ? null : { row: rows[at]!.row, column: place };
        },
      ),
    ],
    cells: (pages) =>
      spans.flatMap(({ block }, at) => [
        { ...pages.spot(spanName, at), ...pages.cell(spanName, at), look: 'subtitle', link: pages.link(blocks.span, block.at) },
        { ...pages.spot(sentence, at), ...pages.cell(sentence, at), look: 'sentence', align: 'left' },
        { ...pages.spot(alike, at), ...pages.cell(alike, at), look: 'note', align: 'left' },
        ...rows.flatMap((row, at) => (row.block === block ? optionCells(pages, at, row) : [])),
      ]),
    merges: [
      ...spans.flatMap(({ row }) => [
        across(row, 0, nameColumns - 1),
        across(row, nameColumns, lastColumn),
        across(row + 1, from, lastColumn),
      ]),
      ...rows.map(({ row }) => across(row + 1, from, lastColumn)),
    ],
    status: rows.map(({ row }) => ({ range: cellAddress({ row, column: verdictColumn }) })),
    heights: Object.fromEntries(spans.map(({ row, listed }) => [row + headRows + optionRows * listed.length, gapPoints])),
    end,
  };
}

/** A line to each span, in small letters. */
function inLines(places: ComparisonPlaces, top: number): SummaryTable {
  const { reading } = places.pages;
  const runsToday = (option: number): boolean =>
    reading.cell(OptionChoice.choice, Number(reading.cell(listedRow.option, option)) - 1) === 'today';
  const listed = places.blocks.flatMap((block: BlockPlace) => {
    const option = block.listed.find((one) => !runsToday(one)) ?? block.listed[0];
    return option === undefined ? [] : [{ block, option }];
  });
  const row = (at: number): number => top + 1 + at;
  const { pages } = places;
  const isShort = (block: BlockPlace, option: number): boolean =>
    [pages.cell(blocks.span, block.at), pages.cell(listedRow.name, option)].every(
      ({ value }) => String(value).length <= lineCharacters,
    );
  const shown = summaryColumns.flatMap(({ column, format, look, align }, place) =>
    isInLine(place) ? [{ column, place, format, side: sideOf(look, align) }] : [],
  );
  return {
    drawn: [
      spansDrawn(places, 1, (column, at) => (column === spanName ? { row: row(at), column: 0 } : null)),
      optionsDrawn(
        listed.map(({ option }) => option),
        (column, at) => {
          if (column === optionInShort.column) return { row: row(at), column: optionInShort.from };
          const place = shown.find((one) => one.column === column)?.place;
          return place === undefined ? null : { row: row(at), column: place };
        },
      ),
    ],
    cells: (pages) =>
      listed.flatMap(({ block }, at): Cell[] => [
        {
          ...pages.spot(spanName, block.at),
          ...pages.cell(spanName, block.at),
          look: 'small',
          align: 'left',
          link: pages.link(blocks.span, block.at),
        },
        { ...pages.spot(optionInShort.column, at), ...pages.cell(optionInShort.column, at), look: 'small', align: 'left' },
        ...shown.map(({ column, format, side }): Cell => ({
          ...pages.spot(column, at),
          ...pages.cell(column, at),
          look: 'small',
          ...side,
          ...(format && { format }),
        })),
      ]),
    merges: [-1, ...listed.keys()].flatMap((at) => [
      across(row(at), 0, optionInShort.from - 1),
      across(row(at), optionInShort.from, optionInShort.to),
    ]),
    status: [],
    heights: Object.fromEntries(
      listed.flatMap(({ block, option }, at) => (isShort(block, option) ? [[row(at), linePoints]] : [])),
    ),
    end: row(listed.length),
  };
}

/** An option that is listed, and the block that it stands in. */
interface Listed {
  readonly block: BlockPlace;
  readonly option: number;
}

/** Figures lead to their lines on the Comparison, in the column in which the option stands when the sheet is made. */
function optionCells(pages: Pages, at: number, { block, option }: Listed): Cell[] {
  const column = Number(pages.cell(listedRow.column, option).value);
  const compared = block.options.find((one) => one.column === column)?.at;
  const shown = (cell: Column, leadsTo: Column | undefined) => ({
    ...pages.spot(cell, at),
    ...pages.cell(cell, at),
    ...(cell === optionName && { link: pages.link(blocks.span, block.at) }),
    ...(leadsTo && compared !== undefined && { link: pages.link(leadsTo, compared) }),
  });
  return [
    ...summaryColumns.map(({ column: cell, look, align, format, leadsTo }): Cell => ({
      ...shown(cell, leadsTo),
      look,
      ...sideOf(look, align),
      ...(format && { format }),
    })),
    { ...shown(wordsBelow.column, wordsBelow.leadsTo), look: 'note', align: 'left' },
  ];
}

/** The headings of the columns; those of money say years and currency live. */
export function summaryHeadings(pages: Pages, row: number, extent: Extent): Cell[] {
  const all = summaryColumns.map(({ heading, look, align, note }, column): Cell => ({
    row,
    column,
    ...(typeof heading === 'string' ? { value: heading } : pages.cell(heading, 0)),
    look: 'heading',
    ...sideOf(look, align),
    ...(note && { note }),
  }));
  if (extent !== 'a line to each span') return all;
  const instead = new Map([
    [0, 'Site pair'],
    [optionInShort.from, 'First option of the pair, and its verdict'],
  ]);
  return all.flatMap((cell): Cell[] => {
    const value = instead.get(cell.column);
    if (value !== undefined) return [{ row, column: cell.column, value, look: 'heading', align: 'left' }];
    return isInLine(cell.column) ? [cell] : [{ row, column: cell.column, value: null, look: 'heading' }];
  });
}

import { absoluteAreaAddress, cellAddress } from '../../a1/addresses';
import { quoteText, sheetReference } from '../../a1/references';
import { longerKm, rttMs } from '../../model/routes/routes';
import { required } from '../../model/options/needs';
import { writeAwayMs, writeHomeMs } from '../../model/options/latency';
import { npv, rank, verdict } from '../../model/options/verdict';
import { forced, leftOut } from '../../model/options/decided';
import { total } from '../../model/options/costs';
import { options } from '../../model/tables';
import { Decimal } from '../../quantities/decimal';
import type { Line, OptionPlace } from '../comparison/comparisonLine';
import { type BlockPlace, type ComparisonPlaces, lines, nameRow } from '../comparison/comparisonPlaces';
import { decidedLine } from '../comparison/decidedLines';
import { formatOf } from '../../workbook/formats';
import { about, joined, type Live, orWords, pointed } from '../live';
import { columnOf, outputSheets } from '../places';
import type { Cell, Look } from '../../workbook/workbook';

interface SummaryColumn {
  readonly heading: string | Live;
  readonly width: number;
  readonly look: Look;
  /** Where the look's own side does not serve. */
  readonly align?: Cell['align'];
  readonly format?: string;
  readonly note?: string;
  readonly figure: (option: OptionPlace) => Live;
}

const onComparison = (cells: string): string => sheetReference(outputSheets.comparison, cells);
const line = (id: string): Line => lines.find((each) => each.id === id)!;

/** What a line of the Comparison says of an option. */
const same =
  (id: string) =>
  (option: OptionPlace): Live => ({ ...line(id).figure!(option), formula: onComparison(option.cell(id)) });
/** A column of Options, by the row number on the Comparison. */
const own =
  (column: typeof total) =>
  (option: OptionPlace): Live =>
    pointed(option.reading, column, onComparison(option.cell('optionRow')), option.option);
const ownOr =
  (column: typeof total, words: string) =>
  (option: OptionPlace): Live =>
    orWords(own(column)(option), words);

/** The name, and whether the user forced it in or left it out. */
function named(option: OptionPlace): Live {
  const name = own(columnOf(options, 'name'))(option);
  const marks = [
    { mark: ' (forced in)', of: own(forced)(option) },
    { mark: ' (left out)', of: own(leftOut)(option) },
  ];
  const suffix: Live = {
    formula: marks.map(({ mark, of }) => `IF(${of.formula}="yes",${quoteText(mark)},"")`).join('&'),
    value: marks.map(({ mark, of }) => (of.value === 'yes' ? mark : '')).join(''),
  };
  return about(name, joined(name, suffix));
}

/** The columns of the Summary; headings of money say years and currency live. */
export function summaryColumns(money: Live): readonly SummaryColumn[] {
  return [
    { heading: 'Rank', width: 8, look: 'text', align: 'centre', format: '0', note: `${rank.means}.`, figure: ownOr(rank, '–') },
    { heading: 'Platform', width: 34, look: 'wrapped', figure: named },
    { heading: 'Verdict', width: 17, look: 'status', note: `${verdict.means}.`, figure: own(verdict) },
    { heading: joined('Total, ', money), width: 14, look: 'figure', format: '#,##0', figure: ownOr(total, 'incomplete') },
    { heading: 'Net present value', width: 12, look: 'figure', format: '#,##0', figure: ownOr(npv, 'incomplete') },
    { heading: 'Binding limit', width: 23, look: 'wrapped', note: line('closest').note!, figure: same('closest') },
    { heading: 'Required', width: 13, look: 'figure', format: formatOf(required.sized), figure: own(required.sized) },
    { heading: 'Bought on each path', width: 51, look: 'wrapped', figure: same('bought') },
    {
      heading: 'Home write',
      width: 9,
      look: 'figure',
      format: formatOf(writeHomeMs),
      note: `${writeHomeMs.means}.`,
      figure: own(writeHomeMs),
    },
    {
      heading: 'Away write',
      width: 9,
      look: 'figure',
      format: formatOf(writeAwayMs),
      note: `${writeAwayMs.means}.`,
      figure: own(writeAwayMs),
    },
    {
      heading: 'Holds until',
      width: 10,
      look: 'wrapped',
      align: 'right',
      format: '"month" 0',
      note: line('validUntil').note!,
      figure: same('validUntil'),
    },
  ];
}

/** Figures and their headings stand right, words left, whatever a formula comes to. */
const sideOf = (look: Look, align: Cell['align']) => ({
  align: align ?? (look === 'figure' ? ('right' as const) : ('left' as const)),
});

const weight = (option: OptionPlace): number => {
  const place = option.reading.cell(rank, option.option);
  if (place instanceof Decimal) return place.toNumber();
  return option.reading.cell(verdict, option.option) === 'does not fit' ? Infinity : 1e6;
};

/** The options of a span as they are listed: by rank, then what lacks a price, then what does not fit. */
export const ordered = (block: BlockPlace, most: number): BlockPlace['options'][number][] =>
  block.options
    .map((option, at) => ({ option, at, weight: weight(option) }))
    .sort((a, b) => (a.weight === b.weight ? a.at - b.at : a.weight - b.weight))
    .slice(0, most)
    .map(({ option }) => option);

const rounded = (figure: Live, places: number): Live => ({
  formula: `ROUND(${figure.formula},${places})`,
  value: typeof figure.value === 'number' ? new Decimal(figure.value).toDecimalPlaces(places).toString() : figure.value,
});

/** Columns that the name of a span stands over. */
const nameColumns = 2;

const none = 'Nothing here is ranked: to be, an option has to fit, or be forced in, and be priced.';
const isForced = ({ reading, option }: OptionPlace): boolean => reading.cell(forced, option) === 'yes';

/** The span in a sentence: how far, and what is the cheapest that fits. */
function sentence(block: BlockPlace, { platforms }: ComparisonPlaces): Live {
  const { reading, route } = block;
  const routeCell = onComparison(block.routeCell);
  const last = Math.max(1, platforms.length);
  const ranks = onComparison(
    absoluteAreaAddress({ top: block.row(rank.field), left: 1, bottom: block.row(rank.field), right: last }),
  );
  const names = onComparison(absoluteAreaAddress({ top: nameRow, left: 1, bottom: nameRow, right: last }));
  const ranked = block.options.filter((option) => reading.cell(rank, option.option) !== null);
  const first = ranked.find((option) => Number(reading.cell(rank, option.option)) === 1);
  const decisions = onComparison(
    absoluteAreaAddress({ top: block.row(decidedLine), left: 1, bottom: block.row(decidedLine), right: last }),
  );
  const best = `MATCH(1,${ranks},0)`;
  const cheapest = `IF(LEFT(INDEX(${decisions},${best}),6)="forced","Cheapest, forced in: ","Cheapest that fits: ")&INDEX(${names},${best})&". "&COUNT(${ranks})&" of "&COUNTA(${names})&" are ranked."`;
  const said = first
    ? `${isForced(first) ? 'Cheapest, forced in' : 'Cheapest that fits'}: ${first.platform.name}. ${ranked.length} of ${platforms.length} are ranked.`
    : none;
  return joined(
    rounded(pointed(reading, longerKm, routeCell, route), 1),
    ' km, round trip ',
    rounded(pointed(reading, rttMs, routeCell, route), 3),
    ' ms. ',
    { formula: `IF(COUNT(${ranks})=0,${quoteText(none)},${cheapest})`, value: said },
  );
}

export interface SummaryTable {
  readonly cells: readonly Cell[];
  readonly merges: readonly string[];
  readonly status: readonly { readonly range: string }[];
  /** Rows between spans, and so lower than others. */
  readonly gaps: readonly number[];
  /** The first row below. */
  readonly end: number;
}

/** The options of every span under one heading. */
export function summaryTable(
  places: ComparisonPlaces,
  columns: readonly SummaryColumn[],
  top: number,
  most: number,
): SummaryTable {
  const cells: Cell[] = columns.map(({ heading, look, align, note }, column) => ({
    row: top,
    column,
    ...(typeof heading === 'string' ? { value: heading } : heading),
    look: 'heading',
    ...sideOf(look, align),
    ...(note && { note }),
  }));
  const [merges, status, gaps]: [string[], { range: string }[], number[]] = [[], [], []];
  let row = top + 1;
  for (const block of places.blocks) {
    cells.push({ row, column: 0, value: block.name, look: 'subtitle' });
    cells.push({ row, column: nameColumns, ...sentence(block, places), look: 'key', align: 'left' });
    merges.push(
      `${cellAddress({ row, column: 0 })}:${cellAddress({ row, column: nameColumns - 1 })}`,
      `${cellAddress({ row, column: nameColumns })}:${cellAddress({ row, column: columns.length - 1 })}`,
    );
    const listed = ordered(block, most);
    listed.forEach((option, at) => cells.push(...optionCells(columns, option, row + 1 + at)));
    if (listed.length > 0)
      status.push({
        range: `${cellAddress({ row: row + 1, column: 2 })}:${cellAddress({ row: row + listed.length, column: 2 })}`,
      });
    row += 2 + listed.length;
    gaps.push(row - 1);
  }
  return { cells, merges, status, gaps, end: row };
}

const optionCells = (columns: readonly SummaryColumn[], option: OptionPlace, row: number): Cell[] =>
  columns.map(({ look, align, format, figure }, column) => ({
    row,
    column,
    ...figure(option),
    look,
    ...sideOf(look, align),
    ...(format && { format }),
  }));

import { areaAddress } from '../../a1/addresses';
import { barCharts, lastColumn } from './charts';
import { curveChart } from './curveCharts';
import { blockHead, type BlockPlace, type ComparisonPlaces, comparisonPlaces, lineOf, lines, nameRow } from './comparisonPlaces';
import { block as blocks, head as heads } from './tables';
import { OptionCosts } from '../../model/options/costs';
import { outputSheets } from '../places';
import type { SourceOf } from '../sources/sources';
import { wayBack } from '../way/wayBack';
import { printedOn } from '../../workbook/paper';
import type { Quoted } from '../../plan/quote';
import type { Cell, Sheet, StatusColours } from '../../workbook/workbook';

const labelWidth = 36;
const platformWidth = 19;
/** The line that leads to prices. */
const pricedColumn = lineOf(OptionCosts.platformTotal);

/**
 * Platforms side by side: one block a span, each line a live formula over the workings.
 *
 * @param sourceOf finds rows of the sheet Sources.
 */
export function comparisonSheet({ calculation }: Quoted, sourceOf: SourceOf = () => null): Sheet {
  const places = comparisonPlaces(calculation);
  const widths = Object.fromEntries(
    Array.from({ length: places.platforms + 1 }, (_, column) => [column, column === 0 ? labelWidth : platformWidth]),
  ) as Record<number, number>;
  return {
    name: outputSheets.comparison,
    tab: 'output',
    cells: [...head(places, sourceOf), ...places.blocks.flatMap((block) => blockCells(places, block, sourceOf))],
    tables: [],
    charts: places.blocks.flatMap((block) => [
      ...barCharts(places, block, widths),
      ...curveChart(places, block, lastColumn(widths)),
    ]),
    status: places.blocks.flatMap(statuses),
    widths,
    merges: [1, ...places.blocks.flatMap(({ top }) => [top + 1, top + 2])].map((row) =>
      areaAddress({ top: row, left: 0, bottom: row, right: lastColumn(widths) }),
    ),
    heights: { 0: 30, ...Object.fromEntries(places.blocks.map(({ top }) => [top, 26])) },
    freeze: { rows: nameRow + 1, columns: 1 },
    print: printedOn(Object.values(widths), nameRow),
    entries: [],
  };
}

function head(places: ComparisonPlaces, sourceOf: SourceOf): Cell[] {
  const { pages, platforms, blocks } = places;
  const empty = platforms === 0 || blocks.length === 0;
  const [order, live, words] = [
    'The platforms stand in the order of the Summary.',
    'Every figure is a formula over the workings and follows the inputs.',
    'Local: an IO issued at the site that owns its volume; remote: at the other.',
  ];
  const said: Pick<Cell, 'value' | 'inValues'> = empty
    ? { value: 'Nothing to compare: the plan lists no platform.' }
    : { value: `${order} ${live} ${words}`, inValues: `${order} ${words}` };
  return [
    { row: 0, column: 0, value: 'Platforms side by side', look: 'title' },
    { row: 1, column: 0, ...said, look: 'label' },
    wayBack,
    {
      row: nameRow,
      column: 0,
      value: 'Platform',
      look: 'heading',
      note: 'What each platform is called. Above each name stands its key in Platforms. Click a name to go to the sources of its limits.',
    },
    ...Array.from({ length: platforms }, (_, at): Cell[] => [
      { ...pages.spot(heads.key, at), ...pages.cell(heads.key, at), look: 'note', align: 'right' },
      {
        ...pages.spot(heads.name, at),
        ...pages.cell(heads.name, at),
        look: 'heading',
        align: 'right',
        ...linked(sourceOf('Platform', keyOf(places, at))),
      },
    ]).flat(),
  ];
}

const keyOf = ({ pages }: ComparisonPlaces, platform: number): string => String(pages.cell(heads.key, platform).value);
const linked = (link: string | null): Pick<Cell, 'link'> => (link === null ? {} : { link });

/** The block of a span: its name, its sites, and every line. What a platform costs leads to the sources of its prices. */
function blockCells(places: ComparisonPlaces, place: BlockPlace, sourceOf: SourceOf): Cell[] {
  const { pages } = places;
  const { at, options } = place;
  const own = (column: typeof blocks.span) => ({ ...pages.spot(column, at), ...pages.cell(column, at) });
  return [
    { ...own(blocks.span), look: 'title' },
    { ...own(blocks.sites), look: 'label' },
    { ...own(blocks.alike), look: 'label' },
    ...lines.flatMap(({ label, note, look, format, column, about }, index): Cell[] => [
      {
        row: place.top + blockHead + index,
        column: 0,
        ...(typeof label === 'string' ? { value: label } : pages.cell(label, at)),
        look: look === 'subtitle' || look === 'note' || look === 'total' ? look : 'label',
        align: 'left',
        ...(note && { note }),
      },
      ...(column ? options : []).map((option): Cell => ({
        row: place.top + blockHead + index,
        column: option.column,
        ...pages.cell(column!, option.at, about),
        look,
        align: 'right',
        ...(format && { format }),
        ...(column === pricedColumn && linked(sourceOf('Price', keyOf(places, option.column - 1)))),
      })),
    ]),
  ];
}

/** The verdict and the checks are coloured by what they say. */
function statuses({ top, options }: BlockPlace): StatusColours[] {
  const last = options.at(-1)?.column;
  if (last === undefined) return [];
  return lines.flatMap(({ look }, index) => {
    const row = top + blockHead + index;
    return look === 'status' ? [{ range: areaAddress({ top: row, left: 1, bottom: row, right: last }) }] : [];
  });
}

import { cellAddress } from '../../a1/addresses';
import type { Column } from '../../formula';
import { platformKey, platformName } from '../../model/inputs/products/platforms';
import { routeSpan, siteA, siteB } from '../../model/routes/routes';
import { wholeColumn } from '../../formula/references';
import { glanceCharts, lastColumn } from './charts';
import { curveCharts } from './curveCharts';
import type { Line } from './comparisonLine';
import { type BlockPlace, type ComparisonPlaces, comparisonPlaces, keyRow, lines, nameRow } from './comparisonPlaces';
import { joined, pointed, rowOfKey } from '../live';
import { outputSheets } from '../places';
import type { Quoted } from '../../plan/quoted';
import type { Cell, Sheet, StatusColours } from '../../workbook/workbook';

const labelWidth = 44;
const platformWidth = 26;

/** Platforms side by side: one block a span, each line a live formula over the workings. */
export function comparisonSheet({ calculation }: Quoted): Sheet {
  const places = comparisonPlaces(calculation);
  const widths = Object.fromEntries([
    [0, labelWidth],
    ...places.platforms.map(({ column }) => [column, platformWidth]),
  ]) as Record<number, number>;
  return {
    name: outputSheets.comparison,
    tab: 'output',
    cells: [...head(places), ...places.blocks.flatMap(block)],
    tables: [],
    charts: [...glanceCharts(places, widths), ...curveCharts(places, lastColumn(widths))],
    status: places.blocks.flatMap(statuses),
    widths,
    merges: [1, ...places.blocks.map(({ top }) => top + 1)].map(
      (row) => `${cellAddress({ row, column: 0 })}:${cellAddress({ row, column: lastColumn(widths) })}`,
    ),
    heights: { 0: 30, ...Object.fromEntries(places.blocks.map(({ top }) => [top, 26])) },
    freeze: { rows: nameRow + 1, columns: 1 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [nameRow, nameRow] },
    choices: [],
  };
}

function head({ platforms, blocks }: ComparisonPlaces): Cell[] {
  const empty = platforms.length === 0 || blocks.length === 0;
  const said = empty
    ? 'Nothing to compare: the plan lists no platform.'
    : 'Every figure is a formula over the workings and follows the inputs. Home: an IO issued where its volume is owned; away: at the other site.';
  return [
    { row: 0, column: 0, value: 'Platforms side by side', look: 'title' },
    { row: 1, column: 0, value: said, look: 'label' },
    { row: keyRow, column: 0, value: 'Key in Platforms', look: 'note' },
    { row: nameRow, column: 0, value: 'Platform', look: 'heading' },
    ...platforms.flatMap(({ key, name, column }): Cell[] => [
      { row: keyRow, column, value: key, look: 'note', align: 'right' },
      {
        row: nameRow,
        column,
        value: name,
        formula: `INDEX(${wholeColumn(platformName)},MATCH(${cellAddress({ row: keyRow, column })},${wholeColumn(platformKey)},0))`,
        look: 'heading',
        align: 'right',
      },
    ]),
  ];
}

/** The block of a span: its name, its distance, and every line. */
function block(place: BlockPlace): Cell[] {
  const { top, reading, route, routeCell, name } = place;
  const site = (column: Column) => pointed(reading, column, routeCell, route);
  return [
    { row: top, column: 0, value: name, look: 'title' },
    { row: top + 1, column: 0, ...joined('A is ', site(siteA), ', B is ', site(siteB), '.'), look: 'label' },
    { row: place.row('routeRow'), column: 1, ...rowOfKey(place.nameCell, routeSpan, route), look: 'note', align: 'right' },
    ...lines.flatMap((line) => lineCells(line, place)),
  ];
}

function lineCells(line: Line, place: BlockPlace): Cell[] {
  const row = place.row(line.id);
  const label = typeof line.label === 'string' ? { value: line.label } : line.label(place);
  const { look, format, note } = line;
  const labelLook = look === 'subtitle' || look === 'note' || look === 'total' ? look : 'label';
  const { figure } = line;
  return [
    { row, column: 0, ...label, look: labelLook, align: 'left', ...(note && { note }) },
    ...(figure
      ? place.options.map((option): Cell => ({
          row,
          column: option.platform.column,
          ...figure(option),
          look,
          align: 'right',
          ...(format && { format }),
        }))
      : []),
  ];
}

/** The verdict and the checks are coloured by what they say. */
function statuses(place: BlockPlace): StatusColours[] {
  const last = place.options.at(-1)?.platform.column;
  if (last === undefined) return [];
  return lines
    .filter(({ look }) => look === 'status')
    .map(({ id }) => ({
      range: `${cellAddress({ row: place.row(id), column: 1 })}:${cellAddress({ row: place.row(id), column: last })}`,
    }));
}

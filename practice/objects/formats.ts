import { handler, HostObject, type Property } from '../batch/handlers';
import type { Grid, Look } from '../grid/grid';
import { asBoolean, asColour, asFilledText, asInteger, asNumber, asOneOf } from './checks';
import { invalidArgument } from './refusals';
import type { Areas } from './targets';
import { horizontalFrom, horizontalOf, verticalFrom, verticalOf } from './words';

/** What is alike in all areas, null where they differ. */
export const alike = <T>(areas: Areas, read: (area: Areas[number]) => T | null): T | null => {
  const [first, ...more] = areas.map(read);
  return first === undefined || more.some((one) => one !== first) ? null : first;
};

/** One trait of the looks of cells, in the API's words. */
const trait = <Key extends keyof Look>(
  grid: Grid,
  key: Key,
  of: (value: Look[Key]) => unknown,
  from: (value: unknown) => Look[Key],
): Property<Areas> => ({
  get: (areas) => {
    const value = alike<Look[Key]>(areas, (area) => grid.looks.get(area)[key]);
    return value === null ? null : of(value);
  },
  set: (areas, value) => {
    const look = { [key]: from(value) } as Partial<Look>;
    areas.forEach((area) => grid.looks.set(area, look));
  },
});

const same = <T>(value: T): T => value;

const flag = (grid: Grid, key: 'bold' | 'italic' | 'strikethrough' | 'wrap' | 'locked', what: string) =>
  trait(grid, key, same, (value) => asBoolean(value, what));

const indent = (value: unknown): number => {
  if (asInteger(value, 'indentLevel', 0) > 250) throw invalidArgument('indentLevel is at most 250');
  return value as number;
};

const points = (value: unknown, what: string, most: number): number => {
  if (asNumber(value, what) < 0 || (value as number) > most) throw invalidArgument(`${what} is 0 to ${most} points`);
  return value as number;
};

const widestColumn = 1343;
const highestRow = 409;

/** `range.format`. */
export const rangeFormat = (grid: Grid) =>
  handler<Areas>({
    properties: {
      HorizontalAlignment: trait(grid, 'horizontal', horizontalOf, horizontalFrom),
      VerticalAlignment: trait(grid, 'vertical', verticalOf, verticalFrom),
      WrapText: flag(grid, 'wrap', 'wrapText'),
      IndentLevel: trait(grid, 'indent', same, indent),
      ColumnWidth: {
        get: (areas) => alike(areas, (area) => grid.looks.columnWidth(area)),
        set: (areas, width) =>
          areas.forEach((area) => grid.looks.setColumnWidth(area, points(width, 'columnWidth', widestColumn))),
      },
      RowHeight: {
        get: (areas) => alike(areas, (area) => grid.looks.rowHeight(area)),
        set: (areas, height) => areas.forEach((area) => grid.looks.setRowHeight(area, points(height, 'rowHeight', highestRow))),
      },
      Fill: { get: (areas) => new HostObject('RangeFill', areas) },
      Font: { get: (areas) => new HostObject('RangeFont', areas) },
      Borders: { get: (areas) => new HostObject('RangeBorderCollection', areas) },
      Protection: { get: (areas) => new HostObject('FormatProtection', areas) },
    },
    methods: {
      AutofitColumns: (areas) => areas.forEach((area) => grid.looks.autofitColumns(area)),
      AutofitRows: (areas) => areas.forEach((area) => grid.looks.autofitRows(area)),
    },
  });

export const formatProtection = (grid: Grid) => handler<Areas>({ properties: { Locked: flag(grid, 'locked', 'locked') } });

/** A cell without a fill is white to the API. */
export const rangeFill = (grid: Grid) =>
  handler<Areas>({
    properties: {
      Color: trait(
        grid,
        'fill',
        (fill) => (fill === '' ? '#FFFFFF' : fill),
        (value) => asColour(value, 'color'),
      ),
    },
    methods: { Clear: (areas) => areas.forEach((area) => grid.looks.set(area, { fill: '' })) },
  });

const fontSize = (value: unknown): number => {
  if (asNumber(value, 'size') < 1 || (value as number) > 409) throw invalidArgument('a size is 1 to 409 points');
  return value as number;
};

export const rangeFont = (grid: Grid) =>
  handler<Areas>({
    properties: {
      Bold: flag(grid, 'bold', 'bold'),
      Italic: flag(grid, 'italic', 'italic'),
      Strikethrough: flag(grid, 'strikethrough', 'strikethrough'),
      // The grid draws one kind of underline.
      Underline: trait(
        grid,
        'underline',
        (underline) => (underline ? 'Single' : 'None'),
        (value) => asOneOf(value, ['None', 'Single'], 'underline') === 'Single',
      ),
      Name: trait(grid, 'fontName', same, (value) => asFilledText(value, 'name')),
      Size: trait(grid, 'fontSize', same, fontSize),
      Color: trait(grid, 'fontColour', same, (value) => asColour(value, 'color')),
    },
  });

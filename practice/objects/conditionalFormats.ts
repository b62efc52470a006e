import { handler, HostObject, nullObject, type Answer } from '../batch/handlers';
import type { Condition, ConditionalFormat, Grid } from '../grid/grid';
import { intersection } from './addresses';
import { asBoolean, asInteger, asOneOf, asText } from './checks';
import { itemNotFound, notImplemented } from './refusals';
import { areasAt, rangeAt, type Areas } from './targets';

export interface OfFormat {
  readonly formatId: string;
  readonly sheetId: string;
}

export const formatInfo = (grid: Grid, { formatId, sheetId }: OfFormat): ConditionalFormat => {
  const found = grid.conditionalFormats.all(sheetId).find(({ id }) => id === formatId);
  if (found === undefined) throw itemNotFound('the conditional format is gone');
  return found;
};

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

/** The condition of a format that was given its type and not yet its rule. It has no looks yet either. */
const firstCondition = (type: unknown): Condition => {
  const wanted = asOneOf(type, types, 'the type');
  if (wanted === 'Custom') return { kind: 'formula', formula: '=FALSE' };
  if (wanted === 'CellValue') return { kind: 'cell', operator: 'equal', first: '=NA()', second: null };
  if (wanted === 'ContainsText') return { kind: 'text', operator: 'contains', text: '' };
  throw notImplemented(`conditional formats of type ${wanted}`);
};

const typeOf = { formula: 'Custom', cell: 'CellValue', text: 'ContainsText' } as const;

/** Those that touch the areas, first come first. */
const touching = (grid: Grid, areas: Areas): readonly ConditionalFormat[] => {
  const touches = (format: ConditionalFormat) =>
    format.areas.some((one) => areas.some((area) => intersection(one, area) !== null));
  return grid.conditionalFormats.all(areas[0]?.sheetId ?? '').filter(touches);
};

/** `conditionalFormats` of a `Range` or `RangeAreas`. */
export const conditionalFormats = (grid: Grid) => {
  const at = (areas: Areas, formatId: string) =>
    new HostObject<OfFormat>('ConditionalFormat', { formatId, sheetId: areas[0]?.sheetId ?? '' });
  return handler<Areas>({
    items: (areas) => touching(grid, areas).map(({ id }) => at(areas, id)),
    item: (areas, key) => {
      const found = touching(grid, areas).find(({ id }) => id === asText(key, 'the id'));
      if (found === undefined) throw itemNotFound();
      return at(areas, found.id);
    },
    methods: {
      Add: (areas, type) => at(areas, grid.conditionalFormats.add(areas, firstCondition(type), {})),
      ClearAll: (areas) => touching(grid, areas).forEach(({ id }) => grid.conditionalFormats.remove(id)),
    },
  });
};

const classes = {
  cell: 'CellValueConditionalFormat',
  text: 'TextConditionalFormat',
  formula: 'CustomConditionalFormat',
} as const;

export const conditionalFormat = (grid: Grid) => {
  const info = (target: OfFormat) => formatInfo(grid, target);
  const part = (kind: keyof typeof classes, otherwise: () => Answer) => ({
    get: (target: OfFormat) => (info(target).condition.kind === kind ? new HostObject(classes[kind], target) : otherwise()),
  });
  const missing = () => {
    throw itemNotFound('the conditional format is of another type');
  };
  const none = () => nullObject;
  return handler<OfFormat>({
    properties: {
      Id: { get: (target) => info(target).id },
      Type: { get: (target) => typeOf[info(target).condition.kind] },
      Priority: {
        get: (target) => grid.conditionalFormats.all(target.sheetId).findIndex(({ id }) => id === target.formatId),
        set: (target, value) => {
          const count = grid.conditionalFormats.all(target.sheetId).length;
          const wanted = asInteger(value, 'priority');
          const at = wanted < 0 ? count + wanted : wanted;
          grid.conditionalFormats.setPriority(info(target).id, Math.max(0, Math.min(at, count - 1)));
        },
      },
      StopIfTrue: {
        get: (target) => info(target).stopIfTrue,
        set: (target, value) => grid.conditionalFormats.change(info(target).id, { stopIfTrue: asBoolean(value, 'stopIfTrue') }),
      },
      CellValue: part('cell', missing),
      CellValueOrNullObject: part('cell', none),
      TextComparison: part('text', missing),
      TextComparisonOrNullObject: part('text', none),
      Custom: part('formula', missing),
      CustomOrNullObject: part('formula', none),
    },
    methods: {
      Delete: (target) => grid.conditionalFormats.remove(info(target).id),
      GetRange: (target) => {
        const [only, ...more] = info(target).areas;
        if (only === undefined || more.length > 0) throw itemNotFound('the conditional format has several ranges');
        return rangeAt(only);
      },
      GetRangeOrNullObject: (target) => {
        const [only, ...more] = info(target).areas;
        return only === undefined || more.length > 0 ? nullObject : rangeAt(only);
      },
      GetRanges: (target) => areasAt(info(target).areas),
    },
  });
};

import { handler, HostObject, nullObject } from '../batch/handlers';
import type { CellContent, Grid, NameInfo } from '../grid/grid';
import { asBoolean, asFilledText, asText } from './checks';
import { invalidArgument, itemNotFound } from './refusals';
import { addressOf, referenceTo } from './references';
import { areasOf, rangeAt, sheetAt, type InScope } from './targets';

interface OfName extends InScope {
  readonly name: string;
}

const nameAt = ({ name, sheetId }: OfName) => new HostObject<OfName>('NamedItem', { name, sheetId });

/** What a name is given: a range, a formula or a constant. */
const contentOf = (grid: Grid, reference: unknown): CellContent => {
  const [area, ...more] = areasOf(reference) ?? [];
  if (area !== undefined && more.length === 0) return referenceTo(grid, area);
  if (typeof reference !== 'string' && typeof reference !== 'number' && typeof reference !== 'boolean') {
    throw invalidArgument('a name stands for a range, a formula or a constant');
  }
  return reference;
};

const add = (grid: Grid, { sheetId }: InScope, name: unknown, content: CellContent, comment: unknown) =>
  nameAt(
    grid.names.add(asFilledText(name, 'the name'), content, sheetId, comment === undefined ? '' : asText(comment, 'the comment')),
  );

export const names = (grid: Grid) =>
  handler<InScope>({
    items: ({ sheetId }) => grid.names.all(sheetId).map(nameAt),
    item: ({ sheetId }, key) => {
      const found = grid.names.find(asText(key, 'the name'), sheetId);
      if (found === undefined) throw itemNotFound();
      return nameAt(found);
    },
    methods: {
      Add: (scope, name, reference, comment) => add(grid, scope, name, contentOf(grid, reference), comment),
    },
  });

const kindOf = (value: CellContent): string => {
  if (typeof value === 'string') return value.startsWith('#') ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
};

export const namedItem = (grid: Grid) => {
  const info = ({ name, sheetId }: OfName): NameInfo => {
    const found = grid.names.find(name, sheetId);
    if (found === undefined) throw itemNotFound('the name is gone');
    return found;
  };
  const area = ({ name, sheetId }: OfName) => grid.names.area(name, sheetId);
  return handler<OfName>({
    identity: (target) => ({ _Id: info(target).name }),
    properties: {
      Name: { get: (target) => info(target).name },
      Formula: {
        get: (target) => info(target).formula,
        set: (target, formula) => grid.names.setFormula(info(target).name, target.sheetId, contentOf(grid, formula)),
      },
      // Of a range its address, as documented.
      Value: {
        get: (target) => {
          const cells = area(target);
          return cells === null ? grid.names.value(info(target).name, target.sheetId) : addressOf(grid, cells);
        },
      },
      Type: {
        get: (target) => (area(target) === null ? kindOf(grid.names.value(info(target).name, target.sheetId)) : 'Range'),
      },
      Visible: {
        get: (target) => info(target).visible,
        set: (target, visible) => grid.names.setVisible(info(target).name, target.sheetId, asBoolean(visible, 'visible')),
      },
      Comment: {
        get: (target) => info(target).comment,
        set: (target, comment) => grid.names.setComment(info(target).name, target.sheetId, asText(comment, 'comment')),
      },
      Scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
      Worksheet: {
        get: ({ sheetId }) => {
          if (sheetId === null) throw itemNotFound('the name belongs to the workbook');
          return sheetAt(sheetId);
        },
      },
      WorksheetOrNullObject: { get: ({ sheetId }) => (sheetId === null ? nullObject : sheetAt(sheetId)) },
    },
    methods: {
      Delete: (target) => grid.names.remove(info(target).name, target.sheetId),
      GetRange: (target) => {
        const cells = info(target) && area(target);
        if (cells === null) throw itemNotFound('the name stands for no range');
        return rangeAt(cells);
      },
      GetRangeOrNullObject: (target) => {
        const cells = info(target) && area(target);
        return cells === null ? nullObject : rangeAt(cells);
      },
    },
  });
};

import type { Edit } from '../../refresh/edits/edit';
import * as cells from './cells';
import { chart, removeChart } from './chart';
import type { WriteContext } from './writeContext';
import * as looks from './looks';
import { page } from './page';
import * as rules from './rules';
import * as structure from './structure';

type EditHandlers = { readonly [Kind in Edit['kind']]: (context: WriteContext, edit: Extract<Edit, { kind: Kind }>) => void };

const handlers: EditHandlers = {
  ...structure,
  formats: cells.formats,
  contents: cells.contents,
  clear: cells.clear,
  merge: cells.merge,
  unmerge: cells.merge,
  ...looks,
  ...rules,
  chart,
  removeChart,
  page,
};

/** Adds an edit to the request; the next sync applies it. */
export function queueEdit(context: WriteContext, edit: Edit): void {
  (handlers[edit.kind] as (context: WriteContext, edit: Edit) => void)(context, edit);
}

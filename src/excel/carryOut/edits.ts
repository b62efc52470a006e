import type { Edit } from '../../refresh/edit';
import * as cells from './cells';
import { chart, removeChart } from './chart';
import type { Ground } from './ground';
import * as looks from './looks';
import { page } from './page';
import * as rules from './rules';
import * as structure from './structure';

type Kinds = { readonly [Kind in Edit['kind']]: (ground: Ground, edit: Extract<Edit, { kind: Kind }>) => void };

const kinds: Kinds = {
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

/** Asks for what an edit says; the next sync does it. */
export function ask(ground: Ground, edit: Edit): void {
  (kinds[edit.kind] as (ground: Ground, edit: Edit) => void)(ground, edit);
}

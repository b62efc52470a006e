import { planParts } from './plan/parts';
import { levelAbove, type PlanView } from './plan/view';
import type { Kept, State } from './state';

/** The format of what is kept. What has another is not read. */
const format = 1;

const nothingKept: Kept = { plan: null, opened: new Set(), unfolded: new Set() };

/**
 * What the workbook keeps of the pane, as plain data: the view, the options whose details are open, and what is unfolded. No text that a user
 * typed, and no figure. A form is kept as its list: what was typed into it is gone, and its row may be another by then.
 */
export function keptData({ plan, opened, unfolded }: State): unknown {
  const view = plan?.at === 'form' || plan?.at === 'pasted' ? levelAbove(plan) : plan;
  return { format, plan: view, opened: [...opened], unfolded: [...unfolded] };
}

/** Reads what was kept. Whatever is damaged, or of another format, counts as not kept. */
export function keptFrom(data: unknown): Kept {
  if (!isObject(data) || data['format'] !== format) return nothingKept;
  return { plan: viewFrom(data['plan']), opened: textsFrom(data['opened']), unfolded: textsFrom(data['unfolded']) };
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null;

const textsFrom = (data: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(data) ? data.filter((one): one is string => typeof one === 'string') : []);

function viewFrom(data: unknown): PlanView | null {
  if (!isObject(data)) return null;
  const { at, part, row } = data;
  if (at === 'parts' || at === 'measured') return { at };
  if (at !== 'list' || !planParts.some(({ key }) => key === part)) return null;
  return { at, part: part as string, row: Number.isInteger(row) ? (row as number) : null };
}

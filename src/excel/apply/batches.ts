import type { Edit } from '../../refresh/edits/edit';
import { hasNotes } from '../requirements';

/** Excel on the web takes at most 5 MB in a request. Sizes are estimated, so this keeps a reserve. */
export const maxRequestBytes = 4_500_000;

/** An action with its object's path: the mean of the library's requests, plus a tenth. */
const bytesPerAction = 110;

/** Estimates the bytes of an edit in a request. */
export const estimateBytes = (edit: Edit): number => JSON.stringify(edit).length + estimateActions(edit) * bytesPerAction;

/** Estimates the actions of an edit. To get an object is an action too. */
function estimateActions(edit: Edit): number {
  switch (edit.kind) {
    case 'look':
      return 32;
    case 'links':
      return edit.links.length * 5 + edit.cleared.length * 3;
    case 'entries':
      return edit.entries.length * 14;
    case 'chart':
      return 60 + edit.chart.series.length * 20;
    case 'status':
      return 4 + edit.looks.reduce((sum, { words }) => sum + words.length * 9, 0);
    case 'widths':
      return edit.widths.length * 7;
    case 'heights':
      return edit.heights.length * 7;
    case 'notes':
      return hasNotes() ? edit.notes.length * 6 : 0;
    case 'merge':
    case 'unmerge':
      return edit.areas.length * 6;
    case 'removeRows':
      return edit.runs.length * 8;
    case 'addRows':
      return 8 + edit.count * 2;
    case 'addSheet':
      return 4;
    case 'page':
      return 20;
    case 'addTable':
      return 18;
    case 'contents':
      return cellActions(edit.rows, edit.contents);
    case 'formats':
      return cellActions(edit.rows, edit.formats);
    default:
      return 10;
  }
}

/** One list for all rows becomes a value for each run of equal cells; a large block is sent in pieces, each with its own path. */
function cellActions(rows: number, lists: readonly (readonly unknown[])[]): number {
  const [first = []] = lists;
  if (lists.length === rows && rows > 1) return 5 + rows / 10;
  return 5 * first.filter((cell, at) => at === 0 || cell !== first[at - 1]).length;
}

/** Splits an edit by rows until each piece fits a request. */
function splitEdit(edit: Edit, most: number): readonly Edit[] {
  if (edit.kind !== 'contents' || edit.contents.length !== edit.rows || edit.rows < 2 || estimateBytes(edit) <= most)
    return [edit];
  const half = Math.ceil(edit.rows / 2);
  const upper = { ...edit, rows: half, contents: edit.contents.slice(0, half) };
  const lower = { ...edit, top: edit.top + half, rows: edit.rows - half, contents: edit.contents.slice(half) };
  return [upper, lower].flatMap((part) => splitEdit(part, most));
}

/** Groups edits, in their order, into batches of one request each. `most` is in bytes. */
export function toBatches(edits: readonly Edit[], most = maxRequestBytes): readonly (readonly Edit[])[] {
  const all: Edit[][] = [];
  let room = 0;
  for (const edit of edits.flatMap((one) => splitEdit(one, most))) {
    const weight = estimateBytes(edit);
    if (weight > room) {
      all.push([]);
      room = most;
    }
    all[all.length - 1]!.push(edit);
    room -= weight;
  }
  return all;
}

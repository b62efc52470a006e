import type { Edit } from '../../refresh/edit';
import { hasNotes } from '../requirements';

/** Excel on the web takes at most 5 MB a request; what is asked for is estimated, so some room is left. */
export const bytesAtOnce = 4_500_000;

/** What one action weighs in a request, its object's path included: the mean of the library's own requests, and a tenth more. */
const bytesOfAction = 110;

/** Roughly what an edit weighs in a request. */
export const weightOf = (edit: Edit): number => JSON.stringify(edit).length + actionsOf(edit) * bytesOfAction;

/** Roughly how many actions an edit becomes: making an object is one too. */
function actionsOf(edit: Edit): number {
  switch (edit.kind) {
    case 'look':
      return 32;
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
      return cellsActions(edit.rows, edit.contents);
    case 'formats':
      return cellsActions(edit.rows, edit.formats);
    default:
      return 10;
  }
}

/** One list for all rows is a value for each run of its cells; a large block is sent in pieces, each with a path of its own. */
function cellsActions(rows: number, lists: readonly (readonly unknown[])[]): number {
  const [first = []] = lists;
  if (lists.length === rows && rows > 1) return 5 + rows / 10;
  return 5 * first.filter((cell, at) => at === 0 || cell !== first[at - 1]).length;
}

/** An edit in pieces of rows that each fit a request. */
function pieces(edit: Edit, most: number): readonly Edit[] {
  if (edit.kind !== 'contents' || edit.contents.length !== edit.rows || edit.rows < 2 || weightOf(edit) <= most) return [edit];
  const half = Math.ceil(edit.rows / 2);
  const upper = { ...edit, rows: half, contents: edit.contents.slice(0, half) };
  const lower = { ...edit, top: edit.top + half, rows: edit.rows - half, contents: edit.contents.slice(half) };
  return [upper, lower].flatMap((part) => pieces(part, most));
}

/** Edits in their order, in loads that each are one request. */
export function loads(edits: readonly Edit[], most = bytesAtOnce): readonly (readonly Edit[])[] {
  const all: Edit[][] = [];
  let room = 0;
  for (const edit of edits.flatMap((one) => pieces(one, most))) {
    const weight = weightOf(edit);
    if (weight > room) {
      all.push([]);
      room = most;
    }
    all[all.length - 1]!.push(edit);
    room -= weight;
  }
  return all;
}

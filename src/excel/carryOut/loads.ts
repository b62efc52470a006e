import type { ContentsEdit, Edit, FormatsEdit } from '../../report/edits/edit';

/** Excel on the web takes at most 5 MB a request; what is asked for is estimated, so some room is left. */
export const bytesAtOnce = 4_000_000;

/** What one call of the API weighs in a request, with the path of its object. */
const bytesOfCall = 260;

const plainBytes = (data: unknown): number => JSON.stringify(data).length;

/** Roughly what an edit weighs in a request. */
export function weightOf(edit: Edit): number {
  return plainBytes(edit) + callsOf(edit) * bytesOfCall;
}

function callsOf(edit: Edit): number {
  switch (edit.kind) {
    case 'look':
      return 30;
    case 'chart':
      return 40 + edit.chart.series.length * 16;
    case 'status':
      return 4 + edit.looks.reduce((sum, { words }) => sum + words.length * 8, 0);
    case 'widths':
      return edit.widths.length * 4;
    case 'heights':
      return edit.heights.length * 4;
    case 'notes':
      return edit.notes.length * 3;
    case 'merge':
    case 'unmerge':
      return edit.areas.length * 3;
    case 'removeRows':
      return edit.runs.length * 6;
    case 'addRows':
      return 4 + Math.ceil((edit.count * 3 * 40) / bytesOfCall);
    case 'page':
      return 24;
    case 'contents':
    case 'formats': {
      const [first = []] = rowsOf(edit);
      // One list for all rows is a call for each of its cells; a large block is sent in pieces, each with a path of its own.
      return rowsOf(edit).length === edit.rows ? 4 + Math.ceil(edit.rows / 20) : first.length * 3;
    }
    default:
      return 8;
  }
}

const rowsOf = (edit: ContentsEdit | FormatsEdit): readonly (readonly unknown[])[] =>
  edit.kind === 'contents' ? edit.contents : edit.formats;

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

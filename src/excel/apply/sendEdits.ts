import type { Edit, EntriesEdit, LinksEdit } from '../../refresh/edits/edit';
import { isRefusal } from '../refusals';
import { queueEdit } from './queueEdit';
import type { WriteContext } from './writeContext';
import { toBatches } from './batches';

export interface SendOptions {
  /** Called after each batch with how many of all are written. */
  readonly onBatchSent?: (done: number, of: number) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  /** Called before the last edit, to add requests to the last batch. */
  readonly beforeLastEdit?: () => void;
}

/**
 * Sends edits in their order, one sync for each 5 MB, with events off.
 *
 * @throws the error of Excel, or of the signal between two batches. Earlier batches are then written, and events are still off.
 */
export async function sendEdits(
  context: WriteContext,
  edits: readonly Edit[],
  { onBatchSent, signal, beforeLastEdit }: SendOptions = {},
): Promise<void> {
  const { request } = context;
  const batches = apart(edits, isAid).flatMap((part) => toBatches(part));
  for (const [at, batch] of batches.entries()) {
    signal?.throwIfAborted();
    begin(context);
    if (isAid(batch[0]!)) {
      await sendAids(context, batch);
      await onBatchSent?.(at + 1, batches.length);
      continue;
    }
    const isLast = at === batches.length - 1;
    // The last edit marks the workbook as finished: no request that may fail may follow it.
    for (const edit of isLast ? batch.slice(0, -1) : batch) queueEdit(context, edit);
    if (isLast) {
      request.runtime.enableEvents = true;
      beforeLastEdit?.();
      for (const edit of batch.slice(-1)) queueEdit(context, edit);
    }
    await send(request);
    await onBatchSent?.(at + 1, batches.length);
  }
}

function begin({ request }: WriteContext): void {
  request.runtime.enableEvents = false;
  request.application.suspendScreenUpdatingUntilNextSync();
  request.application.suspendApiCalculationUntilNextSync();
}

type Aid = EntriesEdit | LinksEdit;

/** What only helps to read and fill in a workbook: nothing that is written rests on it. */
const isAid = (edit: Edit): edit is Aid => edit.kind === 'entries' || edit.kind === 'links';

/** The same, one rule or link at a time. */
const singly = (edit: Aid): readonly Edit[] =>
  edit.kind === 'entries'
    ? edit.entries.map((entry) => ({ ...edit, entries: [entry] }))
    : [{ ...edit, links: [] }, ...edit.links.map((link) => ({ ...edit, cleared: [], links: [link] }))];

/** Runs of edits that are of one sort. */
function apart(edits: readonly Edit[], is: (edit: Edit) => boolean): readonly (readonly Edit[])[] {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (last && is(last[0]!) === is(edit)) last.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

/** Sends aids, by halves if Excel refuses one of them, until what it refuses stands alone: that costs itself and nothing else. */
async function sendAids(context: WriteContext, batch: readonly Edit[]): Promise<void> {
  for (const edit of batch) queueEdit(context, edit);
  try {
    await send(context.request);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const aids = batch.filter(isAid).flatMap(singly);
    const half = Math.ceil(aids.length / 2);
    for (const part of aids.length > 1 ? [aids.slice(0, half), aids.slice(half)] : []) {
      begin(context);
      await sendAids(context, part);
    }
  }
}

// A batch is as large as Excel takes in one request, so there cannot be fewer syncs.
const send = (request: Excel.RequestContext): Promise<void> => request.sync();

import type { Edit, LinksEdit } from '../../refresh/edits/edit';
import { isLinkRefused } from '../refusals';
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
  const batches = toBatches(edits);
  for (const [at, batch] of batches.entries()) {
    signal?.throwIfAborted();
    request.runtime.enableEvents = false;
    request.application.suspendScreenUpdatingUntilNextSync();
    request.application.suspendApiCalculationUntilNextSync();
    const isLast = at === batches.length - 1;
    // The last edit marks the workbook as finished: no request that may fail may follow it.
    for (const edit of isLast ? batch.slice(0, -1) : batch) queueEdit(context, edit);
    if (isLast) {
      request.runtime.enableEvents = true;
      beforeLastEdit?.();
      for (const edit of batch.slice(-1)) queueEdit(context, edit);
    }
    await send(request).catch((error: unknown) => sendLinksAgain(context, batch, error));
    await onBatchSent?.(at + 1, batches.length);
  }
}

/** A link is worth no comparison: those that Excel refuses are left out, and the others are set. Any other error is thrown on. */
async function sendLinksAgain(context: WriteContext, batch: readonly Edit[], error: unknown): Promise<void> {
  if (!isLinkRefused(error)) throw error;
  await sendLinks(
    context,
    batch.filter((edit) => edit.kind === 'links'),
  );
}

/** Sends links, by halves if one of them is refused, until what is refused stands alone. */
async function sendLinks(context: WriteContext, edits: readonly LinksEdit[]): Promise<void> {
  for (const edit of edits) queueEdit(context, edit);
  try {
    await send(context.request);
  } catch (error) {
    if (!isLinkRefused(error)) throw error;
    for (const half of halvesOf(edits)) await sendLinks(context, half);
  }
}

/** Two lists that together do the same; none if there is but one link left. */
function halvesOf(edits: readonly LinksEdit[]): (readonly LinksEdit[])[] {
  if (edits.length > 1) return [edits.slice(0, edits.length / 2), edits.slice(edits.length / 2)];
  return edits.flatMap(({ links, ...edit }) => {
    if (links.length < 2) return [];
    const half = Math.ceil(links.length / 2);
    return [[{ ...edit, links: links.slice(0, half) }], [{ ...edit, cleared: [], links: links.slice(half) }]];
  });
}

// A batch is as large as Excel takes in one request, so there cannot be fewer syncs.
const send = (request: Excel.RequestContext): Promise<void> => request.sync();

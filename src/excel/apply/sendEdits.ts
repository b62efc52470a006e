import type { Edit } from '../../refresh/edits/edit';
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
    await send(request);
    await onBatchSent?.(at + 1, batches.length);
  }
}

// A batch is as large as Excel takes in one request, so there cannot be fewer syncs.
const send = (request: Excel.RequestContext): Promise<void> => request.sync();

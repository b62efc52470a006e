import type { Edit } from '../../refresh/edit';
import { ask } from './edits';
import type { Ground } from './ground';
import { loads } from './loads';

export interface Watch {
  /** Hears how many of how many loads are written. */
  readonly written?: (done: number, of: number) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  /** What else is to be asked with the last load, before its last edit. */
  readonly last?: () => void;
}

/**
 * Carries out edits in their order, a sync for each 5 MB, without raising events. Rejects with the error of the host, or of the
 * signal between two syncs; what came before is then written, and events are still off.
 */
export async function write(ground: Ground, edits: readonly Edit[], { written, signal, last }: Watch = {}): Promise<void> {
  const { context } = ground;
  const all = loads(edits);
  for (const [at, load] of all.entries()) {
    signal?.throwIfAborted();
    context.runtime.enableEvents = false;
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const isLast = at === all.length - 1;
    // The last edit says that all is done: nothing that can still fail may come after it.
    for (const edit of isLast ? load.slice(0, -1) : load) ask(ground, edit);
    if (isLast) {
      context.runtime.enableEvents = true;
      last?.();
      for (const edit of load.slice(-1)) ask(ground, edit);
    }
    await send(context);
    await written?.(at + 1, all.length);
  }
}

// A load is as large as Excel takes in one request: it cannot be fewer syncs.
const send = (context: Excel.RequestContext): Promise<void> => context.sync();

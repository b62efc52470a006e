import type { MeasuredFile, RowsPassed } from '../../measured/measured';
import { refuse } from '../../measured/messages';

/** How a file is read: how many bytes were handed out, and whether its user has cancelled. */
export interface Reading {
  readonly passed: (bytes: number) => void;
  readonly rowsPassed: (file: string, at: RowsPassed) => void;
  readonly signal: AbortSignal;
}

/** Longest time in which the pane draws nothing while pieces follow one another. */
const drawsAfterMs = 100;

/** A file that somebody chose, read piece by piece where it is. */
export function localFile(file: File, { passed, rowsPassed, signal }: Reading): MeasuredFile {
  const draw = drawing(signal);
  return {
    name: file.name,
    open: () => pieces(file, { passed, signal, draw }),
    passed: (at) => {
      rowsPassed(file.name, at);
      return draw();
    },
  };
}

/** Lets the pane draw, and hears whether its user cancels, if it has not for a while. @throws the reason of the signal */
function drawing(signal: AbortSignal): () => Promise<void> {
  let drawn = performance.now();
  return async () => {
    if (performance.now() - drawn >= drawsAfterMs) {
      await new Promise((resolve) => setTimeout(resolve));
      drawn = performance.now();
    }
    signal.throwIfAborted();
  };
}

/** @throws Refused if the file cannot be read any more; the reason of the signal if it was cancelled */
async function* pieces(
  file: File,
  { passed, signal, draw }: Omit<Reading, 'rowsPassed'> & { readonly draw: () => Promise<void> },
): AsyncGenerator<Uint8Array> {
  // Not every browser in which Excel runs can iterate over a stream.
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => unreadable(file.name, error));
      signal.throwIfAborted();
      if (done) return;
      passed(value.length);
      yield value;
      await draw();
    }
  } finally {
    // A stream that broke off has said so already.
    await reader.cancel().catch(() => undefined);
  }
}

const unreadable = (name: string, error: unknown): never =>
  refuse('not-readable', name, '', error instanceof Error ? error.message : String(error));

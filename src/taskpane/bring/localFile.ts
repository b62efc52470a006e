import type { MeasuredFile } from '../../measured/measured';
import { refuse } from '../../measured/messages';

/** How a file is read: how many bytes were handed out, and whether its user has cancelled. */
export interface Reading {
  readonly passed: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Longest time in which the pane draws nothing while pieces follow one another. */
const drawsAfterMs = 100;

/** A file that somebody chose, read piece by piece where it is. */
export const localFile = (file: File, reading: Reading): MeasuredFile => ({
  name: file.name,
  open: () => pieces(file, reading),
});

/** @throws Refused if the file cannot be read any more; the reason of the signal if it was cancelled */
async function* pieces(file: File, { passed, signal }: Reading): AsyncGenerator<Uint8Array> {
  // Not every browser in which Excel runs can iterate over a stream.
  const reader = file.stream().getReader();
  let drawn = performance.now();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => unreadable(file.name, error));
      signal.throwIfAborted();
      if (done) return;
      passed(value.length);
      yield value;
      if (performance.now() - drawn < drawsAfterMs) continue;
      await new Promise((resolve) => setTimeout(resolve));
      drawn = performance.now();
    }
  } finally {
    // A stream that broke off has said so already.
    await reader.cancel().catch(() => undefined);
  }
}

const unreadable = (name: string, error: unknown): never =>
  refuse('not-readable', name, '', error instanceof Error ? error.message : String(error));

import type { Io } from './io';

/** Signals are heard so often, and progress is shown again (ms). */
const pauseMs = 100;
/** What is over by then needs no progress (ms). */
const silentMs = 500;

/** How far a piece of work is, on one line of the terminal. Its work ends it with an empty line. */
export function progressLine(io: Pick<Io, 'now' | 'progress'>) {
  const begun = io.now();
  let paused = begun;
  return {
    /** Whether it is time to hear signals and to say how far the work is. */
    isDue(): boolean {
      const now = io.now();
      const due = now - paused >= pauseMs;
      if (due) paused = now;
      return due;
    },
    say(line: string): void {
      if (io.now() - begun > silentMs) io.progress(line);
    },
    end: () => io.progress(''),
  };
}

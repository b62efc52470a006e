import type { Disk } from './files/disk';

/** All that the command line knows of the world, so that tests can run it in a folder and on a screen of their own. */
export interface Io {
  /** Where relative paths begin. */
  readonly folder: string;
  readonly disk: Disk;
  /** Aborted, with the name of the signal as its reason, once the program is asked to end. */
  readonly interrupted: AbortSignal;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows in one line how far the work is, in place of the line before; empty takes it away. Nothing where nobody looks on. */
  readonly progress: (line: string) => void;
  /** Milliseconds that have passed since any moment. */
  readonly now: () => number;
  /** Whether `out` is a terminal. */
  readonly isTty: boolean;
  /** Whether NO_COLOR is set. */
  readonly noColour: boolean;
  /** How many plans are quoted at once. */
  readonly cores: number;
  /** Runs the command line once more, in a thread of its own; an interrupt reaches it too. */
  readonly runApart: (argv: readonly string[]) => Promise<Ran>;
}

/** What a run of the command line left. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

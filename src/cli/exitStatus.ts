/** Exit statuses, as docs/command-line.md lists them. */
export const exitStatus = {
  done: 0,
  /** The plan has problems; what can be computed was. */
  problems: 1,
  /** The command line or a file is not right. */
  userError: 2,
  /** A fault of the program. */
  fault: 3,
  /** What shells use for a program that a signal ended: 128 and the number of the signal. */
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
} as const;

/** Signals by which a user, a terminal or a system asks the program to end. */
export const endingSignals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

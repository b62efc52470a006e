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

/** The statuses in a help text. */
export const exitStatuses = `Exit status
  0      done
  1      there are problems; what can be computed was
  2      the command line is not right, or a file cannot be used, read or written; the message says what was written
  3      a fault of Metrospan itself; the message says what to send to its maintainers
  129 130 143    broken off: the terminal was closed, Ctrl-C, or a request to end. Nothing was written
`;

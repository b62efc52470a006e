/** Files and streams, so that tests can run the command line without them. */
export interface Io {
  readonly readFile: (file: string) => Promise<string>;
  /** The bytes of a file in pieces. */
  readonly openFile: (file: string) => AsyncIterable<Uint8Array>;
  readonly writeFile: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` is a terminal. */
  readonly isTty: boolean;
  /** Whether NO_COLOR is set. */
  readonly noColour: boolean;
}

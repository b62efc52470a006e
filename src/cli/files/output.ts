import type { NamedFile } from './disk';

/** A file to write, by the option that names it. */
export interface Output extends NamedFile {
  readonly option: '--out' | '--values';
}

/** With what is to be written. */
export interface Content extends Output {
  readonly content: string | Uint8Array;
}

import type { NamedFile } from './disk';

/** A file that is read, and so never written over. */
export interface Input extends NamedFile {
  /** For messages. */
  readonly what:
    'the plan' | 'the library' | 'the measured file' | 'the bill of materials' | 'the answer of a carrier' | 'the map file';
}

/** A file to write, by the option that names it. */
export interface Output extends NamedFile {
  readonly option: '--out' | '--values' | '--out-dir' | '--values-dir' | '--customer' | '--frozen' | '--rfq';
  readonly what: 'a workbook' | 'a values file' | 'a plan' | 'a library' | 'a request for quotation';
}

/** With what is to be written. */
export interface Content extends Output {
  readonly content: string | Uint8Array;
}

import type { Assumption, Table } from '../../formula';
import type { Draft } from '../read/draft';
import type { Json } from '../read/readRow';
import type { Definition } from '../describe/definitions';

/** Format of library files. It rises if a library of the format before would be refused or read differently. */
export const libraryFormat = 1;

/** Who says an entry of a library, and when. */
export interface Said {
  /** Its place in the library file, such as `values[3]`. */
  readonly where: string;
  /** The day on which it was learnt, as Excel counts days. */
  readonly day: number;
  readonly by: string;
  readonly source: string | null;
}

/** The value of an input: of a product by its key, or of an assumption. */
export interface LibraryValue extends Said {
  /** Null: the assumptions. */
  readonly table: Table | null;
  /** Key of the row; empty for an assumption. */
  readonly row: string;
  /** Name of the input in a plan file. */
  readonly field: string;
  /** One column, or one for each word of a list; or the assumption. */
  readonly definitions: readonly Definition[];
  /** As a plan file states it, whatever the library's notation. */
  readonly json: unknown;
  /** As cells hold it. */
  readonly draft: Draft;
  readonly assumption: Assumption | null;
}

/** A whole row: a cost line, an offer, or a deal. */
export interface LibraryRow extends Said {
  readonly table: Table;
  /** As a plan file states it, without its origin. */
  readonly json: Json;
  readonly draft: Draft;
}

/** What a company keeps beside its quotes: checked, the entries that have a problem left out. */
export interface Library {
  readonly name: string;
  readonly values: readonly LibraryValue[];
  readonly rows: readonly LibraryRow[];
}

import type { Problem } from '../problems/problem';
import type { Library } from './library';
import { libraryWarning } from './messages';
import { takeRows } from './takeRows';
import { Taking } from './taking';

/** A library as the reader of plans asks it: a program that reads plans without one does not load what takes from it. */
export interface Lending {
  /** @param day the quote date: nothing newer is taken. */
  taking(day: number): Taking;
  readonly takeRows: typeof takeRows;
  /** What is said of a plan without a quote date, which nothing can be taken for. */
  undated(): Problem;
}

export const lending = (library: Library): Lending => ({
  taking: (day) => new Taking(library, day),
  takeRows,
  undated: () => libraryWarning('library-without-date', 'assumptions.quoteDate', null),
});

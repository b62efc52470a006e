import type { Problem } from '../problems/problem';

/**
 * A value that stands in no plan file: what a cell holds where nothing can be made of it. It takes the value's place, so that
 * its problem is found where the value would be read, and what depends on it falls with it.
 */
export class Unreadable {
  constructor(
    /** The problem, for the path of the value. */
    readonly problemAt: (path: string) => Problem,
  ) {}
}

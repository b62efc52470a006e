import { printLoops } from '../formula/loops';
import { allTables, assumptions } from '.';

/** The model as the text of its loops: for the build and for tests, which put it in the place of `loops.ts`. */
export const printedLoops: string = printLoops(allTables, assumptions);

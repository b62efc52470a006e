import type { Loops } from '../formula/loops';

/**
 * The model as loops. The build puts them in the place of this file: it runs `printedLoops.ts` and takes the text that it
 * finds there (`scripts/loops.mjs`). Tests evaluate the same text (`test/setup/modelLoops.ts`), which what ships may not.
 */
export const loops: Loops = missing();

function missing(): never {
  throw new Error('the loops of the model are written by the build');
}

import type { Loops } from '../../src/formula/loops';

/** Loops from their text. Only tests evaluate a text: what ships has it compiled in. */
export const evaluated = (text: string): Loops =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  (new Function(`return ${text}`) as () => Loops)();

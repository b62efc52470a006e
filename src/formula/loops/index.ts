/** The fast reading as plain loops: printed when the program is built, run over typed arrays. Apart from the rest, which the pane needs at once. */
export { printLoops } from './print';
export { LoopReading } from './loopReading';
export type { Loops } from './loops';
export { type Program, programOf } from './program';

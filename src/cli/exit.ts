/** Exit statuses: done; done as far as problems allow; nothing done. */
export const exitDone = 0;
export const exitProblems = 1;
export const exitError = 2;

/** Says what is wrong with the command line. */
export function mistaken(mistake: string, help: string, err: (text: string) => void): number {
  err(`${mistake}\nTry: ${help}\n`);
  return exitError;
}

import { shown } from '../describe/describe';
import { writable } from '../fromCells/writable';
import type { Problem } from './problem';
import type { Words } from './words';

const longest = 1000;
/** Texts of the plan stand in the wording, and the wording in a cell. */
const tidy = (text: string): string => writable(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

type Catalogue = Record<string, (...facts: never[]) => Words>;

/** What makes problems by their code, out of a list of wordings. */
export function problemsOf<C extends Catalogue>(catalogue: C) {
  return <Code extends keyof C & string>(code: Code, where: string, value: unknown, ...facts: Parameters<C[Code]>): Problem => {
    const wording = catalogue[code] as unknown as (...facts: Parameters<C[Code]>) => Words;
    const { reason, remedy } = wording(...facts);
    return { code, where: tidy(where), value: tidy(shown(value)), reason: tidy(reason), remedy: tidy(remedy) };
  };
}

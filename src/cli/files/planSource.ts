import { lending } from '../../plan/library/lending';
import type { Library } from '../../plan/library/library';
import type { Problem } from '../../plan/problems/problem';
import { quote, type Quote } from '../../plan/quote';
import { asOf } from '../../plan/read/asOf';
import { atLibrary } from '../library/atLibrary';

/** A plan, from wherever it was read. */
export interface PlanSource {
  readonly isWorkbook: boolean;
  /**
   * Calculates it, as of another day than it states, and with the changes of one of its scenarios, if these are given. Problems name the
   * places where it was read.
   */
  readonly quoteOn: (day: string | null, scenario?: string) => Quote;
  /** Problems of the plan by the places where it was read. */
  readonly placed: (problems: readonly Problem[]) => readonly Problem[];
}

/** A plan that was named, and what it is called. */
export interface NamedPlan {
  readonly name: string;
  readonly source: PlanSource;
}

/** A library that was named, and what its file is called. */
export interface NamedLibrary {
  readonly name: string;
  readonly library: Library;
}

/** A plan as a plan file holds it. */
export const jsonSource = (json: unknown, named: NamedLibrary | null = null): PlanSource => ({
  isWorkbook: false,
  quoteOn: (day, scenario) => {
    const made = quote(day === null ? json : asOf(json, day), 'file', scenario, named && lending(named.library));
    return atLibrary(made, named?.name ?? '', (problems) => problems);
  },
  placed: (problems) => problems,
});

import { quote, type Quote } from '../../plan/quote';
import type { Problem } from '../../plan/problems/problem';
import { asOf } from '../../plan/read/asOf';

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

/** A plan as a plan file holds it. */
export const jsonSource = (json: unknown): PlanSource => ({
  isWorkbook: false,
  quoteOn: (day, scenario) => quote(day === null ? json : asOf(json, day), 'file', scenario),
  placed: (problems) => problems,
});

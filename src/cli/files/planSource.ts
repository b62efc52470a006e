import { quote, type Quote } from '../../plan/quote';
import { asOf } from '../../plan/read/asOf';

/** A plan, from wherever it was read. */
export interface PlanSource {
  readonly isWorkbook: boolean;
  /**
   * Calculates it, as of another day than it states, and with the changes of one of its scenarios, if these are given. Problems name the
   * places where it was read.
   */
  readonly quoteOn: (day: string | null, scenario?: string) => Quote;
}

/** A plan as a plan file holds it. */
export const jsonSource = (json: unknown): PlanSource => ({
  isWorkbook: false,
  quoteOn: (day, scenario) => quote(day === null ? json : asOf(json, day), 'file', scenario),
});

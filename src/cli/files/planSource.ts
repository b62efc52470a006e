import { quote, type Quote } from '../../plan/quote';
import { asOf } from '../../plan/read/asOf';

/** A plan, from wherever it was read. */
export interface PlanSource {
  readonly isWorkbook: boolean;
  /** Calculates it, as of another day than it states if there is one. Problems name the places where it was read. */
  readonly quoteOn: (day: string | null) => Quote;
}

/** A plan as a plan file holds it. */
export const jsonSource = (json: unknown): PlanSource => ({
  isWorkbook: false,
  quoteOn: (day) => quote(day === null ? json : asOf(json, day)),
});

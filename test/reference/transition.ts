/** What an option pays for today's platform on its span: interpretation C19 to C21. */
import { insideQuote, isPriced, lastYearOf, ownPart, periodAmountOf, type Payment } from './costs';
import type { PriceLine } from './inputs';
import type { Case } from './loads';
import { cents, sameKey } from './rules';

export interface Transition {
  payments: Payment[];
  unpriced: boolean;
}

export const noTransition: Transition = { payments: [], unpriced: false };

/** `today`: the case of today's platform, with all its lines; `own`: the platforms of the option. */
export function transitionOf(today: Case, lines: PriceLine[], own: string[]): Transition {
  const transition: Transition = { payments: [], unpriced: false };
  const left = insideQuote(today, lines).filter(
    (line) => line.charge !== 'one-off' && !own.some((platform) => sameKey(platform, line.platform)),
  );
  for (const line of left) {
    const overlap = today.span.overlapMonths ?? 0;
    const months = line.exitFee === null ? Math.max(overlap, line.monthsLeft) : overlap;
    if (line.exitFee !== null) {
      transition.payments.push({
        year: 0,
        month: 0,
        after: 0,
        amount: ownPart(today, line, line.exitFee * line.rate),
        once: true,
      });
    }
    for (let year = line.fromYear; year <= lastYearOf(today, line); year += 1) {
      const inYear = Math.min(12, Math.max(0, months - 12 * (year - 1)));
      if (inYear === 0) continue;
      if (!isPriced(today, line, lines)) transition.unpriced = true;
      const charge = cents(periodAmountOf(today, line, lines) * (1 + line.upliftPerYear) ** (year - line.fromYear));
      transition.payments.push({
        year,
        month: 12 * year,
        after: year,
        amount: cents((charge * inYear) / (line.charge === 'yearly' ? 12 : 1)),
      });
    }
  }
  return transition;
}

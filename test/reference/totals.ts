/** A total in other words: interpretation C15 to C18. */
import { type Bill, capacityTB, linePayments, type PaidLine, periodAmountOf, sellerAmount } from './costs';
import type { Case } from './loads';
import { cents, sum } from './rules';
import type { Totals } from './values';

/** What one unit of money in each month of the horizon is worth now. */
function annuity({ settings }: Case): number {
  let worth = 0;
  for (let month = 1; month <= 12 * settings.horizonYears; month += 1) {
    const after = settings.discountTiming === 'monthly' ? month / 12 : Math.ceil(month / 12);
    worth += 1 / (1 + settings.discountRate) ** after;
  }
  return worth;
}

/** The margin of the lines that state one; null if none does, or a line is not priced. */
function marginOf(bill: Bill): number | null {
  const selling = bill.lines.filter(({ line }) => line.margin !== null);
  if (bill.unpriced || selling.length === 0) return null;
  const over = ({ c, line }: PaidLine, amount: number): number => sum(linePayments(c, line, amount).map((p) => p.amount));
  const kept = selling.map((paid) => {
    const { c, line, all } = paid;
    return over(paid, periodAmountOf(c, line, all)) - over(paid, sellerAmount(c, line, all) ?? 0);
  });
  return cents(sum(kept));
}

export function totalsOf(c: Case, bill: Bill): Totals {
  const { total, npv } = bill;
  const parts = [c, ...c.attached];
  const vms = sum(parts.flatMap((part) => part.served.map((w) => w.vms)));
  const stored = parts.map(capacityTB);
  const tb = stored.includes(null) ? null : sum(stored.map((one) => one ?? 0));
  const per = (count: number | null): number | null => (total === null || !count ? null : cents(total / count));
  const oneOff = total === null ? null : cents(sum(bill.payments.filter((p) => p.once).map((p) => p.amount)));
  const vat = total === null || c.settings.vatRate === null ? null : cents(total * c.settings.vatRate);
  const margin = marginOf(bill);
  return {
    transitionCosts: bill.transition,
    replicationCosts: bill.copies.total,
    oneOff,
    recurring: total === null || oneOff === null ? null : cents(total - oneOff),
    equivalentMonthly: npv === null ? null : cents(npv / annuity(c)),
    totalPerVm: per(vms),
    totalPerTB: per(tb),
    vat,
    gross: total === null || vat === null ? null : cents(total + vat),
    margin,
    sellerCost: total === null || margin === null ? null : cents(total - margin),
  };
}

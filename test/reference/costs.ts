/** Payments of an option: cost lines of the platform and of its chosen circuits, their total and present value. */
import type { PriceLine } from './inputs';
import type { Case } from './loads';
import type { Purchase } from './buying';
import { isMissing } from './buying';
import { cents, sum } from './rules';
import type { Charge } from './plan';
import type { Costs } from './values';

/** An amount of a year of the quote (0: now), paid `after` so many years. */
export interface Payment {
  year: number;
  after: number;
  amount: number;
}

export interface Bill extends Costs {
  payments: Payment[];
  unpriced: boolean;
  missing: boolean;
}

/** TB of the included workloads at the sizing year; null as soon as one of them is not stated. */
function capacityTB(c: Case): number | null {
  let total = 0;
  for (const w of c.served) {
    if (w.capacityTB === null) return null;
    total += w.capacityTB * (1 + w.growthPerYear) ** c.settings.sizeForYear;
  }
  return total;
}

function basisCount(c: Case, line: PriceLine): number | null {
  if (line.basis === 'per site') return 2;
  if (line.basis !== 'per TB' && line.basis !== 'per mirrored TB') return 1;
  const tb = capacityTB(c);
  return tb !== null && line.basis === 'per mirrored TB' && c.platform.secondCopy ? 2 * tb : tb;
}

/** The amount of one month, one year or once, rounded once; null: unpriced. */
function periodAmount(c: Case, line: PriceLine): number | null {
  const count = basisCount(c, line);
  if (count === null || line.unitPrice === null) return null;
  return cents(line.quantity * count * line.unitPrice * (1 - line.discount) * line.rate);
}

/** A line that starts after the horizon is outside the quote. */
export const insideQuote = (c: Case, lines: PriceLine[]): PriceLine[] =>
  lines.filter((line) => line.fromYear <= c.settings.horizonYears);

/** Periodic amounts of one kind of charge; absent if one of them is. */
function periodic(c: Case, lines: PriceLine[], charge: Charge): number | null {
  const amounts: number[] = [];
  for (const line of lines.filter((candidate) => candidate.charge === charge)) {
    const amount = periodAmount(c, line);
    if (amount === null) return null;
    amounts.push(amount);
  }
  return cents(sum(amounts));
}

/** The twelve months of a year; separate payments only if discounting is monthly. */
function monthsOf(c: Case, year: number, monthly: number): Payment[] {
  if (c.settings.discountTiming === 'year-end') return [{ year, after: year, amount: 12 * monthly }];
  const payments: Payment[] = [];
  for (let month = 12 * (year - 1) + 1; month <= 12 * year; month += 1) {
    payments.push({ year, after: month / 12, amount: monthly });
  }
  return payments;
}

function linePayments(c: Case, line: PriceLine): Payment[] {
  const amount = periodAmount(c, line) ?? 0;
  // A one-off of year k falls at the end of the year before: k = 1 is now.
  if (line.charge === 'one-off') return [{ year: line.fromYear - 1, after: line.fromYear - 1, amount }];
  const payments: Payment[] = [];
  for (let year = line.fromYear; year <= c.settings.horizonYears; year += 1) {
    payments.push(...(line.charge === 'monthly' ? monthsOf(c, year, amount) : [{ year, after: year, amount }]));
  }
  return payments;
}

function circuitPayments(c: Case, purchase: Purchase): Payment[] {
  if (purchase.chosen === null) return [];
  const payments: Payment[] = [{ year: 0, after: 0, amount: purchase.chosen.oneOff }];
  purchase.chosen.byMonth.forEach((amount, index) => {
    const year = 1 + Math.floor(index / 12);
    payments.push({ year, after: c.settings.discountTiming === 'monthly' ? (index + 1) / 12 : year, amount });
  });
  purchase.chosen.byYear.forEach((amount, index) => payments.push({ year: index + 1, after: index + 1, amount }));
  return payments;
}

export const isPriced = (c: Case, line: PriceLine): boolean => periodAmount(c, line) !== null;

/** `linesByPlatform`: the lines of the platform, and those of the platform behind it. `partMissing`: a required part has no priced line. */
export function billOf(c: Case, purchases: Purchase[], linesByPlatform: PriceLine[][], partMissing: boolean): Bill {
  const lines = insideQuote(c, linesByPlatform.flat());
  // A platform without any line has not been priced at all: its cost is absent, not zero.
  const noLine = linesByPlatform.some((own) => own.length === 0);
  const missing = purchases.some(isMissing);
  const unpriced = noLine || partMissing || lines.some((line) => periodAmount(c, line) === null);
  const payments = [...lines.flatMap((line) => linePayments(c, line)), ...purchases.flatMap((p) => circuitPayments(c, p))];
  const complete = !missing && !unpriced;
  const present = (p: Payment): number => p.amount / (1 + c.settings.discountRate) ** p.after;
  return {
    platformOneOff: noLine ? null : periodic(c, lines, 'one-off'),
    platformMonthly: noLine ? null : periodic(c, lines, 'monthly'),
    platformYearly: noLine ? null : periodic(c, lines, 'yearly'),
    carrierOneOff: missing ? null : cents(sum(purchases.map((p) => p.chosen?.oneOff ?? 0))),
    carrierMonthly: missing ? null : cents(sum(purchases.map((p) => p.chosen?.monthly ?? 0))),
    carrierYearly: missing ? null : cents(sum(purchases.map((p) => p.chosen?.yearly ?? 0))),
    total: complete ? cents(sum(payments.map((p) => p.amount))) : null,
    npv: complete ? cents(sum(payments.map(present))) : null,
    payments,
    unpriced,
    missing,
  };
}

/** Undiscounted payments of one year; null if the option has no total. */
export function cashFlowOf(bill: Bill, year: number): number | null {
  if (bill.total === null) return null;
  return cents(sum(bill.payments.filter((p) => p.year === year).map((p) => p.amount)));
}

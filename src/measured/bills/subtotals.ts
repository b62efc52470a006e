import { Decimal } from '../../quantities/decimal';
import type { Bill, Charge, Kind } from './bill';

/** What the lines of a site, a kind and a charge come to. */
export interface Subtotal {
  /** Null where the bill names no site. */
  readonly site: string | null;
  readonly kind: Kind;
  readonly charge: Charge;
  readonly lines: number;
  readonly amount: Decimal;
}

/** Subtotals by site, kind and charge, in the order in which they first stand in the bill. They add up to its total. */
export function subtotalsOf({ lines }: Pick<Bill, 'lines'>): readonly Subtotal[] {
  const found = new Map<string, Subtotal>();
  for (const { site, kind, charge, amount } of lines) {
    const key = JSON.stringify([site, kind, charge]);
    const { lines: count, amount: sum } = found.get(key) ?? { lines: 0, amount: new Decimal(0) };
    found.set(key, { site, kind, charge, lines: count + 1, amount: sum.plus(amount) });
  }
  return [...found.values()];
}

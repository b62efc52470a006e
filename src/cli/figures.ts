import type { Cell } from '../plan/values/valueCells';
import { Decimal } from '../quantities/decimal';

/** Shown for a value that is absent. */
const nothing = '–';

/** A figure of the values file as people read it: grouped by thousands, so many decimals. */
export function shown(cell: Cell, decimals: number, signed = false): string {
  if (cell === null) return nothing;
  const value = new Decimal(cell).toDecimalPlaces(decimals);
  const [whole = '', rest] = value.abs().toFixed(decimals).split('.');
  const sign = value.isNegative() && !value.isZero() ? '−' : signed ? '+' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`;
}

import { Decimal } from '../../quantities/decimal';
import { refuse } from '../messages';
import type { OptionWords } from '../optionWords';
import { type Decimal as Sign, decimalOf, readNumber } from '../text/numbers';

/** A cell without the signs and codes of currencies; brackets say that it is negative. */
const bare = (cell: string): string =>
  cell
    .replace(/[€$£%]|\b[A-Z]{3}\b/g, '')
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^([\d.,'\s]+)-$/, '-$1');

/** The decimal sign of a bill: as its map says, else as its cells show, else `otherwise`. @throws Refused */
export function signOf(cells: readonly string[], stated: Sign | null, otherwise: Sign | null, where: string): Sign {
  if (stated !== null) return stated;
  const found = decimalOf(cells.map(bare));
  if (found === 'mixed') return refuse('mixed-decimals', where, '');
  return found === 'ambiguous' ? (otherwise ?? refuse('ambiguous-decimals', where, '')) : (found ?? '.');
}

/** The number in a cell; null if it is blank or holds words. */
export function numberIn(cell: string, sign: Sign): Decimal | null {
  const value = readNumber(bare(cell), sign);
  return value === null || Number.isNaN(value) ? null : new Decimal(value);
}

export const toCents = (amount: Decimal): Decimal => amount.toDecimalPlaces(2);

/** What a row states of its price. */
export interface Stated {
  readonly quantity: Decimal;
  readonly listPrice: Decimal | null;
  /** A share. */
  readonly discount: Decimal | null;
  readonly netPrice: Decimal | null;
  readonly amount: Decimal | null;
}

/** Digits of a share or a price that is worked out from the amount of its line: it comes back to the cent. */
const digits = 12;

/**
 * Price, discount and amount of a line, so that quantity × price × (1 − discount) is its amount to the cent. The vendor's amount stands;
 * a rounded discount gives way to it. Null if the row states no amount and nothing that comes to one.
 * @throws Refused if the line states an amount that its own price contradicts by more than the rounding of the price of one
 */
export function pricedAs(
  { quantity, listPrice, discount, netPrice, amount: stated }: Stated,
  where: string,
  { billHeadings }: OptionWords,
): { readonly unitPrice: Decimal; readonly discount: Decimal; readonly amount: Decimal } | null {
  const ofOne = netPrice ?? listPrice?.times(new Decimal(1).minus(discount ?? 0)) ?? null;
  const amount = stated ? toCents(stated) : ofOne && toCents(ofOne.times(quantity));
  if (amount === null || quantity.isZero()) return null;
  if (stated && netPrice && netPrice.times(quantity).minus(stated).abs().gt(quantity.abs().times(0.005).plus(0.01)))
    refuse('bill-amount', where, stated.toFixed(2), toCents(netPrice.times(quantity)).toFixed(2), billHeadings);
  const none = new Decimal(0);
  const comesTo = (price: Decimal, share: Decimal): boolean =>
    toCents(quantity.times(price).times(new Decimal(1).minus(share))).equals(amount);
  if (listPrice && listPrice.gt(0)) {
    if (discount && comesTo(listPrice, discount)) return { unitPrice: listPrice, discount, amount };
    const share = new Decimal(1).minus(amount.div(quantity.times(listPrice))).toDecimalPlaces(digits);
    if (share.gte(0) && comesTo(listPrice, share)) return { unitPrice: listPrice, discount: share, amount };
  }
  if (netPrice && comesTo(netPrice, none)) return { unitPrice: netPrice, discount: none, amount };
  return { unitPrice: amount.div(quantity).toDecimalPlaces(digits), discount: none, amount };
}

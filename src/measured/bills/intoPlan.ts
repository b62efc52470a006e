import type { Bill, Kind } from './bill';

/** What part of a platform each kind pays for, as `part` of a price says it. */
const parts: Readonly<Record<Kind, string>> = {
  hardware: 'hardware',
  licence: 'software',
  support: 'support',
  service: 'installation',
};

type Json = Readonly<Record<string, unknown>>;
/** A row of a plan, by field. */
export type BilledRow = Readonly<Record<string, string | number>>;
const rowsIn = (plan: Json, part: string): readonly Json[] => (Array.isArray(plan[part]) ? (plan[part] as readonly Json[]) : []);
const isOf =
  (deal: string) =>
  (row: Json): boolean =>
    String(row['deal']).toLowerCase() === deal.toLowerCase();

/** The deal of a bill: its quote number, else the name of its file. */
export const dealOf = ({ quoteNumber, file }: Bill): string => quoteNumber ?? file.replace(/\.\w+$/, '');

/** The discount of all lines, if they have one in common: the deal states it for them. */
function commonDiscount({ lines }: Bill): number | null {
  const shares = new Set(lines.map(({ discount }) => discount.toString()));
  return shares.size === 1 ? lines[0]!.discount.toNumber() : null;
}

/** What a bill says of its deal. */
export function dealRow(bill: Bill): BilledRow {
  const common = commonDiscount(bill);
  return {
    deal: dealOf(bill),
    ...(common !== null && { discount: common }),
    ...(bill.validTo !== null && { validTo: bill.validTo }),
    source: bill.file,
  };
}

/** The lines as prices, each with its line in the bill, without what the bill does not say: the platform that they are of, and the span that pays them. */
export function priceRows(bill: Bill): readonly { readonly line: number; readonly row: BilledRow }[] {
  const common = commonDiscount(bill) !== null;
  return bill.lines.map(({ item, partNumber, site, kind, quantity, unitPrice, discount, charge, row }) => ({
    line: row,
    row: {
      item: site === null ? item : `${item} (${site})`,
      part: parts[kind],
      quantity: quantity.toNumber(),
      unitPrice: unitPrice.toNumber(),
      ...(bill.currency !== null && { currency: bill.currency }),
      deal: dealOf(bill),
      ...(!common && { discount: discount.toNumber() }),
      charge,
      source: [bill.file, `line ${row}`, ...(partNumber === null ? [] : [`part ${partNumber}`])].join(', '),
    },
  }));
}

/**
 * A plan with the lines as prices of a platform and their deal. Price lines of that deal and platform that are there are replaced, so that a
 * bill may be brought again. What the deal itself says is kept where the bill does not say it, such as a margin.
 *
 * @param into the plan; null for a new one. It is not changed.
 * @param span the only span that pays the lines; null: every span does.
 */
export function planWithBill(
  bill: Bill,
  platform: string,
  into: Json | null,
  span: string | null = null,
): { readonly plan: Json; readonly replaced: number } {
  const plan = into ?? { assumptions: {} };
  const ofDeal = isOf(dealOf(bill));
  const isReplaced = (row: Json): boolean => ofDeal(row) && row['platform'] === platform && (row['span'] ?? null) === span;
  const before = rowsIn(plan, 'prices').filter((row) => !isReplaced(row));
  const known = rowsIn(plan, 'deals').find(ofDeal);
  const prices = priceRows(bill).map(({ row: { item, ...rest } }) => ({
    platform,
    item,
    ...(span !== null && { span }),
    ...rest,
  }));
  return {
    plan: {
      ...plan,
      prices: [...before, ...prices],
      deals: [...rowsIn(plan, 'deals').filter((one) => !ofDeal(one)), { ...known, ...dealRow(bill) }],
    },
    replaced: rowsIn(plan, 'prices').length - before.length,
  };
}

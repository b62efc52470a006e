import type { Bill, BillLine, Kind } from './bill';

/** What part of a platform each kind pays for, as `part` of a price says it. */
const parts: Readonly<Record<Kind, string>> = {
  hardware: 'hardware',
  licence: 'software',
  support: 'support',
  service: 'installation',
};

type Json = Readonly<Record<string, unknown>>;
const rowsIn = (plan: Json, part: string): readonly Json[] => (Array.isArray(plan[part]) ? (plan[part] as readonly Json[]) : []);
const isOf =
  (deal: string) =>
  (row: Json): boolean =>
    String(row['deal']).toLowerCase() === deal.toLowerCase();

/** The deal of a bill: its quote number, else the name of its file. */
export const dealOf = ({ quoteNumber, file }: Bill): string => quoteNumber ?? file.replace(/\.\w+$/, '');

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
  const deal = dealOf(bill);
  const shares = new Set(bill.lines.map(({ discount }) => discount.toString()));
  const common = shares.size === 1 ? bill.lines[0]!.discount : null;
  const ofDeal = isOf(deal);
  const isReplaced = (row: Json): boolean => ofDeal(row) && row['platform'] === platform && (row['span'] ?? null) === span;
  const before = rowsIn(plan, 'prices').filter((row) => !isReplaced(row));
  const known = rowsIn(plan, 'deals').find(ofDeal);
  const row: Json = {
    ...known,
    deal,
    ...(common && { discount: common.toNumber() }),
    ...(bill.validTo !== null && { validTo: bill.validTo }),
    source: bill.file,
  };
  const prices = bill.lines.map((line) => priceOf(line, { bill, deal, platform, span, common: common !== null }));
  return {
    plan: {
      ...plan,
      prices: [...before, ...prices],
      deals: [...rowsIn(plan, 'deals').filter((one) => !ofDeal(one)), row],
    },
    replaced: rowsIn(plan, 'prices').length - before.length,
  };
}

function priceOf(
  line: BillLine,
  { bill, deal, platform, span, common }: { bill: Bill; deal: string; platform: string; span: string | null; common: boolean },
): Json {
  const { item, partNumber, site, kind, quantity, unitPrice, discount, charge, row } = line;
  return {
    platform,
    item: site === null ? item : `${item} (${site})`,
    ...(span !== null && { span }),
    part: parts[kind],
    quantity: quantity.toNumber(),
    unitPrice: unitPrice.toNumber(),
    ...(bill.currency !== null && { currency: bill.currency }),
    deal,
    ...(!common && { discount: discount.toNumber() }),
    charge,
    source: [bill.file, `line ${row}`, ...(partNumber === null ? [] : [`part ${partNumber}`])].join(', '),
  };
}

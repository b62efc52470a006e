import { type Assumption, foldKey, type Table } from '../../formula';
import { assumptions } from '../../model';
import * as assumption from '../../model/inputs/assumptions';
import { deals, Deals } from '../../model/inputs/deals';
import { offers, Offers } from '../../model/inputs/offers';
import { prices, Prices } from '../../model/inputs/prices';
import { linkRates } from '../../model/inputs/network/linkRates';
import { localisations } from '../../model/inputs/network/localisations';
import { transports } from '../../model/inputs/network/transports';
import { controllers } from '../../model/inputs/products/controllers';
import { equipment } from '../../model/inputs/products/equipment';
import { hypervisors } from '../../model/inputs/products/hypervisors';
import { platforms } from '../../model/inputs/products/platforms';
import { type Definition, fieldsOf, type InputColumn, keyOf } from '../describe/definitions';

/** Tables of products: a library states single inputs of their rows. */
export const productTables: readonly Table[] = [
  platforms,
  hypervisors,
  controllers,
  equipment,
  linkRates,
  transports,
  localisations,
];

/** Tables of which a library holds whole rows, and the columns that tell these apart. */
export const rowKeys: ReadonlyMap<Table, readonly InputColumn[]> = new Map<Table, readonly InputColumn[]>(
  (
    [
      [prices, [Prices.platform, Prices.item, Prices.span]],
      [offers, [Offers.carrier, Offers.product, Offers.span, Offers.path, Offers.validFrom]],
      [deals, [Deals.deal]],
    ] as const
  ).map(([table, columns]) => [table, columns as readonly InputColumn[]]),
);

/** What is of one quote: whom it is for, which it is, and its days. */
const ofOneQuote: readonly Assumption[] = [
  assumption.quoteDate,
  assumption.catalogueDate,
  assumption.goLiveDate,
  assumption.customer,
  assumption.project,
  assumption.offerVersion,
  assumption.version,
  assumption.offerValidUntil,
];

/** Header, terms and figures of the house: what a plan may leave blank, and is not of one quote. */
export const houseAssumptions: readonly Assumption[] = assumptions.filter(
  (one) => one.input.blank !== 'required' && !ofOneQuote.includes(one),
);

/** The definitions of a field of products, named as in a plan file or by a heading; undefined where there is no such field. */
export function productField(
  table: Table,
  typed: string,
): { readonly field: string; readonly definitions: readonly Definition[] } | undefined {
  const key = keyOf(table);
  for (const [field, definitions] of fieldsOf(table)) {
    if (definitions[0] === key) continue;
    const names = [field, ...(definitions.length === 1 ? [definitions[0]!.heading] : [])];
    if (names.some((name) => foldKey(name) === foldKey(typed))) return { field, definitions };
  }
  return undefined;
}

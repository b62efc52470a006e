import { nearest } from '../../plan/problems/nearest';
import type { Decimal as Sign } from '../text/numbers';
import { refuse } from '../messages';

/** What a column of a bill is. */
export const billFields = [
  'item',
  'partNumber',
  'quantity',
  'listPrice',
  'discount',
  'netPrice',
  'amount',
  'kind',
  'site',
  'charge',
] as const;
export type BillField = (typeof billFields)[number];

/** What the columns of a vendor's bills are, said once: by field the heading. What is not said is guessed. */
export interface BillMap {
  readonly columns: Readonly<Partial<Record<BillField, string>>>;
  readonly decimal: Sign | null;
  /** Code of the currency. */
  readonly currency: string | null;
  /** The vendor's net total, of a bill that has no such line. */
  readonly total: number | null;
}

export const noMap: BillMap = { columns: {}, decimal: null, currency: null, total: null };

const own = ['decimal', 'currency', 'total'] as const;
const where = 'the map file';

/** Reads a map file: `{ "item": "Description", "amount": "Ext. net", "decimal": "," }`. @throws Refused */
export function billMapIn(json: unknown): BillMap {
  if (json === null) return noMap;
  if (typeof json !== 'object' || Array.isArray(json))
    return refuse('map-wrong-value', where, JSON.stringify(json), '{ "item": "Description", "amount": "Net amount" }');
  const said = json as Readonly<Record<string, unknown>>;
  const known = [...billFields, ...own];
  for (const field of Object.keys(said))
    if (!known.some((one) => one === field))
      refuse('map-unknown-field', `${where}.${field}`, '', nearest(field, known) ?? known.join(', '));
  const text = (field: string): string | undefined => {
    const value = said[field];
    if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return value;
    return refuse('map-wrong-value', `${where}.${field}`, JSON.stringify(value), 'the heading of a column, as a text');
  };
  const { decimal, total } = said;
  if (decimal !== undefined && decimal !== '.' && decimal !== ',')
    refuse('map-wrong-value', `${where}.decimal`, JSON.stringify(decimal), '"." or ","');
  if (total !== undefined && typeof total !== 'number')
    refuse('map-wrong-value', `${where}.total`, JSON.stringify(total), 'the net total of the bill, as a number');
  return {
    columns: Object.fromEntries(billFields.flatMap((field) => (text(field) === undefined ? [] : [[field, text(field)]]))),
    decimal: decimal ?? null,
    currency: text('currency') ?? null,
    total: total ?? null,
  };
}

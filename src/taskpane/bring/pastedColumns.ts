import { type BillField } from '../../measured/bills/billMap';
import { billFieldOf } from '../../measured/bills/headings';
import { bracketsIn, headingKey } from '../../measured/text/headingKey';
import type { Definition } from '../../plan/describe/definitions';
import { headingWords } from './headingWords';

/** A column of what was pasted. */
export interface PastedColumn {
  /** Its heading; empty if the rows have none. */
  readonly heading: string;
  /** The input that it becomes; null: it is not taken. */
  readonly definition: Definition | null;
  /** The unit of its bare numbers; empty: that of the input. */
  readonly unit: string;
}

/** What a column of a bill becomes among prices, as a bill that is imported becomes it. */
const priced: Readonly<Partial<Record<BillField, string>>> = {
  item: 'item',
  quantity: 'quantity',
  listPrice: 'unitPrice',
  netPrice: 'unitPrice',
  discount: 'discount',
  charge: 'charge',
};

/** The input that a heading means; null if that cannot be guessed. */
function meant(heading: string, definitions: readonly Definition[], isOfPrices: boolean): Definition | null {
  const key = headingKey(heading);
  const called = (field: string | undefined): Definition | undefined => definitions.find((one) => one.field === field);
  const own = definitions.find((one) => headingKey(one.heading) === key || one.field.toLowerCase() === key.replace(/ /g, ''));
  if (own) return own;
  if (key === '') return null;
  const ofBill = isOfPrices ? called(priced[billFieldOf(key) ?? 'amount']) : undefined;
  const word = headingWords.find(([field, pattern]) => called(field) && pattern.test(key));
  return ofBill ?? called(word?.[0]) ?? null;
}

/** How many lines may stand above the headings: a greeting, a title. */
const above = 10;

/** The line of the headings and what each of them means: the line near the top that means most; -1 if none means anything. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  definitions: readonly Definition[],
): { readonly at: number; readonly columns: readonly PastedColumn[] } {
  const guesses = rows.slice(0, above).map((row) => guessed(row, definitions));
  const known = guesses.map((columns) => columns.filter(({ definition }) => definition).length);
  const most = Math.max(0, ...known);
  // Headings that mean nothing known are headings all the same if they alone hold no figures.
  const at = most > 0 ? known.indexOf(most) : rows.length > 1 && !hasFigures(rows[0]!) && rows.slice(1).some(hasFigures) ? 0 : -1;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const blank: PastedColumn = { heading: '', definition: null, unit: '' };
  return { at, columns: Array.from({ length: width }, (_, place) => guesses[at]?.[place] ?? blank) };
}

const hasFigures = (row: readonly string[]): boolean => row.some((cell) => /\d/.test(cell));

/** Each input is meant once, by the first heading that means it. */
function guessed(row: readonly string[], definitions: readonly Definition[]): readonly PastedColumn[] {
  const left = new Set(definitions);
  const isOfPrices = definitions.some(({ field }) => field === 'unitPrice');
  return row.map((heading) => {
    const definition = meant(heading, [...left], isOfPrices);
    if (definition) left.delete(definition);
    return { heading: heading.trim(), definition, unit: definition ? bracketsIn(heading) : '' };
  });
}

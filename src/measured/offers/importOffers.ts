import { Offers } from '../../model/inputs/offers';
import type { Problem } from '../../plan/problems/problem';
import { readPlan } from '../../plan/read/read';
import type { MeasuredFile } from '../measured';
import { Refused, refuse } from '../messages';
import { anyTable } from '../workbooks/anyTable';
import { answerColumnOf, answerColumns } from './answerTable';
import { isPriced } from './isPriced';

type Json = Readonly<Record<string, unknown>>;

/** What became of the answer of a carrier. */
export interface OffersImported {
  readonly plan: Json;
  readonly offers: number;
  readonly replaced: number;
  /** Rows without a price, counted from 1. */
  readonly unpriced: readonly number[];
  /** What the carrier stated that no offer holds, such as `Route km 18 (row 12)`. */
  readonly beside: readonly string[];
  /** What the plan finds wrong with the offers. */
  readonly problems: readonly Problem[];
}

/**
 * Puts the table of a request for quotation, filled in by a carrier, into a plan as offers. Cells are taken as they were written: the plan
 * reads them as what people type. Offers that the same file gave before are replaced.
 *
 * @param into the plan; null for a new one. It is not changed.
 */
export async function importOffers(
  file: MeasuredFile,
  into: Json | null,
): Promise<OffersImported | { readonly problem: Problem }> {
  try {
    return offersIn(file.name, (await anyTable(file)).rows, into ?? { assumptions: {} });
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

function offersIn(file: string, rows: readonly (readonly string[])[], into: Json): OffersImported {
  const at = rows.findIndex(
    (row) =>
      row.some((cell) => answerColumnOf(cell)?.column === Offers.mrc) &&
      row.some((cell) => answerColumnOf(cell)?.column === Offers.carrier),
  );
  if (at < 0) return refuse('offer-headings', file, '', answerColumns.map(({ heading }) => heading).join(', '));
  const columns = rows[at]!.map(answerColumnOf);
  const answers = rows.slice(at + 1).flatMap((cells, below) => {
    const stated = columns.flatMap((of, place) => {
      const text = (cells[place] ?? '').trim();
      return of === undefined || text === '' ? [] : [{ ...of, text }];
    });
    const isHeading = cells.some((cell) => answerColumnOf(cell)?.column === Offers.mrc);
    return stated.length === 0 || isHeading ? [] : [{ row: at + 2 + below, stated }];
  });
  const priced = answers.filter(({ stated }) => isPriced((field) => stated.some(({ column }) => column?.field === field)));
  if (priced.length === 0) return refuse('no-offer', file, '');
  const sourced = `${file}, row `;
  const known: readonly Json[] = Array.isArray(into['offers']) ? (into['offers'] as readonly Json[]) : [];
  const kept = known.filter(({ source }) => !(typeof source === 'string' && source.startsWith(sourced)));
  const made = priced.map(({ row, stated }) => ({
    ...Object.fromEntries(stated.flatMap(({ column, text }) => (column ? [[column.field, text]] : []))),
    source: `${sourced}${row}`,
  }));
  const plan = { ...into, offers: [...kept, ...made] };
  const first = kept.length;
  return {
    plan,
    offers: made.length,
    replaced: known.length - kept.length,
    unpriced: answers.filter((one) => !priced.includes(one)).map(({ row }) => row),
    beside: priced.flatMap(({ row, stated }) =>
      stated.flatMap(({ column, heading, text }) => (column ? [] : [`${heading} ${text} (row ${row})`])),
    ),
    problems: readPlan(plan).problems.filter(({ where }) => Number(/^offers\[(\d+)\]/.exec(where)?.[1] ?? -1) >= first),
  };
}

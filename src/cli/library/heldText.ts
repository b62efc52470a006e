import { type Table } from '../../formula';
import { deals } from '../../model/inputs/deals';
import { Offers, offers } from '../../model/inputs/offers';
import { Prices, prices } from '../../model/inputs/prices';
import { plain } from '../../plan/describe/describe';
import type { LibraryRow, LibraryValue } from '../../plan/library/library';
import { originText } from '../../plan/library/origin';
import { calledOf, shownOf } from '../../plan/library/taking';
import { printable, wrap } from '../text';

const lineWidth = 100;
const kinds: readonly (readonly [table: Table, word: string])[] = [
  [prices, 'cost line'],
  [deals, 'deal'],
  [offers, 'offer'],
];

type Entry = LibraryValue | LibraryRow;

/** `3 values, 1 cost line`. */
export function countsOf(entries: readonly Entry[]): string {
  const counted = (count: number, word: string): string => (count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`);
  const counts = [
    counted(entries.filter((entry) => 'field' in entry).length, 'value'),
    ...kinds.map(([table, word]) =>
      counted(entries.filter((entry) => !('field' in entry) && entry.table === table).length, word),
    ),
  ];
  return counts.filter((text) => text !== '').join(', ') || 'nothing';
}

/** An entry a line: what it is about, its value, and who says so. */
export const entryLines = (
  entries: readonly Entry[],
  library: string,
  note: (entry: Entry) => string = () => '',
): readonly string[] =>
  entries.flatMap((entry) => {
    const value = 'field' in entry ? `: ${shownOf(entry)}` : priceOf(entry);
    const said = `${calledOf(entry)}${value} (${originText(library, entry)})${note(entry)}`;
    return wrap(printable(said), lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
  });

/** What a row costs, as far as one figure says it. */
function priceOf({ table, json }: LibraryRow): string {
  const of = table === prices ? Prices.unitPrice : table === offers ? Offers.mrc : null;
  const amount = of && json[of.field];
  return of && typeof amount === 'number' ? `: ${of.heading} ${plain(amount)} ${String(json[Prices.currency.field])}` : '';
}

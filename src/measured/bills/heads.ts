import { dateText } from '../../quantities/dates';
import { daysIn } from '../../quantities/written/day';

const number = /(?:quote|quotation|offer|proposal|angebots?)[\s-]*(?:no|number|num|nr|id|ref(?:erence)?|#)?\.?$/i;
const validity = /(?:valid(?:ity)?|g(?:ü|ue)ltig|expir|bindefrist)/i;
const codes = /\b(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|CAD|AUD|INR)\b/;
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };

/** What a bill says of itself beside its lines: in cells such as `Quote no: Q-17`, or `Valid until` with the day in the next cell. */
export function headOf(rows: readonly (readonly string[])[]): {
  readonly quoteNumber: string | null;
  readonly validTo: string | null;
  readonly notes: readonly string[];
} {
  const said = rows.flatMap((row) => row.flatMap((cell, at) => pairIn(cell, row.slice(at + 1))));
  const quoteNumber = said.find(([label]) => number.test(label))?.[1] ?? null;
  const valid = said.find(([label, value]) => validity.test(label) && /\d/.test(value))?.[1] ?? null;
  const days = valid === null ? [] : daysIn(/^\d{4}-\d\d-\d\d(?=T)/.exec(valid)?.[0] ?? valid, { dates: null });
  const notes =
    valid !== null && days.length !== 1
      ? [
          `Its validity "${valid}" ${days.length === 0 ? 'is no day that can be read' : 'can be read as two days'}: state validTo of the deal.`,
        ]
      : [];
  return { quoteNumber, validTo: days.length === 1 ? dateText(days[0]!) : null, notes };
}

/** A label with its value: behind a colon, or in the next cell that is filled in. */
function pairIn(cell: string, after: readonly string[]): readonly (readonly [string, string])[] {
  const [, label, value] = /^([^:]+):\s*(.*)$/s.exec(cell.trim()) ?? [null, cell.trim(), ''];
  const found = value || (after.find((next) => next.trim() !== '') ?? '').trim();
  return label && found ? [[label.trim(), found]] : [];
}

/** The currency that cells name by its code or its sign; null if they name none or several. */
export function currencyIn(cells: readonly string[]): string | null {
  const found = new Set(
    cells.flatMap((cell) => {
      const sign = Object.keys(signs).find((one) => cell.includes(one));
      return codes.exec(cell)?.[1] ?? (sign === undefined ? [] : signs[sign]!);
    }),
  );
  return found.size === 1 ? [...found][0]! : null;
}

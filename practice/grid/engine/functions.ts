import { registries } from '@odoo/o-spreadsheet';
import type { Observer } from './observer';

/** Functions of the engine that answer otherwise than Excel, each with what Excel does. */

interface Value {
  readonly value: unknown;
}
type Argument = Value | readonly (readonly Value[])[] | undefined;
type Compute = (this: unknown, ...args: Argument[]) => unknown;
interface Described {
  readonly compute: Compute;
}

const functions = registries.functionRegistry as unknown as {
  content: Record<string, Described>;
  replace(name: string, described: Described): void;
};

function mend(name: string, better: (original: Compute) => Compute): void {
  const described = functions.content[name];
  if (!described) throw new Error(`the engine has no function ${name}`);
  functions.replace(name, { ...described, compute: better(described.compute) });
}

const isValue = (argument: Argument): argument is Value => argument !== undefined && 'value' in argument;
const isRow = (argument: Argument): boolean =>
  argument !== undefined && !isValue(argument) && argument.length > 1 && argument[0]?.length === 1;

/** Excel calculates with 17 digits and shows and rounds by 15: 0.1+0.2 is joined as 0.3, and 1.005 rounds to 1.01. */
const digits = 15;
const to15 = (value: number): number => Number(value.toPrecision(digits));

function mapNumbers(argument: Argument, change: (value: number) => unknown): Argument {
  const one = (cell: Value): Value => (typeof cell.value === 'number' ? { ...cell, value: change(cell.value) } : cell);
  return isValue(argument) ? one(argument) : argument?.map((column) => column.map(one));
}

/** Times a power of ten, without the error of a multiplication: 1.005 × 100 is 100.49999999999999. */
function shifted(value: number, places: number): number {
  const [digitsOf = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digitsOf}e${Number(exponent) + places}`);
}

/** Beyond 20 places Excel joins a number with its exponent. */
function joined(value: number): string | number {
  const short = to15(value);
  if (short !== 0 && (Math.abs(short) >= 1e20 || Math.abs(short) < 1e-19)) {
    return short
      .toExponential()
      .toUpperCase()
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return short;
}

/** Where a text with the wildcards `?` and `*` (`~` before one takes it for itself) first stands, from a place counted from 1. */
function search(wanted: string, within: string, from: number): number | null {
  const source = wanted.replace(/~([?*~])|[?*]|[.+^${}()|[\]\\]/g, (found, escaped: string | undefined) =>
    escaped ? `\\${escaped}` : found === '?' ? '[^]' : found === '*' ? '[^]*?' : `\\${found}`,
  );
  const at = within.slice(from - 1).search(new RegExp(source, 'i'));
  return at < 0 ? null : at + from;
}

export function mendFunctions(): void {
  // In Excel the one index into a single row counts columns; here it counted rows.
  mend(
    'INDEX',
    (original) =>
      function (reference, row, column) {
        const across = column === undefined && isRow(reference);
        return across ? original.call(this, reference, { value: 1 }, row) : original.call(this, reference, row, column);
      },
  );
  // In Excel the text may name a table's column or a name; here cells and the engine's own names alone.
  mend(
    'INDIRECT',
    (original) =>
      function (reference, ...others) {
        const text = isValue(reference) ? reference.value : null;
        const { observer } = this as { observer?: Observer };
        const cells = typeof text === 'string' ? observer?.reference(text) : null;
        return original.call(this, cells ? { value: cells } : reference, ...others);
      },
  );
  for (const name of ['ROUND', 'ROUNDUP', 'ROUNDDOWN']) {
    mend(
      name,
      (original) =>
        function (value, places) {
          const wanted = isValue(places) ? places.value : 0;
          if (typeof wanted !== 'number' || !Number.isInteger(wanted) || wanted < 0) return original.call(this, value, places);
          const whole = original.call(
            this,
            mapNumbers(value, (number) => shifted(to15(number), wanted)),
            { value: 0 },
          );
          return mapNumbers(whole as Argument, (number) => shifted(number, -wanted));
        },
    );
  }
  for (const name of ['CONCATENATE', 'CONCAT']) {
    mend(
      name,
      (original) =>
        function (...args) {
          return original.call(this, ...args.map((argument) => mapNumbers(argument, joined)));
        },
    );
  }
  // In Excel the text to search for may hold wildcards; here it was taken as it stands.
  mend(
    'SEARCH',
    (original) =>
      function (wanted, within, from) {
        const texts = [wanted, within].map((argument) => (isValue(argument) ? argument.value : undefined));
        const start = isValue(from) ? from.value : 1;
        if (typeof texts[0] !== 'string' || typeof texts[1] !== 'string' || typeof start !== 'number') {
          return original.call(this, wanted, within, from);
        }
        const at = /[?*~]/.test(texts[0]) && start >= 1 ? search(texts[0], texts[1], start) : null;
        return at === null ? original.call(this, wanted, within, from) : { value: at };
      },
  );
}

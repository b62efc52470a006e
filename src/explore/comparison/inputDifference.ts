import { type Column, exact, type Raw } from '../../formula';
import { english } from '../../formula/figures';
import { labelOf } from '../../formula/explain/places';
import type { Definition } from '../../plan/describe/definitions';
import { type ValueText, valueText } from '../../plan/values/valueText';
import { unitText } from '../../plan/written/figures';
import { anyManner, mannerOfRow } from '../../plan/written/manner';
import { Decimal } from '../../quantities/decimal';
import { date, sameUnit } from '../../quantities/units';
import type { InputChange } from './inputChanges';
import { currencyOf, type Side } from './attribution';
import type { Slot } from './slots';

/** What was done to an input. */
export const inputActs = ['changed', 'added', 'removed', 'catalogue'] as const;

/** One thing that differs between the inputs of two plans, ready to leave the program. */
export interface InputDifference {
  readonly what: (typeof inputActs)[number];
  /** `Workloads, Mail, Read IOPS`. */
  readonly label: string;
  /** Name of the sheet; null for rows of the catalogue, which may be of several. */
  readonly table: string | null;
  /** What the row is called; null for an assumption, and if there are several. */
  readonly row: string | null;
  /** How many rows; 1 for an assumption. */
  readonly rows: string;
  /** Null for whole rows. */
  readonly field: string | null;
  /** As people read it; shares are numbers from 0 to 1 under `%`. Empty for whole rows, texts and dates. */
  readonly unit: string;
  /** Null: not stated, or not alike in all rows, or whole rows. */
  readonly before: ValueText;
  readonly after: ValueText;
}

export function inputDifference(change: InputChange, before: Side, after: Side): InputDifference {
  if (change.what === 'assumption') {
    const { assumption } = change;
    const valueIn = ({ full }: Side): Raw => full.plan.assumptions.get(assumption) ?? null;
    const table = 'Assumptions';
    const label = `${table}, ${labelOf(assumption)}`;
    return { ...ofCells(assumption, [valueIn(before)], [valueIn(after)]), label, table, row: null, rows: '1' };
  }
  const { slots } = change;
  const [first] = slots;
  const [row, rows] = [slots.length === 1 ? first!.name : null, String(slots.length)];
  const table = change.what === 'catalogue' ? null : first!.table.name;
  if (change.what !== 'cells') {
    const label = table === null ? `Catalogue, ${counted(slots)}` : `${table}, ${row ?? counted(slots)}`;
    return { what: change.what, label, table, row, rows, field: null, unit: '', before: null, after: null };
  }
  const { column } = change;
  const valuesIn = (side: 'before' | 'after'): readonly Raw[] => slots.map((slot) => slot[side]![column.field] ?? null);
  const label = row === null ? `${table}, ${labelOf(column)} of ${counted(slots)}` : `${table}, ${row}, ${labelOf(column)}`;
  const cells = ofCells(column as Definition, valuesIn('before'), valuesIn('after'));
  return {
    ...cells,
    unit: column.unit.dimensions['own'] ? chargedIn(column, slots, after) : cells.unit,
    label,
    table,
    row,
    rows,
  };
}

/** The currency of the rows and what they are charged by; if they differ, the currency of the quote and what is usual. */
function chargedIn(column: Column, slots: readonly Slot[], quoted: Side): string {
  const usual = { ...anyManner, currency: currencyOf(quoted) };
  const mannerOf = ({ table, after }: Slot) => mannerOfRow(table, ({ field }) => after?.[field], usual);
  const [first, ...others] = new Set(slots.map((slot) => unitText(column as Definition, mannerOf(slot))));
  return first !== undefined && others.length === 0 ? first : unitText(column as Definition, usual);
}

const counted = ({ length }: readonly Slot[]): string => `${length} ${length === 1 ? 'row' : 'rows'}`;

function ofCells(definition: Definition, before: readonly Raw[], after: readonly Raw[]) {
  const { field, unit, input } = definition;
  const symbol = input.accepts.percent ? '%' : sameUnit(unit, date) ? '' : unit.symbol;
  const value = (raws: readonly Raw[]): ValueText => {
    const texts = raws.map((raw) => (typeof raw === 'number' ? valueText(exact.from(raw), unit) : raw || null));
    return texts.every((text) => text === texts[0]) ? texts[0]! : null;
  };
  return { what: 'changed' as const, field, unit: symbol, before: value(before), after: value(after) };
}

/** The value of an input before or after, as people read it. */
export function inputValue({ what, rows, unit, before, after }: InputDifference, side: 'before' | 'after'): string {
  const value = side === 'before' ? before : after;
  if (what !== 'changed')
    return what === 'catalogue' ? 'as of its day' : (what === 'added') === (side === 'after') ? 'there' : 'not there';
  if (value === null) return rows === '1' ? 'not stated' : 'by row';
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  if (unit === '%') return `${grouped(new Decimal(value).times(100).toFixed())} %`;
  return unit === '' ? value : `${grouped(value)} ${unit}`;
}

function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  return english.group(whole) + (decimals === undefined ? '' : `.${decimals}`);
}

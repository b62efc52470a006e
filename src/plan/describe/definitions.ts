import type { Accepts, Assumption, Column, Input, Table } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { currency } from '../../model/inputs/assumptions';
import { Rates } from '../../model/inputs/rates';
import { Platforms } from '../../model/inputs/products/platforms';
import { Hypervisors } from '../../model/inputs/products/hypervisors';

/** A column of an input table that is typed, not calculated. */
export type InputColumn = Column & { readonly input: Input };

/** One thing a plan states: a column of an input table, or an assumption. */
export type Definition = InputColumn | Assumption;

/** The name of a table's list in a plan file. */
export const partOf = ({ name }: Table): string =>
  name.toLowerCase().replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());

export const inputColumns = (table: Table): readonly InputColumn[] =>
  table.columns.filter((column): column is InputColumn => column.input !== undefined);

/** The definitions behind each field of a plan file: one, or one for each word of a list such as `protocols`. */
export type Fields = ReadonlyMap<string, readonly Definition[]>;

function grouped(definitions: readonly Definition[]): Fields {
  const fields = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const field = definition.input.memberOf?.field ?? definition.field;
    fields.set(field, [...(fields.get(field) ?? []), definition]);
  }
  return fields;
}

const tableFields = new Map<Table, Fields>(inputTables.map((table) => [table, grouped(inputColumns(table))]));
export const fieldsOf = (table: Table): Fields => tableFields.get(table) ?? new Map<string, Definition[]>();
export const assumptionFields: Fields = grouped(assumptions);

const everyDefinition: readonly Definition[] = [...inputTables.flatMap(inputColumns), ...assumptions];

/** Columns whose texts name a row, one row each: what other definitions refer to, and the currencies of the rates. */
const rowKeys = new Set<Column>([
  ...everyDefinition.flatMap(({ input }) => (input.accepts.refersTo ? [input.accepts.refersTo()] : [])),
  Rates.currency,
]);
export const keyOf = (table: Table): InputColumn | undefined => inputColumns(table).find((column) => rowKeys.has(column));

/** Whether it names a currency: the quote's, or what is the quote's when blank. */
export function isCurrency(definition: Definition): boolean {
  const { blank } = definition.input;
  return definition === currency || (typeof blank === 'object' && 'assumption' in blank && blank.assumption === currency);
}

/** The key column a definition refers to. A currency refers to the rates unless it is the quote's own. */
export function targetOf(definition: Definition): InputColumn | undefined {
  if (definition !== currency && isCurrency(definition)) return keyOf(Rates.currency.table);
  const column = definition.input.accepts.refersTo?.();
  return column && keyOf(column.table);
}

/** Columns that hold names joined by commas, which a plan file lists, and what the names are keys of. */
export const nameLists: ReadonlyMap<Definition, Column> = new Map<Definition, Column>(
  inputColumns(Platforms.hypervisors.table)
    .filter((column) => column === Platforms.hypervisors)
    .map((column) => [column, Hypervisors.hypervisor]),
);

/** Whether a key may stand in such a list, and so may hold no comma. */
export const isListed = (definition: Definition): boolean => [...nameLists.values()].some((column) => column === definition);

/** Shares run from 0 to 1, both included, or from above 0. */
export const isShare = ({ max, min, above }: Accepts): boolean => max === 1 && (min === 0 || above === 0);

/**
 * What the text `none` says in place of a number: `none`, stated as unlimited; null for an assumption that may be left
 * out; undefined where it says nothing and is a slip.
 */
export function noneSays(definition: Definition): 'none' | null | undefined {
  const { accepts, blank } = definition.input;
  if (accepts.orNone) return 'none';
  return blank === 'not stated' && accepts.type === 'number' && !('table' in definition) ? null : undefined;
}

import type { Raw, Table } from '../../formula';
import { currency } from '../../model/inputs/assumptions';
import { dateText } from '../../quantities/dates';
import { fieldsOf, inputColumns, isCurrency, keyOf, partOf } from '../describe/definitions';
import { originsOf } from '../named/originsOf';
import type { Plan, Row } from '../plan';
import { factInCell, factsOf } from '../read/catalogueFacts';
import { idColumnOf } from '../read/ids';
import type { Json } from '../read/readRow';
import { productTables, rowKeys } from './holds';
import { nameField, valuesField } from './readLibrary';
import { fieldJson, rowJson } from './rowJson';

/** Who adds entries of a plan to a library, and on which day, as Excel counts days. */
export interface Adding {
  readonly by: string;
  readonly day: number;
}

/**
 * What of a plan is worth keeping, as a library file holds it: its cost lines with their deals, its offers, and what its rows of products state
 * otherwise than the catalogue. What came from a library is left out.
 */
export function entriesOf(plan: Plan, { by, day }: Adding, library: string): Json {
  const said = { date: dateText(day), by };
  const lists = [...rowKeys.keys()].map((table) => {
    const rows = (plan.tables.get(table) ?? []).filter(isOwn).map((row) => ({ ...entryRow(plan, table, row), ...said }));
    return [partOf(table), rows] as const;
  });
  const values = productTables.flatMap((table) => valuesOf(plan, table).map((value) => ({ ...value, ...said })));
  return { [nameField]: library, [valuesField]: values, ...Object.fromEntries(lists) };
}

const isOwn = ({ source }: Row): boolean => !/^from library /i.test(String(source ?? ''));

/** A row without its number, in the currency of the plan where it leaves that to the plan. */
function entryRow(plan: Plan, table: Table, row: Row): Json {
  const id = idColumnOf(table);
  const money = inputColumns(table).find(isCurrency);
  const valueOf = (field: string): Raw => {
    if (field === id?.field) return null;
    return row[field] ?? (field === money?.field ? (plan.assumptions.get(currency) ?? null) : null);
  };
  return rowJson(table, ({ field }) => valueOf(field));
}

/** What the rows of a table of products state otherwise than the catalogue. */
function valuesOf(plan: Plan, table: Table): readonly Json[] {
  const [key, originOf] = [keyOf(table)!.field, originsOf(plan)];
  return (plan.tables.get(table) ?? []).flatMap((row, at) => {
    const facts = factsOf(table, row);
    return [...fieldsOf(table)].flatMap(([field, definitions]): Json[] => {
      const fact = facts?.[field];
      if (!fact || definitions.every((one) => factInCell(one, fact) === (row[one.field] ?? null))) return [];
      const value = fieldJson(definitions, (definition) => row[definition.field] ?? null);
      const origin = definitions.map((one) => originOf(one, at)).find(Boolean);
      if (value === undefined || (origin && origin.library !== null)) return [];
      return [{ table: partOf(table), row: row[key], input: field, value, ...(origin?.says ? { source: origin.says } : {}) }];
    });
  });
}

import type { Fact } from '../../catalogue/fact';
import { findFailure } from '../../catalogue/failures';
import { type CatalogueRow, factsOfRow } from '../../catalogue/rowFacts';
import type { Raw, Table } from '../../formula';
import { failures, Failures } from '../../model/inputs/products/failures';
import { dayNumber } from '../../quantities/dates';
import { catalogueEntry } from './catalogueRows';
import { type Definition, keyOf } from '../describe/definitions';
import type { Row } from '../plan';

/** The row of the catalogue that a row of a plan names, whatever else the plan states in it. */
export function catalogueRowOf(table: Table, row: Row): CatalogueRow | undefined {
  if (table === failures) return findFailure(textOf(row[Failures.platform.field]), textOf(row[Failures.event.field]));
  const key = keyOf(table);
  return key && (catalogueEntry(table, textOf(row[key.field])) as CatalogueRow | undefined);
}

const textOf = (value: Raw | undefined): string => (typeof value === 'string' ? value : '');

/** What the catalogue says of the fields of a row of a plan; undefined where the row is not of the catalogue. */
export function factsOf(table: Table, row: Row): Readonly<Record<string, Fact<unknown>>> | undefined {
  const found = catalogueRowOf(table, row);
  return found && factsOfRow(found);
}

/** A fact as the cell of a column holds it. */
export function factInCell({ input }: Definition, { value }: Fact<unknown>): Raw {
  if (value === null || value === undefined) return null;
  if (input.memberOf) return (value as readonly string[]).includes(input.memberOf.word) ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return input.accepts.type === 'date' ? dayNumber(value as string) : (value as Raw);
}

import type { Fact } from '../../catalogue/fact';
import { type CatalogueRow, factsOfRow } from '../../catalogue/rowFacts';
import type { Table } from '../../formula';
import { citation } from '../../plan/describe/citation';
import { fieldsOf } from '../../plan/describe/definitions';
import { plain, shown } from '../../plan/describe/describe';

/** A fact of a row of the catalogue, in words. */
export interface FactLine {
  readonly field: string;
  readonly heading: string;
  readonly value: string;
  /** Whether a source states it. */
  readonly stated: boolean;
  readonly source: string;
}

/** Every fact of a row, in the order of the columns of its table. */
export function factLines(table: Table, entry: object): readonly FactLine[] {
  const facts = factsOfRow(entry as CatalogueRow);
  return [...fieldsOf(table)].flatMap(([field, [definition]]) => {
    const fact = facts[field];
    if (!fact || !definition) return [];
    const { symbol } = definition.unit;
    const heading = definition.input.memberOf ? inWords(field) : definition.heading;
    const unit = typeof fact.value === 'number' && !heading.endsWith(` ${symbol}`) ? symbol : '';
    const value = [valueText(fact), unit].filter(Boolean).join(' ');
    return [{ field, heading, value, stated: fact.value !== null, source: sourceOfFact(fact) }];
  });
}

/** Who says it, and what speaks against it. */
export const sourceOfFact = (fact: Fact<unknown>): string => [citation(fact), fact.note].filter(Boolean).join('; ');

/** `linkTypes` as `Link types`. */
const inWords = (field: string): string =>
  field.charAt(0).toUpperCase() + field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function valueText({ value }: Fact<unknown>): string {
  if (value === null || value === undefined) return 'not published';
  if (Array.isArray(value)) return value.join(', ') || 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? plain(value) : typeof value === 'string' ? value : shown(value);
}

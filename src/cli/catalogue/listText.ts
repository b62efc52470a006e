import { isForSale } from '../../catalogue/named';
import type { Table } from '../../formula';
import { type CatalogueName, catalogueEntry } from '../../plan/read/catalogueRows';
import { table as textTable, type TextColumn } from '../table';
import { factLines } from './facts';

const lineWidth = 118;
/** The facts of a row that a list shows, where it has them. */
const limits = ['maxKm', 'maxRttMs', 'minMbps', 'lineMbps', 'payloadMbps'];

const columns: readonly TextColumn[] = [
  { heading: 'Key', widest: 36 },
  { heading: 'Name', share: 3 },
  { heading: 'Sold', widest: 24 },
  { heading: 'Limits', share: 2 },
];

/** Rows of a table of the catalogue, those for sale on the day first, with the columns that they have; empty if there are none. */
export function listText(table: Table, rows: readonly CatalogueName[], day: string): string {
  if (rows.length === 0) return '';
  const sold = rows.filter((row) => isForSale(row, day));
  const ordered = [...sold, ...rows.filter((row) => !sold.includes(row))];
  const lines = ordered.map((row) => cells(table, row).map((text) => ({ text })));
  const used = columns.map((_, at) => lines.some((line) => line[at]!.text !== ''));
  const isUsed = (_: unknown, at: number): boolean => used[at]!;
  const title = `${table.name}: ${sold.length} of ${rows.length} for sale, or in use, on ${day}`;
  const shown = textTable(
    columns.filter(isUsed),
    lines.map((line) => line.filter(isUsed)),
    lineWidth,
  );
  return `${[title, '', ...shown].join('\n')}\n\n`;
}

function cells(table: Table, row: CatalogueName): readonly string[] {
  const facts = factLines(table, catalogueEntry(table, row.key)!);
  const shown = facts.filter(({ field, stated }) => limits.includes(field) && stated);
  return [row.key, row.names[0] ?? '', saleText(row), shown.map(({ heading, value }) => `${heading}: ${value}`).join('; ')];
}

/** `2011-05-01 to 2013-05-31`; what no source gives is left open. */
export function saleText({ validFrom = null, validTo = null, availability }: CatalogueName): string {
  if (availability) return `never (${availability})`;
  if (validFrom === null && validTo === null) return 'no dates stated';
  return [validFrom === null ? '' : validTo === null ? `since ${validFrom}` : validFrom, validTo && `to ${validTo}`]
    .filter(Boolean)
    .join(' ');
}

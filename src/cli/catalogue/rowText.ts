import { isForSale } from '../../catalogue/named';
import type { CatalogueRow } from '../../catalogue/rowFacts';
import type { Table } from '../../formula';
import { type CatalogueName, catalogueEntry } from '../../plan/read/catalogueRows';
import { table as textTable, type TextColumn } from '../table';
import { wrap } from '../text';
import { factLines } from './facts';
import { saleText } from './listText';

const lineWidth = 118;
const columns: readonly TextColumn[] = [
  { heading: 'Fact', widest: 26 },
  { heading: 'Value', widest: 26 },
  { heading: 'Source', share: 1 },
];

/** One row of the catalogue with every fact, who says so and how sure that is. */
export function rowText(table: Table, row: CatalogueName, day: string): string {
  const entry = catalogueEntry(table, row.key) as CatalogueRow;
  const sale = `${isForSale(row, day) ? 'For sale, or in use,' : 'Not for sale'} on ${day}: ${saleText(row)}`;
  const about = [
    [row.key, ...row.names.slice(0, 1)].join(': '),
    ...wrap([`${table.name}${row.family === undefined ? '' : `, family ${row.family}`}`, sale].join('. '), lineWidth),
    ...(row.names.length > 1 ? wrap(`Also called ${row.names.slice(1).join(', ')}`, lineWidth) : []),
    ...(row.successor === null ? [] : [`Successor: ${row.successor}`]),
    ...wrap(`Source: ${entry.source}`, lineWidth),
    ...(entry.note ? wrap(entry.note, lineWidth) : []),
  ];
  const lines = factLines(table, entry).map(({ heading, value, source }) => [heading, value, source].map((text) => ({ text })));
  return `${[...about, '', ...textTable(columns, lines, lineWidth)].join('\n')}\n`;
}

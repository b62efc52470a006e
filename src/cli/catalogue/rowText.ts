import { isForSale } from '../../catalogue/named';
import { priceLinesOf } from '../../catalogue/priceLines';
import type { CatalogueRow } from '../../catalogue/rowFacts';
import type { Table } from '../../formula';
import { platforms } from '../../model/inputs/products/platforms';
import { type CatalogueName, catalogueEntry } from '../../plan/read/catalogueRows';
import { table as textTable, type TextColumn } from '../table';
import { wrap } from '../text';
import { factLines, sourceOfFact } from './facts';
import { saleText } from './listText';

const lineWidth = 118;
const columns: readonly TextColumn[] = [
  { heading: 'Fact', widest: 26 },
  { heading: 'Value', widest: 26 },
  { heading: 'Source', share: 1 },
];

const priceColumns: readonly TextColumn[] = [
  { heading: 'Item', share: 1 },
  { heading: 'Part', widest: 14 },
  { heading: 'Required', widest: 10 },
  { heading: 'Note', share: 1 },
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
  const prices = table === platforms ? priceText(row.key) : [];
  return `${[...about, '', ...textTable(columns, lines, lineWidth), ...prices].join('\n')}\n`;
}

/** What has to be priced of a platform; nothing of one that nobody sells. */
function priceText(key: string): readonly string[] {
  const lines = priceLinesOf(key).map(({ item, part, required }) =>
    [
      item,
      part,
      required.value ? 'yes' : 'no',
      required.confidence === 'document' ? sourceOfFact(required) : (required.note ?? ''),
    ].map((text) => ({ text })),
  );
  const about =
    'What has to be priced; a total is too low without what is required. General knowledge, unless a document is named.';
  return lines.length === 0 ? [] : ['', about, '', ...textTable(priceColumns, lines, lineWidth)];
}

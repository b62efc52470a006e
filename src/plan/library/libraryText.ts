import { partOf } from '../describe/definitions';
import { dateText } from '../../quantities/dates';
import { formatField } from '../read/format';
import type { Json } from '../read/readRow';
import { rowKeys } from './holds';
import { type Library, libraryFormat, type LibraryRow, type LibraryValue } from './library';
import { keyOfEntry, nameField, valuesField } from './readLibrary';

/**
 * The text of a library file, in one order whoever wrote it: by what entries are about, then by day. The same entries
 * give the same bytes.
 *
 * @param schema where its schema stands, as the file says.
 */
export function libraryText({ name, values, rows }: Library, schema: string): string {
  const lists = [...rowKeys.keys()].map((table): [string, readonly Json[]] => [
    partOf(table),
    inOrder(rows.filter((row) => row.table === table)).map(rowEntry),
  ]);
  const json = {
    $schema: schema,
    [formatField]: libraryFormat,
    [nameField]: name,
    [valuesField]: inOrder(values).map(valueEntry),
    ...Object.fromEntries(lists),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** In the order of what entries are about, then of their days. By code points, so that no language of the machine shows. */
export const inOrder = <Entry extends LibraryValue | LibraryRow>(entries: readonly Entry[]): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, key: keyOfEntry(entry) }))
    .sort((one, other) => (one.key === other.key ? one.entry.day - other.entry.day : one.key < other.key ? -1 : 1))
    .map(({ entry }) => entry);

const valueEntry = ({ table, row, field, json, source, day, by }: LibraryValue): Json => ({
  table: table ? partOf(table) : 'assumptions',
  ...(row === '' ? {} : { row }),
  input: field,
  value: json,
  ...(source === null ? {} : { source }),
  date: dateText(day),
  by,
});

const rowEntry = ({ json, day, by }: LibraryRow): Json => ({ ...json, date: dateText(day), by });

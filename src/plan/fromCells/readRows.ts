import type { Table } from '../../formula';
import { catalogueKeys, catalogueRow, needsMore, requiredFields } from '../read/catalogueRows';
import { type Definition, type Fields, fieldsOf, inputColumns, keyOf } from '../describe/definitions';
import { isList } from '../read/lists';
import type { Json } from '../read/readRow';
import { type Manner, mannerOfRow } from '../written/manner';
import { Unreadable } from '../read/unreadable';
import { cellProblem } from './cellMessages';
import type { CellContent, InputCells, TableCells } from './inputCells';
import { isEmpty, readCell } from './readCell';

/** Headings are the same without regard to case, line ends and outer spaces. */
export const foldHeading = (heading: CellContent): string => String(heading).trim().replace(/\s+/g, ' ').toLowerCase();

/** Where each column of a table's definition stands among the headings, whatever their order; one that is gone is not in it. */
export function columnsAt(table: Table, { headings }: Pick<TableCells, 'headings'>): ReadonlyMap<Definition, number> {
  const places = new Map(headings.map((heading, at) => [foldHeading(heading), at] as const).reverse());
  return new Map(
    inputColumns(table).flatMap((column) => {
      const at = places.get(foldHeading(column.heading));
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}

/** What a row states, by column. */
type Stated = ReadonlyMap<Definition, CellContent>;
type Newer = InputCells['newer'];

/** A row of a plan file, and the row of the table it stands in, counted from 0. */
interface RowRead {
  readonly json: Json;
  readonly at: number;
}

/**
 * The rows of a table as a plan file would hold them. Rows in which nothing is stated are passed over, and the user's own columns.
 *
 * @param newer columns that the table may lack.
 */
export function readRows(table: Table, cells: TableCells, newer: Newer, manner: Manner): readonly RowRead[] {
  const columns = columnsAt(table, cells);
  const fields = fieldsOf(table);
  return cells.rows.flatMap((row, at) => {
    const stated = new Map(
      [...columns].filter(([, place]) => !isEmpty(row[place] ?? '')).map(([of, place]) => [of, row[place]!]),
    );
    // A number alone is left from a row that was cleared.
    return [...stated.keys()].every(({ input }) => input.blank === 'numbered')
      ? []
      : [
          {
            json: readRow(table, {
              fields,
              stated,
              newer,
              manner: mannerOfRow(table, (definition) => stated.get(definition), manner),
            }),
            at,
          },
        ];
  });
}

/** What a row is read from, and by. */
interface Cells {
  readonly stated: Stated;
  readonly newer: Newer;
  readonly manner: Manner;
}

function readRow(table: Table, { fields, ...cells }: Cells & { readonly fields: Fields }): Json {
  const { stated, manner } = cells;
  const read = [...fields].flatMap(([field, definitions]): [string, unknown][] => {
    const value = isWords(definitions)
      ? readMembers(field, definitions, cells)
      : readCell(definitions[0]!, stated.get(definitions[0]!) ?? '', manner);
    return value === undefined ? [] : [[field, value]];
  });
  return withoutCatalogue(table, Object.fromEntries(read));
}

const isWords = (definitions: readonly Definition[]): boolean =>
  isList(definitions) && definitions[0]?.input.memberOf !== undefined;

/**
 * A list of words has a yes/no column each. With one of them stated all must be, for formulas read a blank as not stated. A word
 * that is newer than the workbook is not in its lists.
 */
function readMembers(field: string, definitions: readonly Definition[], { stated, newer, manner }: Cells): unknown {
  if (!definitions.some((definition) => stated.has(definition))) return undefined;
  const words: string[] = [];
  for (const definition of definitions) {
    const { heading, input } = definition;
    const member = input.memberOf!;
    const content = stated.get(definition);
    // The path names the column of the word, so that its cell is found.
    const at = (path: string): string => `${path.slice(0, path.length - field.length)}${definition.field}`;
    if (content === undefined && newer.has(definition)) continue;
    if (content === undefined) return new Unreadable((path) => cellProblem('half-list', at(path), null, heading, member.field));
    const word = readCell(definition, content, manner);
    if (word instanceof Unreadable) return new Unreadable((path) => word.problemAt(at(path)));
    const says = String(word).toLowerCase();
    if (says !== 'yes' && says !== 'no')
      return new Unreadable((path) => cellProblem('not-yes-or-no', at(path), content, heading));
    if (says === 'yes') words.push(member.word);
  }
  return words;
}

/**
 * A key alone stands in a plan file for the catalogue's row. In a workbook formulas read the other cells, so it says nothing
 * until they are filled in; a name of the user's own is a row where its other cells may all be blank.
 */
function withoutCatalogue(table: Table, json: Json): Json {
  const key = keyOf(table);
  if (!key || catalogueKeys(table).length === 0) return json;
  const [[field, value] = [], ...more] = Object.entries(json);
  // A plan file may take a family of the catalogue; a workbook holds the rows themselves.
  if (field === 'family' && more.length === 0) return { [key.field]: null, ...json };
  if (field !== key.field || more.length > 0 || typeof value !== 'string') return { ...requiredBlank(table), ...json };
  if (!needsMore(table) && !catalogueRow(table, value)) return json;
  return { [field]: new Unreadable((path) => cellProblem('key-alone', path, value, key.heading, value)) };
}

/** A plan file may leave required fields to the catalogue; formulas read the cells, so in a workbook a blank one is a blank. */
const requiredBlank = (table: Table): Json => Object.fromEntries(requiredFields(table).map((field) => [field, null]));

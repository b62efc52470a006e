import { mergeRefTokens, parseStructRef, toCol, tokenize } from '@borgar/fx/xlsx';
import { sheetReference } from '../a1/references';

/** Where an Excel table stands. */
export interface TablePlace {
  readonly sheet: string;
  /** The first row of data, counted from 1 as Excel does. */
  readonly firstRow: number;
  readonly rows: number;
  /** The column of each heading, counted from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Where everything is that a formula can name, and where the formula itself stands. Rows count from 1. */
export interface Layout {
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** Named cells, as `B3` on their sheet. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
  readonly here: { readonly sheet: string; readonly row: number };
}

interface Options {
  /** Leaves out `_xlfn.`, the mark of functions younger than the file format, which only files carry. */
  readonly unmarked?: boolean;
}

/**
 * A formula in its stored form with every structured reference and named cell as a plain A1 reference: what an engine
 * without tables can calculate. Throws on a table, heading or name that the layout does not know.
 */
export function toA1(formula: string, layout: Layout, { unmarked = false }: Options = {}): string {
  return tokensOf(formula)
    .map(({ type, value }) => {
      if (type === 'structured') return structured(value, layout);
      if (type === 'range_named') return named(value, layout);
      return type === 'func' && unmarked ? value.replace(/^_xlfn\./, '') : value;
    })
    .join('');
}

/** What `make` gives for a text, made once: the formulas of a column are one text. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    made.set(text, result);
    return result;
  };
}

const tokensOf = remembering((formula) => mergeRefTokens(tokenize(formula)));
const partsOf = remembering((reference) => parseStructRef(reference));

function named(name: string, { names }: Layout): string {
  const place = names.get(name);
  if (!place) throw new Error(`no cell is named ${name}`);
  return sheetReference(place.sheet, place.cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));
}

function structured(text: string, { tables, here }: Layout): string {
  const reference = partsOf(text);
  if (!reference) throw new Error(`${text} is no structured reference`);
  const { table: name = '', columns = [], sections = [] } = reference;
  const table = tables.get(name);
  if (!table) throw new Error(`there is no table ${name}`);
  const letters = columns.map((heading) => {
    const column = table.columns.get(heading);
    if (column === undefined) throw new Error(`${name} has no column ${heading}`);
    return toCol(column);
  });
  const [first, last = first] = letters;
  if (first === undefined) throw new Error(`${text} names no column`);
  // Excel keeps one blank row in a table without data.
  const end = table.firstRow + Math.max(table.rows, 1) - 1;
  const thisRow = sections.includes('this row');
  if (thisRow && (here.sheet !== table.sheet || here.row < table.firstRow || here.row > end))
    throw new Error(`${text} is asked for outside ${name}`);
  // Relative to its row, so that a column's formulas are one and the same to an engine.
  if (thisRow && first === last) return sheetReference(table.sheet, `$${first}${here.row}`);
  // A column of one row stays a range: not every engine counts in a single cell.
  const [from, to] = thisRow ? [here.row, here.row] : [table.firstRow, end];
  return sheetReference(table.sheet, `$${first}$${from}:$${last}$${to}`);
}

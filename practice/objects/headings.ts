import type { Area, CellContent, Grid, TableInfo } from '../grid/grid';
import { intersection } from './addresses';

type Contents = (CellContent | null)[][];

/** A heading that no other column has: `Cost`, `Cost2`, `Cost3` …; `Column1` … for a blank one. */
const unique = (wanted: string, taken: ReadonlySet<string>): string => {
  const base = wanted === '' ? 'Column' : wanted;
  let heading = wanted === '' ? 'Column1' : wanted;
  for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${base}${number}`;
  return heading;
};

const withHeadingsOf = (table: TableInfo, area: Area, contents: Contents): Contents => {
  const common = table.headings ? intersection(area, { ...table.area, rows: 1 }) : null;
  if (common === null) return contents;
  const line = common.row - area.row;
  const isWritten = (column: number) => contents[line]?.[table.area.column + column - area.column] != null;
  const taken = new Set(table.columns.flatMap(({ name }, at) => (isWritten(at) ? [] : [name.toLowerCase()])));
  const headings = (contents[line] ?? []).map((value, at) => {
    const column = area.column + at;
    if (value === null || column < common.column || column >= common.column + common.columns) return value;
    const heading = unique(typeof value === 'string' ? value : String(value), taken);
    taken.add(heading.toLowerCase());
    return heading;
  });
  return contents.map((row, at) => (at === line ? headings : row));
};

/** Contents as they can stand in an area: what falls on headings of tables becomes texts that differ from one another. */
export const withHeadings = (grid: Grid, area: Area, contents: Contents): Contents =>
  grid.tables
    .all()
    .filter((table) => table.area.sheetId === area.sheetId)
    .reduce((written, table) => withHeadingsOf(table, area, written), contents);

import type { Edit } from './edit';
import type { SheetMatch, TableMatch } from '../match/sheets';

/** Adds the tables of a sheet, or gives them as many rows as the report has. Rows of inputs are never removed. */
export const tableEdits = (match: SheetMatch): Edit[] => match.tables.flatMap((table) => editsOfTable(match, table));

function editsOfTable({ sheet, isNew }: SheetMatch, { table, hasFilter, existing, rowMatch, top, columns }: TableMatch): Edit[] {
  const on = { sheet: sheet.name, table: table.name };
  if (!existing) {
    const headings = table.columns.map(({ heading }) => heading);
    return [{ kind: 'addTable', ...on, top, left: columns[0]!, headings, rows: rowMatch.added, filter: hasFilter }];
  }
  // An interrupted write may have added the table and not named it yet.
  const unnamed = existing.name !== table.name;
  const rename: Edit[] =
    isNew || unnamed ? [{ kind: 'nameTable', sheet: sheet.name, from: existing.name, to: table.name, filter: hasFilter }] : [];
  const removes = rowMatch.removed.length > 0 && sheet.tab !== 'input';
  return [
    ...rename,
    ...(removes ? [{ kind: 'removeRows' as const, ...on, runs: rowMatch.removed }] : []),
    ...(rowMatch.added > 0 ? [{ kind: 'addRows' as const, ...on, count: rowMatch.added }] : []),
  ];
}

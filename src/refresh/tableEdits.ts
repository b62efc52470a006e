import type { Edit } from './edit';
import type { Stand, TableStand } from './standing';

/** Makes tables, and gives them as many rows as the report has. The rows of inputs are never taken out. */
export const tableEdits = (stand: Stand): Edit[] => stand.tables.flatMap((table) => ofTable(stand, table));

function ofTable({ sheet, fresh }: Stand, { table, filter, there, rows, top, columns }: TableStand): Edit[] {
  const on = { sheet: sheet.name, table: table.name };
  if (!there) {
    const headings = table.columns.map(({ heading }) => heading);
    return [{ kind: 'addTable', ...on, top, left: columns[0]!, headings, rows: rows.added, filter }];
  }
  // A writing that was broken off may have made the table and no more.
  const unnamed = there.name !== table.name;
  const dress: Edit[] =
    fresh || unnamed ? [{ kind: 'nameTable', sheet: sheet.name, from: there.name, to: table.name, filter }] : [];
  const removes = rows.removed.length > 0 && sheet.tab !== 'input';
  return [
    ...dress,
    ...(removes ? [{ kind: 'removeRows' as const, ...on, runs: rows.removed }] : []),
    ...(rows.added > 0 ? [{ kind: 'addRows' as const, ...on, count: rows.added }] : []),
  ];
}

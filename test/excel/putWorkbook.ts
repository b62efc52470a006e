import type { Grid } from 'excel-simulator';
import { parseArea } from '../../src/a1/addresses';
import { spot } from '../refresh/plainSheet';
import type { PlainWorkbook } from '../refresh/plainWorkbook';

const headingSpots = ({ top, left, headings }: PlainWorkbook['tables'][number]): string[] =>
  headings.map((_, at) => spot(top, left + at));

/** Puts a workbook that was read from a file into a grid, as if the file were opened: its sheets follow those that are there. */
export function putWorkbook(grid: Grid, { sheets, tables, names, part }: PlainWorkbook): void {
  grid.batch(() => {
    const ids = new Map(sheets.map(({ name }) => [name, grid.sheets.add(name).id]));
    for (const { name, refersTo } of names) {
      grid.names.add(name, refersTo, null);
      grid.names.setVisible(name, null, !name.startsWith('_'));
    }
    // Tables first, empty but for their headings: the formulas of one sheet name the tables of others.
    for (const { name, sheet, top: row, left: column, headings, rows } of tables) {
      const area = { sheetId: ids.get(sheet)!, row, column, rows: 1, columns: headings.length };
      grid.cells.setContents(area, [[...headings]]);
      grid.tables.rename(grid.tables.add({ ...area, rows: rows + 1 }, true).id, name);
    }
    for (const { name, cells, formats, merges } of sheets) {
      const sheetId = ids.get(name)!;
      const headings = new Set(tables.filter(({ sheet }) => sheet === name).flatMap(headingSpots));
      for (const [at, content] of cells) {
        const [row = 0, column = 0] = at.split(' ').map(Number);
        const area = { sheetId, row, column, rows: 1, columns: 1 };
        grid.cells.setNumberFormats(area, [[formats.get(at) ?? 'General']]);
        // A heading that is written again makes the grid look at all tables before the next formula.
        if (!headings.has(at))
          grid.cells.setContents(area, [[content !== null && typeof content === 'object' ? content.formula : content]]);
      }
      for (const merge of merges) {
        const { top, left, bottom, right } = parseArea(merge);
        grid.cells.merge({ sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, false);
      }
    }
    if (part !== null) grid.parts.add(part);
  });
}

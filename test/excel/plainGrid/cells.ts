import type { Area, CellContent, Look } from 'excel-simulator';
import type { PlainBook } from './book';
import { at, block, columnOf, rowOf, spots, wide } from './spots';

const repeat = (times: number, work: () => void): void => Array.from({ length: times }).forEach(() => work());

/** Contents, number formats and merges. */
export const cells = (book: PlainBook) => ({
  size: { rows: 1_048_576, columns: wide },
  contents: (area: Area) => {
    const { cells } = book.sheet(area.sheetId);
    return block(area, (row, column) => cells.get(at(row, column)) ?? '');
  },
  values: (area: Area) => {
    const { cells, formats } = book.sheet(area.sheetId);
    return block(area, (row, column) => {
      const content = cells.get(at(row, column)) ?? '';
      const isFormula = typeof content === 'string' && content.startsWith('=') && formats.get(at(row, column)) !== '@';
      return isFormula ? 0 : content;
    });
  },
  setContents: (area: Area, contents: readonly (readonly (CellContent | null)[])[]) => {
    book.version++;
    const { cells } = book.writable(area.sheetId);
    for (const [row, column] of spots(area)) {
      const content = contents[row - area.row]![column - area.column]!;
      if (content === '') cells.delete(at(row, column));
      else if (content !== null) cells.set(at(row, column), content);
    }
    book.nameColumns(area.sheetId, area.row);
  },
  numberFormats: (area: Area) => block(area, (row, column) => book.sheet(area.sheetId).formats.get(at(row, column)) ?? 'General'),
  setNumberFormats: (area: Area, given: readonly (readonly (string | null)[])[]) => {
    const { formats } = book.writable(area.sheetId);
    for (const [row, column] of spots(area)) {
      const format = given[row - area.row]![column - area.column]!;
      if (format !== null) formats.set(at(row, column), format);
    }
  },
  usedArea: (sheetId: string) => {
    const used = [...book.sheet(sheetId).cells.keys()];
    if (used.length === 0) return null;
    const [rows, columns] = [used.map(rowOf), used.map(columnOf)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return { sheetId, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  },
  clear: (area: Area, what: string) => {
    book.version++;
    const { cells, formats, looks } = book.writable(area.sheetId);
    for (const [row, column] of spots(area)) {
      if (what !== 'formats') cells.delete(at(row, column));
      if (what === 'all') book.writable(area.sheetId).links.delete(at(row, column));
      if (what !== 'contents') for (const list of [formats, looks]) list.delete(at(row, column));
    }
  },
  insert: (area: Area) => repeat(area.columns, () => book.insertColumn(area.sheetId, area.column)),
  remove: (area: Area, shift: string) =>
    shift === 'left'
      ? repeat(area.columns, () => book.removeColumn(area.sheetId, area.column))
      : book.moveRows(area, area.row + area.rows, -area.rows),
  merges: (sheetId: string) => book.sheet(sheetId).merges,
  merge: (area: Area) => void book.own(area.sheetId).merges.push(area),
  unmerge: (area: Area) => {
    const sheet = book.own(area.sheetId);
    sheet.merges = sheet.merges.filter((merge) => merge.row !== area.row || merge.column !== area.column);
  },
});

/** Looks, kept as text. */
export const looks = (book: PlainBook) => ({
  standard: { columnWidth: 48, rowHeight: 15 },
  get: (): Partial<Look> => ({}),
  set: (area: Area, look: Partial<Look>) => {
    const { looks } = book.writable(area.sheetId);
    for (const [row, column] of spots(area))
      looks.set(at(row, column), `${looks.get(at(row, column)) ?? ''}${JSON.stringify(look)}`);
  },
  border: () => null,
  setBorder: (area: Area) => void book.writable(area.sheetId),
  setColumnWidth: (area: Area) => void book.writable(area.sheetId),
  setRowHeight: (area: Area) => void book.writable(area.sheetId),
  hideRows: ({ sheetId, row, rows }: Area, hidden: boolean) => {
    const { hiddenRows } = book.own(sheetId);
    for (let each = row; each < row + rows; each++) {
      if (hidden) hiddenRows.add(each);
      else hiddenRows.delete(each);
    }
  },
  /** Null where some are hidden and others are not. */
  rowsHidden: ({ sheetId, row, rows }: Area) => {
    const { hiddenRows } = book.sheet(sheetId);
    const hidden = Array.from({ length: rows }, (_, at) => hiddenRows.has(row + at));
    return hidden.every((is) => is === hidden[0]) ? (hidden[0] ?? false) : null;
  },
  rectangle: ({ row, column, rows, columns }: Area) => ({ left: column, top: row, width: columns, height: rows }),
});

import type { Area, CellContent, TableInfo } from 'excel-simulator';
import { Refusal } from 'excel-simulator';
import type { PlainBook } from './book';
import { at, same } from './spots';

/** Tables and their rows. */
export const tables = (book: PlainBook) => ({
  all: () => book.state.tables,
  find: (idOrName: string) => book.state.tables.find(({ id, name }) => id === idOrName || same(name, idOrName)),
  add: (area: Area) => {
    book.version++;
    const sheet = book.writable(area.sheetId);
    const columns = Array.from({ length: area.columns }, (_, index) => ({
      id: index + 1,
      name: String(sheet.cells.get(at(area.row, area.column + index)) ?? `Column${index + 1}`),
    }));
    const id = `{t${++book.state.made}}`;
    const looks = { style: 'TableStyleMedium2', headings: true, filter: true, bandedRows: true, bandedColumns: false };
    book.state.tables = [...book.state.tables, { id, name: `Table${book.state.made}`, area, columns, ...looks }];
    return book.table(id);
  },
  rename: (id: string, name: string) => {
    if (book.state.tables.some((table) => table.id !== id && same(table.name, name))) throw new Refusal('exists', name);
    book.changeTable(id, { name });
  },
  setLooks: (id: string, looks: Partial<TableInfo>) => void book.changeTable(id, looks),
  convertToRange: (id: string) => {
    book.version++;
    const { id: own } = book.table(id);
    book.state.tables = book.state.tables.filter((table) => table.id !== own);
  },
  addRows: (id: string, index: number | null, contents: readonly unknown[]) => {
    const { area } = book.table(id);
    book.moveRows({ ...area, row: area.row + 1 }, area.row + (index === null ? area.rows : 1 + index), contents.length);
  },
});

/** Names of the workbook and of its sheets. */
export const names = (book: PlainBook) => {
  const own = {
    all: (sheetId: string | null) => book.state.names.filter((name) => name.sheetId === sheetId),
    find: (name: string, sheetId: string | null) => own.all(sheetId).find((one) => same(one.name, name)),
    add: (name: string, content: CellContent, sheetId: string | null) => {
      if (own.find(name, sheetId)) throw new Refusal('exists', name);
      book.version++;
      book.state.names = [...book.state.names, { name, formula: String(content), visible: true, comment: '', sheetId }];
      return own.find(name, sheetId)!;
    },
    setFormula: (name: string, sheetId: string | null, content: CellContent) =>
      book.changeName(name, sheetId, { formula: String(content) }),
    setVisible: (name: string, sheetId: string | null, visible: boolean) => book.changeName(name, sheetId, { visible }),
    remove: (name: string, sheetId: string | null) => {
      book.version++;
      book.state.names = book.state.names.filter((one) => !same(one.name, name) || one.sheetId !== sheetId);
    },
    area: () => null,
    value: () => '',
  };
  return own;
};

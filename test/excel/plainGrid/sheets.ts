import { type Area, type PageLayout, Refusal, type SheetInfo } from 'excel-simulator';
import { absoluteAddress } from '../../../src/a1/addresses';
import { parseCellReference, sheetReference } from '../../../src/a1/references';
import type { PlainBook } from './book';
import { same } from './spots';

/** The sheets, and which is in front. */
export const sheets = (book: PlainBook) => {
  const own = {
    all: () => book.state.sheets.map(({ info }, position) => ({ ...info, position })),
    get: (id: string) => {
      const { info } = book.sheet(id);
      return { ...info, position: book.state.sheets.findIndex((sheet) => sheet.info.id === id) };
    },
    named: (name: string) => own.all().find((sheet) => same(sheet.name, name)),
    add: (name = `Sheet${book.state.sheets.length + 1}`) => book.addSheet(name),
    remove: (id: string) => {
      book.version++;
      book.state.sheets = book.state.sheets.filter(({ info }) => info.id !== id);
      book.state.tables = book.state.tables.filter(({ area }) => area.sheetId !== id);
      const there = new Set(book.state.sheets.map(({ info }) => info.name.toLowerCase()));
      book.state.names = book.state.names.map((name) =>
        there.has(parseCellReference(name.formula)?.sheet.toLowerCase() ?? '') ? name : { ...name, formula: '=#REF!' },
      );
    },
    move: (id: string, position: number) => {
      book.version++;
      const sheet = book.sheet(id);
      const others = book.state.sheets.filter((each) => each !== sheet);
      book.state.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    },
    setTabColour: (id: string, tabColour: string) => book.change(id, { tabColour }),
    setGridlines: (id: string, gridlines: boolean) => book.change(id, { gridlines }),
    protect: (id: string) => book.change(id, { protected: true }),
    unprotect: (id: string) => book.change(id, { protected: false }),
    /** Hidden names follow; formulas are nobody's here. */
    rename: (id: string, name: string) => {
      const { name: old } = own.get(id);
      book.change(id, { name });
      book.state.names = book.state.names.map((each) => {
        const cell = parseCellReference(each.formula);
        if (cell?.sheet !== old) return each;
        return { ...each, formula: `=${sheetReference(name, absoluteAddress(cell))}` };
      });
    },
    setVisibility: (id: string, visibility: SheetInfo['visibility']) => {
      if (book.structureProtected) throw new Refusal('protected', 'the structure is protected');
      book.change(id, { visibility });
    },
    structureProtected: () => book.structureProtected,
    protectStructure: () => void (book.structureProtected = true),
    unprotectStructure: () => void (book.structureProtected = false),
    active: () => (book.state.sheets.some(({ info }) => info.id === book.shown) ? book.shown : book.state.sheets[0]!.info.id),
    activate: (id: string) => void (book.shown = book.sheet(id).info.id),
  };
  return own;
};

/** What is frozen. */
export const view = (book: PlainBook) => ({
  frozen: (id: string) => book.sheet(id).frozen,
  select: ({ sheetId }: Area) => void (book.shown = book.sheet(sheetId).info.id),
  freeze: (id: string, rows: number, columns: number) => void (book.own(id).frozen = { rows, columns }),
});

/** How sheets are printed. */
export const pages = (book: PlainBook) => ({
  get: (sheetId: string) => ({
    orientation: 'portrait',
    header: { left: '', centre: '', right: '' },
    footer: { left: '', centre: '', right: '' },
    ...book.sheet(sheetId).page,
  }),
  set: (sheetId: string, layout: Partial<PageLayout>) =>
    void (book.own(sheetId).page = { ...book.sheet(sheetId).page, ...layout }),
});

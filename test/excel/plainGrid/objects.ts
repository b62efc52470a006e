import type { Area, Chart, ConditionalFormat, Link, ValidationRule } from 'excel-simulator';
import type { PlainBook } from './book';
import { at, columnOf, rowOf } from './spots';

/** Conditional formats. */
export const conditionalFormats = (book: PlainBook) => ({
  all: (sheetId: string) => book.sheet(sheetId).conditions,
  add: (areas: readonly Area[], condition: ConditionalFormat['condition'], look: ConditionalFormat['look']) => {
    const id = `{c${++book.state.made}}`;
    book.writable(areas[0]!.sheetId).conditions.push({ id, areas, condition, look, stopIfTrue: false });
    return id;
  },
  change: (id: string, to: Partial<ConditionalFormat>) => {
    for (const { info } of book.state.sheets.filter(({ conditions }) => conditions.some((one) => one.id === id))) {
      const sheet = book.own(info.id);
      sheet.conditions = sheet.conditions.map((one) => (one.id === id ? { ...one, ...to } : one));
    }
  },
  remove: (id: string) => {
    for (const { info } of book.state.sheets.filter(({ conditions }) => conditions.some((one) => one.id === id))) {
      const sheet = book.own(info.id);
      sheet.conditions = sheet.conditions.filter((one) => one.id !== id);
    }
  },
});

/** What cells accept. */
export const validations = (book: PlainBook) => ({
  get: (area: Area) => book.sheet(area.sheetId).rules.get(at(area.row, area.column)) ?? null,
  set: (area: Area, rule: ValidationRule | null) => {
    const { rules } = book.writable(area.sheetId);
    if (rule) rules.set(at(area.row, area.column), rule);
    else rules.delete(at(area.row, area.column));
  },
});

/** Charts, which nobody draws. */
export const charts = (book: PlainBook) => {
  const own = {
    all: (sheetId: string) => book.sheet(sheetId).charts,
    find: (id: string) => book.state.sheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id),
    seriesOf: (area: Area) => [{ name: '', values: area, categories: null, colour: '' }],
    add: (chart: Omit<Chart, 'id' | 'name' | 'undrawn'>) => {
      book.version++;
      const id = `{g${++book.state.made}}`;
      book.writable(chart.sheetId).charts.push({ name: `Chart ${book.state.made}`, undrawn: {}, ...chart, id });
      return own.find(id)!;
    },
    change: (id: string, to: Partial<Chart>) => {
      if ('name' in to) book.version++;
      const sheet = book.own(own.find(id)!.sheetId);
      sheet.charts = sheet.charts.map((one) => (one.id === id ? { ...one, ...to } : one));
    },
    remove: (id: string) => {
      book.version++;
      const sheet = book.own(own.find(id)!.sheetId);
      sheet.charts = sheet.charts.filter((one) => one.id !== id);
    },
  };
  return own;
};

/** Notes of cells. */
export const notes = (book: PlainBook) => {
  const own = {
    all: (sheetId: string) =>
      [...book.sheet(sheetId).notes].map(([key, text]) => {
        return { area: { sheetId, row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 }, text, author: '' };
      }),
    at: (area: Area) => own.all(area.sheetId).find((note) => note.area.row === area.row && note.area.column === area.column),
    set: (area: Area, text: string) => void book.writable(area.sheetId).notes.set(at(area.row, area.column), text),
    remove: (area: Area) => void book.writable(area.sheetId).notes.delete(at(area.row, area.column)),
  };
  return own;
};

/** Links of cells. */
export const links = (book: PlainBook) => ({
  at: ({ sheetId, row, column }: Area) => book.sheet(sheetId).links.get(at(row, column)),
  set: ({ sheetId, row, column }: Area, link: Link | null) => {
    const { links: own } = book.writable(sheetId);
    if (link) own.set(at(row, column), link);
    else own.delete(at(row, column));
  },
});

/** Custom XML parts. */
export const parts = (book: PlainBook) => ({
  all: () => book.state.parts,
  find: (id: string) => book.state.parts.find((part) => part.id === id),
  add: (xml: string) => {
    book.version++;
    const part = { id: `{p${++book.state.made}}`, namespace: /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '', xml };
    book.state.parts = [...book.state.parts, part];
    return part;
  },
  set: (id: string, xml: string) => {
    book.version++;
    book.state.parts = book.state.parts.map((part) => (part.id === id ? { ...part, xml } : part));
  },
  remove: (id: string) => {
    book.version++;
    book.state.parts = book.state.parts.filter((part) => part.id !== id);
  },
});

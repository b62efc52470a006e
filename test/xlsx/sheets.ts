import type { Cell, Choices, Entry, Print, Sheet, Table, Workbook } from '../../src/workbook/workbook';

export const page: Print = { landscape: true, fitWidth: 1, fitHeight: 0 };

/** A sheet with nothing on it but what is given. */
export const sheetWith = (given: Partial<Sheet> = {}): Sheet => ({
  name: 'Sheet',
  tab: 'working',
  cells: [],
  tables: [],
  charts: [],
  status: [],
  widths: {},
  merges: [],
  heights: {},
  print: page,
  entries: [],
  ...given,
});

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  title: 'A test',
  date: '2026-11-22',
  sheets,
  names: [],
  part: '',
});

export const cell = (row: number, column: number, look: Cell['look'], value: Cell['value'], more: Partial<Cell> = {}): Cell => ({
  row,
  column,
  look,
  value,
  ...more,
});

/** A table at A1 of one column a heading, all texts. */
export const tableOf = (headings: readonly string[], rows: Table['rows'] = []): Table => ({
  name: 'MetroTest',
  row: 0,
  column: 0,
  columns: headings.map((heading) => ({ heading, look: 'text', format: '@', width: 20 })),
  rows,
});

export const entryOf = (rule: Entry['rule'], more: Partial<Entry> = {}): Entry => ({
  rule,
  prompt: { title: 'Test', text: 'What it means.' },
  refusal: 'That will not do.',
  ...more,
});

/** A cell that takes what is in a list. */
export const listEntry = (choices: Choices): Entry => entryOf({ kind: 'list', choices });

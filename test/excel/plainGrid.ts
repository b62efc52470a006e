import type {
  Area,
  CellContent,
  Chart,
  ConditionalFormat,
  Grid,
  Look,
  NameInfo,
  PageLayout,
  SheetInfo,
  TableInfo,
  ValidationRule,
  XmlPart,
} from '../../practice/grid/grid';
import { Refusal } from '../../practice/grid/grid';
import { cellOf } from '../../src/report/anchors';

/** Row × columns of a sheet + column. */
type Spot = number;

interface Sheet {
  info: Omit<SheetInfo, 'position'>;
  cells: Map<Spot, CellContent>;
  formats: Map<Spot, string>;
  /** As JSON. */
  looks: Map<Spot, string>;
  merges: Area[];
  frozen: { rows: number; columns: number };
  page: Partial<PageLayout>;
  rules: Map<Spot, ValidationRule>;
  conditions: ConditionalFormat[];
  charts: Chart[];
  notes: Map<Spot, string>;
}

/** Lists are replaced, never changed. */
interface State {
  sheets: readonly Sheet[];
  tables: readonly TableInfo[];
  names: readonly (NameInfo & { readonly sheetId: string | null })[];
  parts: readonly XmlPart[];
  made: number;
}

const wide = 16_384;
const at = (row: number, column: number): Spot => row * wide + column;
const rowOf = (spot: Spot): number => Math.floor(spot / wide);
const columnOf = (spot: Spot): number => spot % wide;
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Cells of an area, row by row. */
function* spots({ row, column, rows, columns }: Area): Generator<readonly [number, number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}
const block = <T>({ rows, columns, row, column }: Area, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(row + r, column + c)));

/**
 * A workbook in memory behind the same interface as the practice grid, which draws and calculates nothing: so fast, and so easily
 * put back to a former state, that a failure at each action of a writing can be tried. It keeps what the add-in must leave as it
 * was: contents, formats, tables, names, charts, parts.
 */
export class PlainGrid {
  private state: State = { sheets: [], tables: [], names: [], parts: [], made: 0 };
  private readonly saved = new WeakSet<Sheet>();
  /** Sheet in front. */
  private shown = '';
  /** Grows with every change of what `fingerprint` tells of. */
  version = 0;

  constructor() {
    this.addSheet('Sheet1');
  }

  /** Everything as it is now, for `restore`. Sheets are copied when they are written to next. */
  save(): unknown {
    for (const sheet of this.state.sheets) this.saved.add(sheet);
    return { ...this.state };
  }
  restore(saved: unknown): void {
    this.version++;
    this.state = { ...(saved as State) };
  }

  /** All that an add-in must put back, as text: looks and notes are not part of it. */
  get fingerprint(): string {
    return JSON.stringify([this.contents, this.state.parts.map(({ xml }) => xml)]);
  }

  /** The same without the custom XML parts. */
  get contents(): unknown {
    const { sheets, tables, names } = this.state;
    return [
      sheets.map(({ info, cells, charts }) => [info.name, [...cells].sort(([a], [b]) => a - b), charts.map(({ name }) => name)]),
      tables.map(({ name, area, columns }) => [name, this.sheet(area.sheetId).info.name, { ...area, sheetId: '' }, columns]),
      names.map(({ name, formula, visible }) => [name, formula, visible]).sort(),
    ];
  }

  /** What stands on one sheet, formats included. */
  contentOf(name: string): unknown {
    const { cells, formats, looks } = this.state.sheets.find(({ info }) => same(info.name, name))!;
    return structuredClone([cells, formats, looks]);
  }

  /** The workbook as the host's handlers see it. What no part of it answers, none of them asks for here. */
  asGrid(): Grid {
    return this as unknown as Grid;
  }

  private sheet(id: string): Sheet {
    const found = this.state.sheets.find(({ info }) => info.id === id);
    if (!found) throw new Refusal('missing', 'no such sheet');
    return found;
  }
  private addSheet(name: string): SheetInfo {
    if (this.state.sheets.some(({ info }) => same(info.name, name))) throw new Refusal('exists', name);
    this.version++;
    const id = `{${++this.state.made}}`;
    const sheet: Sheet = {
      info: { id, name, visibility: 'visible', tabColour: '', protected: false, gridlines: true },
      cells: new Map(),
      formats: new Map(),
      looks: new Map(),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      page: {},
      rules: new Map(),
      conditions: [],
      charts: [],
      notes: new Map(),
    };
    this.state.sheets = [...this.state.sheets, sheet];
    return this.sheets.get(id);
  }
  private table(idOrName: string): TableInfo {
    const found = this.state.tables.find(({ id, name }) => id === idOrName || same(name, idOrName));
    if (!found) throw new Refusal('missing', 'no such table');
    return found;
  }
  private changeTable(id: string, to: Partial<TableInfo>): TableInfo {
    if (!('style' in to || 'filter' in to || 'bandedRows' in to)) this.version++;
    const changed = { ...this.table(id), ...to };
    this.state.tables = this.state.tables.map((table) => (table.id === changed.id ? changed : table));
    return changed;
  }
  private writable(sheetId: string): Sheet {
    if (this.sheet(sheetId).info.protected) throw new Refusal('protected', 'the sheet is protected');
    return this.own(sheetId);
  }
  /** The sheet, or a copy in its place where it is part of what was saved. */
  private own(sheetId: string): Sheet {
    const sheet = this.sheet(sheetId);
    if (!this.saved.has(sheet)) return sheet;
    const { cells, formats, looks, rules, notes, merges, conditions, charts } = sheet;
    const copy: Sheet = {
      ...sheet,
      cells: new Map(cells),
      formats: new Map(formats),
      looks: new Map(looks),
      rules: new Map(rules),
      notes: new Map(notes),
      merges: [...merges],
      conditions: [...conditions],
      charts: [...charts],
    };
    this.state.sheets = this.state.sheets.map((each) => (each === sheet ? copy : each));
    return copy;
  }

  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  readonly calculationMode = 'automatic';
  batch<T>(work: () => T): T {
    return work();
  }
  calculate(): void {
    // Nothing is calculated here.
  }
  on(): () => void {
    return () => undefined;
  }
  setCalculationMode(): void {
    // Nothing is calculated here.
  }

  readonly sheets = {
    all: () => this.state.sheets.map(({ info }, position) => ({ ...info, position })),
    get: (id: string) => {
      const { info } = this.sheet(id);
      return { ...info, position: this.state.sheets.findIndex((sheet) => sheet.info.id === id) };
    },
    named: (name: string) => this.sheets.all().find((sheet) => same(sheet.name, name)),
    add: (name = `Sheet${this.state.sheets.length + 1}`) => this.addSheet(name),
    remove: (id: string) => {
      this.version++;
      this.state.sheets = this.state.sheets.filter(({ info }) => info.id !== id);
      this.state.tables = this.state.tables.filter(({ area }) => area.sheetId !== id);
      const there = new Set(this.state.sheets.map(({ info }) => info.name.toLowerCase()));
      this.state.names = this.state.names.map((name) =>
        there.has(cellOf(name.formula)?.sheet.toLowerCase() ?? '') ? name : { ...name, formula: '=#REF!' },
      );
    },
    move: (id: string, position: number) => {
      this.version++;
      const sheet = this.sheet(id);
      const others = this.state.sheets.filter((each) => each !== sheet);
      this.state.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    },
    setTabColour: (id: string, tabColour: string) => this.change(id, { tabColour }),
    setGridlines: (id: string, gridlines: boolean) => this.change(id, { gridlines }),
    protect: (id: string) => this.change(id, { protected: true }),
    unprotect: (id: string) => this.change(id, { protected: false }),
    active: () => (this.state.sheets.some(({ info }) => info.id === this.shown) ? this.shown : this.state.sheets[0]!.info.id),
    activate: (id: string) => void (this.shown = this.sheet(id).info.id),
  };
  private change(id: string, to: Partial<Sheet['info']>): void {
    const sheet = this.own(id);
    sheet.info = { ...sheet.info, ...to };
  }

  readonly view = {
    frozen: (id: string) => this.sheet(id).frozen,
    freeze: (id: string, rows: number, columns: number) => void (this.own(id).frozen = { rows, columns }),
  };

  readonly cells = {
    size: { rows: 1_048_576, columns: wide },
    contents: (area: Area) => {
      const { cells } = this.sheet(area.sheetId);
      return block(area, (row, column) => cells.get(at(row, column)) ?? '');
    },
    values: (area: Area) => {
      const { cells, formats } = this.sheet(area.sheetId);
      return block(area, (row, column) => {
        const content = cells.get(at(row, column)) ?? '';
        const isFormula = typeof content === 'string' && content.startsWith('=') && formats.get(at(row, column)) !== '@';
        return isFormula ? 0 : content;
      });
    },
    setContents: (area: Area, contents: readonly (readonly (CellContent | null)[])[]) => {
      this.version++;
      const { cells } = this.writable(area.sheetId);
      for (const [row, column] of spots(area)) {
        const content = contents[row - area.row]![column - area.column]!;
        if (content === '') cells.delete(at(row, column));
        else if (content !== null) cells.set(at(row, column), content);
      }
    },
    numberFormats: (area: Area) =>
      block(area, (row, column) => this.sheet(area.sheetId).formats.get(at(row, column)) ?? 'General'),
    setNumberFormats: (area: Area, given: readonly (readonly (string | null)[])[]) => {
      const { formats } = this.writable(area.sheetId);
      for (const [row, column] of spots(area)) {
        const format = given[row - area.row]![column - area.column]!;
        if (format !== null) formats.set(at(row, column), format);
      }
    },
    usedArea: (sheetId: string) => {
      const used = [...this.sheet(sheetId).cells.keys()];
      if (used.length === 0) return null;
      const [rows, columns] = [used.map(rowOf), used.map(columnOf)];
      const [row, column] = [Math.min(...rows), Math.min(...columns)];
      return { sheetId, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    },
    clear: (area: Area, what: string) => {
      this.version++;
      const { cells, formats, looks } = this.writable(area.sheetId);
      for (const [row, column] of spots(area)) {
        if (what !== 'formats') cells.delete(at(row, column));
        if (what !== 'contents') for (const list of [formats, looks]) list.delete(at(row, column));
      }
    },
    remove: (area: Area) => this.moveRows(area, area.row + area.rows, -area.rows),
    merges: (sheetId: string) => this.sheet(sheetId).merges,
    merge: (area: Area) => void this.own(area.sheetId).merges.push(area),
    unmerge: (area: Area) => {
      const sheet = this.own(area.sheetId);
      sheet.merges = sheet.merges.filter((merge) => merge.row !== area.row || merge.column !== area.column);
    },
  };

  /** Moves the cells from a row on, as wide as an area is; a table in it becomes as much longer or shorter. */
  private moveRows(area: Area, from: number, by: number): void {
    this.version++;
    const { cells, formats } = this.writable(area.sheetId);
    for (const list of [cells, formats] as Map<Spot, unknown>[]) {
      const within = [...list].filter(([key]) => {
        const [row, column] = [rowOf(key), columnOf(key)];
        return row >= Math.min(from, from + by) && column >= area.column && column < area.column + area.columns;
      });
      for (const [key] of within) list.delete(key);
      for (const [key, value] of within) {
        if (rowOf(key) >= from) list.set(key + by * wide, value);
      }
    }
    const table = this.state.tables.find(({ area: own }) => own.sheetId === area.sheetId && area.row > own.row);
    if (table) this.changeTable(table.id, { area: { ...table.area, rows: Math.max(2, table.area.rows + by) } });
  }

  readonly looks = {
    standard: { columnWidth: 48, rowHeight: 15 },
    get: (): Partial<Look> => ({}),
    set: (area: Area, look: Partial<Look>) => {
      const { looks } = this.writable(area.sheetId);
      for (const [row, column] of spots(area))
        looks.set(at(row, column), `${looks.get(at(row, column)) ?? ''}${JSON.stringify(look)}`);
    },
    border: () => null,
    setBorder: (area: Area) => void this.writable(area.sheetId),
    setColumnWidth: (area: Area) => void this.writable(area.sheetId),
    setRowHeight: (area: Area) => void this.writable(area.sheetId),
    rectangle: ({ row, column, rows, columns }: Area) => ({ left: column, top: row, width: columns, height: rows }),
  };

  readonly tables = {
    all: () => this.state.tables,
    find: (idOrName: string) => this.state.tables.find(({ id, name }) => id === idOrName || same(name, idOrName)),
    add: (area: Area) => {
      this.version++;
      const sheet = this.writable(area.sheetId);
      const columns = Array.from({ length: area.columns }, (_, index) => ({
        id: index + 1,
        name: String(sheet.cells.get(at(area.row, area.column + index)) ?? `Column${index + 1}`),
      }));
      const id = `{t${++this.state.made}}`;
      const looks = { style: 'TableStyleMedium2', headings: true, filter: true, bandedRows: true, bandedColumns: false };
      this.state.tables = [...this.state.tables, { id, name: `Table${this.state.made}`, area, columns, ...looks }];
      return this.table(id);
    },
    rename: (id: string, name: string) => {
      if (this.state.tables.some((table) => table.id !== id && same(table.name, name))) throw new Refusal('exists', name);
      this.changeTable(id, { name });
    },
    setLooks: (id: string, looks: Partial<TableInfo>) => void this.changeTable(id, looks),
    convertToRange: (id: string) => {
      this.version++;
      const { id: own } = this.table(id);
      this.state.tables = this.state.tables.filter((table) => table.id !== own);
    },
    addRows: (id: string, _index: number | null, contents: readonly unknown[]) => {
      const { area } = this.table(id);
      this.moveRows({ ...area, row: area.row + 1 }, area.row + area.rows, contents.length);
    },
  };

  readonly names = {
    all: (sheetId: string | null) => this.state.names.filter((name) => name.sheetId === sheetId),
    find: (name: string, sheetId: string | null) => this.names.all(sheetId).find((one) => same(one.name, name)),
    add: (name: string, content: CellContent, sheetId: string | null) => {
      if (this.names.find(name, sheetId)) throw new Refusal('exists', name);
      this.version++;
      this.state.names = [...this.state.names, { name, formula: String(content), visible: true, comment: '', sheetId }];
      return this.names.find(name, sheetId)!;
    },
    setFormula: (name: string, sheetId: string | null, content: CellContent) =>
      this.changeName(name, sheetId, { formula: String(content) }),
    setVisible: (name: string, sheetId: string | null, visible: boolean) => this.changeName(name, sheetId, { visible }),
    remove: (name: string, sheetId: string | null) => {
      this.version++;
      this.state.names = this.state.names.filter((one) => !same(one.name, name) || one.sheetId !== sheetId);
    },
    area: () => null,
    value: () => '',
  };
  private changeName(name: string, sheetId: string | null, to: Partial<NameInfo>): void {
    this.version++;
    this.state.names = this.state.names.map((one) => (same(one.name, name) && one.sheetId === sheetId ? { ...one, ...to } : one));
  }

  readonly conditionalFormats = {
    all: (sheetId: string) => this.sheet(sheetId).conditions,
    add: (areas: readonly Area[], condition: ConditionalFormat['condition'], look: ConditionalFormat['look']) => {
      const id = `{c${++this.state.made}}`;
      this.writable(areas[0]!.sheetId).conditions.push({ id, areas, condition, look, stopIfTrue: false });
      return id;
    },
    change: (id: string, to: Partial<ConditionalFormat>) => {
      for (const { info } of this.state.sheets.filter(({ conditions }) => conditions.some((one) => one.id === id))) {
        const sheet = this.own(info.id);
        sheet.conditions = sheet.conditions.map((one) => (one.id === id ? { ...one, ...to } : one));
      }
    },
    remove: (id: string) => {
      for (const { info } of this.state.sheets.filter(({ conditions }) => conditions.some((one) => one.id === id))) {
        const sheet = this.own(info.id);
        sheet.conditions = sheet.conditions.filter((one) => one.id !== id);
      }
    },
  };

  readonly validations = {
    get: (area: Area) => this.sheet(area.sheetId).rules.get(at(area.row, area.column)) ?? null,
    set: (area: Area, rule: ValidationRule | null) => {
      const { rules } = this.writable(area.sheetId);
      if (rule) rules.set(at(area.row, area.column), rule);
      else rules.delete(at(area.row, area.column));
    },
  };

  readonly charts = {
    all: (sheetId: string) => this.sheet(sheetId).charts,
    find: (id: string) => this.state.sheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id),
    seriesOf: (area: Area) => [{ name: '', values: area, categories: null, colour: '' }],
    add: (chart: Omit<Chart, 'id' | 'name' | 'undrawn'>) => {
      this.version++;
      const id = `{g${++this.state.made}}`;
      this.writable(chart.sheetId).charts.push({ name: `Chart ${this.state.made}`, undrawn: {}, ...chart, id });
      return this.charts.find(id)!;
    },
    change: (id: string, to: Partial<Chart>) => {
      if ('name' in to) this.version++;
      const sheet = this.own(this.charts.find(id)!.sheetId);
      sheet.charts = sheet.charts.map((one) => (one.id === id ? { ...one, ...to } : one));
    },
    remove: (id: string) => {
      this.version++;
      const sheet = this.own(this.charts.find(id)!.sheetId);
      sheet.charts = sheet.charts.filter((one) => one.id !== id);
    },
  };

  readonly notes = {
    all: (sheetId: string) =>
      [...this.sheet(sheetId).notes].map(([key, text]) => {
        return { area: { sheetId, row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 }, text, author: '' };
      }),
    at: (area: Area) =>
      this.notes.all(area.sheetId).find((note) => note.area.row === area.row && note.area.column === area.column),
    set: (area: Area, text: string) => void this.writable(area.sheetId).notes.set(at(area.row, area.column), text),
    remove: (area: Area) => void this.writable(area.sheetId).notes.delete(at(area.row, area.column)),
  };

  readonly links = { at: () => undefined, set: () => undefined };

  readonly pages = {
    get: (sheetId: string) => ({
      orientation: 'portrait',
      header: { left: '', centre: '', right: '' },
      footer: { left: '', centre: '', right: '' },
      ...this.sheet(sheetId).page,
    }),
    set: (sheetId: string, layout: Partial<PageLayout>) =>
      void (this.own(sheetId).page = { ...this.sheet(sheetId).page, ...layout }),
  };

  readonly parts = {
    all: () => this.state.parts,
    find: (id: string) => this.state.parts.find((part) => part.id === id),
    add: (xml: string) => {
      this.version++;
      const part = { id: `{p${++this.state.made}}`, namespace: /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '', xml };
      this.state.parts = [...this.state.parts, part];
      return part;
    },
    set: (id: string, xml: string) => {
      this.version++;
      this.state.parts = this.state.parts.map((part) => (part.id === id ? { ...part, xml } : part));
    },
    remove: (id: string) => {
      this.version++;
      this.state.parts = this.state.parts.filter((part) => part.id !== id);
    },
  };
}

import { handler, type Handlers, HostError, type HostEvent, HostObject, nullObject } from '../batch/handlers';

type Cell = number | string | boolean;

interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Cell>;
  readonly listeners: Set<(event: HostEvent) => void>;
}

interface Area {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Enough of a workbook to test the protocol on: sheets, ranges by indexes, values. What Excel means is tested elsewhere. */
export class SmallWorkbook {
  readonly sheets: Sheet[] = [];

  constructor(...names: string[]) {
    names.forEach((name) => this.add(name));
  }

  add(name: string): Sheet {
    if (this.sheets.some((sheet) => sheet.name === name))
      throw new HostError('ItemAlreadyExists', `There is a sheet ${name}.`, 409);
    const sheet: Sheet = { id: `{${this.sheets.length + 1}}`, name, cells: new Map(), listeners: new Set() };
    this.sheets.push(sheet);
    return sheet;
  }

  valueAt(name: string, row: number, column: number): Cell {
    return this.#find(name).cells.get(`${row},${column}`) ?? '';
  }

  /** As if a person typed into the grid. */
  type(name: string, address: string): void {
    const sheet = this.#find(name);
    const argument = { address, changeType: 'RangeEdited', worksheetId: sheet.id, source: 'Local' };
    sheet.listeners.forEach((fire) => fire({ eventType: 10, targetId: sheet.id, argument }));
  }

  #find(key: string): Sheet {
    const sheet = this.sheets.find(({ id, name }) => id === key || name === key);
    if (!sheet) throw new HostError('ItemNotFound', `There is no sheet ${key}.`, 404);
    return sheet;
  }

  readonly #worksheet = (sheet: Sheet) => new HostObject('Worksheet', sheet);

  readonly handlers: Handlers = {
    Workbook: handler<null>({
      properties: {
        Worksheets: { get: () => new HostObject('WorksheetCollection', null) },
        Application: { get: () => new HostObject('Application', null) },
      },
    }),
    Application: handler<null>({ properties: { CalculationMode: { get: () => 'Automatic', set: () => undefined } } }),
    WorksheetCollection: handler<null>({
      items: () => this.sheets.map(this.#worksheet),
      item: (_, key) => this.#worksheet(this.#find(String(key))),
      methods: { Add: (_, name) => this.#worksheet(this.add(String(name))) },
    }),
    Worksheet: handler<Sheet>({
      properties: {
        Id: { get: ({ id }) => id },
        Name: {
          get: ({ name }) => name,
          set: (sheet, name) => {
            sheet.name = String(name);
          },
        },
        Visibility: { get: () => 'Visible', set: () => undefined },
        Position: { get: (sheet) => this.sheets.indexOf(sheet) },
        TabColor: {
          get: () => {
            throw new RangeError('the palette is empty');
          },
        },
        FreezePanes: { get: () => nullObject },
      },
      methods: {
        GetRangeByIndexes: (sheet, row, column, rows, columns) =>
          new HostObject<Area>('Range', {
            sheet,
            row: Number(row),
            column: Number(column),
            rows: Number(rows),
            columns: Number(columns),
          }),
      },
      events: {
        DataChanged: ({ listeners }, fire) => {
          listeners.add(fire);
          return () => listeners.delete(fire);
        },
      },
    }),
    Range: handler<Area>({
      properties: {
        RowCount: { get: ({ rows }) => rows },
        Worksheet: { get: ({ sheet }) => this.#worksheet(sheet) },
        Values: {
          get: (area) => this.#rows(area, (cell) => area.sheet.cells.get(cell) ?? ''),
          set: (area, value) => {
            const given = value as Cell[][];
            if (given.length !== area.rows || given.some((row) => row.length !== area.columns)) {
              throw new HostError('InvalidArgument', 'The list does not have the shape of the range.');
            }
            this.#rows(area, (cell, row, column) => area.sheet.cells.set(cell, given[row]?.[column] ?? ''));
          },
        },
      },
      methods: {
        _ValidateArraySize: ({ rows, columns }, givenRows, givenColumns) => {
          if (rows !== givenRows || columns !== givenColumns)
            throw new HostError('InvalidArgument', 'Not the shape of the range.');
        },
        GetRow: (area, index) => new HostObject<Area>('Range', { ...area, row: area.row + Number(index), rows: 1 }),
        GetBoundingRect: (area, other) => {
          const { row, rows } = (other as HostObject<Area>).target;
          return new HostObject<Area>('Range', { ...area, rows: row + rows - area.row });
        },
      },
    }),
  };

  #rows<T>({ row, column, rows, columns }: Area, of: (cell: string, row: number, column: number) => T): T[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => of(`${row + r},${column + c}`, r, c)),
    );
  }
}

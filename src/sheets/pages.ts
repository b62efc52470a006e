import { absoluteAddress, areaAddress, absoluteAreaAddress, cellAddress, type Position } from '../a1/addresses';
import { quoteText, sheetReference } from '../a1/references';
import { type Column, excelName, isPrivate, type Node, type Raw, type Reading, subjectOf, type Table } from '../formula';
import { compile } from '../formula/compile';
import { rowsOfCells } from '../formula/compileWholes';
import { columnsBetween, type Naming, wholeColumn } from '../formula/references';
import type { Decimal } from '../quantities/decimal';
import type { CellValue, FigureAt } from '../workbook/workbook';
import { FormulaText } from './formulaText';
import { cellValue } from './tables/cellValue';

/** An output table with its rows. */
export interface Filled {
  readonly table: Table;
  readonly rows: number;
  /** What is written in them, by column. */
  readonly written: ReadonlyMap<Column, readonly Raw[]>;
}

/** An output table whose cells stand anywhere on a sheet, which is no table of Excel. */
export interface Drawn extends Filled {
  /** The sheet that its cells stand on, or that of each column. */
  readonly sheet: string | ((column: Column) => string);
  /** The cell of a column in a row; null for columns that are written down nowhere and only say which cells are meant. */
  spot(column: Column, row: number): Position | null;
  /** What stays as it is when a formula that names the cell from another row is copied. */
  fixed?(column: Column): 'row' | 'all' | null;
  /** Where the first cell would stand among rows that are known by a number, if there were any. */
  first?(column: Column, among: number): Position;
}

const sheetOf = ({ sheet }: Drawn, column: Column): string => (typeof sheet === 'string' ? sheet : sheet(column));

/** What a cell shows: its value, the formula that comes to it, and the cell of the model behind it. */
export interface Shown {
  readonly value: CellValue;
  readonly formula?: string;
  readonly figure?: FigureAt;
  readonly isPrivate?: true;
}

/** The cells of output tables, all from the definitions of their columns. */
export class Pages {
  private constructor(
    readonly reading: Reading<Decimal>,
    private readonly drawn: ReadonlyMap<Table, Drawn>,
    private readonly texts = new Map<Column, FormulaText>(),
    private readonly valuesOnly = false,
  ) {}

  static over = (reading: Reading<Decimal>): Pages => new Pages(reading, new Map());

  /** These pages and more tables, which may read all that is here. */
  with(...more: readonly (Filled | Drawn)[]): Pages {
    const rows = new Map(more.map(({ table, rows: count }) => [table, count] as const));
    const constants = new Map(more.flatMap(({ written }) => [...written]));
    const drawn = new Map([...this.drawn, ...more.flatMap((one) => ('spot' in one ? [[one.table, one] as const] : []))]);
    return new Pages(this.reading.withTables(rows, constants), drawn, this.texts);
  }

  /** The same pages without formulas, to find out how much room they take. */
  unwritten = (): Pages => new Pages(this.reading, this.drawn, this.texts, true);

  /** `about`: whose explanation serves better than that of the first figure. */
  cell(column: Column, row: number, about: Node | undefined = column.formula): Shown {
    const { formula } = column;
    const value = cellValue(column, this.reading.cell(column, row));
    const marked = isPrivate(column) ? ({ isPrivate: true } as const) : {};
    if (this.valuesOnly || !formula || formula.op === 'constant') return { value, ...marked };
    const subject = about && subjectOf(about, this.reading, row);
    return {
      value,
      ...marked,
      formula: this.formulaOf(column, formula, this.naming(column, row)),
      ...(subject && { figure: { table: excelName(subject.column.table), field: subject.column.field, row: subject.row } }),
    };
  }

  private formulaOf(column: Column, formula: Node, naming: Naming): string {
    const text = this.texts.get(column) ?? new FormulaText(formula, naming);
    this.texts.set(column, text);
    return text.in(naming);
  }

  /** Cells as another sheet or a chart names them. */
  place(column: Column, row: number): string {
    return this.area([column, row], [column, row]);
  }

  /** The cells from one to another as another sheet or a chart names them. */
  area([first, from]: readonly [Column, number], [last, to]: readonly [Column, number]): string {
    const [start, end] = [this.spot(first, from), this.spot(last, to)];
    const cells =
      start.row === end.row && start.column === end.column
        ? absoluteAddress(start)
        : absoluteAreaAddress({ top: start.row, left: start.column, bottom: end.row, right: end.column });
    return sheetReference(sheetOf(this.drawn.get(first.table)!, first), cells);
  }

  /** A cell as a link leads to it. */
  link(column: Column, row: number): string {
    return sheetReference(sheetOf(this.drawn.get(column.table)!, column), cellAddress(this.spot(column, row)));
  }

  spot(column: Column, row: number): Position {
    const spot = this.drawn.get(column.table)?.spot(column, row);
    if (!spot) throw new Error(`${column.table.name}[${column.heading}] stands nowhere`);
    return spot;
  }

  private naming(column: Column, row: number): Naming {
    const sheet = sheetOf(this.drawn.get(column.table)!, column);
    const on = (other: string, cells: string): string => (other === sheet ? cells : sheetReference(other, cells));
    return {
      newer: '_xlfn.',
      own: (own) => {
        const { cell, sheet: its } = this.own(own, row);
        return its === null ? cell : on(its, cell);
      },
      cells: (cells) => {
        const drawn = this.drawn.get(cells.column.table);
        if (!drawn) return wholeColumn(cells.column);
        const spots = rowsOfCells(cells, this.reading)(row).map((other) => this.spot(cells.column, other));
        const among = cells.among ? Number(this.reading.cell(cells.among.is, row)) : 0;
        return on(sheetOf(drawn, cells.column), rangeOf(spots.length ? spots : [drawn.first!(cells.column, among)], true));
      },
      beside: (columns) =>
        this.drawn.has(columns[0]!.table) ? rangeOf(columns.map((each) => this.spot(each, row))) : columnsBetween(columns),
      written: (area) => String(this.reading.cell(area, row)),
      settled: (node) => {
        const drawn = this.drawn.get(node.cells.column.table);
        if (!drawn || !isSettled(node.row)) return null;
        const spot = this.spot(node.cells.column, Number(compile(node.row, this.reading)(row)) - 1);
        const fixed = drawn.fixed?.(node.cells.column);
        const cell = fixed === 'all' ? absoluteAddress(spot) : cellAddress(spot);
        return on(sheetOf(drawn, node.cells.column), fixed === 'row' ? cell.replace(/(\d+)$/, '$$$1') : cell);
      },
    };
  }

  /** A cell of the same row; what was written for it is part of the formula if it stands nowhere. */
  private own(column: Column, row: number): { readonly cell: string; readonly sheet: string | null } {
    const drawn = this.drawn.get(column.table)!;
    const spot = drawn.spot(column, row);
    if (spot) {
      const cell = drawn.fixed?.(column) === 'all' ? absoluteAddress(spot) : cellAddress(spot);
      return { cell, sheet: sheetOf(drawn, column) };
    }
    if (column.formula) throw new Error(`${column.table.name}[${column.heading}] stands nowhere`);
    const value = this.reading.cell(column, row);
    return { cell: typeof value === 'string' ? quoteText(value) : String(value), sheet: null };
  }
}

/** Whether a row number is written down when the sheet is made, so that a formula can name the cell itself. */
const isSettled = (node: Node): boolean =>
  node.op === 'constant' ||
  (node.op === 'column' && !node.column.formula) ||
  (node.op === 'at' && !node.cells.column.formula && isSettled(node.row));

function rangeOf(spots: readonly Position[], fixed = false): string {
  const [first, last] = [spots[0]!, spots.at(-1)!];
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const across = last.column - first.column + 1;
  if (across * (last.row - first.row + 1) !== spots.length) throw new Error('cells that do not stand side by side');
  return fixed ? absoluteAreaAddress(area) : areaAddress(area);
}

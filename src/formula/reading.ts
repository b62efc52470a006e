import type { Arithmetic } from './arithmetic';
import { type Cell, type Cells, foldKey, type Raw, type Value } from './cells';
import { compile } from './compile';
import { restsOn } from './restsOn';
import type { Assumption, Column, Node, Table } from './definition';

/** The rows of every table, and the assumptions: all that is not calculated. */
export interface Data {
  readonly rows: ReadonlyMap<Table, number>;
  readonly constants: ReadonlyMap<Column, readonly Raw[]>;
  readonly assumptions: ReadonlyMap<Assumption, Raw>;
}

/** A reading whose tables get rows that follow from its results. */
export type Fillable<N> = Pick<Reading<N>, 'arithmetic' | 'rowCount' | 'column' | 'cell' | 'fill'>;

/** One reading of a model: every column calculated once, when first asked for. */
export class Reading<N> implements Cells<N> {
  private readonly columns = new Map<Column, readonly Value<N>[]>();
  private readonly pending = new Set<Column>();
  private readonly indexes = new Map<string, Map<string, readonly number[]>>();
  private readonly keys = new Map<Column, readonly string[]>();
  private readonly shared = new Map<string, Map<string, unknown>>();
  private readonly tableNumbers = new Map<Column, number>();

  private readonly rows: Map<Table, number>;
  private readonly constants: Map<Column, readonly Raw[]>;

  constructor(
    readonly arithmetic: Arithmetic<N>,
    private readonly data: Data,
    /** Knows the columns of all tables but those of `data`. */
    private readonly base?: Reading<N>,
  ) {
    this.rows = new Map(data.rows);
    this.constants = new Map(data.constants);
  }

  /** All that this reading rests on, rows filled in later included. */
  get given(): Data {
    return { ...this.data, rows: this.rows, constants: this.constants };
  }

  /** Gives a table its rows, once what they follow from is calculated. */
  fill(table: Table, rowCount: number, constants: ReadonlyMap<Column, readonly Raw[]>): void {
    this.rows.set(table, rowCount);
    for (const [column, values] of constants) this.setWritten(column, values);
  }

  /** Writes a column. Throws where something was already calculated from it. */
  setWritten(column: Column, values: readonly Raw[]): void {
    if (this.columns.has(column)) throw new Error(`${column.table.name}[${column.heading}] was read before it was written`);
    this.constants.set(column, values);
  }

  /** A reading of the same data with other rows in some tables; what does not rest on them is not calculated again. */
  fork(tables: readonly Table[]): Reading<N> {
    const other = new Reading(this.arithmetic, this.given);
    for (const [column, values] of this.columns)
      if (!tables.some((table) => restsOn(column).has(table))) other.columns.set(column, values);
    return other;
  }

  /**
   * This reading with more tables, which may read all that is here. What is here is calculated here, once, whoever asks.
   */
  withTables(rows: Data['rows'], constants: Data['constants']): Reading<N> {
    return new Reading(this.arithmetic, { rows, constants, assumptions: this.data.assumptions }, this);
  }

  /** The reading that calculates the columns of a table. */
  private of(table: Table): Reading<N> {
    return this.base && !this.rows.has(table) ? this.base.of(table) : this;
  }

  rowCount(table: Table): number {
    const count = this.of(table).rows.get(table);
    if (count === undefined) throw new Error(`the table ${table.name} has no rows set`);
    return count;
  }

  column(column: Column): readonly Value<N>[] {
    const owner = this.of(column.table);
    if (owner !== this) return owner.column(column);
    const known = this.columns.get(column);
    if (known) return known;
    if (this.pending.has(column)) throw new Error(`${column.table.name}[${column.heading}] needs itself`);
    this.pending.add(column);
    const values = column.formula ? this.calculate(column) : this.stated(column);
    this.pending.delete(column);
    this.columns.set(column, values);
    return values;
  }

  cell(column: Column, row: number): Value<N> {
    const value = this.column(column)[row];
    if (value === undefined) throw new Error(`${column.table.name} has no row ${row + 1}`);
    return value;
  }

  assumption(assumption: Assumption): Value<N> {
    return this.value(this.data.assumptions.get(assumption) ?? null);
  }

  index(columns: readonly Column[]): ReadonlyMap<string, readonly number[]> {
    const owner = columns[0] ? this.of(columns[0].table) : this;
    if (owner !== this) return owner.index(columns);
    const name = columns.map((column) => this.numberOf(column)).join(',');
    const known = this.indexes.get(name);
    if (known) return known;
    const keys = columns.map((column) => this.keysOf(column));
    const index = new Map<string, number[]>();
    const [first, ...others] = keys;
    if (!first) throw new Error('an index over no columns');
    for (let row = 0; row < first.length; row++) {
      let key = first[row]!;
      for (const column of others) key += `\u0000${column[row]!}`;
      const rows = index.get(key);
      if (rows) rows.push(row);
      else index.set(key, [row]);
    }
    this.indexes.set(name, index);
    return index;
  }

  kept<T>(signature: string): Map<string, T> {
    const kept = this.shared.get(signature) ?? new Map<string, unknown>();
    this.shared.set(signature, kept);
    return kept as Map<string, T>;
  }

  compiled(node: Node): Cell<N> {
    return compile(node, this);
  }

  key(value: Value<N>): string {
    if (value === null) return '';
    return typeof value === 'string' ? `t${foldKey(value)}` : `n${this.arithmetic.key(value)}`;
  }

  /** The keys of a column's cells: most columns that are looked in are looked in more than once. */
  private keysOf(column: Column): readonly string[] {
    const known = this.keys.get(column);
    if (known) return known;
    const keys = this.column(column).map((value) => this.key(value));
    this.keys.set(column, keys);
    return keys;
  }

  private calculate(column: Column): readonly Value<N>[] {
    const rows = this.rowCount(column.table);
    const values = new Array<Value<N>>(rows);
    if (rows === 0) return values;
    const cell = this.compiled(column.formula!);
    for (let row = 0; row < rows; row++) values[row] = cell(row) as Value<N>;
    return values;
  }

  private stated(column: Column): readonly Value<N>[] {
    const constants = this.constants.get(column);
    if (!constants) throw new Error(`${column.table.name}[${column.heading}] has no values`);
    return constants.map((raw) => this.value(raw));
  }

  private value(raw: Raw): Value<N> {
    if (typeof raw === 'number') return this.arithmetic.from(raw);
    return raw === '' ? null : raw;
  }

  private numberOf(column: Column): number {
    const known = this.tableNumbers.get(column) ?? this.tableNumbers.size;
    this.tableNumbers.set(column, known);
    return known;
  }
}

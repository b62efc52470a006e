import type { Decimal } from '../../quantities/decimal';
import { paths } from '../../model/inputs/assumptions';
import { notStated } from '../../model/demands/outages';
import * as tables from '../../model/tables';
import { checks, circuits, demands, latencies, links, options, years } from '../../model/tables';
import type { Calculation } from '../calculate';
import { valuesFormat } from '../formats';
import { circuitReasons } from '../reasons/circuitReasons';
import { Cells, OptionFacts } from '../reasons/optionFacts';
import type { Problem } from '../problems/problem';
import type { Difference } from './difference';
import { reasonsOf } from '../reasons/reasons';
import { type Cell, type Columns, cellsOfRow, cellText, columnOf, rowFrom, rowsWith } from './valueCells';
import * as shown from './reportFields';
import * as fields from './valueFields';
import { LinkChoice } from '../../model/links/linkChoice';
import { type Table } from '../../formula';

/** The cells of some columns, by their names. */
type CellsOf<C> = C extends Columns<infer Field> ? Readonly<Record<Field, Cell>> : never;

/** A circuit an option buys. */
export type BoughtCircuit = CellsOf<(typeof fields.boughtColumns)['first']> &
  CellsOf<(typeof fields.boughtColumns)['last']> & { readonly paths: Cell };

export type OptionValues = CellsOf<(typeof fields.optionColumns)['first']> &
  CellsOf<(typeof fields.optionColumns)['figures']> &
  CellsOf<typeof fields.budgetColumns> &
  CellsOf<(typeof fields.optionColumns)['last']> & {
    readonly reasons: readonly string[];
    readonly circuits: readonly BoughtCircuit[];
  };

/** An offer for a link of an option: whether it serves, why not, whether it is bought, and what it comes to. */
export type CircuitValues = CellsOf<(typeof fields.circuitColumns)['link']> &
  CellsOf<(typeof fields.circuitColumns)['offer']> &
  CellsOf<(typeof fields.circuitColumns)['size']> &
  CellsOf<(typeof fields.circuitColumns)['cost']> & {
    readonly reasons: readonly string[];
    readonly chosen: 'yes' | 'no';
    readonly paths: Cell;
  };

/** What a values file holds: a contract for scripts. Numbers are text in plain decimal notation, null is not stated. */
export interface Values {
  readonly format: typeof valuesFormat;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly options: readonly OptionValues[];
  readonly demands: readonly CellsOf<typeof fields.demandColumns>[];
  readonly checks: readonly CellsOf<typeof fields.checkColumns>[];
  readonly circuits: readonly CircuitValues[];
  readonly years: readonly CellsOf<typeof fields.yearColumns>[];
  readonly latencies: readonly CellsOf<typeof fields.latencyColumns>[];
  readonly failures: readonly CellsOf<typeof shown.failureColumns>[];
  readonly movers: readonly CellsOf<typeof shown.moverColumns>[];
  readonly migrations: readonly CellsOf<typeof shown.migrationColumns>[];
  readonly credits: readonly CellsOf<typeof shown.creditColumns>[];
  readonly tcp: readonly CellsOf<typeof shown.tcpColumns>[];
  readonly pathLosses: readonly CellsOf<typeof shown.pathLossColumns>[];
  readonly classes: readonly CellsOf<typeof shown.classColumns>[];
  readonly resyncs: readonly CellsOf<typeof shown.resyncColumns>[];
  readonly trombones: readonly CellsOf<typeof shown.tromboneColumns>[];
  readonly sessions: readonly CellsOf<typeof shown.sessionColumns>[];
  readonly curve: readonly CellsOf<typeof shown.curveColumns>[];
  /** The same plan on another day, where that was asked for. */
  readonly difference?: Difference;
}

type Full = Calculation<Decimal>;

/** All that was compared, ready to leave the program; without a calculation, what stood in its way. */
export function valuesOf(full: Full | null, problems: readonly Problem[], warnings: readonly Problem[]): Values {
  const rows = <C extends Columns<string>>(table: Table, columns: C): readonly CellsOf<C>[] =>
    full ? every(full, table).map((row) => cellsOfRow(full.reading, columns, row) as CellsOf<C>) : [];
  return {
    format: valuesFormat,
    problems,
    warnings,
    options: full ? every(full, options).map((row) => optionValues(full, row)) : [],
    demands: rows(demands, fields.demandColumns),
    checks: rows(checks, fields.checkColumns),
    circuits: full ? every(full, circuits).map((row) => circuitValues(full, row)) : [],
    years: rows(years, fields.yearColumns),
    latencies: rows(latencies, fields.latencyColumns),
    failures: rows(tables.outages, shown.failureColumns).map(statedOnly),
    movers: rows(tables.movers, shown.moverColumns),
    migrations: rows(tables.migrations, shown.migrationColumns),
    credits: rows(tables.credits, shown.creditColumns),
    tcp: rows(tables.tcp, shown.tcpColumns),
    pathLosses: rows(tables.pathLosses, shown.pathLossColumns),
    classes: rows(tables.classes, shown.classColumns),
    resyncs: rows(tables.resyncs, shown.resyncColumns),
    trombones: rows(tables.trombones, shown.tromboneColumns),
    sessions: rows(tables.sessions, shown.sessionColumns),
    curve: rows(tables.curve, shown.curveColumns),
  };
}

/** What a sheet says in words is null in a file. */
const statedOnly = <R extends Readonly<Record<string, Cell>>>(row: R): R =>
  Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, cell === notStated ? null : cell])) as R;

/** The text of a values file: the same values give the same bytes. */
export const valuesText = (values: Values): string => `${JSON.stringify(values, null, 2)}\n`;

const every = ({ reading }: Full, table: Table): number[] => Array.from({ length: reading.rowCount(table) }, (_, row) => row);

const pathsOf = ({ reading }: Full): Cell => cellText(reading.assumption(paths), paths.unit);

const optionKey = columnOf(options, 'option');
const linkOption = columnOf(links, 'option');

function optionValues(full: Full, row: number): OptionValues {
  const { reading } = full;
  const { first, figures, last } = fields.optionColumns;
  const bought = rowsWith(reading, linkOption, reading.cell(optionKey, row)).filter(
    (link) => reading.cell(LinkChoice.purchase, link) === 'chosen',
  );
  return {
    ...cellsOfRow(reading, first, row),
    reasons: reasonsOf(reading, row),
    ...cellsOfRow(reading, figures, row),
    ...cellsOfRow(reading, fields.budgetColumns, new OptionFacts(reading, row).fit),
    circuits: bought.map((link) => boughtCircuit(full, link)),
    ...cellsOfRow(reading, last, row),
  };
}

function boughtCircuit(full: Full, link: number): BoughtCircuit {
  const { first, last } = fields.boughtColumns;
  return { ...cellsOfRow(full.reading, first, link), paths: pathsOf(full), ...cellsOfRow(full.reading, last, link) };
}

const linkRow = columnOf(circuits, 'linkRow');
const chosenRow = columnOf(links, 'chosenRow');

function circuitValues(full: Full, row: number): CircuitValues {
  const { reading } = full;
  const { link, offer, size, cost } = fields.circuitColumns;
  const linkOf = rowFrom(reading, linkRow, row)!;
  return {
    ...cellsOfRow(reading, link, linkOf),
    ...cellsOfRow(reading, offer, row),
    reasons: circuitReasons(new Cells(reading), row),
    chosen: rowFrom(reading, chosenRow, linkOf) === row ? 'yes' : 'no',
    ...cellsOfRow(reading, size, row),
    paths: pathsOf(full),
    ...cellsOfRow(reading, cost, row),
  };
}

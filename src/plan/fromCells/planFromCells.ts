import { type Assumption, cellName, type Table } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { currency, kilobyteBytes } from '../../model/inputs/assumptions';
import { inputColumns, partOf } from '../describe/definitions';
import { foldKey } from '../../formula';
import { laterTables, planFormat } from '../formats';
import type { Problem } from '../problems/problem';
import { formatField } from '../read/format';
import { idColumnOf } from '../read/ids';
import type { Json } from '../read/readRow';
import { anyManner, type Manner } from '../written/manner';
import { Unreadable } from '../read/unreadable';
import { cellProblem } from './cellMessages';
import type { InputCells, NamedCell } from './inputCells';
import { isEmpty, readCell } from './readCell';
import { columnsAt, readRows } from './readRows';

/** A plan as a file would hold it, read from cells. */
export interface PlanRead {
  /** For `readPlan`. Values of which nothing can be made stand in it as `Unreadable`. */
  readonly json: Json;
  /** The row of its table in which each element of a list stands, counted from 0. */
  readonly rows: ReadonlyMap<Table, readonly number[]>;
  /** Tables and columns that are gone. A plan file has nothing like them. */
  readonly problems: readonly Problem[];
}

/** Reads the inputs of a workbook by the definitions of their columns, found by their headings. */
export function planFromCells(cells: InputCells): PlanRead {
  const manner = mannerIn(cells);
  const read = inputTables.map((table) => [table, rowsOf(table, cells, manner)] as const);
  const parts = read.map(([table, rows]) => [partOf(table), rows.map(({ json }) => json)] as const);
  return {
    json: {
      ...(cells.format < planFormat && { [formatField]: cells.format }),
      assumptions: readAssumptions(cells, manner),
      ...Object.fromEntries(parts),
    },
    rows: new Map(read.map(([table, rows]) => [table, rows.map(({ at }) => at)])),
    problems: inputTables.flatMap((table) => whatIsGone(table, cells)),
  };
}

/** What the cells say of how texts among them are meant. How their author writes numbers and days they do not say. */
export function mannerIn({ assumptions: found }: InputCells): Manner {
  const [size, own] = [found.get(kilobyteBytes)?.content, found.get(currency)?.content];
  const { counting, ...manner } = anyManner;
  return {
    ...manner,
    counting: typeof size === 'number' && size > 0 ? { ...counting, bytesPerKB: size } : counting,
    currency: typeof own === 'string' ? own.trim() : '',
  };
}

function rowsOf(table: Table, { tables, newer }: InputCells, manner: Manner): ReturnType<typeof readRows> {
  const found = tables.get(table);
  return found ? withOwnIds(table, readRows(table, found, newer, manner)) : [];
}

/** An Id that is no number, or that of a row above, is none: Compare writes another. A copied row brings one along. */
function withOwnIds(table: Table, rows: ReturnType<typeof readRows>): ReturnType<typeof readRows> {
  const field = idColumnOf(table)?.field;
  if (field === undefined) return rows;
  const taken = new Set<unknown>();
  return rows.map(({ at, json: { [field]: id, ...json } }) => {
    const isOwn = Number.isInteger(id) && Number(id) >= 1 && !taken.has(id);
    if (isOwn) taken.add(id);
    return { at, json: isOwn ? { ...json, [field]: id } : json };
  });
}

/** The path of a table that is gone is that of its list; of a column, its field after the list. */
function whatIsGone(table: Table, { tables, newer }: InputCells): Problem[] {
  const part = partOf(table);
  const found = tables.get(table);
  if (!found && laterTables.includes(table)) return [];
  if (!found) return [cellProblem('no-table', part, null, table.name)];
  const columns = columnsAt(table, found);
  return inputColumns(table)
    .filter((column) => !columns.has(column) && !newer.has(column))
    .map(({ field, heading }) => cellProblem('no-column', `${part}.${field}`, null, table.name, heading));
}

function readAssumptions({ assumptions: found, assumed, newer }: InputCells, manner: Manner): Json {
  const stated = assumptions.flatMap((assumption): [string, unknown][] => {
    const cell = found.get(assumption);
    if (!cell && newer.has(assumption)) return [];
    const value = readAssumption(assumption, cell, assumed.has(assumption.field), manner);
    return value === undefined ? [] : [[assumption.field, value]];
  });
  return Object.fromEntries(stated);
}

/** Formulas read the cell itself: where there is a default it may not be blank. */
function readAssumption(assumption: Assumption, cell: NamedCell | undefined, isAssumed: boolean, manner: Manner): unknown {
  const { heading, input } = assumption;
  const name = cellName(assumption);
  if (!cell) return new Unreadable((path) => cellProblem('no-cell', path, null, heading, name));
  const otherwise = typeof input.blank === 'object' && 'default' in input.blank ? input.blank.default : null;
  if (otherwise === null) return readCell(assumption, cell.content, manner);
  if (isEmpty(cell.content))
    return new Unreadable((path) => cellProblem('blank-assumption', path, null, heading, String(otherwise)));
  const isDefault = foldKey(String(cell.content)) === foldKey(String(otherwise));
  return isAssumed && isDefault ? undefined : readCell(assumption, cell.content, manner);
}

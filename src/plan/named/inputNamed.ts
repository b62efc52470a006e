import { type Assumption, foldKey, type Table } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { origins } from '../../model/inputs/origins';
import { ranges } from '../../model/inputs/ranges';
import { scenarios } from '../../model/inputs/scenarios';
import { type InputColumn, inputColumns, keyOf, partOf } from '../describe/definitions';
import { shown } from '../describe/describe';
import { problem } from '../problems/messages';
import { nearest, nearestFirst } from '../problems/nearest';
import type { Problem } from '../problems/problem';
import { fullName, isCalled, ownName, type RowNames, type RowsNamed } from './rowsNamed';

/** An input as its author names it. A row that is null stands for all rows. */
export interface InputName {
  readonly table: string;
  readonly row: string | null;
  readonly input: string;
}

/** The input that is meant: a column with the places of its rows, counted from 0, or an assumption. */
export type NamedInput =
  | { readonly column: InputColumn; readonly rows: readonly number[]; readonly assumption?: undefined }
  | { readonly assumption: Assumption; readonly column?: undefined; readonly rows?: undefined };

const ofAssumptions = 'assumptions';
const aboutInputs: readonly Table[] = [ranges, scenarios, origins];
/** The tables whose inputs the comparison rests on: what ranges, scenarios and origins say of inputs is none of them. */
export const comparedTables: readonly Table[] = inputTables.filter((table) => !aboutInputs.includes(table));

/**
 * Finds the input that is named. All that is wrong is returned at once.
 *
 * @param at path of the row that names it, such as `ranges[0]`.
 */
export function inputNamed(
  name: InputName,
  rowsOf: RowsNamed,
  at: string,
): NamedInput | { readonly problems: readonly Problem[] } {
  if (foldKey(name.table) === ofAssumptions) return assumptionNamed(name, at);
  const table = comparedTables.find((one) => [partOf(one), one.name].some((known) => foldKey(known) === foldKey(name.table)));
  if (!table) return { problems: [unknownTable(name.table, at)] };
  const column = called(nameable(table), name.input);
  const rows = rowsNamed(table, name.row, rowsOf(table), at);
  const problems = [
    ...(Array.isArray(rows) ? [] : [rows as Problem]),
    ...(column ? [] : [unknownInput(table.name, nameable(table), name.input, at)]),
  ];
  return column && problems.length === 0 ? { column, rows: rows as readonly number[] } : { problems };
}

/** Keys and Ids are left out: other rows refer to them. */
const nameable = (table: Table): readonly InputColumn[] =>
  inputColumns(table).filter((column) => column !== keyOf(table) && column.input.blank !== 'numbered');

const called = <Of extends InputColumn | Assumption>(definitions: readonly Of[], typed: string): Of | undefined =>
  definitions.find(({ field, heading }) => [field, heading].some((known) => foldKey(known) === foldKey(typed)));

function assumptionNamed({ row, input }: InputName, at: string): NamedInput | { readonly problems: readonly Problem[] } {
  const assumption = called(assumptions, input);
  const problems = [
    ...(row === null ? [] : [problem('row-of-assumptions', `${at}.row`, row, shown(row))]),
    ...(assumption ? [] : [unknownInput('Assumptions', assumptions, input, at)]),
  ];
  return assumption && problems.length === 0 ? { assumption } : { problems };
}

/** The places of the rows that are meant, or why it is not known which. */
function rowsNamed(table: Table, typed: string | null, rows: readonly RowNames[], at: string): readonly number[] | Problem {
  if (typed === null) return rows.map((_, place) => place);
  const found = rows.flatMap((row, place) => (isCalled(row, typed) ? [place] : []));
  if (found.length === 1) return found;
  const where = `${at}.row`;
  if (found.length === 0) {
    const names = [...new Set(rows.flatMap((row) => [...row.texts, fullName(row)]))];
    const known = rows.map(ownName);
    return problem('unknown-row', where, typed, table.name, shown(typed), nearest(typed, names), first(typed, known));
  }
  // Rows of one full name differ by their Id alone.
  const full = found.map((place) => rows[place]!);
  const told = full.map((row) =>
    full.some((other) => other !== row && fullName(other) === fullName(row)) ? `Id ${row.id ?? 'of the row'}` : fullName(row),
  );
  return problem('several-named', where, typed, table.name, shown(typed), first(typed, told));
}

function unknownTable(typed: string, at: string): Problem {
  const names = ['Assumptions', ...comparedTables.map(({ name }) => name)];
  return problem('unknown-table', `${at}.table`, typed, shown(typed), nearest(typed, names), names.join(', '));
}

/** Suggests headings: fields are no words of a workbook, and a plan file takes both. */
function unknownInput(table: string, known: readonly (InputColumn | Assumption)[], typed: string, at: string): Problem {
  const headings = known.map(({ heading }) => heading);
  const field = known.find(
    (one) =>
      one.field ===
      nearest(
        typed,
        known.map(({ field: name }) => name),
      ),
  );
  const near = nearest(typed, headings) ?? field?.heading ?? null;
  return problem('unknown-input', `${at}.input`, typed, table, shown(typed), near, first(typed, headings));
}

const mostTold = 12;
const first = (typed: string, names: readonly string[]): string =>
  names.length > mostTold ? `${nearestFirst(typed, names).slice(0, mostTold).join(', ')}, …` : names.join(', ');

import type { SheetRange } from '../../a1/references';
import { inputTables, assumptions } from '../../model';
import { type Definition, inputColumns, partOf } from '../describe/definitions';
import { expected } from '../describe/describe';
import type { Problem } from '../problems/problem';
import type { InputCells } from './inputCells';
import { placeOf, placeText, type Subject, subjectOf } from './places';
import type { PlanRead } from './planFromCells';

/** Data that do not fit, and where to go; `place` is null where there is nothing to select, as for a table that is missing. */
export interface PlacedProblem extends Problem {
  readonly place: SheetRange | null;
}

/** Problems of a plan read from cells, said of the workbook: sheet and cell in place of a path, headings in place of fields. */
export function placed(problems: readonly Problem[], cells: InputCells, rows: Pick<PlanRead, 'rows'>): readonly PlacedProblem[] {
  return problems.map((problem) => {
    const subject = subjectOf(problem.where);
    const place = placeOf(problem.where, cells, rows);
    return {
      ...problem,
      where: place ? placeText(place) : nameOf(subject),
      reason: withPlaces(problem, cells, rows),
      remedy: inWorkbook(problem, subject),
      place,
    };
  });
}

/** What is spoken of where there is no cell. */
function nameOf({ table, definition }: Subject): string {
  if (table) return table.name;
  return definition ? `Assumptions, ${definition.heading}` : 'Inputs';
}

/** Problems whose wording tells the path of another row. */
const pointing = new Set(['duplicate-key', 'duplicate-workload']);

function withPlaces({ code, reason }: Problem, cells: InputCells, rows: Pick<PlanRead, 'rows'>): string {
  if (!pointing.has(code)) return reason;
  return reason.replace(/(?<= at )\w+\[\d+\](?= already)/, (path) => {
    const { table } = subjectOf(path);
    const key = table && inputColumns(table)[0];
    const place = placeOf(key ? `${path}.${key.field}` : path, cells, rows);
    return place ? placeText(place) : path;
  });
}

const headings = (definitions: readonly Definition[]): (readonly [string, string])[] =>
  definitions.flatMap(({ field, heading, input }) => [
    [field, heading] as const,
    ...(input.memberOf ? [[input.memberOf.field, heading] as const] : []),
  ]);
const sheets = inputTables.map((table) => [partOf(table), table.name] as const);

/** The remedy as one carries it out in a workbook. */
function inWorkbook({ code, remedy }: Problem, { table, definition }: Subject): string {
  const told = code === 'missing' && definition ? remedy.replace(/^Add "\w+": /, 'Type ') : remedy;
  const own = table ? inputColumns(table) : [];
  const known = new Map([...sheets, ...headings(assumptions), ...headings(own)]);
  return told
    .replace(/"(\w+)"/g, (text, name: string) => (known.has(name) ? `"${known.get(name)}"` : text))
    .replace(' to true to count it', ' to yes to count it')
    .replace(expected(definition ?? assumptions[0]!), (wanted) => wanted.replace('true or false, or ', ''));
}

import type { SheetRange } from '../../a1/references';
import { assumptions, inputTables } from '../../model';
import { type Definition, inputColumns, partOf } from '../describe/definitions';
import { expected } from '../describe/describe';
import type { Problem } from '../problems/problem';
import { type InputPlaces, placeOf, placeText, type RowPlaces, type Subject, subjectOf } from './places';

/** Data that do not fit, and where to go; `place` is null where there is nothing to select, as for a table that is missing. */
export interface PlacedProblem extends Problem {
  readonly place: SheetRange | null;
}

/** Problems of a plan, said of the workbook that holds it: sheet and cell in place of a path, headings in place of fields. */
export function placed(problems: readonly Problem[], cells: InputPlaces, rows: RowPlaces): readonly PlacedProblem[] {
  const rowAt = (path: string): string => {
    const { table } = subjectOf(path);
    const key = table && inputColumns(table)[0];
    const place = placeOf(key ? `${path}.${key.field}` : path, cells, rows);
    return place ? placeText(place) : nameOf(subjectOf(path));
  };
  return problems.map((problem) => {
    const subject = subjectOf(problem.where);
    const place = placeOf(problem.where, cells, rows);
    return {
      ...problem,
      where: place ? placeText(place) : nameOf(subject),
      reason: inWorkbook(problem.reason, subject, rowAt),
      remedy: inWorkbook(remedyOf(problem, subject), subject, rowAt),
      place,
    };
  });
}

/** What is spoken of where there is no cell. */
function nameOf({ table, definition, element }: Subject): string {
  if (table) return element === null ? table.name : `${table.name}, row ${element + 1} of the plan`;
  return definition ? `Assumptions, ${definition.heading}` : 'Inputs';
}

const headings = (definitions: readonly Definition[]) => definitions.map(({ field, heading }) => [field, heading] as const);
const sheets = new Map(inputTables.map((table) => [partOf(table), table.name] as const));

/** A list of a plan file, a text in quotation marks, a row of a plan file. */
const words = /\bunder "?(\w+)"?|"([^"]*)"|\b\w+\[\d+\]/g;

/** A sentence about a plan file as one says it of a workbook. Texts of the user stay as they are. */
function inWorkbook(said: string, { table, definition }: Subject, rowAt: (path: string) => string): string {
  const own = table ? inputColumns(table) : [];
  const fields = new Map([...sheets, ...headings(assumptions), ...headings(own)]);
  const inCells = definition ? said.replace(expected(definition), expected(definition, 'cell')) : said;
  return inCells.replace(words, (text, part?: string, quoted?: string) => {
    if (part !== undefined) return sheets.has(part) ? `on ${sheets.get(part)}` : text;
    if (quoted !== undefined) return fields.has(quoted) ? `"${fields.get(quoted)}"` : text;
    return subjectOf(text).table ? rowAt(text) : text;
  });
}

/** The remedy as one carries it out in a sheet: a cell is filled in or cleared. */
function remedyOf({ code, remedy }: Problem, { definition }: Subject): string {
  if (code === 'missing' && definition)
    return remedy.replace(`Add "${definition.field}": ${expected(definition)}`, `Type ${expected(definition, 'cell')}`);
  return remedy
    .replace(/ Or state [^.]*, in "notation"\./, '')
    .replace(/^Add (?="\w+"[,;: ])/, 'Fill in ')
    .replace(/\b(t)ake ("\w+") out/gi, (_, t: string, field: string) => `${t === 'T' ? 'C' : 'c'}lear ${field}`)
    .replace(' to true to count it', ' to yes to count it');
}

import type { Assumption, Raw, Table } from '../formula';
import { assumptions, inputTables } from '../model';
import { quoteDate as quoteDay } from '../model/inputs/assumptions';
import { catalogueKeysOn, catalogueRow } from '../plan/read/catalogueRows';
import { inputColumns } from '../plan/describe/definitions';
import { Findings } from '../plan/problems/findings';
import type { Row } from '../plan/plan';
import { readPlan } from '../plan/read/read';
import { readRow } from '../plan/read/readRow';
import { anyManner } from '../plan/written/manner';
import { dateText, dayNumber } from '../quantities/dates';
import { assumptionsSheet } from './tables/assumptions';
import { bound, printedFor } from './report';
import { contentsSheet } from './way/contents';
import { linkedToVisible } from './way/links';
import { inputSheet } from './tables/tableSheets';
import type { SheetNames } from '../workbook/underNames';
import type { Workbook } from '../workbook/workbook';

/** Inputs to start from: what each table holds, and the assumptions with those that nobody stated. */
interface Start {
  readonly assumptions: ReadonlyMap<Assumption, Raw>;
  readonly assumed: readonly string[];
  rows(table: Table): readonly Row[];
}

const defaultOf = ({ input: { blank } }: Assumption): Raw =>
  typeof blank === 'object' && 'default' in blank ? blank.default : null;

/** The catalogue's rows of the quote date, every default, and no more. */
function empty(quoteDate: string): Start {
  // Hypervisor and currency stay blank: nobody can guess them, and a problem asks for them.
  const stated = new Map<Assumption, Raw>([[quoteDay, dayNumber(quoteDate)]]);
  return {
    assumptions: new Map(assumptions.map((assumption) => [assumption, stated.get(assumption) ?? defaultOf(assumption)])),
    assumed: assumptions.filter((assumption) => defaultOf(assumption) !== null).map(({ field }) => field),
    rows: (table) => catalogueKeysOn(table, quoteDate).map((key) => rowOf(table, key)),
  };
}

function rowOf(table: Table, key: string): Row {
  const findings = new Findings();
  const draft = readRow(table, catalogueRow(table, key), key, findings, anyManner);
  if (draft.broken) throw new Error(`the catalogue's row ${key} cannot be read`);
  return Object.fromEntries(inputColumns(table).map((column) => [column.field, draft.values.get(column) ?? null]));
}

/** Everything that a plan states. Throws where it has problems: what a program brings along must be sound. */
function planned(json: unknown): Start {
  const { plan, problems, assumed } = readPlan(json);
  if (!plan || problems.length > 0) throw new Error(`the plan to start from has problems: ${JSON.stringify(problems)}`);
  return {
    assumptions: plan.assumptions,
    assumed: assumed.filter(({ where }) => where === 'assumptions').map(({ field }) => field),
    rows: (table) => plan.tables.get(table) ?? [],
  };
}

/**
 * A workbook of input sheets alone, and Contents, which lists them.
 *
 * @param from the JSON of a plan, or `empty`: the catalogue's rows of the quote date, and blank tables.
 * @param quoteDate YYYY-MM-DD, for inputs that state none of their own.
 */
export function starting(from: unknown, quoteDate: string, names: SheetNames = new Map()): Workbook {
  const start = from === 'empty' ? empty(quoteDate) : planned(from);
  const inputs = [assumptionsSheet(start.assumptions), ...inputTables.map((table) => inputSheet(table, start.rows(table)))];
  const sheets = linkedToVisible([contentsSheet(inputs, null, names), ...inputs]);
  const day = start.assumptions.get(quoteDay);
  const facts = { quoteDate: dateText(day as number), inputs: '', assumed: start.assumed };
  return bound(printedFor(sheets, start.assumptions), facts, names);
}

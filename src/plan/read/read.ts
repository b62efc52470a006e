import type { Raw, Table } from '../../formula';
import { inputTables } from '../../model';
import { spans } from '../../model/inputs/network/spans';
import { type Assumed, assumedIn, withDefaults } from '../describe/assumed';
import { catalogueKeys } from './catalogueRows';
import { type ChecklistLine, checklistOf } from './checklist';
import { inputColumns, partOf } from '../describe/definitions';
import { kindOf, type Medium } from '../describe/describe';
import { addNamedRows, readDrafts } from './readDrafts';
import { formatProblem } from './format';
import { addFailures } from './failureDrafts';
import type { Lending } from '../library/lending';
import type { Taken } from '../library/taking';
import { checkOrigins } from '../named/originChecks';
import { checkRanges } from '../named/rangeChecks';
import { withScenario } from '../named/scenarioChanges';
import type { Draft } from './draft';
import { checkIds, withIds } from './ids';
import { checkGear } from '../problems/gearChecks';
import { checkSolutions } from '../problems/solutionChecks';
import { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import type { Plan, Row } from '../plan';
import type { Problem } from '../problems/problem';
import { fieldOf, isObject, type Json } from './readRow';
import { checkDuplicates, type Drafts, everyRow, resolveReferences, respellLists, rowsOf } from '../problems/references';
import { leadsTo, losesPrice, removed, staysUnsized } from '../problems/removals';
import {
  checkChoices,
  checkCoordinates,
  checkFailures,
  checkFronts,
  checkPrices,
  checkReplicas,
  checkValidity,
} from '../problems/rowChecks';
import { checkSpans } from '../problems/spanChecks';
import { checkTransports } from '../problems/transportChecks';
import { warningsOf } from '../problems/warnings';
import { checkWorkloads } from '../problems/workloadChecks';
import { resolveNames } from '../written/names';
import type { Understood } from '../written/understood';
import { origins } from '../../model/inputs/origins';
import { Prices } from '../../model/inputs/prices';
import { workloads, Workloads } from '../../model/inputs/workloads';

/** What a plan file says. */
export interface ReadResult {
  /** What can be calculated; null where the format is not known, the assumptions are broken or no span is left. */
  readonly plan: Plan | null;
  /** What must be put right. What the plan still holds is computed without the rows they stand in. */
  readonly problems: readonly Problem[];
  /** What its author should know. Nothing is left out for these. */
  readonly warnings: readonly Problem[];
  /** What a quote needs, and what of it is there. Empty if nothing of the file could be read. */
  readonly checklist: readonly ChecklistLine[];
  /** Every text that was taken for a figure, a day or a name. */
  readonly understood: readonly Understood[];
  /** Every default that was taken. */
  readonly assumed: readonly Assumed[];
  /** For each row of the plan its element in the list it was read from; null for a row of the catalogue that is not listed. */
  readonly elements: ReadonlyMap<Table, readonly (number | null)[]>;
  /** What was taken from a library; null without one. */
  readonly taken: Taken | null;
}

const nothing: ReadResult = {
  plan: null,
  problems: [],
  warnings: [],
  checklist: [],
  understood: [],
  assumed: [],
  elements: new Map(),
  taken: null,
};

/**
 * Reads a plan from parsed JSON by the definitions of the input tables: checked inputs, or problems, all at once.
 * Never throws on what a plan file can hold.
 *
 * @param medium where the plan was read: names in cells stay as they are, for formulas find rows by them.
 * @param scenario the name of a scenario of the plan, whose changes are made; null: none.
 * @param library what the plan leaves open is taken from it; null: none.
 */
export function readPlan(
  json: unknown,
  medium: Medium = 'file',
  scenario: string | null = null,
  library: Lending | null = null,
): ReadResult {
  if (!isObject(json)) {
    return { ...nothing, problems: [problem('not-an-object', 'plan', json, 'A plan', kindOf(json))] };
  }
  const unknown = formatProblem(json);
  if (unknown) return { ...nothing, problems: [unknown] };
  const findings = new Findings();
  const { drafts: read, taking } = readNamed(json, { medium, library }, findings);
  const { drafts: named, added } = addNamedRows(withScenario(read, scenario, findings), findings, taking);
  const { drafts: told, added: known } = addFailures(named, findings);
  const drafts = taking ? taking.withOrigins(told, listedIn(json)(origins)) : told;
  for (const check of checks) check(drafts, findings);
  const gone = removed(drafts);
  const problems = findings.problems([drafts.assumptions, ...everyRow(drafts)], (row) => leadsTo(row, gone));
  const { understood } = findings;
  const checklist = checklistOf(drafts, gone);
  const kept = rowsOf(drafts, spans).some((row) => !gone.has(row));
  if (!kept || gone.has(drafts.assumptions)) return { ...nothing, problems, checklist, understood };
  const misnamed = respellLists(drafts, gone, catalogueKeys);
  const plan = planOf(drafts, gone);
  const untaken = library && !taking ? [library.undated()] : [];
  const warnings = [...warningsOf(drafts, gone, plan, added), ...misnamed, ...(taking?.warnings ?? untaken)];
  return {
    plan,
    problems,
    warnings,
    checklist,
    understood,
    assumed: assumedIn(plan, drafts.assumptions),
    elements: elementsOf(drafts, gone, [...added, ...known]),
    taken: taking?.taken ?? null,
  };
}

/** The drafts of a file with the keys of rows in place of other names for them, and what a library adds to them. */
function readNamed(json: Json, from: Parameters<typeof readDrafts>[1], findings: Findings): ReturnType<typeof readDrafts> {
  const { drafts, taking } = readDrafts(json, from, findings);
  if (from.medium === 'file') resolveNames(drafts, findings);
  const rows = taking && from.library?.takeRows(drafts, taking, listedIn(json), findings);
  return { drafts: rows ?? drafts, taking };
}

/** How many rows of a table a plan file lists. */
const listedIn =
  (json: Json) =>
  (table: Table): number => {
    const list = fieldOf(json, partOf(table));
    return Array.isArray(list) ? list.length : 0;
  };

/** Between rows, in an order in which each finds what it needs: duplicates, references, and what these lead to. */
const checks: readonly ((drafts: Drafts, findings: Findings) => void)[] = [
  checkDuplicates,
  checkIds,
  resolveReferences,
  checkCoordinates,
  checkSpans,
  checkTransports,
  checkWorkloads,
  checkFronts,
  checkValidity,
  checkChoices,
  checkPrices,
  checkReplicas,
  checkGear,
  checkSolutions,
  checkFailures,
  checkRanges,
  checkOrigins,
];

function planOf(drafts: Drafts, gone: ReadonlySet<Draft>): Plan {
  const tables = inputTables.map((table) => {
    const read = keptOf(drafts, table, gone).map((row) => rowOf(row, gone));
    return [table, withIds(table, read, rowsOf(drafts, table))] as const;
  });
  const plan = { assumptions: withDefaults(drafts.assumptions), tables: new Map(tables) };
  return { ...plan, unsized: unsizedOf(plan.tables, keptOf(drafts, workloads, gone), gone) };
}

/** The rows of a table that a plan keeps. A workload stays where it stands, whether the plan is sized with it or not. */
const keptOf = (drafts: Drafts, table: Table, gone: ReadonlySet<Draft>): readonly Draft[] =>
  rowsOf(drafts, table).filter((row) => !gone.has(row) || staysUnsized(row, gone));

function unsizedOf(tables: Plan['tables'], kept: readonly Draft[], gone: ReadonlySet<Draft>): Plan['unsized'] {
  const ids = (tables.get(workloads) ?? []).map((row) => row[Workloads.id.field] ?? null);
  const typed = (row: Draft): Row =>
    Object.fromEntries(
      inputColumns(workloads).flatMap((column) => (row.typed.has(column) ? [[column.field, row.typed.get(column)!]] : [])),
    );
  return new Map(kept.flatMap((row, at) => (gone.has(row) ? [[ids[at]!, typed(row)] as const] : [])));
}

/** The element of its list that a row was read from; several may be of one that selects from the catalogue. */
const elementOf = ({ where }: Draft): number => Number(/\[(\d+)\]$/.exec(where)?.[1]);

function elementsOf(
  drafts: Drafts,
  gone: ReadonlySet<Draft>,
  added: readonly Draft[],
): ReadonlyMap<Table, readonly (number | null)[]> {
  const elements = (table: Table): (number | null)[] =>
    keptOf(drafts, table, gone).map((row) => (added.includes(row) ? null : elementOf(row)));
  return new Map(inputTables.map((table) => [table, elements(table)]));
}

function rowOf(draft: Draft, gone: ReadonlySet<Draft>): Row {
  const columns = draft.table ? inputColumns(draft.table) : [];
  const row = columns.map((column): [string, Raw] => [column.field, draft.values.get(column) ?? null]);
  return { ...Object.fromEntries(row), ...(losesPrice(draft, gone) ? notPriced(draft) : {}) };
}

/** A price line that cannot be counted on, kept so that its platform has no total rather than one that is too low. */
function notPriced(draft: Draft): Row {
  const named = draft.values.get(Prices.item) ?? draft.where;
  const blank = [Prices.unitPrice, Prices.currency, Prices.shareOfList, Prices.deal, Prices.toYear];
  return {
    ...Object.fromEntries(blank.map(({ field }) => [field, null])),
    [Prices.item.field]: named,
    [Prices.span.field]: draft.refs.get(Prices.span)?.name ?? null,
  };
}

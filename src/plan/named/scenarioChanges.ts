import { foldKey, type Column, type Raw } from '../../formula';
import { ranges } from '../../model/inputs/ranges';
import { Scenarios, scenarios } from '../../model/inputs/scenarios';
import type { Definition } from '../describe/definitions';
import { inputRows, type Plan } from '../plan';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import { type Drafts, rowsOf } from '../problems/references';
import { type Draft, textOf } from '../read/draft';
import { inputNamed } from './inputNamed';
import { nameOfDraft, rowsOfDrafts } from './rowsNamed';
import { valueFor } from './valueFor';

/** The scenarios of a plan by their names, in its order. */
export function scenarioNames(plan: Plan): readonly string[] {
  const names = inputRows(plan, Scenarios).map(({ scenario }) => scenario);
  return names.filter((name, at) => names.findIndex((other) => foldKey(other) === foldKey(name)) === at);
}

/** A cell that a scenario gives another value. */
interface Changed {
  readonly draft: Draft;
  readonly definition: Definition;
  readonly value: Raw;
}

/**
 * Reads the changes of all scenarios, and makes those of one. It comes before all other checks, so that these are made of what the scenario
 * says. Ranges are about the plan as it stands: a scenario has none.
 *
 * @param scenario null: the plan as it stands.
 */
export function withScenario(drafts: Drafts, scenario: string | null, findings: Findings): Drafts {
  const taken = new Map<string, Draft>();
  const all = rowsOf(drafts, scenarios).flatMap((row) => {
    const name = foldKey(textOf(row, Scenarios.scenario) ?? '');
    return changesBy(row, drafts, findings)
      .filter((changed) => isFirst(row, name, changed, taken, findings))
      .map((changed) => ({ ...changed, name }));
  });
  if (scenario === null) return drafts;
  for (const { draft, definition, value, name } of all) if (name === foldKey(scenario)) draft.values.set(definition, value);
  return { ...drafts, rows: new Map([...drafts.rows, [ranges, []]]) };
}

function changesBy(row: Draft, drafts: Drafts, findings: Findings): readonly Changed[] {
  const [table, named, input] = [Scenarios.table, Scenarios.row, Scenarios.input].map((column) => textOf(row, column));
  const written = row.values.get(Scenarios.value) ?? null;
  if (table == null || input == null || named === undefined || written === null) return [];
  const found = inputNamed({ table, row: named, input }, rowsOfDrafts(drafts), row.where);
  if ('problems' in found) {
    for (const one of found.problems) findings.add(row, one);
    return [];
  }
  const definition: Definition = found.column ?? found.assumption;
  const drafted = found.column ? found.rows.map((at) => rowsOf(drafts, found.column.table)[at]!) : [drafts.assumptions];
  const outcomes = drafted.map((draft) => {
    const stated = (column: Column): Raw => draft.values.get(column) ?? null;
    return { draft, outcome: valueFor(definition, written, stated, `${row.where}.${Scenarios.value.field}`, drafts.manner) };
  });
  const [first] = outcomes;
  // What is wrong with a value is so in every row.
  if (first && 'problem' in first.outcome) findings.add(row, first.outcome.problem);
  if (first && 'value' in first.outcome && first.outcome.understood) findings.understand(first.outcome.understood);
  return outcomes.flatMap(({ draft, outcome }) => ('problem' in outcome ? [] : [{ draft, definition, value: outcome.value }]));
}

/** A scenario changes an input once: of two values nobody knows which is meant. */
function isFirst(
  row: Draft,
  name: string,
  { draft, definition }: Changed,
  taken: Map<string, Draft>,
  findings: Findings,
): boolean {
  const cell = `${name} ${draft.where}.${definition.field}`;
  const first = taken.get(cell);
  if (!first) taken.set(cell, row);
  if (!first || first === row) return true;
  const called = draft.table ? `${definition.heading} of ${nameOfDraft(draft)}` : definition.heading;
  const at = `${row.where}.${Scenarios.input.field}`;
  if (!row.broken) findings.add(row, problem('second-change', at, textOf(row, Scenarios.input), called, first.where));
  return false;
}

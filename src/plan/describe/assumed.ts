import type { Assumption, Raw, Table } from '../../formula';
import { assumptions, inputTables } from '../../model';
import { type Definition, inputColumns, partOf } from './definitions';
import { type Draft, isBlank } from '../read/draft';
import type { Plan } from '../plan';

/** A default that was taken: of an assumption, or of a column in some of its rows. */
export interface Assumed {
  /** `assumptions`, or the table's list in a plan file. */
  readonly where: string;
  readonly field: string;
  readonly heading: string;
  /** As text, numbers in plain notation. */
  readonly value: string;
  /** Why it is assumed, in words. */
  readonly why: string;
  /** In how many rows; 1 for an assumption. */
  readonly rows: number;
}

/** Assumptions as stated, each blank one with its default; none where it has none. */
export function withDefaults(draft: Draft): ReadonlyMap<Assumption, Raw> {
  return new Map(assumptions.map((assumption) => [assumption, draft.values.get(assumption) ?? defaultOf(assumption, null)]));
}

/** A number the assumptions state or take by default; null where it is blank without a default, or cannot be read. */
export function figureOf(draft: Draft, assumption: Assumption): number | null {
  const value = draft.values.get(assumption);
  const figure = value === null ? defaultOf(assumption, null) : value;
  return typeof figure === 'number' ? figure : null;
}

function defaultOf({ input }: Definition, stated: ReadonlyMap<Assumption, Raw> | null): Raw {
  if (typeof input.blank !== 'object') return null;
  return 'default' in input.blank ? input.blank.default : (stated?.get(input.blank.assumption) ?? null);
}

/** Every default a plan rests on, in the order of its parts. */
export function assumedIn(plan: Plan, draft: Draft): Assumed[] {
  const ofPlan = assumptions
    .filter((assumption) => isBlank(draft, assumption) && defaultOf(assumption, null) !== null)
    .map((assumption) => entry('assumptions', assumption, defaultOf(assumption, null), 'not stated; the default', 1));
  return [...ofPlan, ...inputTables.flatMap((table) => ofTable(plan, table))];
}

function ofTable(plan: Plan, table: Table): Assumed[] {
  const rows = plan.tables.get(table) ?? [];
  return inputColumns(table).flatMap((column) => {
    const { blank } = column.input;
    const silent = rows.filter((row) => row[column.field] === null).length;
    if (typeof blank !== 'object' || silent === 0) return [];
    const whose = 'assumption' in blank ? `the plan's ${blank.assumption.heading.toLowerCase()}` : 'the default';
    const why = `not stated in ${silent} of ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}; ${whose}`;
    return [entry(partOf(table), column, defaultOf(column, plan.assumptions), why, silent)];
  });
}

function entry(where: string, { field, heading }: Definition, value: Raw, why: string, rows: number): Assumed {
  return { where, field, heading, value: String(value), why, rows };
}

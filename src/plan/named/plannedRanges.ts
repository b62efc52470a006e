import type { Assumption, Raw } from '../../formula';
import { Ranges } from '../../model/inputs/ranges';
import { type Definition, type InputColumn, partOf } from '../describe/definitions';
import { inputRows, type Plan } from '../plan';
import { inputNamed } from './inputNamed';
import { endOf, expectedValue } from './movable';
import { ownName, type RowNames, rowsOfPlan } from './rowsNamed';

/** A range of a checked plan, with the cells that it moves. */
export interface PlannedRange {
  readonly definition: Definition;
  /** What moves, as people read it: `Read IOPS of DB`. */
  readonly called: string;
  readonly shape: 'triangle' | 'even';
  /** Whether every cell has a draw of its own. */
  readonly isEach: boolean;
  readonly column?: InputColumn;
  readonly assumption?: Assumption;
  readonly cells: readonly RangedCell[];
}

export interface RangedCell {
  /** Place of its row, from 0; 0 of an assumption. */
  readonly row: number;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** The ranges of a plan. Throws if one names nothing: reading the plan has checked that. */
export const plannedRanges = (plan: Plan): readonly PlannedRange[] =>
  inputRows(plan, Ranges).map((range, at) => {
    const { table, row, input, low, high, stated, shape, draw } = range;
    const rows = rowsOfPlan(plan);
    const named = inputNamed({ table, row, input }, rows, `ranges[${at}]`);
    if ('problems' in named) throw new Error(named.problems.map(({ reason }) => reason).join(' '));
    const { column, assumption } = named;
    const definition: Definition = column ?? assumption;
    const among: readonly Raw[] = column
      ? (plan.tables.get(column.table) ?? []).map((each) => each[column.field] ?? null)
      : [plan.assumptions.get(assumption) ?? null];
    const cells = (named.rows ?? [0]).flatMap((place): RangedCell[] => {
      const expected = expectedValue(definition, among[place]);
      const end = (value: typeof low): number => endOf(Number(value), expected ?? 0, stated === 'change');
      return expected === null ? [] : [{ row: place, low: end(low), expected, high: end(high) }];
    });
    return {
      definition,
      called: calledOf(definition, row === null || !column ? [] : [rows(column.table)[named.rows[0]!]!]),
      shape: (shape ?? 'triangle') as PlannedRange['shape'],
      isEach: draw === 'each',
      ...(column ? { column } : { assumption }),
      cells,
    };
  });

function calledOf(definition: Definition, [row]: readonly RowNames[]): string {
  if (row) return `${definition.heading} of ${ownName(row)}`;
  return 'table' in definition ? `${definition.heading} of all ${partOf(definition.table)}` : definition.heading;
}

import { absent, at, join, newTable, orElse, says, when } from '../../formula';
import { decided } from '../comparison/decidedLines';
import type { ComparisonPlaces } from '../comparison/comparisonPlaces';
import { block, head, row } from '../comparison/tables';
import { shown, writtenNumber } from '../define';
import type { Drawn } from '../pages';
import { outputSheets } from '../places';
import { Workloads } from '../../model/inputs/workloads';
import { type Column } from '../../formula';
import { Loads } from '../../model/loads/loads';

/** Options that the user forced in or left out; read from the Comparison, so that they follow the choices. */
const optionsDecided = newTable('Summary decisions', 'output', 'an option that the user decided about');
const option = writtenNumber(optionsDecided, 'compared', 'Its row among the options compared');
const saidOfOption = shown(
  optionsDecided,
  'said',
  'What was decided about it, and why',
  join(at(head.name, at(row.head, option)), ', ', at(block.span, at(row.block, option)), ': ', at(decided.column, option)),
);

/** Workloads that the user left out. */
const workloadsLeftOut = newTable('Summary workloads', 'output', 'a workload that was left out');
const load = writtenNumber(workloadsLeftOut, 'load', 'Its row in Loads');
const inputRow = at(Loads.no, load);
const saidOfWorkload = shown(
  workloadsLeftOut,
  'said',
  'That it is left out, and why',
  when(
    says(at(Workloads.include, inputRow), 'no'),
    join(
      'Workload ',
      at(Workloads.workload, inputRow),
      ', ',
      at(Workloads.span, inputRow),
      ': left out: ',
      orElse(at(Workloads.reason, inputRow), 'no reason is given'),
    ),
    absent('text'),
  ),
);

/** More would leave no room on the page. */
const most = 8;

/** What the user decided: the rows of the two tables that are shown, and how many more there are. */
export function decisionsOf({ pages: { reading } }: ComparisonPlaces) {
  const rowsWith = (column: Column, holds: (value: unknown) => boolean): number[] =>
    reading.column(column).flatMap((value, at) => (holds(value) ? [at + 1] : []));
  const options = rowsWith(decided.column, (value) => value !== null);
  const workloads = rowsWith(Workloads.include, (value) => value === 'no');
  const all = options.length + workloads.length;
  const room = all > most ? most - 1 : all;
  return {
    options: options.slice(0, room),
    workloads: workloads.slice(0, Math.max(0, room - options.length)),
    more: all - room,
  };
}

type Decisions = ReturnType<typeof decisionsOf>;

/** A line each, options first. */
export function decisionsDrawn({ options, workloads }: Decisions, top: number): readonly Drawn[] {
  const lines = { sheet: outputSheets.summary } as const;
  return [
    {
      ...lines,
      table: optionsDecided,
      rows: options.length,
      written: new Map([[option, options]]),
      spot: (column, at) => (column === saidOfOption ? { row: top + at, column: 0 } : null),
    },
    {
      ...lines,
      table: workloadsLeftOut,
      rows: workloads.length,
      written: new Map([[load, workloads]]),
      spot: (column, at) => (column === saidOfWorkload ? { row: top + options.length + at, column: 0 } : null),
    },
  ];
}

/** The columns that say so, with the rows of each. */
export const decisionLines = ({ options, workloads }: Decisions) => [
  ...options.map((_, at) => [saidOfOption, at] as const),
  ...workloads.map((_, at) => [saidOfWorkload, at] as const),
];

import type { InputCells, InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import { axes } from '../../explore/axes/axes';
import type { Moved, WhatIf } from '../../explore/whatIf';
import type { Column, Marks, Raw } from '../../formula';
import { assumptions } from '../../model';
import { growthPerYear } from '../../model/inputs/assumptions';
import { spans } from '../../model/inputs/network/spans';
import { workloads, Workloads } from '../../model/inputs/workloads';
import { inputColumns, partOf } from '../../plan/describe/definitions';
import { planFromCells } from '../../plan/fromCells/planFromCells';
import type { Plan } from '../../plan/plan';
import type { Quote } from '../../plan/quote';
import { inputRowsOf } from '../../refresh/existing/inputRows';
import { type FieldChange, saveEdit } from '../plan/edits';
import { contentIn, partNamed, placeIn } from '../plan/parts';
import { valueWithUnit } from './positions';

/** What is written if the values that are tried are taken over. */
export interface TakeOver {
  readonly edit: InputEdit;
  /** How many of its cells hold formulas, which values take the place of. */
  readonly formulas: number;
}

/** Fields of one row of a part of the plan that get other values. */
interface RowChanges {
  readonly part: string;
  readonly row: number;
  readonly changes: readonly FieldChange[];
}

/** The edit that brings the plan to what was tried: the cells that differ, and no others. Null: there is nothing to write. */
export function takeOver(workbook: WorkbookStatus, whatIf: WhatIf, moved: Moved, marks: Marks): TakeOver | null {
  const { inputs, quote } = workbook;
  const plan = quote?.read.plan;
  if (!inputs || !plan || moved.size === 0) return null;
  const growth = growsAsOne(plan) ? moved.get('growth') : undefined;
  const rows = [
    ...tableChanges(whatIf, growth ? new Map([...moved].filter(([of]) => of !== 'growth')) : moved, quote.read, inputs),
    ...(growth ? [planGrowth(inputs, growth.toNumber())] : []),
  ];
  const steps = rows.flatMap(
    ({ part, row, changes }) => saveEdit({ at: 'form', part, row, copyOf: null }, partNamed(part), inputs, changes).steps,
  );
  if (steps.length === 0) return null;
  const places = rows.flatMap(({ row, changes }) => changes.flatMap(({ definition }) => placeIn(inputs, definition, row) ?? []));
  const values = [...moved].map(([of, value]) => `${axes[of].heading} ${valueWithUnit(of, value, marks)}`);
  return {
    edit: { says: `Took over for ${whatIf.span}: ${values.join(', ')}`, steps },
    formulas: places.filter((place) => workbook.formulaAt(place) !== null).length,
  };
}

/** Whether all workloads grow as the plan does and are of one span: then the growth of the plan is what was tried. */
const growsAsOne = ({ tables }: Plan): boolean =>
  tables.get(spans)?.length === 1 && (tables.get(workloads) ?? []).every((row) => row[Workloads.growthPerYear.field] === null);

const planGrowth = (inputs: InputCells, to: number): RowChanges => {
  const from = inputs.assumptions.get(growthPerYear)?.content ?? '';
  return { part: 'assumptions', row: assumptions.indexOf(growthPerYear), changes: [{ definition: growthPerYear, from, to }] };
};

function tableChanges(whatIf: WhatIf, moved: Moved, read: Quote['read'], inputs: InputCells): readonly RowChanges[] {
  const { cells = new Map<Column, readonly Raw[]>() } = whatIf.changes(moved);
  const rowsThere = inputRowsOf(read, planFromCells(inputs));
  return [spans, workloads].flatMap((table) =>
    (whatIf.part.tables.get(table) ?? []).flatMap((planned, at): RowChanges[] => {
      const columns = inputColumns(table).filter((column) => cells.has(column));
      const changed = columns.filter((column) => cells.get(column)?.[at] !== planned[column.field]);
      // A part has the rows of its plan themselves.
      const row = rowsThere.get(table)?.[read.plan?.tables.get(table)?.indexOf(planned) ?? -1];
      if (changed.length === 0 || row === undefined || row === null) return [];
      const found = inputs.tables.get(table)!;
      const changes = changed.map((definition): FieldChange => ({
        definition,
        from: contentIn(table, found, row, definition),
        to: cells.get(definition)?.[at] ?? '',
      }));
      return [{ part: partOf(table), row, changes }];
    }),
  );
}

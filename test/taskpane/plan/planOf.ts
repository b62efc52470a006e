import { readFileSync } from 'node:fs';
import type { InputEdit, WorkbookStatus } from '../../../src/excel/openWorkbook';
import type { Column } from '../../../src/formula';
import type { CellContent, InputCells } from '../../../src/plan/fromCells/inputCells';
import { inputCellsOfReport } from '../../../src/excel/read/inputCells';
import { readInputs } from '../../../src/excel/read/readInputs';
import { statusAfterStart } from '../../../src/excel/workbookStatus';
import { emptyWorkbook } from '../../../src/refresh/existing/snapshot';
import { targetInputs } from '../../../src/refresh/match/targetWorkbook';

export const today = JSON.parse(readFileSync('examples/today.json', 'utf8')) as Record<string, unknown>;

const cellsOf = (plan: unknown): InputCells => inputCellsOfReport(targetInputs(emptyWorkbook, plan, '2026-11-22'));

/** What the pane learns of a workbook that holds a plan and nothing else. */
export const holdingPlan = (plan: unknown): WorkbookStatus => statusAfterStart(readInputs(cellsOf(plan)), emptyWorkbook);

/** The same, once somebody has typed into the cell of a column in the first row of its table. */
export function typedOver(plan: unknown, column: Column, typed: CellContent): WorkbookStatus {
  const cells = cellsOf(plan);
  const found = cells.tables.get(column.table)!;
  const rows = found.rows.map((row, at) =>
    row.map((cell, place) => (at === 0 && found.headings[place] === column.heading ? typed : cell)),
  );
  return statusAfterStart(
    readInputs({ ...cells, tables: new Map([...cells.tables, [column.table, { ...found, rows }]]) }),
    emptyWorkbook,
  );
}

/** What the pane learns of a workbook that holds a plan, once an edit that writes into rows and assumptions was made. */
export function holdingEdited(plan: unknown, { steps }: InputEdit): WorkbookStatus {
  const cells = cellsOf(plan);
  const tables = new Map(cells.tables);
  const assumptions = new Map(cells.assumptions);
  for (const step of steps) {
    if (step.kind === 'assume') {
      assumptions.set(step.assumption, { ...assumptions.get(step.assumption)!, content: step.to as CellContent });
    } else if (step.kind === 'write') {
      const found = tables.get(step.table)!;
      const to = new Map(step.cells.map((cell) => [cell.heading, (cell.to ?? '') as CellContent]));
      const rows = found.rows.map((row, at) =>
        at === step.row ? row.map((cell, place) => to.get(String(found.headings[place])) ?? cell) : row,
      );
      tables.set(step.table, { ...found, rows });
    } else throw new Error(`an edit here cannot ${step.kind}`);
  }
  return statusAfterStart(readInputs({ ...cells, tables, assumptions }), emptyWorkbook);
}

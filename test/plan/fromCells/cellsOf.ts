import type { Assumption, Table } from '../../../src/formula';
import { inputCellsOfReport } from '../../../src/excel/read/inputCells';
import type { CellContent, InputCells, NamedCell, TableCells } from '../../../src/plan/fromCells/inputCells';
import { quote } from '../../../src/plan/quote';
import { report } from '../../../src/sheets/report';

type Loose<T> = { -readonly [Key in keyof T]: T[Key] };

/** Cells that a test may change, as a user would. */
export interface LooseCells extends InputCells {
  tables: Map<Table, Loose<TableCells> & { headings: CellContent[]; rows: CellContent[][] }>;
  assumptions: Map<Assumption, Loose<NamedCell>>;
  assumed: Set<string>;
}

/** The input cells of the workbook written for a plan. @throws if nothing in it can be calculated. */
export function cellsOf(json: unknown): LooseCells {
  const { quoted, read } = quote(json);
  if (!quoted) throw new Error(read.problems.map(({ reason }) => reason).join('\n'));
  const { tables, assumptions, assumed, ...facts } = inputCellsOfReport(report(quoted));
  return {
    tables: new Map(
      [...tables].map(([table, cells]) => [
        table,
        { ...cells, headings: [...cells.headings], rows: cells.rows.map((row) => [...row]) },
      ]),
    ),
    assumptions: new Map([...assumptions].map(([assumption, cell]) => [assumption, { ...cell }])),
    assumed: new Set(assumed),
    ...facts,
  };
}

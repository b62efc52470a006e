import type { Table } from '../../formula';
import { type Definition, inputColumns } from '../describe/definitions';
import type { CellContent } from '../fromCells/inputCells';
import { Findings } from '../problems/findings';
import { catalogueRow } from '../read/catalogueRows';
import { readRow } from '../read/readRow';
import { offers } from '../../model/inputs/offers';
import { workloads } from '../../model/inputs/workloads';
import { type Begun, nothingBegun, startOf } from './classStart';
import { lineContents } from './linePicks';
import { anyManner } from '../written/manner';

/**
 * What the cells of a row hold that is taken from the catalogue; null if it has no such key. Of an offer its line alone, of a workload what its
 * class fills in beside what is begun.
 */
export function catalogueContents(
  table: Table,
  key: string,
  begun: Begun = nothingBegun,
): ReadonlyMap<Definition, CellContent> | null {
  if (table === offers) return lineContents(key);
  if (table === workloads) {
    const start = startOf(key, begun);
    return (
      start && new Map(inputColumns(table).flatMap((column) => (column.field in start ? [[column, start[column.field]!]] : [])))
    );
  }
  const row = catalogueRow(table, key);
  if (!row) return null;
  const { values } = readRow(table, row, 'catalogue', new Findings(), anyManner);
  return new Map(inputColumns(table).map((column) => [column, values.get(column) ?? '']));
}

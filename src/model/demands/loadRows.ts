import { type Column, rowColumn, rowKey, rowOf, type Table } from '../../formula';
import { Options } from '../options/identity';
import { copies, ownerLoads } from '../tables';

/** The rows that what crosses for an option in a state rests on. */
export const loadRows = <In extends string>(table: Table<In>, option: Column<In>) => ({
  // Written, not found: a search for each of them would be a tenth of what a large workbook recalculates.
  aRow: rowKey(table, { of: ownerLoads, heading: 'A row', description: 'Row in Owner loads for what A owns' }),
  bRow: rowKey(table, { of: ownerLoads, heading: 'B row', description: 'Row in Owner loads for what B owns' }),
  copiesRow: rowKey(table, { of: copies, heading: 'Copies row', description: 'Row in Copies: all nodes, or one down' }),
  // Found by its key: rows of Options keep their place where a refresh adds others.
  optionRow: rowColumn(table, {
    heading: 'Option row',
    description: 'Row in Options',
    formula: rowOf(Options.option, option),
  }),
});

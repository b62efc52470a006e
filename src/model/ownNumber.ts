import { rowKey, type Table } from '../formula';

/**
 * The number of a row in its own table, written in it. A table that others find by the number of a row needs one: the sheet
 * Integrity asks it whether somebody has sorted the table.
 */
export const ownNumber = <In extends string>(table: Table<In>) =>
  rowKey(table, { of: table, heading: 'No', description: 'Row number, by which other tables find it' });

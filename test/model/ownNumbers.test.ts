import { inputTables, workingTables } from '../../src/model';
import { failures } from '../../src/model/inputs/products/failures';

/** The tables that other tables find by a row number that is written and not looked up: one that is sorted would be misread. */
const found = [
  ...new Set(workingTables.flatMap(({ columns }) => columns.flatMap((column) => (!column.formula && column.rowsOf) || []))),
];

test('Integrity can tell of every working table found by row numbers that somebody has sorted it: each row knows its own', () => {
  const working = found.filter((table) => !inputTables.includes(table));
  expect(working.length).toBeGreaterThan(6);
  const unnumbered = working.filter((table) => !table.columns.some(({ rowsOf, formula }) => rowsOf === table && !formula));
  expect(unnumbered.map(({ name }) => name)).toEqual([]);
});

/** A row of Outages asks whether the row of Failures that it was made from still speaks of its platform and event. */
test('of the inputs, which their user may sort, Failures alone is found by a row number', () =>
  expect(found.filter((table) => inputTables.includes(table)).map(({ name }) => name)).toEqual([failures.name]));

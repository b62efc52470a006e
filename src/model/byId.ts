import {
  type Column,
  compare,
  countOf,
  is,
  type Node,
  pick,
  rowColumn,
  rowOfOrFirst,
  type Table,
  textColumn,
  when,
} from '../formula';

interface Found<In extends string, Of extends string> {
  /** The column Id of the input, and the number that is written in the working row. */
  readonly of: Column<Of>;
  readonly id: Column<In>;
  readonly heading: string;
  /** What its deletion, a blank Id and the like lead to: `its offer was deleted, or its Id is blank; it serves nothing`. */
  readonly lost: string;
  /** Whether the input is one that counts; if nothing is said, whether its Id is there. */
  readonly meant?: Node;
}

/**
 * How a working row finds an input by its Id, wherever its user moves it: whether it is in the plan, its row, and a text of it.
 * What is not in the plan reads the first row, and the table leaves it out of every figure: a deleted input leaves no error.
 */
export function byId<In extends string, Of extends string>(
  table: Table<In>,
  { of, id, heading, lost, meant = compare(countOf(of.table, [of, id]), '>', 0) }: Found<In, Of>,
) {
  const inPlan = textColumn(table, { heading: 'In plan', description: `no: ${lost}`, formula: when(meant, 'yes', 'no') });
  const row = rowColumn(table, { heading, description: `Row in ${of.table.name}`, formula: rowOfOrFirst(of, id, inPlan) });
  const named = (said: { readonly heading: string; readonly description: string }, column: Column<Of>) =>
    textColumn(table, { ...said, formula: when(is(inPlan, 'yes'), pick(column, row), 'no longer in the plan') });
  return { inPlan, row, named };
}

import type { Assumption, Column, Table } from './definition';

/** Whether the cells of a column say where something stands: what look-ups work with and nobody wants to read. */
export const isPosition = ({ rowsOf, numbersColumns }: Column): boolean => Boolean(rowsOf ?? numbersColumns);

export const excelName = (table: Table): string =>
  `Metro${table.name.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase())}`;
export const cellName = (assumption: Assumption): string => `Metro_${assumption.field}`;

export function newTable<Name extends string>(name: Name, role: Table['role'], row: string): Table<Name> {
  return { name, role, row, columns: [] };
}

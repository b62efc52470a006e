import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Table } from '../../src/formula';
import { columnsRead, walk } from '../../src/formula/nodes';
import { inputTables, workingTables } from '../../src/model';

/** What src/model/README.md says of the tables is what their formulas do. */
const readme = readFileSync(path.resolve(__dirname, '../../src/model/README.md'), 'utf8');
const [, ...rows] = readme
  .slice(readme.indexOf('| Working table |'), readme.indexOf('Tables may read one another'))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const nodesOf = (table: Table) => table.columns.flatMap(({ formula }) => (formula ? [...walk(formula)] : []));
const readBy = (table: Table): string[] => {
  const others = nodesOf(table).flatMap((node) => columnsRead(node).map((column) => column.table));
  const names = new Set(others.filter((other) => other !== table).map(({ name }) => name));
  return [...names, ...(nodesOf(table).some(({ op }) => op === 'assumption') ? ['assumptions'] : [])];
};

test('every working table is listed, in its order', () =>
  expect(rows.map(([, name]) => name)).toEqual(workingTables.map(({ name }) => name)));

test('every input table is named, in its order', () => {
  const [named = ''] = /Input tables: [^.]*\./s.exec(readme) ?? [];
  expect(named.replace(/\s+/g, ' ')).toBe(
    `Input tables: ${inputTables.map(({ name }) => name).join(', ')}, and the named Assumptions.`,
  );
});

test.each(workingTables.map((table) => [table.name, table] as const))('%s reads what is said', (name, table) => {
  const [, , , reads, holds] = rows.find((row) => row[1] === name)!;
  expect([...(reads ?? '').split(', ')].sort()).toEqual(readBy(table).sort());
  const asked = workingTables.some((other) => other !== table && readBy(other).includes(name));
  expect((holds ?? '').endsWith('nothing reads it')).toBe(!asked);
});

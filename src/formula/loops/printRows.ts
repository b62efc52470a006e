import type { Column, Node, NodeOf, Table } from '../definition';
import { isKey } from '../compileSums';
import { neededCells } from '../guard';
import { factored, ownColumns } from '../sharedWeights';
import { anyAbsent, guarded, type Printing } from './printing';

/** The rows of another table that count for row `i`: the names of their groups and of the group of each row. */
function keyed(table: Table, keys: readonly (readonly [Column, Node])[], printing: Printing): { groups: string; group: string } {
  const columns = keys.map(([column]) => column);
  const groups = printing.shared.groups(columns, table);
  if (keys.length === 0) return { groups: printing.read(groups), group: '2' };
  const operands = keys.map(([, operand]) => operand);
  const matches = printing.shared.matches(printing.table, groups, columns, operands);
  return { groups: printing.read(groups), group: `${printing.read(matches)}[i]` };
}

/** A walk through the rows of one group, from row `i`: `each` is done with row `j`. */
function walked({ groups, group }: { groups: string; group: string }, tests: readonly string[], each: string): string {
  const skip = tests.length ? `if(!(${tests.join('&&')}))continue;` : '';
  return (
    `const g=${group};for(let k=${groups}.starts[g],e=${groups}.starts[g+1];k<e;k++){` +
    `const j=${groups}.rows[k];${skip}${each}}`
  );
}

/** A function of the row, put in front of the loop; its call. */
function asFunction(body: string, printing: Printing): string {
  const name = printing.name();
  printing.before(`const ${name}=i=>{${body}};`);
  return `${name}(i)`;
}

/** The row of a key. */
export function rowOf({ column, key }: NodeOf<'rowOf'>, printing: Printing): string {
  const { groups, group } = keyed(column.table, [[column, key]], printing);
  return `${groups}.firstRow(${group})`;
}

/** A sum, a count, the least or the greatest over rows that meet criteria. */
export function aggregate(node: NodeOf<'aggregate'>, printing: Printing): string {
  const equal = node.where.filter(({ is }) => is === '=');
  const rest = node.where.filter(({ is }) => is !== '=');
  const rows = keyed(
    node.table,
    equal.map(({ column, operand }) => [column, operand]),
    printing,
  );
  const cell = (column: Column): string => printing.value({ ...column, op: 'each', column });
  const tests = rest.map(({ column, is, operand }) =>
    is === 'contains'
      ? `t.contains(${cell(column)},${printing.value(operand)})`
      : `${cell(column)}${is}${printing.value(operand)}`,
  );
  const absent = [
    ...(equal.length ? [`${rows.group}===0`] : []),
    ...rest.flatMap(({ operand }) => anyAbsent(neededCells(operand), printing) || []),
  ].join('||');
  const ifAbsent = absent ? `if(${absent})return NaN;` : '';
  const values = node.column ? cell(node.column) : '';
  const [start, each] = {
    count: ['0', 'x+=1;'],
    sum: ['0', `x+=${values};`],
    sumOfStated: ['0', `const v=${values};if(v===v)x+=v;`],
    least: ['NaN', `const v=${values};if(v===v&&!(x<=v))x=v;`],
    greatest: ['NaN', `const v=${values};if(v===v&&!(x>=v))x=v;`],
  }[node.of] as [string, string];
  return asFunction(`${ifAbsent}let x=${start};${walked(rows, tests, each)}return x`, printing);
}

/** The rows that meet the conditions of a `sumOver` or `leastOver`, and the conditions that no key answers. */
function counted(node: NodeOf<'sumOver' | 'leastOver'>, printing: Printing): { rows: ReturnType<typeof keyed>; tests: string[] } {
  const equal = node.where.filter(isKey);
  const rest = node.where.filter((part) => !isKey(part));
  const rows = keyed(
    node.table,
    equal.map(({ left, right }) => [left.column, right]),
    printing,
  );
  return { rows, tests: rest.map((part) => printing.holds(part)) };
}

const ifNothing = (node: NodeOf<'sumOver' | 'leastOver'>, group: string, printing: Printing): string =>
  [anyAbsent(neededCells(node), printing), group === '2' ? '' : `${group}===0`].filter(Boolean).join('||');

/** The least of a term over rows, and of its bound. */
export function leastOver(node: NodeOf<'leastOver'>, printing: Printing): string {
  const { rows, tests } = counted(node, printing);
  const absent = ifNothing(node, rows.group, printing);
  const each = `x=Math.min(x,${printing.value(node.term)});`;
  return asFunction(
    `${absent ? `if(${absent})return NaN;` : ''}let x=${printing.value(node.bound)};${walked(rows, tests, each)}return x`,
    printing,
  );
}

/**
 * A sum whose term mixes both tables. Its weights are worked out once for all rows that ask alike and all columns that weigh
 * alike, as in `sharedWeights`; the sum once for all rows that ask alike.
 */
export function sumOver(node: NodeOf<'sumOver'>, { table, shared, read }: Printing): string {
  const { plain, weight } = factored(node.term);
  const owns = [...new Set([...node.where, weight].flatMap(ownColumns))];
  const alike = shared.groups(owns, table);
  const weights = shared.slot(table, (printing) => weighed(node, weight, alike, printing));
  const sums = shared.slot(table, (printing) => {
    const [w, values] = [printing.read(weights), plain && printing.read(shared.slotOf(plain.column))];
    const term = values ? `${values}[${w}.others[k]]*${w}.by[k]` : `${w}.by[k]`;
    return (
      `const o=new Float64Array(${w}.empty.length);for(let g=2;g<o.length;g++){let x=${w}.empty[g];` +
      `for(let k=${w}.starts[g],e=${w}.starts[g+1];k<e;k++)x+=${term};o[g]=x}return o`
    );
  });
  return `${read(sums)}[${read(alike)}.of[i]]`;
}

function weighed(node: NodeOf<'sumOver'>, weight: Node, alike: number, printing: Printing): string {
  const { rows, tests } = counted(node, printing);
  const absent = ifNothing({ ...node, term: weight }, rows.group, printing) || 'false';
  const own = printing.read(alike);
  // A weight of 0 adds nothing, for the columns that are weighed are never absent.
  const each = `const y=${printing.value(weight)};if(y!==0)w.add(j,y);`;
  return (
    `const w=Weights.over(_);for(let h=2;h<${own}.starts.length-1;h++){const i=${own}.rows[${own}.starts[h]];` +
    `if(${absent})w.end(NaN);else{${walked(rows, tests, each)}w.end(0)}}return w`
  );
}

/** The sum of products of adjacent columns of two rows, pair by pair. */
export function dot({ left, right }: NodeOf<'dot'>, { read, shared }: Printing): string {
  const cell = (column: Column, row: Column): string => `${read(shared.slotOf(column))}[${read(shared.slotOf(row))}[i]]`;
  return `(${left.columns.map((column, at) => `${cell(column, left.row)}*${cell(right.columns[at]!, right.row)}`).join('+')})`;
}

/** What stands in one of several columns. */
export function across(node: NodeOf<'across'>, printing: Printing): string {
  const { read, shared } = printing;
  const columns = printing.name();
  const none = node.kind === 'text' ? 'noText' : 'none';
  // A number of no column is asked for in no row only.
  printing.before(`const ${columns}=[${[none, ...node.columns.map((column) => read(shared.slotOf(column)))].join(',')}];`);
  const found = `${columns}[${read(shared.slotOf(node.number))}[i]][${read(shared.slotOf(node.row))}[i]]`;
  const number: Node = { ...node.number, op: 'column', column: node.number };
  return guarded(node.number.optional ? [number] : [], found, node.kind === 'text' ? '0' : 'NaN', printing);
}

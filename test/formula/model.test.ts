import { readFileSync } from 'node:fs';
import path from 'node:path';
import { explain, explainTree, leaves } from '../../src/formula';
import { isPosition } from '../../src/formula/table';
import { allTables } from '../../src/model';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';

const example: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../../examples/metro.json'), 'utf8'));
const { reading } = calculate(readPlan(example).plan!);
const calculated = allTables.flatMap((table) => table.columns.filter((column) => column.formula));
const columnOf = (table: string, field: string) =>
  allTables.find(({ name }) => name === table)!.columns.find((column) => column.field === field)!;

describe('In the example plan, every figure of the model', () => {
  it.each(allTables.filter(({ role }) => role === 'working').map((table) => [table.name, table] as const))(
    'of %s comes down to inputs, written keys, assumptions and constants with a source',
    (_, table) => {
      for (const column of table.columns.filter(({ formula }) => formula))
        for (const leaf of reading.rowCount(table) ? leaves(reading, column, 0) : []) {
          if (leaf.kind === 'constant') expect(leaf.named.source).not.toBe('');
          else if (leaf.kind !== 'assumption') expect([leaf.kind, leaf.column.formula]).toEqual(['input', undefined]);
        }
    },
  );

  it('is explained in words that name no row number and repeat no programming', () => {
    const odd = /undefined|null|NaN|Infinity|\[object|true|false|\bis is\b|e[+-]\d/;
    for (const column of calculated)
      for (let row = 0; row < Math.min(5, reading.rowCount(column.table)); row++) {
        const { text, operands } = explain(reading, column, row);
        expect(text).not.toMatch(odd);
        for (const operand of operands) if ('column' in operand) expect(isPosition(operand.column)).toBe(false);
      }
  });

  it('is explained down to its sources, as on a terminal', () => {
    const lines = explainTree(reading, columnOf('Demands', 'requiredMbps'), 0);
    expect(lines[0]).toMatch(/^Required: [\d.,]+ Mb\/s = \(the greater of .* ÷ 0\.7 {2}\[Demands: /);
    expect(lines.some((line) => /^ +Write IOPS: [\d,.]+ IOPS {2}\(input\) {2}\[Workloads: /.test(line))).toBe(true);
    expect(lines).toContain('  Target utilisation: 0.7  (assumption)');
  });
});

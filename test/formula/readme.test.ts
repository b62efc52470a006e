import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelFormula, explain, explainTree } from '../../src/formula';
import '../../src/model';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { OptionRtt, Traffic } from './recipe';

const read = (file: string): string => readFileSync(path.resolve(__dirname, file), 'utf8');
const readme = read('../../src/formula/README.md');
const example: unknown = JSON.parse(read('../../examples/metro.json'));
const { reading } = calculate(readPlan(example).plan!);

describe('The README of the formula language', () => {
  const blocks = [...readme.matchAll(/^( *)```ts\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', code = '']) =>
    code.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );

  it('shows code that compiles', () => {
    expect(blocks).toHaveLength(3);
    const recipe = read('recipe.ts');
    for (const block of blocks) expect(recipe).toContain(block);
  });

  it('says what Excel shows and how the figure is explained', () => {
    expect(readme).toContain(`\`${excelFormula(Traffic.storageMbpsAtoB, 'shown')}\``);
    expect(readme).toContain(`\`${explain(reading, Traffic.storageMbpsAtoB, 0).text}\``);
  });

  it('says what the terminal prints for the column of its recipe', () => {
    for (const line of explainTree(reading, OptionRtt.rttDifferenceMs, 0, { depth: 1 })) expect(readme).toContain(line);
  });
});

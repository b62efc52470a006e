import { readFileSync } from 'node:fs';
import path from 'node:path';
import '../../src/model';
import { type Column, explain, leaves } from '../../src/formula';
import { calendar, demands, options } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { boughtColumns } from '../../src/plan/values/circuitColumns';
import { optionColumns } from '../../src/plan/values/exportedColumns';
import { columnOf } from '../setup/columnOf';

const example: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../../examples/metro.json'), 'utf8'));
const { reading } = calculate(readPlan(example).plan!);

/** Every field of an option, and of the circuits it buys, in the values file. */
const outputs: readonly (readonly [string, Column])[] = [
  ...[optionColumns.first, optionColumns.figures, optionColumns.last].flatMap((part) => Object.entries<Column>(part)),
  ...Object.entries<Column>(boughtColumns).map(([field, column]): [string, Column] => [`circuits ${field}`, column]),
];
const calculated = outputs.filter(([, column]) => column.formula);

describe('In the example plan, every output of every option', () => {
  it('is calculated but for the keys of its row', () => {
    const keys = outputs.filter(([, column]) => !column.formula).map(([field]) => field);
    expect(keys).toEqual(['span', 'platform', 'circuits path']);
    expect(reading.rowCount(options)).toBeGreaterThan(0);
  });

  it.each(calculated)('%s rests on inputs, written keys, assumptions and sourced constants alone', (_, column) => {
    const found = leaves(reading, column, ...Array(reading.rowCount(column.table)).keys());
    expect(found.length).toBeGreaterThan(0);
    for (const leaf of found) {
      if (leaf.kind === 'constant') {
        expect(leaf.named.source).not.toBe('');
        const { sourceDate } = leaf.named;
        expect(sourceDate === null || /^\d{4}-\d\d-\d\d$/.test(sourceDate)).toBe(true);
      } else if (leaf.kind !== 'assumption') {
        expect([leaf.kind, leaf.column.formula]).toEqual(['input', undefined]);
      }
    }
  });
});

describe('What a requirement says of itself', () => {
  const textOf = (column: Column, wanted: (row: number) => boolean): string => {
    const row = Array.from({ length: reading.rowCount(column.table) }, (__, at) => at).find(wanted);
    return explain(reading, column, row!).text;
  };

  it('as an option: which state decides', () => {
    const first = (row: number): boolean => row === 0;
    expect(reading.cell(columnOf(options, 'platform'), 0)).toBe('vplex-metro-5.0');
    expect(textOf(columnOf(options, 'requiredMbps'), first)).toBe(
      '1,777.3 Mb/s = Required in Demands (Ashburn to College Park | vplex-metro-5.0, planned), because Size for state = planned',
    );
  });

  it('as a demand: the larger direction, of storage and of the rest', () => {
    const option = reading.cell(columnOf(options, 'option'), 0);
    const planned = (row: number): boolean =>
      reading.cell(columnOf(demands, 'option'), row) === option && reading.cell(columnOf(demands, 'state'), row) === 'planned';
    expect(textOf(columnOf(demands, 'requiredMbps'), planned)).toBe(
      '1,777.3 Mb/s = (the greater of 1,244.11 Mb/s and 1,100.8 Mb/s) ÷ 0.7',
    );
  });

  it('as a factor: its formula in figures', () => {
    expect(textOf(columnOf(calendar, 'discountFactor'), (row) => row === 2)).toBe('0.857339 = (1 + 0.08)^(0 − 2)');
  });
});

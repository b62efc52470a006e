import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { quote } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import { writeXlsx } from '../../src/xlsx/write';
import { minimalPlan } from '../broken/minimalPlan';
import { faultsIn, validator } from '../setup/microsoft';
import { describeWith } from '../setup/tools';
import { sample } from './sample';

/** A quote as the command line writes it, with what a plan leaves open told on its sheets. */
const written = (plan: unknown): Uint8Array => writeXlsx(report(quote(plan).quoted!));
const example = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));

/** The letters that XML and formulas have a meaning for, in every text that a user types. */
function namedOddly() {
  const plan = minimalPlan();
  return { ...plan, workloads: plan.workloads.map((row, at) => ({ ...row, workload: `=1+1 <&> "${at}" ]]> \u{1F5C4}` })) };
}
/** A span left out of the figures, and why. */
function withProblems() {
  const plan = minimalPlan();
  return { ...plan, workloads: plan.workloads.map((row, at) => (at === 0 ? { ...row, readKB: -1 } : row)) };
}

describeWith(validator, 'Microsoft’s own validator', () => {
  // Seconds each: what is in any workbook is asked of the version that knows least.
  test.each([
    ['today’s example', 'Microsoft365', () => written(example('today'))],
    ['the example of 2011', 'Office2019', () => written(example('metro'))],
    ['a plan with odd names', 'Office2019', () => written(namedOddly())],
    ['a plan with problems', 'Office2019', () => written(withProblems())],
    ['everything that can be written', 'Office2019', () => writeXlsx(sample)],
    ['everything that can be written', 'Microsoft365', () => writeXlsx(sample)],
  ] as const)('has nothing against %s, in %s', async (_, version, make) => {
    expect(await faultsIn(make(), version)).toEqual([]);
  });

  test('names the part and the place of a fault', async () => {
    const parts = unzipSync(writeXlsx(sample));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('<sheetData>', '<sheetData wrong="1">');
    const faults = await faultsIn(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }), 'Office2019');
    expect(faults).toEqual([
      expect.stringContaining("/xl/worksheets/sheet1.xml /x:worksheet[1]/x:sheetData[1]: The 'wrong' attribute"),
    ]);
  });
});

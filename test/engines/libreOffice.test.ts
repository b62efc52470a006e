import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Workbook } from '../../src/workbook/workbook';
import { writeXlsx } from '../../src/xlsx/write';
import { randomDeal } from '../reference/randomPlan';
import { libreOffice, recalculateAll, onlyToCalculate } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { disagreements } from './agree';
import { calculatedCells, constantCells, withoutValues } from './sheets';
import { afterTyping, workbookOf } from './workbooks';
import { longRun, patience, seed, tries } from '../setup/effort';

const example: unknown = JSON.parse(readFileSync('examples/metro.json', 'utf8'));

/** By workbook, the first cells that LibreOffice finds otherwise. */
async function disagreementsOf(workbooks: readonly Workbook[]): Promise<string[][]> {
  const found = await recalculateAll(workbooks.map((workbook) => writeXlsx(onlyToCalculate(withoutValues(workbook)))));
  return workbooks.map((workbook, at) => {
    const cells = [...calculatedCells(workbook), ...constantCells(workbook)];
    return disagreements(cells, (cell, address) => found[at]!.get(cell.sheet)?.get(address)).slice(0, 12);
  });
}

describeWith(libreOffice, 'LibreOffice follows every formula to the exact value, and reads every other cell as it is, in', () => {
  test('the example, which has over 10,000 of them, also after three inputs were typed over', async () => {
    const workbook = workbookOf(example);
    expect(calculatedCells(workbook).length).toBeGreaterThan(10_000);
    expect(await disagreementsOf([workbook, afterTyping(example)])).toEqual([[], []]);
  }, 300_000);

  test(
    'random plans, every other one after typing',
    async () => {
      const plans = fc.sample(randomDeal(), { numRuns: tries(10, 100), seed: seed(2011) });
      const both = [workbookOf, afterTyping];
      const workbooks = plans.flatMap((plan, at) => (longRun ? both : [both[at % 2]!]).map((make) => make(plan)));
      expect(await disagreementsOf(workbooks)).toEqual(workbooks.map(() => []));
    },
    patience(900_000),
  );
});

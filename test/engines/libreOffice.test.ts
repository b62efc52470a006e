import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Workbook } from '../../src/report/workbook';
import { writeXlsx } from '../../src/xlsx/write';
import { randomPlan } from '../reference/randomPlan';
import { libreOffice, recalculate } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { disagreements } from './agree';
import { calculatedCells, withoutValues } from './sheets';
import { afterTyping, workbookOf } from './workbooks';

const example: unknown = JSON.parse(readFileSync('examples/metro.json', 'utf8'));

async function disagreementsOf(workbook: Workbook): Promise<string[]> {
  const found = await recalculate(writeXlsx(withoutValues(workbook)));
  return disagreements(calculatedCells(workbook), (cell, address) => found.get(cell.sheet)?.get(address)).slice(0, 12);
}

describeWith(libreOffice, 'LibreOffice follows every formula to the exact value in', () => {
  test('the example, which has over 10,000 of them', async () => {
    const workbook = workbookOf(example);
    expect(calculatedCells(workbook).length).toBeGreaterThan(10_000);
    expect(await disagreementsOf(workbook)).toEqual([]);
  }, 300_000);

  test('the example after three inputs were typed over', async () => {
    expect(await disagreementsOf(afterTyping(example))).toEqual([]);
  }, 300_000);

  test('ten random plans, also after typing', async () => {
    for (const plan of fc.sample(randomPlan(), { numRuns: 10, seed: 2011 })) {
      expect(await disagreementsOf(workbookOf(plan))).toEqual([]);
      expect(await disagreementsOf(afterTyping(plan))).toEqual([]);
    }
  }, 900_000);
});

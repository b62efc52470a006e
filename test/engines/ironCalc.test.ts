import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Workbook } from '../../src/workbook/workbook';
import { randomPlan } from '../reference/randomPlan';
import { disagreements } from './agree';
import { beyondIronCalc } from '../setup/ironCalc';
import { ironCalc } from './ironCalc';
import { calculatedCells } from './sheets';
import { sortedInputs } from './sortedInputs';
import { afterTyping, workbookOf } from './workbooks';
import { patience, seed, tries } from '../setup/effort';

const example: unknown = JSON.parse(readFileSync('examples/metro.json', 'utf8'));
const today: unknown = JSON.parse(readFileSync('examples/today.json', 'utf8'));

function disagreementsOf(workbook: Workbook): string[] {
  const found = ironCalc(workbook);
  const judged = calculatedCells(workbook).filter((cell) => !beyondIronCalc(cell.formula));
  return disagreements(judged, (cell, address) => found.get(cell.sheet)?.get(address)).slice(0, 12);
}

describe('IronCalc comes to the exact value in every cell of', () => {
  test('the example', () => expect(disagreementsOf(workbookOf(example))).toEqual([]), 120_000);
  test.each([
    ['as it is', workbookOf],
    ['after three inputs were typed over', afterTyping],
  ])(
    'the example of today, whose circuits are upgraded at the prices of a list, %s',
    (_, made) => expect(disagreementsOf(made(today))).toEqual([]),
    120_000,
  );
  test(
    'the example after three inputs were typed over and its rows sorted: every figure as it was before they were',
    () => expect(disagreementsOf(sortedInputs(afterTyping(example)))).toEqual([]),
    120_000,
  );
  test(
    'random plans',
    () => {
      for (const plan of fc.sample(randomPlan(), { numRuns: tries(10, 500), seed: seed(2011) }))
        expect(disagreementsOf(workbookOf(plan))).toEqual([]);
    },
    patience(240_000),
  );
});

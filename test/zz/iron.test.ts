import { readFileSync } from 'node:fs';
import { calculatedCells } from '../engines/sheets';
import { workbookOf } from '../engines/workbooks';
import { ironCalc } from '../engines/ironCalc';
import { disagreements } from '../engines/agree';
for (const f of ['g3-monthly', 'g1']) test(f, () => {
  const plan = JSON.parse(readFileSync(`test/golden/cases/${f}.json`, 'utf8')).plan;
  const t0 = Date.now();
  const wb = workbookOf(plan);
  const t1 = Date.now();
  const found = ironCalc(wb);
  const t2 = Date.now();
  const cells = calculatedCells(wb);
  console.log(f, cells.length, t1 - t0, t2 - t1);
  expect(disagreements(cells, (c, a) => found.get(c.sheet)?.get(a)).slice(0, 8)).toEqual([]);
});

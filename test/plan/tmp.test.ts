import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { readPlan } from '../../src/plan/read';
import { randomPlan } from '../reference/randomPlan';
test('x', () => {
  const r = readPlan(JSON.parse(readFileSync('examples/metro.json', 'utf8')));
  console.log(JSON.stringify({ p: r.problems, w: r.warnings, a: r.assumed }, null, 1));
  for (const f of readdirSync('test/golden/cases')) {
    const r = readPlan(JSON.parse(readFileSync('test/golden/cases/' + f, 'utf8')).plan);
    console.log(f, JSON.stringify({ p: r.problems, w: r.warnings.map(w=>w.code+w.where) }));
  }
});
test('random', () => { fc.assert(fc.property(randomPlan(), (p) => { expect(readPlan(JSON.parse(JSON.stringify(p))).problems).toEqual([]); }), {numRuns: 500}); });

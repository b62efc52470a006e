import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valuesFor } from '../plan/goodPlan';

/** Whole plans that a verdict must not pass in silence: the check that speaks, and the figures that its reason names. */
const cases: readonly (readonly [file: string, check: string, status: string, facts: readonly string[]])[] = [
  // 50 TB grow by 20 % for three years: 86.4 TB.
  ['15-first-copy', 'first copy', 'warning', ['86.4 TB', '2,729.18 h', '72 h']],
  ['21-outgrown', 'outgrown', 'warning', ['29 of 60 months', 'excludes the upgrade', '1G']],
  ['27-estimated-route', 'route estimate', 'warning', ['66 km × 1.5 = 99 km', '128.7 km', '100 km']],
];

test.each(cases)('%s: %s is %s', (file, check, status, facts) => {
  const plan: unknown = JSON.parse(readFileSync(join(__dirname, 'cases', `${file}.json`), 'utf8'));
  const { options, checks, problems } = valuesFor(plan);
  expect(problems).toEqual([]);
  expect(checks.filter((one) => one.check === check).map((one) => one.status)).toEqual([status]);
  const [reason] = options[0]!.reasons.map(({ text }) => text).filter((text) => text.startsWith(`${check}: `));
  for (const fact of facts) expect(reason).toContain(fact);
});

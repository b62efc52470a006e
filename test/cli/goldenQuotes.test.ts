import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { comparison, settingOf } from '../../src/cli/comparison';
import { valuesOf, valuesText } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { testGenerated } from '../setup/generated';

/**
 * A folder a case: what is printed and what the values file holds, to the byte; of its months those of the first option in the first year, for
 * `test/laws/money` has them add up to the years.
 * A change that moves numbers says so in CHANGES.md under "Numbers". A folder without a plan is of the example of that name.
 */
const folder = 'test/golden/quotes';
const cases = readdirSync(folder);
const monthsKept = 13;

describe.each(cases)('golden quote %s', (name) => {
  const own = path.join(folder, name, 'plan.json');
  const plan: unknown = JSON.parse(readFileSync(existsSync(own) ? own : `examples/${name}.json`, 'utf8'));
  const { read, quoted } = quote(plan);
  if (!quoted) throw new Error(JSON.stringify(read.problems));
  const values = valuesOf(quoted.full, read.problems, read.warnings);

  test('has no problems', () => expect(read.problems).toEqual([]));

  testGenerated(path.posix.join(folder, name, 'comparison.txt'), () => comparison(values, settingOf(quoted.full.plan), false));
  testGenerated(path.posix.join(folder, name, 'values.json'), () =>
    valuesText({ ...values, months: values.months.slice(0, monthsKept) }),
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { testGenerated } from '../setup/generated';
import { runOn } from './io';

/**
 * Quotes over 8, 60 to 90, 300 and 1,000 km, each with the catalogue of July 2011 and with that of their own day: what is printed, to
 * the byte. What must stand in them is worked out by hand in `test/domain/goldenDates.test.ts`.
 */
const folder = 'test/golden/dates';
const cases = readdirSync(folder);

/** What the command line prints, but for the name of the workbook it wrote. */
async function printed(name: string, ...options: readonly string[]): Promise<string> {
  const plan = readFileSync(path.join(folder, name, 'plan.json'), 'utf8');
  const { status, out } = await runOn(['plan.json', ...options], { 'plan.json': plan });
  expect(status).toBe(0);
  return out.replace(/\nWritten: .*\n$/, '');
}

describe.each(cases)('golden quote %s', (name) => {
  testGenerated(`${folder}/${name}/july-2011.txt`, () => printed(name, '--as-of', 'july-2011'));
  testGenerated(`${folder}/${name}/today.txt`, () => printed(name, '--against', 'july-2011'));
});

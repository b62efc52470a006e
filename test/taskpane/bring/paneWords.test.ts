import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inPane } from '../../../src/taskpane/bring/paneWords';

const measured = path.resolve(__dirname, '../../../src/measured');

test('No text of an import names an option of the command line in the pane', () => {
  const texts = readdirSync(measured, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('bills'))
    .flatMap((file) => readFileSync(path.join(measured, file), 'utf8').split('\n'))
    .filter((line) => /['` ]--[a-z]/.test(line) && !/^\s*(\*|\/\/)/.test(line));
  expect(texts.length).toBeGreaterThan(10);
  // `--into` is the place of a plan that is no plan: the pane has none to name.
  expect(texts.map(inPane).filter((line) => /--[a-z]/.test(line) && !line.includes("'not-a-plan', '--into'"))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { paneWords } from '../../../src/taskpane/bring/paneWords';

const measured = path.resolve(__dirname, '../../../src/measured');
const isOption = /(?:^|['`" ])--[a-z]/;

/** What only the terminal says: its own words, and what becomes of a plan that was named there. */
const ofTerminal = ['optionWords.ts', 'intoPlan.ts'];

test('Messages of an import name options by the words of the place where they are read', () => {
  const naming = readdirSync(measured, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      readFileSync(path.join(measured, file), 'utf8')
        .split('\n')
        .some((line) => isOption.test(line) && !/^\s*(\*|\/)/.test(line)),
  );
  expect(naming.sort()).toEqual(ofTerminal.sort());
});

test('The words of the pane name no option of the command line', () => {
  const { pattern, site, span, capacity, ...texts } = paneWords;
  const said = [
    ...Object.values(texts),
    pattern('Databases'),
    site('East'),
    span('East'),
    capacity('used'),
    capacity('provisioned'),
  ];
  expect(said.filter((words) => isOption.test(words))).toEqual([]);
});

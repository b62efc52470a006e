import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { report } from '../../src/sheets/report';
import { quoted } from './outputs';
import { sheetText } from './sheetText';

/** The sheets that people read, as text to the byte, for each golden quote: a change of layout is a difference to review. */
const plans = 'test/golden/quotes';
const sheets = 'test/golden/sheets';
const refresh = 'UPDATE=1 npx jest test/sheets/goldenSheets';

function expectSame(file: string, text: string): void {
  if (process.env.UPDATE === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

describe.each(readdirSync(plans))('golden sheets of %s', (name) => {
  const own = path.join(plans, name, 'plan.json');
  const plan: unknown = JSON.parse(readFileSync(existsSync(own) ? own : 'examples/metro.json', 'utf8'));
  const workbook = report(quoted(plan));

  test.each(['Summary', 'Comparison', 'Problems'])(`%s is as it was; refresh with: ${refresh}`, (sheet) => {
    const text = sheetText(workbook.sheets.find((each) => each.name === sheet)!);
    expectSame(path.join(sheets, name, `${sheet.toLowerCase()}.txt`), text);
  });
});

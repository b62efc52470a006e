import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { report } from '../../src/sheets/report';
import { testGenerated } from '../setup/generated';
import { quoted } from './outputs';
import { sheetText } from './sheetText';

/** The sheets that people read, as text to the byte, for each golden quote: a change of layout is a difference to review. */
const plans = 'test/golden/quotes';
const sheets = 'test/golden/sheets';
/** Whole deals of `examples`, of which the Summary alone is kept: it has to name all the money. The other sheets have the layout of those above. */
const deals = new Set(['bank', 'hospitals', 'municipality', 'retailer']);

describe.each(readdirSync(plans))('golden sheets of %s', (name) => {
  const own = path.join(plans, name, 'plan.json');
  const plan: unknown = JSON.parse(readFileSync(existsSync(own) ? own : `examples/${name}.json`, 'utf8'));
  const workbook = report(quoted(plan));

  for (const sheet of deals.has(name) ? ['Summary'] : ['Summary', 'Comparison', 'Problems'])
    testGenerated(path.posix.join(sheets, name, `${sheet.toLowerCase()}.txt`), () =>
      sheetText(workbook.sheets.find((each) => each.name === sheet)!),
    );
});

import fs from 'fs';
import { readPlan } from '../../src/plan/read';
import { calculate, calculateLive } from '../../src/plan/calculate';
import { options, links } from '../../src/model/tables';
test('look', () => {
  const r = readPlan(JSON.parse(fs.readFileSync('examples/metro.json', 'utf8')));
  console.log(JSON.stringify(r.problems), JSON.stringify(r.warnings, null, 1), JSON.stringify(r.assumed, null, 1));
  const full = calculate(r.plan!); const live = calculateLive(full);
  const show = (t: any, fields: string[]) => console.log(Array.from({ length: live.reading.rowCount(t) }, (_, i) => fields.map((f) => String(live.reading.cell(t.columns.find((c: any) => c.field === f), i))).join(' | ')).join('\n'));
  show(options, ['option', 'name', 'rank', 'verdict', 'bindingLimit', 'bindingMargin', 'bindingUnit', 'requiredMbps', 'writeHomeMs', 'writeAwayMs', 'platformTotal', 'carrierTotal', 'total', 'npv', 'validUntilMonth']);
  show(links, ['link', 'purchase', 'perPath', 'carrier', 'product', 'offersLeftOut']);
});

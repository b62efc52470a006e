import example from '../../examples/metro.json';
import { edits } from '../../src/report/edits/edits';
import { comparisonFor, startingFor } from '../../src/report/edits/target';
import { cellsOfInputs, readInputs } from '../../src/excel/inputs';
import { takeSnapshot } from '../../src/excel/snapshot';
import { groundOf } from '../../src/excel/carryOut/ground';
import { ask } from '../../src/excel/carryOut/edits';
import { weightOf } from '../../src/excel/carryOut/loads';
import { startPlainExcel } from './plainExcel';
test('x', async () => {
  const excel = await startPlainExcel({ upTo: '1.18' });
  const by: any = {};
  const one = async (list: any, before: any) => {
    await excel.Excel.run(async (context) => {
      const ground = groundOf(context, before);
      for (const edit of list) {
        const b = excel.ledger.bytesReceived;
        const a = excel.ledger.actions;
        ask(ground, edit);
        await context.sync();
        by[edit.kind] ??= [0, 0, 0, 0, 0];
        const k = by[edit.kind];
        k[0]++;
        k[1] += excel.ledger.bytesReceived - b;
        k[2] += weightOf(edit);
        k[3] += excel.ledger.actions - a;
        k[4] += JSON.stringify(edit).length;
      }
    });
  };
  const s1 = await excel.Excel.run(takeSnapshot);
  await one(edits(s1.before, startingFor(s1.before, example, '2011-07-12')), s1.before);
  const s2 = await excel.Excel.run(takeSnapshot);
  const i = readInputs(cellsOfInputs(s2)!);
  await one(edits(s2.before, comparisonFor(s2.before, i.quote.quoted!, i.rows)), s2.before);
  console.log(
    Object.entries(by)
      .map(([k, v]) => `${k}: n, real, estimate, actions, json ${v}`)
      .join('\n'),
  );
  excel.close();
}, 300000);

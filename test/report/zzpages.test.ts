import { cpSync, mkdirSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
import { toPdfPages } from '../setup/libreOffice';
import { writeXlsx } from '../../src/xlsx/write';
import { examplePlan, outputSheetsOf, quoted, workbookOf } from './outputs';
test('pages', async () => {
  const of = quoted(process.env.PLAN ? JSON.parse(readFileSync(process.env.PLAN, 'utf8')) : examplePlan());
  const all = workbookOf(of);
  // only output sheets printed: print needs all sheets for calc, so pages beyond are dropped
  const bytes = writeXlsx(all);
  mkdirSync('/tmp/zzpages', { recursive: true });
  writeFileSync('/tmp/zzpages/book.xlsx', bytes);
  const pages = await toPdfPages(bytes);
  rmSync('/tmp/zzpages/p', { recursive: true, force: true });
  mkdirSync('/tmp/zzpages/p', { recursive: true });
  pages.slice(0, 40).forEach((p, i) => cpSync(p, `/tmp/zzpages/p/${String(i + 1).padStart(3, '0')}.png`));
  console.log(
    pages.length,
    outputSheetsOf(of).map((s) => s.cells.length + s.tables.reduce((a, t) => a + t.rows.length, 0)),
  );
}, 200000);

import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { writeContext } from '../../src/excel/apply/writeContext';
import { sendEdits } from '../../src/excel/apply/sendEdits';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { notesOf } from '../../src/workbook/notes';
import { report } from '../../src/sheets/report';
import { minimalPlan } from '../broken/minimalPlan';
import { quoted } from '../engines/workbooks';
import { withNotes } from '../setup/newerNotes';
import { type PlainExcel, startPlainExcel } from './plainExcel';

let excel: PlainExcel;
const plan = minimalPlan();

const start = async (upTo: '1.18' | '1.15'): Promise<void> => {
  excel = await startPlainExcel({ upTo });
  withNotes(excel.Excel);
};
afterEach(() => excel.close());

/** All notes of the workbook, by sheet, row by row. */
const notesThere = () =>
  new Map(
    excel.grid.sheets.all().map(({ id, name }) => {
      const notes = excel.grid.notes.all(id).map(({ area: { row, column }, text }) => ({ row, column, text }));
      return [name, notes.sort((a, b) => a.row - b.row || a.column - b.column)];
    }),
  );

async function comparePlan(): Promise<void> {
  const workbook = excelWorkbook(plan);
  await workbook.start('example', '2011-07-12');
  expect(await workbook.compare()).toMatchObject({ state: 'compared', problems: [] });
}

test('Where Excel has notes, every cell and heading has the note that the file has', async () => {
  await start('1.18');
  await comparePlan();
  const there = notesThere();
  const file = report(quoted({ ...plan, assumptions: { ...plan.assumptions, quoteDate: '2011-07-12' } }));
  expect([...there.values()].flat().length).toBeGreaterThan(500);
  for (const sheet of file.sheets) expect([sheet.name, there.get(sheet.name)]).toEqual([sheet.name, notesOf(sheet)]);
});

test('A note that is there already is rewritten, and no second one is asked for', async () => {
  await start('1.18');
  const sheet = excel.grid.sheets.all()[0]!.name;
  const edit = (text: string) => ({ kind: 'notes', sheet, notes: [{ cell: 'B2', text }] }) as const;
  const there = new Map<string, Set<string>>();
  for (const text of ['as of July', 'as of today'])
    await Excel.run(async (context) =>
      sendEdits({ ...writeContext(context, (await readWorkbook(context)).snapshot), notes: there }, [edit(text)]),
    );
  expect(notesThere().get(sheet)).toEqual([{ row: 1, column: 1, text: 'as of today' }]);
});

test('Where Excel has none, all but the notes is written', async () => {
  await start('1.15');
  await comparePlan();
  expect([...notesThere().values()].flat()).toEqual([]);
});

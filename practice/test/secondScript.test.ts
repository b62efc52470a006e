import { startPracticeExcel, type PracticeExcel } from '../testing/practiceExcel';
import { writeJournal, writeRules, writeSums } from './householdBudget';

describe('a household budget, an add-in with other calls than ours, on the practice host', () => {
  let excel: PracticeExcel;
  beforeAll(async () => {
    excel = await startPracticeExcel();
    await Excel.run(async (context) => {
      writeJournal(context);
      await context.sync();
      writeSums(context);
      writeRules(context);
      await context.sync();
    });
  });
  afterAll(() => excel.close());

  it('adds up what was spent, by kind and on the whole', async () => {
    await Excel.run(async (context) => {
      const sums = context.workbook.worksheets.getItem('Sums').getRange('B3:C8').load('values');
      await context.sync();
      expect(sums.values).toEqual([
        ['Rent', 1900],
        ['Food', 188],
        ['Travel', 31],
        ['', ''],
        ['', 2119],
        ['', 'within'],
      ]);
    });
  });

  it('keeps its journal as a table that grew by a row', async () => {
    await Excel.run(async (context) => {
      const journal = context.workbook.tables.getItem('Journal').load('name, style, showBandedColumns');
      const range = journal.getRange().load('address, text');
      await context.sync();
      expect([journal.style, journal.showBandedColumns]).toEqual(['TableStyleMedium7', true]);
      expect(range.address).toBe("'Journal & notes'!A1:C7");
      expect(range.text[1]).toEqual(['14/02/2026', 'Food', '61.15 EUR']);
      expect(range.text[5]).toEqual(['03/01/2026', 'Rent', '950.00 EUR']);
      expect(range.text[6]).toEqual(['27/02/2026', 'Food', '44.45 EUR']);
    });
  });

  it('goes over its limit when more is spent', async () => {
    await Excel.run(async (context) => {
      const journal = context.workbook.tables.getItem('Journal');
      const rent = journal.getDataBodyRange().getCell(1, 2);
      rent.values = [[1950]];
      const verdict = context.workbook.worksheets.getItem('Sums').getRange('C7:C8').load('values');
      await context.sync();
      expect(verdict.values).toEqual([[3119], ['over']]);
      rent.values = [[950]];
      await context.sync();
    });
  });

  it('has its names, its chart and its rules', async () => {
    await Excel.run(async (context) => {
      const sums = context.workbook.worksheets.getFirst().load('name');
      const names = context.workbook.names.load('items/name, items/formula, items/comment');
      const limit = sums.names.getItem('limit').load('value, scope');
      const chart = sums.charts.getItem('Shares').load('chartType, title/text, legend/visible, left');
      const rules = context.workbook.tables.getItem('Journal').getRange().conditionalFormats.load('items/type');
      const kinds = context.workbook.tables.getItem('Journal').columns.getItem('Kind').getDataBodyRange().dataValidation;
      kinds.load('rule, valid');
      await context.sync();
      expect(sums.name).toBe('Sums');
      expect(names.items.map(({ name, formula, comment }) => [name, formula as string, comment])).toEqual([
        ['Whole', '=Sums!$C$3:$C$5', 'Every kind'],
      ]);
      expect([limit.value, limit.scope]).toEqual([2500, 'Worksheet']);
      expect([chart.chartType, chart.title.text, chart.legend.visible, chart.left]).toEqual([
        'Doughnut',
        'Where it went',
        false,
        200,
      ]);
      expect(rules.items.map(({ type }) => type)).toEqual(['CellValue']);
      expect([kinds.rule.list?.source, kinds.valid]).toEqual(['=Sums!$B$3:$B$5', true]);
    });
  });

  it('asked for nothing that the host does not have', () => {
    expect(excel.host.coverage.list()).toEqual([]);
  });
});

/**
 * A little add-in that has nothing in common with ours: a household's budget. It calls other members of the API, in another order,
 * and shows that the host is not cut to one add-in's calls.
 */

const spending: readonly (readonly [string, string, number, number])[] = [
  ['2026-01-03', 'Rent', 950, 46025],
  ['2026-01-05', 'Food', 82.4, 46027],
  ['2026-01-19', 'Travel', 31, 46041],
  ['2026-02-03', 'Rent', 950, 46056],
  ['2026-02-14', 'Food', 61.15, 46067],
];

const kinds = ['Rent', 'Food', 'Travel'];

/** Writes the journal bottom up, then makes a table of it. */
export const writeJournal = (context: Excel.RequestContext): void => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.name = 'Journal & notes';
  spending.forEach(([, kind, amount, day], at) => {
    sheet.getCell(spending.length - at, 0).getResizedRange(0, 2).values = [[day, kind, amount]];
  });
  sheet.getRange('A1:C1').values = [['Day', 'Kind', 'Amount']];
  const journal = sheet.tables.add(sheet.getUsedRange(), true);
  journal.set({ name: 'Journal', style: 'TableStyleMedium7', showBandedColumns: true });
  journal.columns.getItem('Day').getDataBodyRange().numberFormat = spending.map(() => ['dd/mm/yyyy']);
  journal.columns.getItemAt(2).getDataBodyRange().numberFormat = spending.map(() => ['#,##0.00 "EUR"']);
  journal.rows.add(undefined, [[46080, 'Food', 44.45]]);
};

/** A sum a kind on a second sheet, a name for the whole and a doughnut of the parts. */
export const writeSums = (context: Excel.RequestContext): void => {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add('Sums');
  const body = sheet.getRange('B3').getAbsoluteResizedRange(kinds.length, 2);
  body.formulas = kinds.map((kind, at) => [kind, `=SUMIFS(Journal[Amount],Journal[Kind],B${at + 3})`]);
  names.add('Whole', body.getColumn(1), 'Every kind');
  sheet.getRange('C7').formulas = [['=SUM(Whole)']];
  sheet.names.add('limit', '=2500');
  sheet.getRange('C8').formulas = [['=IF(C7>limit,"over","within")']];
  const chart = sheet.charts.add('Doughnut', body, 'Columns');
  chart.set({ name: 'Shares', top: 120, left: 200 });
  chart.title.text = 'Where it went';
  chart.legend.visible = false;
  sheet.freezePanes.freezeRows(2);
  sheet.position = 0;
  sheet.activate();
};

/** Everything over a limit stands out; kinds are picked from the list on the other sheet. */
export const writeRules = (context: Excel.RequestContext): void => {
  const journal = context.workbook.tables.getItem('Journal');
  const large = journal.columns.getItem('Amount').getDataBodyRange().conditionalFormats.add('CellValue');
  large.cellValue.format.font.color = 'red';
  large.cellValue.rule = { formula1: '500', operator: 'GreaterThanOrEqual' };
  journal.columns.getItem('Kind').getDataBodyRange().dataValidation.rule = {
    list: { inCellDropDown: true, source: `=Sums!$B$3:$B$${kinds.length + 2}` },
  };
};

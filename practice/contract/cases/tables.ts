import {
  documentedCode,
  answerOf,
  cellsOf,
  documentedIn,
  documentedOf,
  refusalOf,
  reportedIn,
  type ContractCase,
} from '../contract';

const fruit = [
  ['Fruit', 'Kilos', 'Price'],
  ['Apples', 3, 2],
  ['Pears', 5, 4],
];

const fruitTable = (sheet: Excel.Worksheet, name: string) => {
  sheet.getRange('A1:C3').values = fruit;
  const table = sheet.tables.add('A1:C3', true);
  table.name = name;
  return table;
};

export const tables: readonly ContractCase[] = [
  {
    says: 'a table has a heading row and a body, and is found by its name in any case of letters',
    basis: documentedIn('tables'),
    needs: '1.1',
    expected: { range: 'A1:C3', headings: [['Fruit', 'Kilos', 'Price']], body: 'A2:C3', name: 'ContractFruit' },
    run: async (context, sheet) => {
      fruitTable(sheet, 'ContractFruit');
      const table = context.workbook.tables.getItem('contractfruit').load('name');
      const range = table.getRange().load('address');
      const headings = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      const { name } = table;
      return { range: cellsOf(range.address), headings: headings.values as string[][], body: cellsOf(body.address), name };
    },
  },
  {
    says: 'tables do not overlap',
    basis: documentedCode,
    needs: '1.1',
    expected: 'MergedRangeConflict',
    run: async (context, sheet) => {
      fruitTable(sheet, 'ContractUnder');
      await context.sync();
      sheet.tables.add('C3:D5', true);
      return refusalOf(context.sync());
    },
  },
  {
    says: 'two tables never have one name, nor a table the name of a defined name, nor a name with a space',
    basis: reportedIn(551),
    needs: '1.4',
    expected: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
    run: async (context, sheet) => {
      fruitTable(sheet, 'ContractOne');
      sheet.getRange('F1:F2').values = [['Other'], [1]];
      sheet.tables.add('F1:F2', true).name = 'ContractTwo';
      const taken = context.workbook.names.add('Contract_taken', sheet.getRange('A1'));
      await context.sync();
      const refusals: string[] = [];
      for (const name of ['CONTRACTONE', 'Contract_taken', 'Contract two']) {
        context.workbook.tables.getItem('ContractTwo').name = name;
        // Each name needs a request of its own: the first refusal ends a request.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        refusals.push(await refusalOf(context.sync()));
      }
      taken.delete();
      await context.sync();
      return refusals;
    },
  },
  {
    says: 'headings become unique texts',
    basis: 'assumed',
    needs: '1.1',
    expected: [['Cost', 'Cost2', '2024', 'Column1']],
    run: async (context, sheet) => {
      sheet.getRange('A1:D2').values = [
        ['Cost', 'Cost', 2024, ''],
        [1, 2, 3, 4],
      ];
      const headings = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
      await context.sync();
      return headings.values as string[][];
    },
  },
  {
    says: 'formulas refer to columns by heading, and are read back as written',
    basis: documentedIn('tables'),
    needs: '1.1',
    expected: { formulas: [['=[@Kilos]*[@Price]'], ['=[@Kilos]*[@Price]']], values: [[6], [20]], total: [[26]] },
    run: async (context, sheet) => {
      sheet.getRange('A1:D3').values = [
        ['Fruit', 'Kilos', 'Price', 'Cost'],
        ['Apples', 3, 2, ''],
        ['Pears', 5, 4, ''],
      ];
      const table = sheet.tables.add('A1:D3', true);
      table.name = 'ContractCosts';
      const costs = table.columns.getItem('Cost').getDataBodyRange();
      costs.formulas = [['=[@Kilos]*[@Price]'], ['=[@Kilos]*[@Price]']];
      const total = sheet.getRange('F1');
      total.formulas = [['=SUM(ContractCosts[Cost])']];
      costs.load('formulas, values');
      total.load('values');
      await context.sync();
      return { formulas: costs.formulas as string[][], values: costs.values as number[][], total: total.values as number[][] };
    },
  },
  {
    says: 'rows are added below the last and deleted by place',
    basis: documentedOf('tablerowcollection#excel-excel-tablerowcollection-add-member(1)'),
    needs: '1.7',
    expected: {
      grown: 'A1:C5',
      body: [
        ['Pears', 5, 4],
        ['Plums', 1, 6],
        ['Figs', 2, 9],
      ],
    },
    run: async (context, sheet) => {
      const table = fruitTable(sheet, 'ContractRows');
      table.rows.add(undefined, [
        ['Plums', 1, 6],
        ['Figs', 2, 9],
      ]);
      const grown = table.getRange().load('address');
      await context.sync();
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return { grown: cellsOf(grown.address), body: body.values as (string | number)[][] };
    },
  },
  {
    says: 'columns are known by heading and order',
    basis: documentedOf('tablecolumn'),
    needs: '1.4',
    expected: [['Fruit', 'Kilos', 'Price'], 1, 'B2:B3', true],
    run: async (context, sheet) => {
      const table = fruitTable(sheet, 'ContractColumns');
      const columns = table.columns.load('items/name');
      const kilos = table.columns.getItem('Kilos').load('index');
      const body = kilos.getDataBodyRange().load('address');
      const none = table.columns.getItemOrNullObject('Weight');
      await context.sync();
      return [columns.items.map(({ name }) => name), kilos.index, cellsOf(body.address), none.isNullObject];
    },
  },
  {
    says: 'a table can be resized over the same headings',
    basis: documentedOf('table#excel-excel-table-resize-member(1)'),
    needs: '1.13',
    expected: ['A1:C6', 'InvalidArgument'],
    run: async (context, sheet) => {
      const table = fruitTable(sheet, 'ContractSized');
      table.resize('A1:C6');
      const range = table.getRange().load('address');
      await context.sync();
      context.workbook.tables.getItem('ContractSized').resize('A2:C6');
      return [cellsOf(range.address), await refusalOf(context.sync())];
    },
  },
  {
    says: 'cells are not inserted through part of a table',
    basis: 'assumed',
    needs: '1.1',
    expected: ['InsertDeleteConflict', 'A1:C3'],
    run: async (context, sheet) => {
      fruitTable(sheet, 'ContractWhole');
      await context.sync();
      sheet.getRange('B2').insert('Down');
      const refusal = await refusalOf(context.sync());
      const range = context.workbook.tables.getItem('ContractWhole').getRange().load('address');
      await context.sync();
      return [refusal, cellsOf(range.address)];
    },
  },
  {
    says: 'the looks of a table are kept',
    basis: documentedOf('table'),
    needs: '1.3',
    expected: { style: 'TableStyleLight9', showBandedRows: false, showFilterButton: false, showTotals: false },
    run: async (context, sheet) => {
      const table = fruitTable(sheet, 'ContractLooks');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('style, showBandedRows, showFilterButton, showTotals');
      await context.sync();
      const { style, showBandedRows, showFilterButton, showTotals } = table;
      return { style, showBandedRows, showFilterButton, showTotals };
    },
  },
  {
    says: 'a table that is no longer one leaves its cells',
    basis: documentedOf('table#excel-excel-table-converttorange-member(1)'),
    needs: '1.4',
    expected: [true, [['Apples', 3, 2]]],
    run: async (context, sheet) => {
      fruitTable(sheet, 'ContractLeft').convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject('ContractLeft');
      const left = sheet.getRange('A2:C2').load('values');
      await context.sync();
      return [gone.isNullObject, left.values as (string | number)[][]];
    },
  },
  {
    says: 'the tables that touch a range are known',
    basis: documentedOf('range#excel-excel-range-gettables-member(1)'),
    needs: '1.9',
    expected: [1, 0],
    run: async (context, sheet) => {
      fruitTable(sheet, 'ContractTouched');
      const touching = sheet.getRange('C3:E9').getTables(false).getCount();
      const inside = sheet.getRange('C3:E9').getTables(true).getCount();
      await context.sync();
      return [answerOf(touching), answerOf(inside)];
    },
  },
];

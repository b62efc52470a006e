import { cellsOf, documentedOf, refusalOf, reportedIn, type ContractCase } from '../contract';

export const names: readonly ContractCase[] = [
  {
    says: 'a name stands for a range, in formulas too, and follows the sheet to its new name',
    basis: documentedOf('nameditemcollection#excel-excel-nameditemcollection-add-member(1)'),
    needs: '1.4',
    expected: { formula: '=Contract_renamed!$A$1:$A$2', range: 'A1:A2', sum: [[5]], type: 'Range', scope: 'Workbook' },
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      const item = context.workbook.names.add('Contract_range', sheet.getRange('A1:A2'));
      sheet.getRange('C1').formulas = [['=SUM(Contract_range)']];
      sheet.name = 'Contract_renamed';
      item.load('formula, type, scope');
      const range = item.getRange().load('address');
      const sum = sheet.getRange('C1').load('values');
      await context.sync();
      const found = {
        formula: item.formula as string,
        range: cellsOf(range.address),
        sum: sum.values as number[][],
        type: item.type,
        scope: item.scope,
      };
      item.delete();
      await context.sync();
      return found;
    },
  },
  {
    says: 'a name can stand for a formula, and has its value',
    basis: documentedOf('nameditem#excel-excel-nameditem-value-member'),
    needs: '1.7',
    expected: { formula: '=2+3', value: 5, type: 'Double' },
    run: async (context) => {
      const item = context.workbook.names.add('Contract_formula', '=2+3').load('formula, value, type');
      await context.sync();
      const found = { formula: item.formula as string, value: item.value as number, type: item.type };
      item.delete();
      await context.sync();
      return found;
    },
  },
  {
    says: 'a name is not given twice',
    basis: reportedIn(2875),
    needs: '1.4',
    expected: 'ItemAlreadyExists',
    run: async (context, sheet) => {
      const item = context.workbook.names.add('Contract_once', sheet.getRange('A1'));
      await context.sync();
      context.workbook.names.add('CONTRACT_ONCE', sheet.getRange('A2'));
      const refusal = await refusalOf(context.sync());
      item.delete();
      await context.sync();
      return refusal;
    },
  },
  {
    says: 'a name that a table has is not given again',
    basis: 'assumed',
    needs: '1.4',
    expected: 'ItemAlreadyExists',
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['Fruit'], ['Apples']];
      sheet.tables.add('A1:A2', true).name = 'ContractTaken';
      await context.sync();
      context.workbook.names.add('ContractTaken', sheet.getRange('A1'));
      return refusalOf(context.sync());
    },
  },
  {
    says: 'a name that looks like a cell, or has a space, is refused',
    basis: 'assumed',
    needs: '1.4',
    expected: ['InvalidArgument', 'InvalidArgument'],
    run: async (context, sheet) => {
      context.workbook.names.add('AB12', sheet.getRange('A1'));
      const cell = await refusalOf(context.sync());
      context.workbook.names.add('two words', sheet.getRange('A1'));
      return [cell, await refusalOf(context.sync())];
    },
  },
  {
    says: 'a sheet has names of its own, apart from those of the workbook',
    basis: documentedOf('worksheet#excel-excel-worksheet-names-member'),
    needs: '1.4',
    expected: ['Worksheet', true, 'B1'],
    run: async (context, sheet) => {
      const item = sheet.names.add('Contract_own', sheet.getRange('B1')).load('scope');
      const inWorkbook = context.workbook.names.getItemOrNullObject('Contract_own');
      const range = sheet.names.getItem('Contract_own').getRange().load('address');
      await context.sync();
      return [item.scope, inWorkbook.isNullObject, cellsOf(range.address)];
    },
  },
  {
    says: 'names can be hidden',
    basis: documentedOf('nameditem#excel-excel-nameditem-visible-member'),
    needs: '1.4',
    expected: [true, false],
    run: async (context, sheet) => {
      const item = context.workbook.names.add('_Contract_hidden', sheet.getRange('A1')).load('visible');
      await context.sync();
      const before = item.visible;
      item.visible = false;
      await context.sync();
      const again = context.workbook.names.getItem('_Contract_hidden').load('visible');
      await context.sync();
      const after = again.visible;
      item.delete();
      await context.sync();
      return [before, after];
    },
  },
  {
    says: 'a name follows its cell when rows are inserted above',
    basis: 'assumed',
    needs: '1.4',
    expected: 'A3',
    run: async (context, sheet) => {
      const item = context.workbook.names.add('Contract_moved', sheet.getRange('A2'));
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      const range = item.getRange().load('address');
      await context.sync();
      const address = cellsOf(range.address);
      item.delete();
      await context.sync();
      return address;
    },
  },
  {
    says: 'a name that is not there is an error, or a null object where one may be',
    basis: documentedOf('nameditemcollection#excel-excel-nameditemcollection-getitemornullobject-member(1)'),
    needs: '1.4',
    expected: ['ItemNotFound', true],
    run: async (context) => {
      context.workbook.names.getItem('Contract_nowhere').load('name');
      const refusal = await refusalOf(context.sync());
      const none = context.workbook.names.getItemOrNullObject('Contract_nowhere');
      await context.sync();
      return [refusal, none.isNullObject];
    },
  },
  {
    says: 'a range can be asked for by a name',
    basis: documentedOf('worksheet#excel-excel-worksheet-getrange-member(1)'),
    needs: '1.4',
    expected: 'B2:B3',
    run: async (context, sheet) => {
      const item = context.workbook.names.add('Contract_asked', sheet.getRange('B2:B3'));
      const range = sheet.getRange('Contract_asked').load('address');
      await context.sync();
      const address = cellsOf(range.address);
      item.delete();
      await context.sync();
      return address;
    },
  },
];

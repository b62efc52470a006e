import { cellsOf, documentedOf, refusalOf, type ContractCase } from '../contract';

const addressOf = async (context: Excel.RequestContext, range: Excel.Range) => {
  range.load('address');
  await context.sync();
  return cellsOf(range.address);
};

export const ranges: readonly ContractCase[] = [
  {
    says: 'an address names its sheet, in quotes where the name is no plain word',
    basis: 'assumed',
    needs: '1.1',
    expected: ["'Two words'!B2:C3", 'Plain_word!A1'],
    run: async (context, sheet) => {
      sheet.name = 'Two words';
      const quoted = sheet.getRange('B2:C3').load('address');
      await context.sync();
      sheet.name = 'Plain_word';
      const plain = sheet.getRange('A1').load('address');
      await context.sync();
      return [quoted.address, plain.address];
    },
  },
  {
    says: 'places and sizes count from 0 and 1',
    basis: documentedOf('range#excel-excel-range-rowindex-member'),
    needs: '1.1',
    expected: { rowIndex: 1, columnIndex: 2, rowCount: 3, columnCount: 2, cellCount: 6 },
    run: async (context, sheet) => {
      const range = sheet.getRange('C2:D4').load('rowIndex, columnIndex, rowCount, columnCount, cellCount');
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      return { rowIndex, columnIndex, rowCount, columnCount, cellCount };
    },
  },
  {
    says: 'ranges are derived from ranges',
    basis: documentedOf('range'),
    needs: '1.7',
    expected: ['C3', 'B2:D5', 'C4:D6', 'B2:B4', 'B3:C3', 'B2:F9', 'C4', 'B4:C4', 'C2:C4', 'D2:D4', 'B5:C6', 'B2:E4'],
    run: async (context, sheet) => {
      const range = sheet.getRange('B2:C4');
      const derived = [
        range.getCell(1, 1),
        range.getResizedRange(1, 1),
        range.getOffsetRange(2, 1),
        range.getColumn(0),
        range.getRow(1),
        range.getBoundingRect('E5:F9'),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getColumnsAfter(1),
        range.getRowsBelow(2),
        range.getAbsoluteResizedRange(3, 4),
      ].map((one) => one.load('address'));
      await context.sync();
      return derived.map(({ address }) => cellsOf(address));
    },
  },
  {
    says: 'a cell outside a range can be asked for from it',
    basis: documentedOf('range#excel-excel-range-getcell-member(1)'),
    needs: '1.1',
    expected: 'E6',
    run: (context, sheet) => addressOf(context, sheet.getRange('B2:C3').getCell(4, 3)),
  },
  {
    says: 'no range reaches beyond the sheet',
    basis: documentedOf('range#excel-excel-range-getoffsetrange-member(1)'),
    needs: '1.1',
    expected: 'InvalidArgument',
    run: (context, sheet) => refusalOf(addressOf(context, sheet.getRange('A1').getOffsetRange(-1, 0))),
  },
  {
    says: 'what is no address is refused',
    basis: 'assumed',
    needs: '1.1',
    expected: 'InvalidArgument',
    run: (context, sheet) => refusalOf(addressOf(context, sheet.getRange('no such place'))),
  },
  {
    says: 'ranges that do not meet have no intersection',
    basis: documentedOf('range#excel-excel-range-getintersection-member(1)'),
    needs: '1.4',
    expected: ['B2:B3', true, 'ItemNotFound'],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B3');
      const meeting = range.getIntersection('B2:C5').load('address');
      const apart = range.getIntersectionOrNullObject('D1:E2');
      await context.sync();
      const refusal = await refusalOf(addressOf(context, sheet.getRange('A1:B3').getIntersection('D1:E2')));
      return [cellsOf(meeting.address), apart.isNullObject, refusal];
    },
  },
  {
    says: 'whole columns and rows are ranges',
    basis: documentedOf('range#excel-excel-range-isentirecolumn-member'),
    needs: '1.7',
    expected: ['B:C', '2:4', true, true],
    run: async (context, sheet) => {
      const columns = sheet.getRange('B2:C4').getEntireColumn().load('address, isEntireColumn');
      const rows = sheet.getRange('B2:C4').getEntireRow().load('address, isEntireRow');
      await context.sync();
      return [cellsOf(columns.address), cellsOf(rows.address), columns.isEntireColumn, rows.isEntireRow];
    },
  },
  {
    says: 'the used range of a blank sheet is its first cell, or none where none may be',
    basis: documentedOf('worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)'),
    needs: '1.4',
    expected: ['A1', true],
    run: async (context, sheet) => {
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [cellsOf(used.address), none.isNullObject];
    },
  },
  {
    says: 'the used range holds every cell with a value',
    basis: documentedOf('worksheet#excel-excel-worksheet-getusedrange-member(1)'),
    needs: '1.1',
    expected: 'B2:D5',
    run: async (context, sheet) => {
      sheet.getRange('B5').values = [[1]];
      sheet.getRange('D2').values = [['x']];
      return addressOf(context, sheet.getUsedRange(true));
    },
  },
  {
    says: 'a range can be found by rows and columns',
    basis: documentedOf('worksheet#excel-excel-worksheet-getrangebyindexes-member(1)'),
    needs: '1.7',
    expected: 'B3:D4',
    run: (context, sheet) => addressOf(context, sheet.getRangeByIndexes(2, 1, 2, 3)),
  },
  {
    says: 'clearing contents keeps formats, clearing formats keeps contents',
    basis: documentedOf('clearapplyto'),
    needs: '1.1',
    expected: [
      ['', '0.00'],
      [2, 'General'],
      ['', 'General'],
    ],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.numberFormat = [['0.00', '0.00', '0.00']];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      range.load('values, numberFormat');
      await context.sync();
      const [values = []] = range.values as (string | number)[][];
      const [formats = []] = range.numberFormat as string[][];
      return values.map((value, at) => [value, formats[at] ?? '']);
    },
  },
  {
    says: 'inserting and deleting moves the cells beside, and formulas follow them',
    basis: documentedOf('range#excel-excel-range-insert-member(1)'),
    needs: '1.1',
    expected: [[['=A3']], [['=A2']]],
    run: async (context, sheet) => {
      sheet.getRange('A2:B2').values = [[5, '']];
      sheet.getRange('D1').formulas = [['=A2']];
      sheet.getRange('A1').insert('Down');
      const moved = sheet.getRange('D1').load('formulas');
      await context.sync();
      const after = moved.formulas as string[][];
      sheet.getRange('A1').delete('Up');
      const back = sheet.getRange('D1').load('formulas');
      await context.sync();
      return [after, back.formulas as string[][]];
    },
  },
  {
    says: 'merging keeps the first value only, and unmerging gives the cells back',
    basis: 'assumed',
    needs: '1.2',
    expected: [[['first', '']], [['first', 'again']]],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['first', 'second']];
      range.merge();
      range.load('values');
      await context.sync();
      const merged = range.values as string[][];
      range.unmerge();
      sheet.getRange('B1').values = [['again']];
      range.load('values');
      await context.sync();
      return [merged, range.values as string[][]];
    },
  },
  {
    says: 'what is selected is known',
    basis: documentedOf('workbook#excel-excel-workbook-getselectedrange-member(1)'),
    needs: '1.7',
    expected: ['B2:C3', 'B2'],
    run: async (context, sheet) => {
      sheet.activate();
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [cellsOf(selected.address), cellsOf(active.address)];
    },
  },
  {
    says: 'several ranges are one object with one address',
    basis: documentedOf('rangeareas#excel-excel-rangeareas-address-member'),
    needs: '1.9',
    expected: ['A1:B2,D4', 2, 5],
    run: async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2, D4').load('address, areaCount, cellCount');
      await context.sync();
      return [areas.address.split(',').map(cellsOf).join(','), areas.areaCount, areas.cellCount];
    },
  },
];

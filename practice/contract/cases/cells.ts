import { documentedCode, documentedIn, documentedOf, refusalOf, type ContractCase } from '../contract';

const valuesOf = async (context: Excel.RequestContext, range: Excel.Range) => {
  range.load('values');
  await context.sync();
  return range.values as (string | number | boolean)[][];
};

const longMatrix = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);

export const cells: readonly ContractCase[] = [
  {
    says: 'numbers, texts and truth values are read back as written, an empty cell as an empty text',
    basis: documentedOf('range#excel-excel-range-values-member'),
    needs: '1.1',
    expected: [[12.5, 'text', true, '']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[12.5, 'text', true, '']];
      return valuesOf(context, range);
    },
  },
  {
    says: 'kinds of values are told apart',
    basis: documentedOf('rangevaluetype'),
    needs: '1.1',
    expected: [['Double', 'String', 'Boolean', 'Empty', 'Error']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [[12.5, 'text', true, '', '=1/0']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    },
  },
  {
    says: 'null leaves a cell as it is, an empty text empties it',
    basis: documentedIn('blank-null-values'),
    needs: '1.1',
    expected: [[1, '', 3]],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 2]];
      range.values = [[null, '', 3]];
      return valuesOf(context, range);
    },
  },
  {
    says: 'one value goes to every cell',
    basis: documentedIn('ranges-set-get-values'),
    needs: '1.1',
    expected: [
      ['due', 'due'],
      ['due', 'due'],
    ],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 'due' as unknown as string[][];
      return valuesOf(context, range);
    },
  },
  {
    says: 'values of the wrong shape are refused and nothing is written',
    basis: documentedCode,
    needs: '1.1',
    expected: ['InvalidArgument', [['', '']]],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2, 3]];
      const refusal = await refusalOf(context.sync());
      return [refusal, await valuesOf(context, sheet.getRange('A1:B1'))];
    },
  },
  {
    says: 'what was written before a refused action in the same batch stays',
    basis: documentedCode,
    needs: '1.1',
    expected: ['InvalidArgument', [['first', '']]],
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('B1').values = [[1, 2, 3]];
      sheet.getRange('B1').values = [['never']];
      const refusal = await refusalOf(context.sync());
      return [refusal, await valuesOf(context, sheet.getRange('A1:B1'))];
    },
  },
  {
    says: 'a value that begins with an equals sign is a formula',
    basis: documentedOf('range#excel-excel-range-values-member'),
    needs: '1.1',
    expected: { formulas: [['=1+1', '=SUM(A1,3)']], values: [[2, 5]] },
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['=1+1', '=SUM(A1,3)']];
      range.load('formulas, values');
      await context.sync();
      return { formulas: range.formulas as string[][], values: range.values as number[][] };
    },
  },
  {
    says: 'in cells that have the format @ first, every text stays as it is',
    basis: 'assumed',
    needs: '1.1',
    expected: [['=1+1', '1-2', '3/4', '1E5', '007', 'TRUE']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:F1');
      range.numberFormat = [['@', '@', '@', '@', '@', '@']];
      range.values = [['=1+1', '1-2', '3/4', '1E5', '007', 'TRUE']];
      return valuesOf(context, range);
    },
  },
  {
    says: 'in other cells, texts that look like numbers, dates or truth values become those, as when typed',
    basis: 'assumed',
    needs: '1.1',
    expected: [['Double', 'Double', 'Double', 'Boolean', 'Double']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['1-2', '1E5', '007', 'TRUE', '12.5']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    },
  },
  {
    says: 'an apostrophe in front makes a text of what follows and is not part of it',
    basis: 'assumed',
    needs: '1.1',
    expected: [['=1+1']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [["'=1+1"]];
      return valuesOf(context, range);
    },
  },
  {
    says: 'texts are shown by the format of the number',
    basis: documentedOf('range#excel-excel-range-text-member'),
    needs: '1.1',
    expected: [['1,234.50', '12%']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1234.5, 0.12]];
      range.numberFormat = [['#,##0.00', '0%']];
      range.load('text');
      await context.sync();
      return range.text;
    },
  },
  {
    says: 'a date is a serial number with the format of a date',
    basis: documentedIn('ranges-dates'),
    needs: '1.1',
    expected: { values: [[44927]], text: [['2023-01-01']] },
    run: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[44927]];
      range.numberFormat = [['yyyy-mm-dd']];
      range.load('values, text');
      await context.sync();
      return { values: range.values as number[][], text: range.text };
    },
  },
  {
    says: 'a cell has the format General until it is given one, and one format goes to every cell',
    basis: documentedIn('ranges-set-format'),
    needs: '1.1',
    expected: [[['General']], [['0.00', '0.00']]],
    run: async (context, sheet) => {
      const fresh = sheet.getRange('A1').load('numberFormat');
      const range = sheet.getRange('B1:C1');
      range.numberFormat = '0.00' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      return [fresh.numberFormat as string[][], range.numberFormat as string[][]];
    },
  },
  {
    says: 'formats of the wrong shape are refused',
    basis: 'assumed',
    needs: '1.1',
    expected: 'InvalidArgument',
    run: async (context, sheet) => {
      sheet.getRange('A1:C1').numberFormat = [['0.00', '0.00']];
      return refusalOf(context.sync());
    },
  },
  {
    says: 'more than 1,500 cells at once, which are sent in pieces, arrive in their places',
    basis: documentedIn('ranges-large'),
    needs: '1.3',
    expected: [
      [0, 'row 0'],
      [1999, 'row 1999'],
    ],
    run: async (context, sheet) => {
      sheet.getRange('A1:B2000').values = longMatrix;
      const values = await valuesOf(context, sheet.getRange('A1:B2000'));
      return [values[0] ?? [], values[1999] ?? []];
    },
  },
  {
    says: 'values of cells follow the cells they read',
    basis: 'assumed',
    needs: '1.1',
    expected: [[7]],
    run: async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, '=A1+2']];
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      return valuesOf(context, sheet.getRange('B1'));
    },
  },
  {
    says: 'null is no value for a whole range',
    basis: documentedIn('blank-null-values'),
    needs: '1.1',
    expected: 'InvalidArgument',
    run: (context, sheet) => {
      sheet.getRange('A1:B1').values = null as unknown as string[][];
      return refusalOf(context.sync());
    },
  },
  {
    says: 'a blank number format is General',
    basis: documentedIn('blank-null-values'),
    needs: '1.1',
    expected: [['General']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['0.00']];
      range.numberFormat = [['']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat as string[][];
    },
  },
  {
    says: 'an error in a formula is read as its text',
    basis: documentedIn('ranges-set-get-values'),
    needs: '1.1',
    expected: [['#DIV/0!', '#NAME?']],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [['=1/0', '=NOSUCHNAME']];
      return valuesOf(context, range);
    },
  },
];

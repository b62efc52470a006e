import { documentedIn, documentedOf, type ContractCase } from '../contract';

export const looks: readonly ContractCase[] = [
  {
    says: 'fonts, fills and alignment are read back as set, colours as #RRGGBB',
    basis: documentedIn('ranges-set-format'),
    needs: '1.1',
    expected: { bold: true, color: '#FFFFFF', size: 14, fill: '#1F4E78', horizontal: 'Right', wrap: true },
    run: async (context, sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.bold = true;
      format.font.color = 'white';
      format.font.size = 14;
      format.fill.color = '#1f4e78';
      format.horizontalAlignment = 'Right';
      format.wrapText = true;
      format.load('horizontalAlignment, wrapText, font/bold, font/color, font/size, fill/color');
      await context.sync();
      const { bold, color, size } = format.font;
      return { bold, color, size, fill: format.fill.color, horizontal: format.horizontalAlignment, wrap: format.wrapText };
    },
  },
  {
    says: 'a format given to several ranges goes to each of them and to nothing between',
    basis: documentedIn('multiple-ranges'),
    needs: '1.9',
    expected: [true, false, true],
    run: async (context, sheet) => {
      sheet.getRanges('A1,C1').format.font.bold = true;
      const fonts = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).format.font.load('bold'));
      await context.sync();
      return fonts.map(({ bold }) => bold);
    },
  },
  {
    says: 'a format in which the cells of a range differ is null',
    basis: documentedIn('blank-null-values'),
    needs: '1.1',
    expected: { bold: null, fill: null },
    run: async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const { format } = sheet.getRange('A1:B1');
      format.load('font/bold, fill/color');
      await context.sync();
      return { bold: format.font.bold as boolean | null, fill: format.fill.color as string | null };
    },
  },
  {
    says: 'a cell without a fill has the colour white',
    basis: 'assumed',
    needs: '1.1',
    expected: ['#FFFFFF', '#FFFFFF'],
    run: async (context, sheet) => {
      const fresh = sheet.getRange('A1').format.fill.load('color');
      await context.sync();
      const before = fresh.color;
      const fill = sheet.getRange('A1').format.fill;
      fill.color = '#FF0000';
      fill.clear();
      fill.load('color');
      await context.sync();
      return [before, fill.color];
    },
  },
  {
    says: 'borders are set side by side',
    basis: documentedOf('rangebordercollection'),
    needs: '1.1',
    expected: { bottom: ['Continuous', '#808080'], top: 'None' },
    run: async (context, sheet) => {
      const { borders } = sheet.getRange('A1:B1').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.color = '#808080';
      bottom.load('style, color');
      const top = borders.getItem('EdgeTop').load('style');
      await context.sync();
      return { bottom: [bottom.style, bottom.color], top: top.style };
    },
  },
  {
    says: 'columns have widths and rows have heights, in points',
    basis: documentedOf('rangeformat#excel-excel-rangeformat-columnwidth-member'),
    needs: '1.2',
    expected: { width: 90, height: 30 },
    run: async (context, sheet) => {
      const { format } = sheet.getRange('B2');
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.load('columnWidth, rowHeight');
      await context.sync();
      return { width: format.columnWidth, height: format.rowHeight };
    },
  },
  {
    says: 'columns and rows can be hidden',
    basis: documentedOf('range#excel-excel-range-columnhidden-member'),
    needs: '1.2',
    expected: [true, false],
    run: async (context, sheet) => {
      sheet.getRange('B:B').columnHidden = true;
      const hidden = sheet.getRange('B1').load('columnHidden');
      const shown = sheet.getRange('C1').load('columnHidden');
      await context.sync();
      return [hidden.columnHidden, shown.columnHidden];
    },
  },
  {
    says: 'a cell can link to another place',
    basis: documentedOf('range#excel-excel-range-hyperlink-member'),
    needs: '1.7',
    expected: { documentReference: 'A1', textToDisplay: 'up' },
    run: async (context, sheet) => {
      const cell = sheet.getRange('B5');
      cell.hyperlink = { documentReference: 'A1', textToDisplay: 'up' };
      cell.load('hyperlink');
      await context.sync();
      const { documentReference = '', textToDisplay = '' } = cell.hyperlink;
      return { documentReference, textToDisplay };
    },
  },
  {
    says: 'a link leaves the formula of its cell, and gives it the style of links',
    basis: documentedOf('range#excel-excel-range-hyperlink-member'),
    needs: '1.7',
    expected: { formula: '=1+1', underline: 'Single' },
    run: async (context, sheet) => {
      const cell = sheet.getRange('B6');
      cell.formulas = [['=1+1']];
      cell.hyperlink = { documentReference: 'A1' };
      cell.load('formulas,format/font/underline');
      await context.sync();
      return { formula: String(cell.formulas[0]?.[0]), underline: cell.format.font.underline };
    },
  },
  {
    says: 'links can be cleared alone',
    basis: documentedOf('range#excel-excel-range-clear-member(1)'),
    needs: '1.9',
    expected: [7, true],
    run: async (context, sheet) => {
      const cell = sheet.getRange('B7');
      cell.values = [[7]];
      cell.hyperlink = { documentReference: 'A1' };
      sheet.getRanges('B7,C9').clear('Hyperlinks');
      cell.load('values,hyperlink');
      await context.sync();
      return [Number(cell.values[0]?.[0]), !cell.hyperlink];
    },
  },
];

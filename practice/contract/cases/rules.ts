import { answerOf, cellsOf, documentedIn, documentedOf, type ContractCase } from '../contract';

export const rules: readonly ContractCase[] = [
  {
    says: 'a cell can be bound to a list, and its rule is read back',
    basis: documentedIn('data-validation'),
    needs: '1.8',
    expected: { type: 'List', source: 'red,green', ignoreBlanks: true, prompt: 'Pick one', alert: 'Stop' },
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'red,green' } };
      dataValidation.prompt = { showPrompt: true, title: 'Colour', message: 'Pick one' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Colour', message: 'Only these' };
      dataValidation.load('type, rule, ignoreBlanks, prompt, errorAlert');
      await context.sync();
      const { type, rule, ignoreBlanks, prompt, errorAlert } = dataValidation;
      return { type, source: rule.list?.source as string, ignoreBlanks, prompt: prompt.message, alert: errorAlert.style };
    },
  },
  {
    says: 'a list can come from a range',
    basis: documentedIn('data-validation'),
    needs: '1.8',
    expected: ['List', true],
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      dataValidation.load('type, rule');
      await context.sync();
      return [dataValidation.type, (dataValidation.rule.list?.source as string).endsWith('$D$1:$D$3')];
    },
  },
  {
    says: 'numbers can be bound, and operands are read back as formulas',
    basis: documentedOf('basicdatavalidation#excel-excel-basicdatavalidation-formula1-member'),
    needs: '1.8',
    expected: { type: 'Decimal', formula1: '=0', formula2: '=1', operator: 'Between' },
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B1:B9');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      dataValidation.load('type, rule');
      await context.sync();
      const { formula1, formula2, operator } = dataValidation.rule.decimal ?? {};
      return { type: dataValidation.type, formula1: formula1 as string, formula2: formula2 as string, operator: operator ?? '' };
    },
  },
  {
    says: 'a cell without a rule says so, also after its rule was cleared',
    basis: documentedOf('datavalidation#excel-excel-datavalidation-type-member'),
    needs: '1.8',
    expected: ['None', 'None'],
    run: async (context, sheet) => {
      const fresh = sheet.getRange('A1').dataValidation.load('type');
      const { dataValidation } = sheet.getRange('B1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return [fresh.type, dataValidation.type];
    },
  },
  {
    says: 'whether cells hold what their rule allows is known',
    basis: documentedOf('datavalidation#excel-excel-datavalidation-valid-member'),
    needs: '1.8',
    expected: [true, false],
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[0.5], [7]];
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      const kept = sheet.getRange('A1').dataValidation.load('valid');
      const broken = sheet.getRange('A2').dataValidation.load('valid');
      await context.sync();
      return [kept.valid, broken.valid];
    },
  },
  {
    says: 'cells can be formatted by their value, and the rule is read back',
    basis: documentedIn('conditional-formatting'),
    needs: '1.6',
    expected: { type: 'CellValue', rule: { formula1: '=10', operator: 'GreaterThan' }, fill: '#FFC7CE', range: 'A1:A5' },
    run: async (context, sheet) => {
      const added = sheet.getRange('A1:A5').conditionalFormats.add('CellValue');
      added.cellValue.format.fill.color = '#FFC7CE';
      added.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      await context.sync();
      const read = sheet.getRange('A1:A5').conditionalFormats.getItemAt(0);
      read.load('type');
      const { cellValue } = read;
      cellValue.load('rule');
      const fill = cellValue.format.fill.load('color');
      const range = read.getRange().load('address');
      await context.sync();
      const { formula1, operator } = cellValue.rule;
      return { type: read.type, rule: { formula1, operator }, fill: fill.color, range: cellsOf(range.address) };
    },
  },
  {
    says: 'cells can be formatted by a formula and by a text they contain',
    basis: documentedIn('conditional-formatting'),
    needs: '1.6',
    expected: [['ContainsText', 'Custom'], '=$B1>2', { operator: 'Contains', text: 'late' }],
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:A5');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B1>2';
      custom.custom.format.font.bold = true;
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.format.font.color = '#9C0006';
      text.textComparison.rule = { operator: 'Contains', text: 'late' };
      await context.sync();
      const formats = range.conditionalFormats.load('items/type');
      custom.custom.rule.load('formula');
      text.textComparison.load('rule');
      await context.sync();
      const { operator, text: words } = text.textComparison.rule;
      return [formats.items.map(({ type }) => type).sort(), custom.custom.rule.formula, { operator, text: words }];
    },
  },
  {
    says: 'conditional formats of a range can be cleared',
    basis: documentedOf('conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)'),
    needs: '1.6',
    expected: [1, 0],
    run: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      const before = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.clearAll();
      const after = conditionalFormats.getCount();
      await context.sync();
      return [answerOf(before), answerOf(after)];
    },
  },
];

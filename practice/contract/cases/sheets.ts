import { answerOf, documentedCode, documentedOf, refusalOf, reportedIn, type ContractCase } from '../contract';

export const sheets: readonly ContractCase[] = [
  {
    says: 'a new sheet comes last, visible, under its name',
    basis: documentedOf('worksheetcollection#excel-excel-worksheetcollection-add-member(1)'),
    needs: '1.1',
    expected: { name: 'Contract new', visibility: 'Visible', last: true },
    run: async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Contract new').load('name, visibility, position');
      const count = worksheets.getCount();
      await context.sync();
      const found = { name: added.name, visibility: added.visibility, last: added.position === answerOf(count) - 1 };
      added.delete();
      await context.sync();
      return found;
    },
  },
  {
    says: 'two sheets never have one name, whatever the case of its letters',
    basis: reportedIn(2875),
    needs: '1.1',
    expected: 'ItemAlreadyExists',
    run: async (context, sheet) => {
      sheet.name = 'Contract twice';
      await context.sync();
      context.workbook.worksheets.add('CONTRACT TWICE');
      return refusalOf(context.sync());
    },
  },
  {
    says: 'names of sheets have at most 31 characters and none of \\ / ? * : [ ]',
    basis: 'assumed',
    needs: '1.1',
    expected: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
    run: async (context) => {
      const refusals: string[] = [];
      for (const name of ['a/b', '', 'x'.repeat(32)]) {
        const { worksheets } = context.workbook;
        if (name === '') worksheets.getActiveWorksheet().name = name;
        else worksheets.add(name);
        // Each name needs a request of its own: the first refusal ends a request.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        refusals.push(await refusalOf(context.sync()));
      }
      return refusals;
    },
  },
  {
    says: 'a sheet is found by its name, by its id and in any case of letters',
    basis: documentedOf('worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)'),
    needs: '1.1',
    expected: true,
    run: async (context, sheet) => {
      sheet.load('id, name');
      await context.sync();
      const { worksheets } = context.workbook;
      const found = [sheet.id, sheet.name, sheet.name.toUpperCase()].map((key) => worksheets.getItem(key).load('id'));
      await context.sync();
      return found.every(({ id }) => id === sheet.id);
    },
  },
  {
    says: 'a sheet that is not there is an error, or a null object where one may be',
    basis: documentedCode,
    needs: '1.4',
    expected: ['ItemNotFound', true],
    run: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('No such sheet').activate();
      const refusal = await refusalOf(context.sync());
      const none = worksheets.getItemOrNullObject('No such sheet');
      await context.sync();
      return [refusal, none.isNullObject];
    },
  },
  {
    says: 'formulas follow a sheet to its new name',
    basis: 'assumed',
    needs: '1.1',
    expected: { formulas: [["='Contract renamed'!A1+1"]], values: [[3]] },
    run: async (context, sheet) => {
      sheet.name = 'Contract before';
      sheet.getRange('A1').values = [[2]];
      const other = context.workbook.worksheets.add('Contract other');
      other.getRange('A1').formulas = [["='Contract before'!A1+1"]];
      await context.sync();
      sheet.name = 'Contract renamed';
      const cell = other.getRange('A1').load('formulas, values');
      await context.sync();
      const found = { formulas: cell.formulas as string[][], values: cell.values as number[][] };
      other.delete();
      await context.sync();
      return found;
    },
  },
  {
    says: 'a sheet can be moved, hidden and coloured',
    basis: documentedOf('worksheet'),
    needs: '1.7',
    expected: { position: 0, visibility: 'Hidden', tabColor: '#FF8800' },
    run: async (context, sheet) => {
      sheet.position = 0;
      sheet.tabColor = '#FF8800';
      context.workbook.worksheets.getLast(true).activate();
      sheet.visibility = 'Hidden';
      sheet.load('position, visibility, tabColor');
      await context.sync();
      const { position, visibility, tabColor } = sheet;
      sheet.visibility = 'Visible';
      await context.sync();
      return { position, visibility, tabColor };
    },
  },
  {
    says: 'a very hidden sheet cannot be deleted',
    basis: documentedOf('worksheet#excel-excel-worksheet-delete-member(1)'),
    needs: '1.1',
    expected: 'InvalidOperation',
    run: async (context) => {
      const hidden = context.workbook.worksheets.add('Contract hidden');
      hidden.visibility = 'VeryHidden';
      await context.sync();
      context.workbook.worksheets.getItem('Contract hidden').delete();
      const refusal = await refusalOf(context.sync());
      const again = context.workbook.worksheets.getItem('Contract hidden');
      again.visibility = 'Visible';
      again.delete();
      await context.sync();
      return refusal;
    },
  },
  {
    says: 'rows and columns can be frozen, and the frozen range is known',
    basis: documentedOf('worksheetfreezepanes#excel-excel-worksheetfreezepanes-freezeat-member(1)'),
    needs: '1.7',
    expected: ['A1:A2', true],
    run: async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const address = frozen.address.split('!')[1] ?? '';
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [address, none.isNullObject];
    },
  },
  {
    says: 'a protected sheet refuses writing until it is unprotected',
    basis: documentedOf('worksheetprotection#excel-excel-worksheetprotection-protect-member(1)'),
    needs: '1.2',
    expected: ['AccessDenied', 'done'],
    run: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      const refusal = await refusalOf(context.sync());
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
      return [refusal, await refusalOf(context.sync())];
    },
  },
  {
    says: 'unlocked cells of a protected sheet can be written',
    basis: documentedOf('formatprotection#excel-excel-formatprotection-locked-member'),
    needs: '1.2',
    expected: 'done',
    run: async (context, sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B2').values = [[1]];
      const answer = await refusalOf(context.sync());
      sheet.protection.unprotect();
      await context.sync();
      return answer;
    },
  },
  {
    says: 'grid lines can be switched off',
    basis: documentedOf('worksheet#excel-excel-worksheet-showgridlines-member'),
    needs: '1.8',
    expected: [true, false],
    run: async (context, sheet) => {
      sheet.load('showGridlines');
      await context.sync();
      const before = sheet.showGridlines;
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('showGridlines');
      await context.sync();
      return [before, sheet.showGridlines];
    },
  },
  {
    says: 'a protected workbook hides no sheet until it is unprotected',
    basis: documentedOf('workbookprotection#excel-excel-workbookprotection-protect-member(1)'),
    needs: '1.7',
    expected: [true, 'AccessDenied', 'Hidden'],
    run: async (context, sheet) => {
      const { protection, worksheets } = context.workbook;
      worksheets.add('Contract other').activate();
      protection.protect();
      protection.load('protected');
      await context.sync();
      sheet.visibility = 'Hidden';
      const refusal = await refusalOf(context.sync());
      protection.unprotect();
      sheet.visibility = 'Hidden';
      sheet.load('visibility');
      await context.sync();
      const hidden = sheet.visibility;
      sheet.visibility = 'Visible';
      worksheets.getItem('Contract other').delete();
      await context.sync();
      return [protection.protected, refusal, hidden];
    },
  },
];

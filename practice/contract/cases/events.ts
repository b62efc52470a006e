import { documentedIn, documentedOf, type ContractCase } from '../contract';

/** Events come after the request that caused them, at a time of the host's own. */
const patience = 5000;

/** The first event heard, null where none came in time; and what ends listening. */
const firstOf = <Arguments>(handlers: OfficeExtension.EventHandlers<Arguments>, context: Excel.RequestContext) => {
  let hear: (args: Arguments | null) => void = () => undefined;
  const first = new Promise<Arguments | null>((resolve) => (hear = resolve));
  const waiting = setTimeout(() => hear(null), patience);
  const registration = handlers.add((args) => {
    clearTimeout(waiting);
    hear(args);
    return Promise.resolve();
  });
  const stop = async () => {
    registration.remove();
    await context.sync();
  };
  return { first, stop };
};

export const events: readonly ContractCase[] = [
  {
    says: 'a change of a sheet is told, with its place and who made it',
    basis: documentedIn('events'),
    needs: '1.7',
    expected: { address: 'B2', changeType: 'RangeEdited', same: true },
    run: async (context, sheet) => {
      sheet.load('id');
      await context.sync();
      const { first, stop } = firstOf(sheet.onChanged, context);
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      await context.sync();
      const args = await first;
      await stop();
      return args && { address: args.address, changeType: args.changeType, same: args.worksheetId === sheet.id };
    },
  },
  {
    says: 'while events are switched off for an add-in it hears none of its own changes',
    basis: documentedOf('runtime#excel-excel-runtime-enableevents-member'),
    needs: '1.8',
    expected: 'C3',
    run: async (context, sheet) => {
      const { first, stop } = firstOf(sheet.onChanged, context);
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('C3').values = [[6]];
      await context.sync();
      const args = await first;
      await stop();
      return args && args.address;
    },
  },
  {
    says: 'a selection on any sheet is told',
    basis: documentedOf('worksheetcollection#excel-excel-worksheetcollection-onselectionchanged-member'),
    needs: '1.9',
    expected: 'B3:C4',
    run: async (context, sheet) => {
      sheet.activate();
      sheet.getRange('A1').select();
      await context.sync();
      const { first, stop } = firstOf(context.workbook.worksheets.onSelectionChanged, context);
      await context.sync();
      sheet.getRange('B3:C4').select();
      await context.sync();
      const args = await first;
      await stop();
      return args && args.address;
    },
  },
  {
    says: 'a new sheet is told',
    basis: documentedOf('worksheetcollection#excel-excel-worksheetcollection-onadded-member'),
    needs: '1.7',
    expected: true,
    run: async (context) => {
      const { first, stop } = firstOf(context.workbook.worksheets.onAdded, context);
      await context.sync();
      const added = context.workbook.worksheets.add('Contract told').load('id');
      await context.sync();
      const args = await first;
      await stop();
      added.delete();
      await context.sync();
      return args?.worksheetId === added.id;
    },
  },
];

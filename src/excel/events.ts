import type { SheetRange } from '../a1/references';
import type { Unsubscribe } from './openWorkbook';

/** The present name of a sheet; null if it was deleted. It waits for a cell being edited: who selects a cell may be typing already. */
const sheetNameOf = (worksheetId: string): Promise<string | null> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });

/** Adds an event handler. It has to be removed in the context that it was added in. */
async function subscribe<T>(add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>): Promise<Unsubscribe> {
  const handler = await Excel.run(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}

/** Calls the listener when a cell of a watched sheet changes, whoever changes it. While edits are applied, events are off. */
export const onSheetChanged = (isWatched: (worksheetId: string) => boolean, listener: () => void): Promise<Unsubscribe> =>
  subscribe<Excel.WorksheetChangedEventArgs>((context) =>
    context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      if (isWatched(worksheetId)) listener();
      return Promise.resolve();
    }),
  );

/** Calls the listener with the selected cells, on any sheet. */
export const onSelectionChanged = (listener: (place: SheetRange) => void): Promise<Unsubscribe> =>
  subscribe<Excel.WorksheetSelectionChangedEventArgs>((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await sheetNameOf(worksheetId);
      if (sheet !== null) listener({ sheet, cells: withoutSheet(address) });
    }),
  );

/** Excel's addresses may include the sheet. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

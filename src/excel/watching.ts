import type { Place, Stop } from './openWorkbook';

/** The name of a sheet now; null where it is gone. Whoever selects a cell may be typing into it already, so it waits. */
const nameOf = (worksheetId: string): Promise<string | null> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });

/** Registrations live in the context they were made in. */
async function listening<T>(add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>): Promise<Stop> {
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

/** A cell of one of the sheets was changed, by whom ever; our own writing raises no events. `ids` may be empty until the workbook was read. */
export const onChangeOf = (isWatched: (worksheetId: string) => boolean, listener: () => void): Promise<Stop> =>
  listening<Excel.WorksheetChangedEventArgs>((context) =>
    context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      if (isWatched(worksheetId)) listener();
      return Promise.resolve();
    }),
  );

export const onSelection = (listener: (place: Place) => void): Promise<Stop> =>
  listening<Excel.WorksheetSelectionChangedEventArgs>((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId);
      if (sheet !== null) listener({ sheet, cells: withoutSheet(address) });
    }),
  );

/** Addresses come with or without their sheet. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

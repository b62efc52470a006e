import type { Place, Stop } from './openWorkbook';

/** Listens on all sheets; what is asked for of a sheet is its name now. */
const nameOf = (worksheetId: string): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.name;
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
      listener({ sheet: await nameOf(worksheetId), cells: withoutSheet(address) });
    }),
  );

/** Addresses come with or without their sheet. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

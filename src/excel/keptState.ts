/** The name under which the workbook keeps what the pane shows. */
const settingName = 'metrospan.pane';

/** What was kept in the open workbook; null if nothing was. It is read from memory: Excel hands it over when the add-in starts. */
export const readKept = (): unknown => Office.context.document.settings.get(settingName) as unknown;

/**
 * Keeps plain data in the open workbook, in place of what was kept before. It is there for good once the user saves the workbook.
 *
 * @throws Error with Excel's message if it cannot be kept, as in a workbook that is read-only.
 */
export function keep(value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(settingName, value);
  return new Promise((done, failed) =>
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) done();
      else failed(new Error(error.message));
    }),
  );
}

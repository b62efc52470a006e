import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { NotWritten } from '../../src/excel/openWorkbook';

jest.mock('../../src/excel/writing', () => {
  throw new Error('Loading chunk 7 failed');
});

test.each(['start', 'compare', 'edit'] as const)('%s says so if the script that writes cannot be fetched', async (command) => {
  const workbook = excelWorkbook({});
  const commands = {
    start: () => workbook.start('empty', '2026-11-30'),
    compare: () => workbook.compare(),
    edit: () => workbook.edit({ title: '', steps: [] } as unknown as Parameters<typeof workbook.edit>[0]),
  };
  const failure: unknown = await commands[command]().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotWritten);
  expect(failure).toMatchObject({
    left: 'as before',
    problems: [
      {
        reason: 'The part of Metrospan that writes to the workbook could not be fetched.',
        remedy: 'Check the connection, and try again. Nothing was changed.',
      },
    ],
  });
});

import { libreOffice, recalculate } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { unfinishedAt } from '../../src/report/integrity';
import { writeXlsx } from '../../src/xlsx/write';
import type { CellValue, Table, Workbook } from '../../src/report/workbook';
import { examplePlan, quoted, workbookOf } from './outputs';

/** The workbook after somebody has changed the rows of one table. */
function changed(workbook: Workbook, name: string, rows: (table: Table) => readonly (readonly CellValue[])[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === name ? { ...table, rows: rows(table) } : table)),
  }));
  return { ...workbook, sheets };
}

async function flagOf(workbook: Workbook): Promise<unknown[]> {
  const summary = (await recalculate(writeXlsx(workbook))).get('Summary');
  return [summary?.get('A3'), summary?.get('B3')];
}

const withCell = (table: Table, heading: string, value: CellValue): (readonly CellValue[])[] => {
  const at = table.columns.findIndex((column) => column.heading === heading);
  return table.rows.map((row, index) => (index === 0 ? row.map((old, column) => (column === at ? value : old)) : row));
};

describeWith(libreOffice, 'the flag of the Summary follows what users change', () => {
  const workbook = workbookOf(quoted(examplePlan()));

  test('a span that was not compared', async () => {
    const more = changed(workbook, 'MetroSpans', ({ rows }) => [...rows, ['New', ...rows[0]!.slice(1)]]);
    expect(await flagOf(more)).toEqual(['warning', 'check: rows not yet compared: 6, Refresh']);
  }, 300_000);

  test('a cost line and an offer that were not compared', async () => {
    const line = changed(workbook, 'MetroPrices', ({ rows }) => [...rows, rows[0]!]);
    const both = changed(line, 'MetroOffers', ({ rows }) => [...rows, rows[0]!]);
    // The line belongs to an option of each of the two spans.
    expect(await flagOf(both)).toEqual(['warning', 'check: rows not yet compared: 3, Refresh']);
  }, 300_000);

  test('a load that grew since the offers were compared', async () => {
    const grown = changed(workbook, 'MetroWorkloads', (table) => withCell(table, 'Write IOPS', 5000));
    expect(await flagOf(grown)).toEqual(['warning', 'check: offers out of date: Refresh']);
  }, 300_000);

  test('a refresh that was broken off', async () => {
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === 'Summary' && cell.row === unfinishedAt.row && cell.column === unfinishedAt.column
          ? { ...cell, value: 'not finished' }
          : cell,
      ),
    }));
    const said = await flagOf({ ...workbook, sheets });
    expect(said).toEqual(['warning', 'check: a refresh was not finished: Compare again']);
  }, 300_000);

  test('a key that is gone leaves errors, and they are counted', async () => {
    const gone = changed(workbook, 'MetroPlatforms', (table) => withCell(table, 'Platform', 'another-platform'));
    const [word, said] = await flagOf(gone);
    expect(word).toBe('warning');
    expect(said).toMatch(/^check: .*cells in error/);
  }, 300_000);
});

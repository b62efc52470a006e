import { libreOffice, recalculateAll, withoutNotes } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { unfinishedAt } from '../../src/sheets/summary/unfinished';
import { writeXlsx } from '../../src/xlsx/write';
import type { CellValue, Table, Workbook } from '../../src/workbook/workbook';
import { examplePlan, quoted, workbookOf } from './outputs';

/** The workbook after somebody has changed the rows of one table. */
function changed(workbook: Workbook, name: string, rows: (table: Table) => readonly (readonly CellValue[])[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === name ? { ...table, rows: rows(table) } : table)),
  }));
  return { ...workbook, sheets };
}

const withCell = (table: Table, heading: string, value: CellValue): (readonly CellValue[])[] => {
  const at = table.columns.findIndex((column) => column.heading === heading);
  return table.rows.map((row, index) => (index === 0 ? row.map((old, column) => (column === at ? value : old)) : row));
};

function withUnfinished(of: Workbook): Workbook {
  const sheets = of.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === 'Summary' && cell.row === unfinishedAt.row && cell.column === unfinishedAt.column
        ? { ...cell, value: 'not finished' }
        : cell,
    ),
  }));
  return { ...of, sheets };
}

const withMore = (of: Workbook, table: string) => changed(of, table, ({ rows }) => [...rows, rows[0]!]);

/** The example with two of its six platforms: as many spans and offers, and a fraction of the cells. */
function smallerExample(): Record<string, unknown> {
  const plan = examplePlan() as { prices: { platform: string }[] };
  const platforms = ['vplex-metro-5.0', 'svc-hyperswap-7.5'];
  return { ...plan, platforms, prices: plan.prices.filter(({ platform }) => platforms.includes(platform)) };
}

/** What somebody did, and what the flag says of it. */
const cases: readonly (readonly [title: string, book: (of: Workbook) => Workbook, says: unknown])[] = [
  [
    'a span that was not compared',
    (of) => changed(of, 'MetroSpans', ({ rows }) => [...rows, ['New', ...rows[0]!.slice(1)]]),
    'check: rows not yet compared: 3, Refresh',
  ],
  [
    // The line belongs to an option of each of the two spans.
    'a cost line and an offer that were not compared',
    (of) => withMore(withMore(of, 'MetroPrices'), 'MetroOffers'),
    'check: rows not yet compared: 3, Refresh; inputs to correct: Offers: Id and 1 more',
  ],
  [
    'a load that grew since the offers were compared',
    (of) => changed(of, 'MetroWorkloads', (table) => withCell(table, 'Write IOPS', 5000)),
    'check: offers out of date: Refresh',
  ],
  ['a refresh that was broken off', withUnfinished, 'check: a refresh was not finished: Compare again'],
  [
    'a key that is gone leaves errors, and they are counted',
    (of) => changed(of, 'MetroPlatforms', (table) => withCell(table, 'Platform', 'another-platform')),
    expect.stringMatching(/^check: .*cells in error/),
  ],
];

describeWith(libreOffice, 'the flag of the Summary follows what users change', () => {
  const flags = new Map<string, unknown[]>();

  beforeAll(async () => {
    const of = workbookOf(quoted(smallerExample()));
    const calculated = await recalculateAll(cases.map(([, book]) => writeXlsx(withoutNotes(book(of)))));
    cases.forEach(([title], at) => {
      const summary = calculated[at]!.get('Summary');
      flags.set(title, [summary?.get('A3'), summary?.get('B3')]);
    });
  }, 600_000);

  test.each(cases)('%s', (title, _, says) => expect(flags.get(title)).toEqual(['warning', says]));
});

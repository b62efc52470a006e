import type { Outcome } from './runner';

const heading = ['Case', 'Expected', 'Found', 'Held'];

const answer = (held: boolean | null) => (held === null ? 'not asked' : held ? 'yes' : 'no');

const rowOf = ({ says, expected, found, held }: Outcome) => [says, JSON.stringify(expected), JSON.stringify(found), answer(held)];

/** Writes what was found to a new sheet and shows it. Every text is written as a text. */
export const writeReport = (outcomes: readonly Outcome[], name: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const cells = [heading, ...outcomes.map(rowOf)];
    const range = sheet.getRangeByIndexes(0, 0, cells.length, heading.length);
    range.numberFormat = cells.map((row) => row.map(() => '@'));
    range.values = cells;
    sheet.getRange('A1:D1').format.font.bold = true;
    sheet.getRange('A:A').format.columnWidth = 420;
    sheet.getRange('B:C').format.columnWidth = 260;
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
  });

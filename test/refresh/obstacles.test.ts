import { findObstacles } from '../../src/refresh/match/obstacles';
import { minimalPlan } from '../broken/minimalPlan';
import { compared, comparison, newBook } from './books';
import type { PlainWorkbook } from './plainWorkbook';

const more = (): ReturnType<typeof minimalPlan> => {
  const plan = minimalPlan();
  plan.spans.push({ span: 'Ring', from: 'Zürich', to: 'Basel', workingRouteKm: 80, protectRouteKm: 90 });
  return plan;
};
const found = (book: PlainWorkbook, plan: unknown = minimalPlan()): string[] =>
  findObstacles(book.before, comparison(book, plan)).map(
    ({ code, where, reason, remedy }) => `${code} ${where}: ${reason} ${remedy}`,
  );
const table = (book: PlainWorkbook, name: string) => book.tables.find((each) => each.name === name)!;

type Does = (book: PlainWorkbook) => unknown;

/** What a user does to a workbook, the plan compared next, and the expected problems. */
const cases: readonly (readonly [string, Does, () => unknown, readonly string[]])[] = [
  ['nothing at all', () => undefined, minimalPlan, []],
  [
    'a newer version',
    (book) => (book.part = book.part!.replace('version="2"', 'version="3"')),
    minimalPlan,
    [
      'newer-format Workbook: The workbook was written by a newer Metrospan (format 3; this one knows 2). Reload the add-in, or ask for its newest version.',
    ],
  ],
  [
    'protection of workings, and of inputs that nobody writes',
    (book) => {
      book.sheet('Options').isProtected = true;
      book.sheet('Sites').isProtected = true;
    },
    minimalPlan,
    ['sheet-protected Options!A1: The sheet "Options" is protected. Unprotect it (Review, Unprotect Sheet), then compare again.'],
  ],
  [
    'a sheet hidden for good',
    (book) => (book.sheet('Checks').visibility = 'veryHidden'),
    minimalPlan,
    [
      'sheet-very-hidden Checks!A1: The sheet "Checks" is hidden so that Excel does not list it, and nobody would see what is written there. Set its property Visible to xlSheetVisible (Alt+F11), then compare again.',
    ],
  ],
  [
    'tables turned into cells',
    (book) => {
      book.tables.splice(book.tables.indexOf(table(book, 'MetroYears')), 1);
      book.tables.splice(book.tables.indexOf(table(book, 'MetroOffers')), 1);
    },
    minimalPlan,
    [
      'inputs-gone Offers!A1: The table MetroOffers is not on the sheet "Offers" any more: it was deleted, or turned into cells. Undo that; or make a table of the cells again and name it MetroOffers.',
      'table-gone Years!A1: The table MetroYears is not on the sheet "Years" any more: it was deleted, or turned into cells. Undo that; or delete the sheet, and the next Compare makes it anew.',
    ],
  ],
  [
    'a table renamed',
    (book) => (table(book, 'MetroOptions').name = 'Options'),
    minimalPlan,
    [
      'table-renamed Options!A4: The table MetroOptions was renamed to Options, and formulas find it by its name. Name it MetroOptions again (Table Design).',
    ],
  ],
  [
    'headings changed',
    (book) => {
      const inputs = table(book, 'MetroWorkloads');
      inputs.headings = inputs.headings.map((heading) => (heading === 'Write IOPS' ? 'Writes' : heading));
      const workings = table(book, 'MetroYears');
      workings.headings = workings.headings.map((heading) => (heading === 'State' ? 'Zustand' : heading));
    },
    minimalPlan,
    [
      'input-heading-gone Workloads!A4: The table MetroWorkloads has no column "Write IOPS" any more. Give the column its heading back, or add a column "Write IOPS" to the table.',
      'heading-gone Years!A4: The table MetroYears has no column "State" any more. Give the column its heading back; or delete the sheet, and the next Compare makes it anew.',
    ],
  ],
  [
    'a text below a table that must grow',
    (book) => {
      const own = table(book, 'MetroOptions');
      book.put('Options', own.top + 1 + own.rows, 2, 'my note');
    },
    more,
    [
      'below-table Options!C7: The table MetroOptions must grow by 1 row, and below it stands "my note". Move it elsewhere; where it is the table\'s totals row, switch that off.',
    ],
  ],
  [
    'a text where the comparison must grow',
    (book) => book.put('Comparison', 409, 0, 'my note'),
    more,
    [
      'cell-in-the-way Comparison!A410: The sheet "Comparison" needs this cell, and it holds "my note", which is not ours. Move it to another place.',
    ],
  ],
  [
    'a row inserted at the top of the Summary',
    (book) => {
      book.names = book.names.map((name) => (name.name === '_Metro_Summary' ? { ...name, refersTo: '=Summary!$A$2' } : name));
    },
    minimalPlan,
    [
      'sheet-shifted Summary!A2: Rows or columns were inserted above or left of the sheet "Summary": what was in A1 is in A2. Delete them again; or delete the sheet, and the next Compare makes it anew.',
    ],
  ],
  [
    'a hypervisor that is named and has no row',
    () => undefined,
    () => {
      const plan = minimalPlan();
      plan.workloads[0]!['hypervisor'] = 'vMotion 5.0';
      return plan;
    },
    [
      'row-not-there Hypervisors!A4: The table MetroHypervisors has no row "vMotion 5.0", which other inputs name. Add the row, or name one that is there.',
    ],
  ],
  [
    'three things at once',
    (book) => {
      book.sheet('Years').isProtected = true;
      table(book, 'MetroOptions').name = 'Mine';
      book.put('Comparison', 409, 0, 7);
    },
    more,
    [
      'cell-in-the-way Comparison!A410: The sheet "Comparison" needs this cell, and it holds "7", which is not ours. Move it to another place.',
      'table-renamed Options!A4: The table MetroOptions was renamed to Mine, and formulas find it by its name. Name it MetroOptions again (Table Design).',
      'sheet-protected Years!A1: The sheet "Years" is protected. Unprotect it (Review, Unprotect Sheet), then compare again.',
    ],
  ],
];

describe('Obstacles are reported before anything is written, with their place', () => {
  test.each(cases)('%s', (_, does, plan, said) => {
    const book = compared(minimalPlan());
    does(book);
    expect(found(book, plan())).toEqual(said);
  });

  test('names that the user already uses', () => {
    const book = newBook();
    book.tables.push({ name: 'metrooptions', sheet: 'Sheet1', top: 2, left: 1, headings: ['A'], rows: 1 });
    book.names.push({ name: 'Metro_paths', sheet: null, refersTo: '=Sheet1!$B$9' });
    expect(found(book)).toEqual([
      'name-taken Sheet1!B3: The name metrooptions is used for something else in this workbook, and ours needs it. Rename that (Formulas, Name Manager).',
      'name-taken Sheet1!B9: The name Metro_paths is used for something else in this workbook, and ours needs it. Rename that (Formulas, Name Manager).',
    ]);
  });
});

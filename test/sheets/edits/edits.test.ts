import { report } from '../../../src/sheets/report';
import type { Table, Workbook } from '../../../src/workbook/workbook';
import { writeXlsx } from '../../../src/xlsx/write';
import { CellError, columnLetters } from '../../setup/calculated';
import { libreOffice, recalculateAll, onlyToCalculate } from '../../setup/libreOffice';
import { describeWith } from '../../setup/tools';
import { quoted } from '../outputs';
import {
  addRow,
  assume,
  breakOff,
  columnAt,
  deleteRow,
  inTurn,
  turnAround,
  type,
  typeOver,
  typeOverFigure,
  type Edit,
} from './edits';
import type { Expected } from './expected';
import { gearEdits } from './gearEdits';
import { type Json, smaller, withCopy, withPaths, withSolution, withText, withToday, withUpgrades } from './plans';

const all = (edit: (table: string) => Edit, ...tables: readonly string[]): Edit =>
  inTurn(...tables.map((table) => edit(`Metro${table}`)));

/* Edits that do not touch one another share a workbook: LibreOffice takes seconds for each. */
const edits: readonly (readonly [what: string, edit: Edit, expected: Expected])[] = [
  [
    'sorts every input table',
    all(turnAround, 'Sites', 'Spans', 'Workloads', 'Offers', 'Prices', 'Platforms', 'Hypervisors', 'Failures', 'LinkRates'),
    { flag: 'ok', totals: 'as before' },
  ],
  [
    'sorts working tables that others find by key, and renames a workload, a carrier and a cost line',
    inTurn(
      all(turnAround, 'Loads', 'Options', 'Costs', 'Years'),
      type('MetroWorkloads', 'Workload', 'Another name'),
      type('MetroOffers', 'Carrier', 'Another carrier'),
      type('MetroPrices', 'Item', 'Another item'),
    ),
    { flag: 'ok', totals: 'as before' },
  ],
  [
    'sorts working tables that others find by the number of a row',
    all(turnAround, 'Checks', 'Classes', 'Copies', 'OwnerLoads', 'NetworkLoads'),
    { flag: 'check: offers out of date: Refresh; rows of a working table were sorted: Owner loads and 4 more' },
  ],
  [
    'deletes a workload and a cost line: their rows are no longer in the plan',
    inTurn(deleteRow('MetroWorkloads'), deleteRow('MetroPrices')),
    {
      flag: 'check: offers out of date: Refresh',
      totals: (plan) => {
        plan.workloads.shift();
        plan.prices.shift();
      },
    },
  ],
  [
    'deletes an offer that is not bought',
    deleteRow('MetroOffers'),
    { flag: 'check: rows not yet compared: 1, Refresh', totals: 'as before' },
  ],
  [
    'adds a span',
    addRow('MetroSpans', { Span: 'Another span' }),
    { flag: 'check: rows not yet compared: 3, Refresh', totals: 'as before' },
  ],
  [
    'raises a load: what is bought may be too little',
    type('MetroWorkloads', 'Write IOPS', 50_000),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'renames a platform: its own rows are in error, which are counted, and no other',
    type('MetroPlatforms', 'Platform', 'another-platform'),
    {
      flag: expect.stringMatching(/^check: .*cells in error: Copies and \d+ more; inputs to correct: Prices: Platform/) as string,
    },
  ],
  ['breaks a refresh off', breakOff, { flag: 'check: a refresh was not finished: Compare again', totals: 'as before' }],
  [
    'adds a workload, an offer, a part and a cost line without the add-in: no total is told',
    inTurn(
      addRow('MetroWorkloads'),
      addRow('MetroOffers'),
      addRow('MetroParts', { Span: 'Main hospital to North campus' }),
      addRow('MetroPrices'),
    ),
    {
      flag: 'check: rows not yet compared: 5, Refresh; platforms to be compared again: Refresh; inputs to correct: Parts: Equipment and 4 more',
      totals: 'none',
      lines: [
        'Loads: workloads',
        'Loads: workloads that take part',
        'Part delays: parts',
        'Costs: cost lines of every option',
        'Offers: as compared',
        'Options changed since compared',
        'Parts: Equipment',
        'Parts: Id',
        'Workloads: Id',
        'Offers: Id',
        'Prices: Id',
      ],
    },
  ],
  [
    'types what cannot be',
    inTurn(
      type('MetroWorkloads', 'Write IOPS', -1200),
      type('MetroWorkloads', 'Away share', 25, 1),
      type('MetroWorkloads', 'VMs', 2.5, 1),
      type('MetroWorkloads', 'Include', 'maybe', 2),
      type('MetroOffers', 'Kind', 'pigeon'),
      type('MetroOffers', 'MRC', '1.200,00', 1),
      type('MetroPrices', 'Unit price', -5),
      type('MetroPrices', 'Platform', 'nobody', 1),
      type('MetroSpans', 'Measured RTT', 0.01),
      type('MetroSites', 'Site', 'Another site'),
      assume('Metro_targetUtilisation', 70),
      assume('Metro_sizeForState', 'sometimes'),
    ),
    {
      flag: expect.stringMatching(
        /^check: .*a span has one site twice, or a round trip faster than light: see Routes; inputs to correct: Spans: From and \d+ more$/,
      ) as string,
      totals: 'none',
      lines: [
        'Loads: workloads that take part',
        'Routes',
        'Circuits',
        'Links whose offers are out of date',
        'Options changed since compared',
        'Impossible spans',
        'Spans: From',
        'Workloads: Home site',
        'Workloads: Include',
        'Workloads: VMs',
        'Workloads: Write IOPS',
        'Workloads: Away share',
        'Offers: Kind',
        'Offers: MRC',
        'Prices: Platform',
        'Prices: Unit price',
        'Assumptions: Target utilisation',
        'Assumptions: Size for state',
      ],
    },
  ],
  [
    'clears what is required: it counts for nothing, and not for 0',
    inTurn(type('MetroWorkloads', 'Write IOPS', null), type('MetroWorkloads', 'Id', null, 1)),
    {
      flag: 'check: rows not yet compared: 2, Refresh; offers out of date: Refresh; platforms to be compared again: Refresh; inputs to correct: Workloads: Write IOPS and 1 more',
      totals: 'none',
    },
  ],
  [
    'clears what a workload needs: its span is sized without it, and says so',
    type('MetroWorkloads', 'Write IOPS', null),
    {
      flag: 'check: offers out of date: Refresh; inputs to correct: Workloads: Write IOPS',
      totals: (plan) => delete plan.workloads[0]!.writeIops,
    },
  ],
  [
    'is written of a plan whose first workload has a text among its numbers: no formula reads it',
    () => report(quoted(withText())),
    {
      flag: 'check: rows left out for problems: see Problems; inputs to correct: Workloads: Away share',
      totals: (plan) => Object.assign(plan, withText()),
      lines: ['Problems in the inputs', 'Workloads: Away share'],
    },
  ],
  [
    "states overlap and months left of today's platform: transition costs follow",
    inTurn(
      () => report(quoted(withToday())),
      type('MetroSpans', 'Overlap months', 3),
      type('MetroPrices', 'Months left', 14, withToday().prices.length - 1),
    ),
    {
      flag: 'ok',
      totals: (plan) => {
        Object.assign(plan, withToday());
        plan.spans[0]!.overlapMonths = 3;
        plan.prices.at(-1)!.monthsLeft = 14;
      },
    },
  ],
  [
    "makes a line of today's platform recur, and recommends a platform that was not compared",
    inTurn(
      () =>
        report(
          quoted({
            ...withToday(),
            spans: withToday().spans.map((span) => ({ ...span, overlapMonths: 3 })),
            choices: [
              ...(withToday().choices as unknown[]),
              {
                span: withToday().spans[0]!.span,
                platform: 'pure-activecluster',
                choice: 'recommend',
                reason: 'known to the staff',
              },
            ],
          }),
        ),
      type('MetroPrices', 'Charge', 'monthly', withToday().prices.length - 2),
      type('MetroChoices', 'Platform', 'no-such-platform', 1),
    ),
    {
      flag: 'check: inputs to correct: Choices: Platform',
      totals: (plan) => {
        Object.assign(plan, withToday());
        plan.spans[0]!.overlapMonths = 3;
        plan.prices.at(-2)!.charge = 'monthly';
      },
    },
  ],
  [
    'moves an asynchronous copy to the other platform, with another RPO and charge',
    inTurn(
      () => report(quoted(withCopy())),
      type('MetroReplicas', 'Platform', 'pure-activecluster'),
      type('MetroReplicas', 'Changed share', 0.4),
      type('MetroReplicas', 'MRC', 900),
    ),
    {
      flag: 'ok',
      totals: (plan) => {
        const [copy] = withCopy().replicas as Record<string, unknown>[];
        Object.assign(plan, { replicas: [{ ...copy, platform: 'pure-activecluster', changedShare: 0.4, mrc: 900 }] });
      },
    },
  ],
  [
    'adds an asynchronous copy without the add-in: no total is told',
    addRow('MetroReplicas', { Span: 'Main hospital to North campus', 'Third site': 'Inland', RPO: 15 }),
    { flag: 'check: rows not yet compared: 2, Refresh; inputs to correct: Replicas: Id', totals: 'none' },
  ],
  [
    'says that another platform runs today: its transition costs are known once it is compared again',
    inTurn(() => report(quoted(withToday())), type('MetroChoices', 'Platform', 'pure-activecluster')),
    { flag: 'check: platform of today to be compared again: Refresh' },
  ],
  [
    'asks for two carriers where paths were bought apart, and sells the cheapest offer for the working path alone',
    inTurn(
      () => report(quoted(withPaths('apart'))),
      type('MetroSpans', 'Paths bought', 'two carriers'),
      type('MetroOffers', 'Path', 'working', 2),
    ),
    {
      flag: 'ok',
      totals: (plan) => {
        Object.assign(plan, withPaths('two carriers'));
        plan.offers[2]!.path = 'working';
      },
    },
  ],
  [
    'renames one of two carriers',
    inTurn(() => report(quoted(withPaths('two carriers'))), type('MetroOffers', 'Carrier', 'Stadtwerke', 3)),
    { flag: 'check: rows not yet compared: 1, Refresh', lines: ['Offers of carriers that were not compared'] },
  ],
  [
    'buys paths apart that were bought together',
    inTurn(() => report(quoted(withPaths('together'))), type('MetroSpans', 'Paths bought', 'apart')),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'buys circuits once that were upgraded when they were full',
    inTurn(() => report(quoted(withUpgrades('step up'))), type('MetroSpans', 'When full', 'warn')),
    { flag: 'ok', totals: (plan) => Object.assign(plan, withUpgrades('warn')) },
  ],
  [
    'upgrades circuits that were bought once',
    inTurn(() => report(quoted(withUpgrades('warn'))), type('MetroSpans', 'When full', 'step up')),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'makes an offer dearer where the order of upgrades was chosen by its price',
    inTurn(() => report(quoted(withUpgrades('step up'))), type('MetroOffers', 'MRC', 123_456)),
    { flag: 'check: offers out of date: Refresh' },
  ],
  [
    'sorts the parts of a solution: the first stays the first',
    inTurn(() => report(quoted(withSolution())), turnAround('MetroSolutions')),
    { flag: 'ok', totals: (plan) => Object.assign(plan, withSolution()) },
  ],
  [
    'gives a part of a solution other workloads to serve',
    inTurn(() => report(quoted(withSolution())), type('MetroSolutions', 'Serves', 'FC', 1)),
    { flag: 'check: platforms to be compared again: Refresh' },
  ],
  [
    'deletes a part of a solution',
    inTurn(() => report(quoted(withSolution())), deleteRow('MetroSolutions')),
    { flag: 'check: rows not yet compared: 1, Refresh; platforms to be compared again: Refresh' },
  ],
  ...gearEdits,
  [
    'types over a formula, over figures that are shown, and over the key of a cost line',
    inTurn(
      typeOver('MetroOptions', 'Total', 5),
      typeOverFigure('Summary', 5),
      typeOverFigure('Comparison', 5),
      type('MetroCosts', 'Price id', 2),
    ),
    {
      flag: 'check: rows not yet compared: 1, Refresh; totals differ from their lines; formulas typed over: Summary and 2 more',
      lines: ['Costs: cost lines of every option', 'Totals: their lines, year by year', 'Summary', 'Comparison', 'Options'],
    },
  ],
  [
    'changes the currency of the quote to one that the rates do not lead to',
    assume('Metro_currency', 'USD'),
    { flag: 'check: cells in error: Circuits; inputs to correct: Offers: Currency and 1 more', totals: 'none' },
  ],
];

describeWith(libreOffice, 'an everyday edit leaves right figures, or a flag that says what is wrong', () => {
  const before = report(quoted(smaller()));
  let found: readonly Found[] = [];
  const optionsIn = (book: Workbook) => book.sheets.find(({ name }) => name === 'Options')!.tables[0]!;

  beforeAll(async () => {
    const books = [before, ...edits.map(([, edit]) => edit(before))];
    const sheets = await recalculateAll(books.map((book) => writeXlsx(onlyToCalculate(book))));
    found = sheets.map((of, at) => foundIn(of, optionsIn(books[at]!)));
  }, 900_000);

  test.each(edits.map(([what, , expected], at) => [what, expected, at] as const))('%s', (_, { flag, totals, lines }, at) => {
    const { status, text, options, broken } = found[at + 1]!;
    expect([status, text]).toEqual(flag === 'ok' ? ['ok', expect.stringContaining('Every row is compared')] : ['warning', flag]);
    if (totals === 'none') expect(options.filter(({ rank }) => rank !== '')).toEqual([]);
    else if (totals) expect(options).toEqual(totals === 'as before' ? found[0]!.options : optionsOf(totals));
    if (lines) expect(broken).toEqual(lines);
  });

  interface Found {
    readonly status: unknown;
    readonly text: unknown;
    /** What the lines of Integrity say that do not hold. */
    readonly broken: readonly string[];
    readonly options: readonly Option[];
  }
  interface Option {
    readonly option: unknown;
    readonly verdict: unknown;
    readonly total: unknown;
    readonly rank: unknown;
  }

  /** In the order of their keys: a table may have been sorted. */
  const byKey = (options: readonly Option[]): readonly Option[] =>
    [...options].sort((a, b) => String(a.option).localeCompare(String(b.option)));

  function foundIn(sheets: Awaited<ReturnType<typeof recalculateAll>>[number], table: Table): Found {
    const [summary, options, integrity] = ['Summary', 'Options', 'Integrity'].map((name) => sheets.get(name)!);
    const cell = (heading: string, row: number): unknown => {
      const value = options!.get(`${columnLetters(columnAt(table, heading))}${table.row + 2 + row}`) ?? '';
      return value instanceof CellError ? value.code : typeof value === 'number' ? Math.round(value * 100) / 100 : value;
    };
    return {
      status: summary!.get('A3'),
      text: summary!.get('B3'),
      broken: [...integrity!].flatMap(([at, value]) => {
        const what = integrity!.get(at.replace('A', 'C'));
        return /^A(?!3$)/.test(at) && value === 'warning' && typeof what === 'string' ? [what] : [];
      }),
      options: byKey(table.rows.map((_, row) => optionOf((heading) => cell(heading, row)))),
    };
  }

  const optionOf = (of: (heading: string) => unknown): Option => ({
    option: of('Option'),
    verdict: of('Verdict'),
    total: of('Total'),
    rank: of('Rank'),
  });

  function optionsOf(change: (plan: Json) => void): readonly Option[] {
    const plan = smaller();
    change(plan);
    const table = optionsIn(report(quoted(plan)));
    return byKey(table.rows.map((row) => optionOf((heading) => row[columnAt(table, heading)] ?? '')));
  }
});

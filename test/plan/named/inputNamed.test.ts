import { Offers } from '../../../src/model/inputs/offers';
import { growthPerYear } from '../../../src/model/inputs/assumptions';
import { Spans } from '../../../src/model/inputs/network/spans';
import { Workloads } from '../../../src/model/inputs/workloads';
import { Prices } from '../../../src/model/inputs/prices';
import { inputNamed, type InputName } from '../../../src/plan/named/inputNamed';
import { rowsOfPlan } from '../../../src/plan/named/rowsNamed';
import { valueFor } from '../../../src/plan/named/valueFor';
import { readPlan } from '../../../src/plan/read/read';
import { anyManner } from '../../../src/plan/written/manner';
import { offer, price, workload } from '../../reference/handPlan';
import { good } from '../goodPlan';

const { plan } = readPlan(
  good({
    workloads: [workload({ workload: 'DB' }), workload({ workload: 'Mail' }), workload({ workload: 'Mail' })],
    offers: [offer({ carrier: 'One', product: 'Wave' }), offer({ carrier: 'Two', product: 'Wave' })],
    prices: [price({ item: 'Licence' })],
  }),
);
const find = (table: string, row: string | null, input: string) =>
  inputNamed({ table, row, input } satisfies InputName, rowsOfPlan(plan!), 'ranges[0]');
const spanName = String(plan!.tables.get(Spans.span.table)![0]!['span']);
const platformName = String(plan!.tables.get(Prices.platform.table)![0]!['platform']);

test.each([
  ['a field of a list', 'workloads', 'DB', 'readIops', Workloads.readIops, [0]],
  ['a heading of a sheet, in any case', ' WORKLOADS ', 'db', 'read iops', Workloads.readIops, [0]],
  ['all rows, without a row', 'workloads', null, 'awayShare', Workloads.awayShare, [0, 1, 2]],
  ['a row by its key', 'spans', spanName, 'workingRouteKm', Spans.workingRouteKm, [0]],
  ['a row by its Id', 'workloads', '3', 'readIops', Workloads.readIops, [2]],
  ['a row by two texts', 'offers', 'Two / Wave', 'mrc', Offers.mrc, [1]],
  ['a row by the text that is its own', 'offers', 'One', 'mrc', Offers.mrc, [0]],
  ['a cost line by platform and item', 'prices', `${platformName} / Licence`, 'Unit price', Prices.unitPrice, [0]],
])('names %s', (_, table, row, input, column, rows) => expect(find(table, row, input)).toEqual({ column, rows }));

test.each(['growthPerYear', 'Growth a year'])('names the assumption %s', (input) =>
  expect(find('assumptions', null, input)).toEqual({ assumption: growthPerYear }),
);

test.each([
  [
    ['workload', 'DB', 'readIops'],
    'ranges[0].table',
    'workload',
    'No input table is called "workload".',
    'Did you mean "Workloads"?',
  ],
  [['workloads', 'BD', 'readIops'], 'ranges[0].row', 'BD', 'Workloads has no row "BD".', 'Did you mean "DB"?'],
  [
    ['workloads', 'Mail', 'readIops'],
    'ranges[0].row',
    'Mail',
    '"Mail" can be several rows of Workloads.',
    'Write one of these: Id 2, Id 3.',
  ],
  [
    ['offers', 'Wave', 'mrc'],
    'ranges[0].row',
    'Wave',
    '"Wave" can be several rows of Offers.',
    'Write one of these: One / Wave, Two / Wave.',
  ],
  [
    ['workloads', 'DB', 'readIop'],
    'ranges[0].input',
    'readIop',
    'Workloads has no input "readIop" that can have another value.',
    'Did you mean "Read IOPS"?',
  ],
  [
    ['assumptions', 'DB', 'growthPerYear'],
    'ranges[0].row',
    'DB',
    'Assumptions have no rows, and "DB" names one.',
    'Leave the row blank.',
  ],
] as const)('%j is a problem with place, value, reason and remedy', ([table, row, input], where, value, reason, remedy) =>
  expect(find(table, row, input)).toEqual({ problems: [expect.objectContaining({ where, value, reason, remedy })] }),
);

test('keys and Ids cannot have another value, for rows refer to them', () => {
  for (const input of ['span', 'id'])
    expect(find(input === 'id' ? 'workloads' : 'spans', null, input)).toMatchObject({ problems: [{ code: 'unknown-input' }] });
});

test('all that is wrong with a name is told at once', () =>
  expect(find('workloads', 'nobody', 'nothing')).toMatchObject({
    problems: [{ code: 'unknown-row' }, { code: 'unknown-input' }],
  }));

test('a value is read by the definition of its column', () => {
  const read = (json: unknown) => valueFor(Spans.workingRouteKm as never, json, () => null, 'ranges[0].low', anyManner);
  expect(read('50 mi')).toMatchObject({ value: 80.4672 });
  expect(read(-1)).toMatchObject({ problem: { code: 'negative', where: 'ranges[0].low' } });
});

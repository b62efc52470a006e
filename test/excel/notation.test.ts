import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { orderIn } from '../../src/excel/notation';
import { minimalPlan } from '../broken/minimalPlan';
import { type PlainExcel, startPlainExcel } from './plainExcel';

describe('How Excel takes what is typed', () => {
  let excel: PlainExcel;
  beforeAll(async () => (excel = await startPlainExcel()));
  afterAll(() => excel.close());

  test('is that of its system', async () => {
    expect(await excelWorkbook(minimalPlan()).notation()).toEqual({ decimal: '.', dates: 'MDY' });
  });
});

test.each([
  ['M/d/yyyy', 'MDY'],
  ['dd.MM.yyyy', 'DMY'],
  ['d MMMM yyyy', 'DMY'],
  ['yyyy-MM-dd', null],
  ['', null],
])('Days in the pattern "%s" stand in the order %s', (pattern, order) => expect(orderIn(pattern)).toBe(order));

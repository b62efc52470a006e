import { runTrials, type Tried } from '../../src/explore/ranges/runTrials';
import { quote } from '../../src/plan/quote';
import { trialsSheet } from '../../src/sheets/trials/trialsSheet';
import { parseArea } from '../../src/a1/addresses';
import { parseReference } from '../../src/a1/references';
import { example } from '../explore/plans';
import { program } from '../setup/program';
import { price } from '../reference/handPlan';
import { good, named } from '../plan/goodPlan';

function triedWith(plan: object) {
  const { quoted } = quote(plan);
  const steps = runTrials(quoted!.full.plan, { trials: 40, seed: 2 }, program);
  const end = (): Tried => {
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };
  const tried = end();
  return { tried, sheet: trialsSheet(tried, quoted!) };
}

const { tried, sheet } = triedWith(example('today'));
const [options, drivers] = sheet.tables;

test('Each option has a row with low, expected and high, and its chances, in the order of the comparison', () => {
  expect(options!.rows.map(([, name]) => name)).toHaveLength(tried.options.length);
  const first = tried.options.find(({ name }) => name === options!.rows[0]![1])!;
  expect(first.platform).toBe('ibm-policy-based-ha-9.1');
  const headings = options!.columns.map(({ heading }) => heading);
  const at = (heading: string) => options!.rows[0]![headings.indexOf(heading)];
  expect(['Total low', 'Total expected', 'Total high', 'Total median'].map(at)).toEqual(
    [first.total.p5, first.total.expected, first.total.p95, first.total.p50].map(Number),
  );
  expect(['Fits', 'Fits from', 'Fits to'].map(at)).toEqual([first.fits.share, first.fits.from, first.fits.to].map(Number));
});

test('Each uncertain input that moves a figure has a row, with the change from expected', () => {
  const [row] = drivers!.rows.filter(([, , , figure]) => figure === 'Total EUR');
  const first = tried.options.find(({ name }) => name === row![1])!;
  const [driver] = first.drivers.total;
  expect(row!.slice(2)).toEqual([
    driver!.range,
    'Total EUR',
    ...[driver!.low, driver!.high].map(Number),
    ...[driver!.low, driver!.high].map((figure) => Math.round((Number(figure) - Number(first.total.expected)) * 100) / 100),
  ]);
  const still = drivers!.rows.filter(([, name, input]) => name === row![1] && String(input).startsWith('Protect route'));
  expect(still).toEqual([]);
});

test('Charts draw what stands in the cells that they name, and lie between the tables', () => {
  expect(sheet.charts.map(({ title }) => title)).toEqual([
    'Required bandwidth (Mb/s): Main hospital to North campus',
    'Total (EUR): Main hospital to North campus',
    'What moves the required bandwidth of IBM policy-based high availability, 9.1 and later: change from expected (Mb/s)',
    'What moves the total of IBM policy-based high availability, 9.1 and later: change from expected (EUR)',
  ]);
  const cellAt = (row: number, column: number) => {
    const table = sheet.tables.find((one) => row >= one.row && row <= one.row + one.rows.length)!;
    return row === table.row ? table.columns[column]!.heading : table.rows[row - table.row - 1]![column];
  };
  for (const { series, from, to } of sheet.charts) {
    for (const { name, categories, values } of series)
      for (const { ref, drawn } of [
        { ref: name.ref, drawn: [name.value] },
        { ref: categories.ref, drawn: categories.values },
        { ref: values.ref, drawn: values.values },
      ]) {
        const area = parseArea(parseReference(ref)!.cells.replaceAll('$', ''));
        const cells = drawn.map((_, at) => cellAt(area.top + at, area.left));
        expect([ref, cells]).toEqual([ref, drawn]);
        expect(area.bottom - area.top + 1).toBe(drawn.length);
      }
    expect(from.row).toBeGreaterThan(options!.row + options!.rows.length);
    expect(to.row).toBeLessThan(drivers!.row - 1);
  }
});

test('It says its date, the trials and the seed, and that it is not live; no cell is a formula', () => {
  expect(String(sheet.cells[1]!.value)).toMatch(/^As compared on 2026-11-26, 40 trials, seed 2, not live\./);
  expect(sheet.cells.some(({ formula }) => formula !== undefined)).toBe(false);
});

test('What is absent is said in words, and names of the user stay texts', () => {
  const plan = good({ platforms: [named({ name: '=1+1' })], prices: [price({ unitPrice: null as never })] });
  const ranges = [{ table: 'workloads', input: 'readIops', stated: 'change', low: 0, high: 0.1 }];
  const [table] = triedWith({ ...plan, ranges }).sheet.tables;
  expect(table!.rows[0]).toEqual(expect.arrayContaining(['=1+1', 'not priced']));
});

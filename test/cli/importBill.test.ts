import { minimalPlan } from '../broken/minimalPlan';
import { nordlicht } from '../measured/bills/layouts';
import { runOn } from './io';

const files = { 'nl.csv': nordlicht, 'deal.json': JSON.stringify(minimalPlan()) };
const key = 'powerstore-metro';

test('A bill goes into a plan beside the one that is named, with its subtotals on the screen', async () => {
  const { status, out, written } = await runOn(['import-bom', 'nl.csv', '--platform', key, '--into', 'deal.json'], files);
  expect(status).toBe(0);
  expect(out).toContain('nl.csv: quote NL-2026-0815, valid until 2026-12-18, 10 lines in EUR');
  expect(out).toMatch(/Standort A: Klinik Nord +hardware +one-off +4 +195843\.12/);
  expect(out).toMatch(/Total, as the vendor states it +10 +461047\.64/);
  expect(out).toContain('row 21: Gesamtsumme netto (total)');
  expect([...written.keys()]).toEqual(['deal-priced.json']);
  const { prices } = JSON.parse(String(written.get('deal-priced.json'))) as {
    prices: readonly { deal?: string; platform: string }[];
  };
  expect(prices.filter(({ deal, platform }) => deal === 'NL-2026-0815' && platform === key)).toHaveLength(10);
});

test('With --span one span pays the lines', async () => {
  const { written } = await runOn(['import-bom', 'nl.csv', '--platform', key, '--span', 'East to West'], files);
  const { prices } = JSON.parse(String(written.get('plan.json'))) as { prices: readonly { span: string }[] };
  expect(new Set(prices.map(({ span }) => span))).toEqual(new Set(['East to West']));
});

test('A bill that does not add up is refused with both figures, and nothing is written', async () => {
  const broken = { 'nl.csv': nordlicht.replace('461.047,64', '461.047,46') };
  const { status, err, written } = await runOn(['import-bom', 'nl.csv', '--platform', key], broken);
  expect(status).toBe(2);
  expect(err.replace(/\s+/g, ' ')).toContain(
    'The lines add up to 461047.64, and the bill states a net total of 461047.46: 0.18 apart.',
  );
  expect(err).toContain('plan.json was not written.');
  expect([...written.keys()]).toEqual([]);
});

test.each([
  [['import-bom', '--platform', key], 'Name one bill of materials, such as: '],
  [['import-bom', 'nl.csv'], 'Say which platform the bill is of: --platform KEY'],
  [
    ['import-bom', 'nl.csv', '--platform', key, '--into', 'deal.json', '--out', 'nl.csv', '--force'],
    '--out would overwrite the bill of materials nl.csv',
  ],
])('%j is a mistake', async (argv, said) => {
  const { status, err } = await runOn(argv, files);
  expect(status).toBe(2);
  expect(err).toContain(said);
});

import { strFromU8, unzipSync } from 'fflate';
import today from '../../examples/today.json';
import { runOn } from './io';

const files = { 'plan.json': JSON.stringify(today) };
const parts = (file: string | Uint8Array | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file as Uint8Array)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const sheetsOf = (file: Readonly<Record<string, string>>) =>
  Object.entries(file).filter(([path]) => path.startsWith('xl/worksheets/sheet'));

test('--customer writes its workbook beside that of the author', async () => {
  const { written, out, status } = await runOn(['plan.json', '--customer', 'offer.xlsx'], files);
  expect(status).toBe(0);
  expect([...written.keys()].sort()).toEqual(['offer.xlsx', 'quote.xlsx']);
  expect(out).toContain('Written: quote.xlsx\nWritten: offer.xlsx\n');
});

test('The workbook for a customer is no plan', async () => {
  const { written } = await runOn(['plan.json', '--customer', 'offer.xlsx'], files);
  const { status, err } = await runOn(['offer.xlsx'], { 'offer.xlsx': written.get('offer.xlsx')! });
  expect(status).toBe(2);
  expect(err).toContain('offer.xlsx is a workbook without input tables of Metrospan');
});

test.each(['--customer', '--frozen'])('%s never replaces the plan, nor the other outputs', async (option) => {
  const plan = await runOn(['plan.json', option, 'plan.json', '--force'], files);
  expect(plan.err).toContain(`${option} would overwrite the plan plan.json: name another file.`);
  const both = await runOn(['plan.json', '--out', 'a.xlsx', '--values', 'b.json', option, 'a.xlsx'], files);
  expect(both.err).toContain(`--out and ${option} name the same file a.xlsx: name two.`);
});

test.each(['--customer', '--frozen'])('%s is for one plan', async (option) => {
  const { err } = await runOn(['a.json', 'b.json', '--out-dir', '.', option, 'c.xlsx'], { 'a.json': '{}', 'b.json': '{}' });
  expect(err).toContain(`${option} names one file, and 2 plans were named: quote them one after the other.`);
});

describe('--frozen', () => {
  let file: string | Uint8Array;
  let values: string;
  beforeAll(async () => {
    const { written } = await runOn(['plan.json', '--frozen', 'signed.xlsx', '--values', 'v.json'], files);
    file = written.get('signed.xlsx')!;
    values = String(written.get('v.json'));
  });

  test('holds no formula, and every sheet is protected', () => {
    for (const [path, xml] of Object.entries(parts(file)))
      expect([path, /<f[ >]|calculatedColumnFormula/.test(xml)]).toEqual([path, false]);
    for (const [path, xml] of sheetsOf(parts(file)))
      expect([path, xml.includes('<sheetProtection sheet="1" objects="1" scenarios="1"')]).toEqual([path, true]);
  });

  test('says on its first page that it is frozen, on which day, and with which versions it was made', () => {
    const texts = parts(file)['xl/sharedStrings.xml'];
    expect(texts).toContain('Frozen quote of 2026-11-26: values, which follow no later change');
    expect(texts).toMatch(/Metrospan \d+\.\d+\.\d+, catalogue of \d{4}-\d\d-\d\d; sources/);
  });

  test('can be quoted again, with the same results', async () => {
    const { written, status } = await runOn(['signed.xlsx', '--values', 'again.json'], { 'signed.xlsx': file });
    expect(status).toBe(0);
    const results = (json: string) => ({ ...(JSON.parse(json) as object), problems: null, warnings: null, understood: null });
    expect(results(String(written.get('again.json')))).toEqual(results(values));
  });
});

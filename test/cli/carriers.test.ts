import today from '../../examples/today.json';
import metro from '../../examples/metro.json';
import { runOn } from './io';

const files = { 'today.json': JSON.stringify(today), 'metro.json': JSON.stringify(metro) };
const request = async (plan: string): Promise<string> => {
  const { written } = await runOn([plan, '--rfq', 'r.md'], files);
  return new TextDecoder().decode(written.get('r.md') as Uint8Array);
};

describe('A request for quotation', () => {
  let text: string;
  beforeAll(async () => {
    text = await request('today.json');
  });

  test('says for each pair its sites, paths, round trip, MTU and what is needed now and in the last year', () => {
    expect(text).toContain('## Main hospital to North campus');
    expect(text).toContain('- A: Main hospital (latitude ');
    expect(text).toContain('- Working path: about 18 km, round trip calculated with ');
    expect(text).toContain('- Protect path: about 27 km, round trip calculated with 0.324 ms');
    expect(text).toMatch(/- MTU: at least [\d,]+ bytes end to end|- MTU: please state the largest/);
    expect(text).toContain('- Terms: 36, 60, 120 months');
    expect(text).toContain('- Validity of the offer: at least 90 days');
    expect(text).toContain('- Paths: 2, each of which carries everything; no duct, building entry or node in common');
  });

  test('asks for what the options that are suitable need, as the values file has it', async () => {
    const { written } = await runOn(['today.json', '--values', 'v.json'], files);
    const { options, years } = JSON.parse(String(written.get('v.json'))) as {
      options: readonly { platform: string; verdict: string }[];
      years: readonly { platform: string; year: string; requiredMbps: string }[];
    };
    const suitable = options.filter(({ verdict }) => verdict !== 'does not fit').map(({ platform }) => platform);
    const range = (year: string): string => {
      const needs = years
        .filter((row) => row.year === year && suitable.includes(row.platform))
        .map((row) => Number(row.requiredMbps));
      return [Math.min(...needs), Math.max(...needs)].map((one) => Math.ceil(one).toLocaleString('en-US')).join(' to ');
    };
    expect(text).toContain(
      `- Needed on each path for all traffic, client signal Ethernet: ${range('0')} Mb/s now, ${range('5')} Mb/s in year 5, usable rate`,
    );
  });

  test('names no platform, price or carrier of the plan', () => {
    for (const { platform } of today.prices) expect(text).not.toContain(platform);
    for (const { carrier } of today.offers) expect(text).not.toContain(carrier);
    expect(text).not.toMatch(/MetroCluster|vSAN|NetApp|PowerStore/);
  });

  test('asks for storage over Fibre Channel apart where a platform needs it', async () => {
    const both = await request('metro.json');
    expect(both).toMatch(/for storage, client signal FC: [\d,]+ Mb\/s now, [\d,]+ Mb\/s in year 5/);
    expect(both.match(/^\| Ashburn to Sterling .*$/gm)).toHaveLength(6);
  });

  test('is not written over without --force, as somebody may have typed addresses into it', async () => {
    const { err } = await runOn(['today.json', '--rfq', 'r.md'], { ...files, 'r.md': 'with addresses' });
    expect(err).toContain(
      'r.md is there already and may hold work of yours: name another file with --rfq, or replace it with --force.',
    );
  });
});

describe('The answer of a carrier', () => {
  let answer: string;
  beforeAll(async () => {
    answer = (await request('today.json')).replace(
      /^\| Main hospital to North campus .*\| 60 .*$/m,
      '| Main hospital to North campus | any | Stadtnetz | Wave 10G | wavelength | Ethernet | 9.495,2 | 60 | EUR | 4.000,00 | 1.850,50 | 12 | 2027-03-31 | 18,4 | 0,21 |',
    );
  });
  const into = async (content: string, plan: object = today) =>
    runOn(['import-offers', 'answer.md', '--into', 'p.json'], { 'answer.md': content, 'p.json': JSON.stringify(plan) });

  test('pastes back as offers, which the plan reads as what people type', async () => {
    const { status, out, written } = await into(answer);
    expect(status).toBe(0);
    expect(out).toContain('answer.md: 1 offer\n');
    expect(out).toContain('Not offered, without NRC and MRC: row ');
    expect(out).toContain('No part of an offer; state it in spans: Route km 18,4 (row ');
    const plan = JSON.parse(String(written.get('p-priced.json'))) as typeof today;
    expect(plan.offers).toHaveLength(today.offers.length + 1);
    expect(plan.offers.at(-1)).toMatchObject({
      carrier: 'Stadtnetz',
      path: 'any',
      mrc: '1.850,50',
      termMonths: '60',
      source: expect.stringMatching(/^answer\.md, row \d+$/) as unknown,
    });
    const quoted = await runOn(['p.json', '--values', 'v.json'], { 'p.json': JSON.stringify(plan) });
    const { circuits } = JSON.parse(String(quoted.written.get('v.json'))) as {
      circuits: readonly { carrier: string; serves: string }[];
    };
    expect(circuits.filter(({ carrier, serves }) => carrier === 'Stadtnetz' && serves === 'yes').length).toBeGreaterThan(0);
  });

  test('brought again replaces its own offers', async () => {
    const first = await into(answer);
    const again = await into(answer, JSON.parse(String(first.written.get('p-priced.json'))) as object);
    expect(again.out).toContain('answer.md: 1 offer, in place of 1 that it gave before\n');
    expect(again.written.get('p-priced.json')).toEqual(first.written.get('p-priced.json'));
  });

  test('pastes back as tabs too', async () => {
    const tabs = answer
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.slice(2, -2).split(' | ').join('\t'))
      .join('\n');
    expect((await into(tabs)).out).toContain('answer.md: 1 offer\n');
  });

  test('is told what the plan finds wrong with it', async () => {
    const { status, err } = await into(answer.replace('| wavelength |', '| a lambda |'));
    expect(status).toBe(1);
    expect(err).toContain('kind = a lambda');
  });

  test.each([
    ['without a price', () => request('today.json'), 'The table has no row with an NRC or an MRC.'],
    [
      'without its headings',
      () => Promise.resolve('We offer 10G for 1.850 EUR.'),
      'No row has the headings of an answer of a carrier.',
    ],
  ])('%s is refused', async (_, content, reason) => {
    const { status, err, written } = await into(await content());
    expect([status, [...written.keys()]]).toEqual([2, []]);
    expect(err.replace(/\s+/g, ' ')).toContain(reason);
  });
});

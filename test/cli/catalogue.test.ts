import { run } from '../../src/cli/run';
import type { Io } from '../../src/cli/io';

async function looked(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const io = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    isTty: false,
    noColour: true,
    interrupted: new AbortController().signal,
  } as unknown as Io;
  return { status: await run(['catalogue', ...words], io), ...said };
}

test('words list the rows that match, what is for sale first, with dates and limits', async () => {
  const { status, out } = await looked('vplex', 'metro', '--as-of', '12 July 2011');
  expect(status).toBe(0);
  expect(out).toMatch(/^Platforms: 2 of \d+ for sale, or in use, on 2011-07-12\n/);
  const keys = [...out.matchAll(/^(\S+)  +\S/gm)].map(([, key]) => key);
  expect(keys.filter((key) => key!.startsWith('vplex')).slice(0, 2)).toEqual(['vplex-metro-5.0', 'vplex-metro-5.0-before-svc']);
  expect(out).toContain('2011-05-01 to 2013-05-31');
  expect(out).toContain('Max km: 100; Max RTT');
  expect(out).not.toContain('Link rates');
});

test('a key shows one row with every fact and its source', async () => {
  const { out } = await looked('metro-node');
  expect(out).toMatch(/^metro-node: Dell metro node, without cross-connect\nPlatforms, family VPLEX\. For sale, or in use, on /);
  expect(out).toContain('since 2021-04-01');
  expect(out).toMatch(/not published/);
  expect(out).toMatch(/Protocols +/);
});

test.each([
  ['10G wavelength', '10 Gb/s Ethernet', 'Payload'],
  ['vSphere 8', 'vMotion 8', 'Max RTT'],
  ['fcip', 'FCIP', 'Efficiency'],
  ['MACsec encryptor', 'MACsec encryptor', 'One way'],
  ['FAS8200', 'FAS8200', 'ISLs per fabric'],
  ['lisp', 'LISP', 'Localisations'],
])('%s shows %s', async (words, key, fact) => {
  const { out } = await looked(words);
  expect(out).toContain(key);
  expect(out).toContain(fact);
});

test('a class of workloads shows its ranges, and that they are general knowledge', async () => {
  const { out } = await looked('oltp');
  expect(out).toMatch(/^Classes of workloads: general knowledge/);
  expect(out.replace(/\s+/g, ' ')).toContain('300 to 1,500 a TB');
});

test('without words everything is listed', async () => {
  const { out } = await looked();
  const titles = ['Platforms', 'Hypervisors', 'Link rates', 'Transports', 'Localisations', 'Equipment', 'Controllers'];
  for (const title of [...titles, 'Classes of workloads']) expect(out).toContain(`${title}: `);
});

test('a name of nothing is a mistake with the nearest keys', async () => {
  const { status, err } = await looked('powerstor-metro');
  expect(status).toBe(2);
  expect(err).toMatch(/^The catalogue has nothing called "powerstor-metro". Nearest: powerstore-metro, /);
});

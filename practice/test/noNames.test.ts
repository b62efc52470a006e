import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const practice = join(__dirname, '..');

/** Words of the product and of its trade. None of them has a meaning in a host of spreadsheets. */
const foreign = [
  'metro',
  'vplex',
  'netapp',
  'flexcache',
  'hyperswap',
  'svc[-_ ]',
  'hypervisor',
  'vmware',
  'vmotion',
  'workloads?\\b',
  'iops',
  'latenc(?:y|ies)',
  'bandwidth',
  'mbps',
  'rtt(?:ms)?\\b',
  'carriers?\\b',
  'dark[-_ ]?fib(?:re|er)',
  'fcip',
  'storage cluster',
  'src/(?:model|plan|report|catalogue|excel|taskpane|quantities)',
];

const files = readdirSync(practice, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  // This file has to name them.
  .filter((file) => file !== __filename);

const found = (text: string) => [...text.matchAll(new RegExp(foreign.join('|'), 'gi'))].map(([word]) => word);

describe('the practice host knows nothing of the add-ins that run on it', () => {
  it('has files to look through', () => {
    expect(files.map((file) => file.slice(practice.length + 1))).toEqual(
      expect.arrayContaining(['batch/handlers.ts', 'grid/grid.ts', 'objects/index.ts', 'contract/contract.ts']),
    );
  });

  it('finds such words where they are', () => {
    expect(found('const metroSpans = readWorkloads(rttMs);')).toEqual(['metro', 'Workloads', 'rttMs']);
    expect(found('import { plan } from "../../src/plan/plan";')).toEqual(['src/plan']);
  });

  it.each(files.map((file) => [file.slice(practice.length + 1), file]))('%s has none of their words', (name, file) => {
    expect(found(name)).toEqual([]);
    expect(found(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { valuesFor } from '../plan/goodPlan';
import { assuming, offer, plan, workload } from '../reference/handPlan';
import type { Plan } from '../reference/plan';

/** What vendors of today print for their platforms, put to the rows of the catalogue. */
type Element = string | Readonly<Record<string, string>>;
const answer = (platform: Element, changes: Partial<Plan> = {}) => {
  const json = plan(changes);
  return valuesFor({ ...json, platforms: [platform], hypervisors: [...json.hypervisors, 'vMotion 8'] }).options[0]!;
};

/** 10,000 writes a second of 4 KB, of 1,000 bytes each: 320 Mb/s. */
const writes = { workloads: [workload({ writeIops: 10_000, writeKB: 4, readIops: 0 })] };

test('vSAN: 320 Mb/s of writes × 1.4 × 1.25 are 560 Mb/s between the sites [DELL-VX]', () => {
  expect(Number(answer('vsan-stretched', writes).storageMbpsAtoB)).toBeCloseTo(560, 9);
  expect(Number(answer('snapmirror-active-sync-symmetric', writes).storageMbpsAtoB)).toBeCloseTo(320, 9);
});

/** Links of a fabric, by the controllers of its DR groups [NA-ISL-FC]. */
test.each<[string, Record<string, string>, number]>([
  ['A700 and FAS8200', { firstGroup: 'A700', secondGroup: 'FAS8200' }, 8],
  ['A900', { firstGroup: 'A900' }, 8],
  ['A900 and FAS8200', { firstGroup: 'A900', secondGroup: 'FAS8200' }, 10],
])('MetroCluster FC with %s takes the links that its document counts', (_, groups, links) => {
  const offers = [
    offer({ product: 'FC', kind: 'fc', payloadMbps: 12_800, termMonths: 60 }),
    offer({ product: 'Ethernet', payloadMbps: 10_000, termMonths: 60 }),
  ];
  const { circuits } = answer({ platform: 'metrocluster-fc-9', ...groups }, { offers, assumptions: assuming({ paths: 2 }) });
  expect(circuits.find(({ product }) => product === 'FC')).toMatchObject({ perPath: String(links) });
});

test.each([
  [8, 'ok'],
  [9, 'fail'],
])('global-active device over %d links side by side: %s', (links, status) => {
  const json = plan();
  const { checks } = valuesFor({
    ...json,
    platforms: ['hitachi-gad'] as never,
    hypervisors: [...json.hypervisors, 'vMotion 8'] as never,
    // 10,240,000 bytes a second of writes take 81.92 Mb/s, at the utilisation of the plan twice as much.
    offers: [offer({ payloadMbps: 163.84 / links, lineMbps: 1000, kind: 'ethernet' })],
    workloads: [workload({ writeIops: 10_240, writeKB: 1, readIops: 0 })],
  });
  expect(checks.find(({ check }) => check === 'links per path')).toMatchObject({ value: String(links), limit: '8', status });
});

/** One link of 10 Gb/s, or four of 1 Gb/s [NA-SELECT]. */
test.each([
  ['1GbE', 100, '4', 'ok'],
  ['10GbE', 100, '1', 'ok'],
  ['100 Mb/s', 100, undefined, 'ok'],
])('ONTAP Select over %s buys what its document asks for', (product, payloadMbps, perPath, fewest) => {
  const json = plan();
  const lineMbps = { '1GbE': 1000, '10GbE': 10_000 }[product] ?? 100;
  const { options, checks } = valuesFor({
    ...json,
    platforms: ['ontap-select-metrocluster-sds'] as never,
    hypervisors: [...json.hypervisors, 'vMotion 8'] as never,
    offers: [offer({ product, lineMbps, payloadMbps, kind: 'ethernet' })],
    workloads: [workload({ writeIops: 100, writeKB: 1, readIops: 0, protocol: 'NFS' })],
  });
  expect(options[0]!.circuits[0]?.perPath).toBe(perPath);
  expect(checks.find(({ check }) => check === 'fewest links')!.status).toBe(fewest);
});

/** 100 km at 5 µs/km: a round trip of 1 ms. */
test.each([
  ['huawei-hypermetro', 2],
  ['huawei-hypermetro-fastwrite', 1],
  ['infinidat-active-active', 1],
])('over 100 km a write of %s gains %d ms of crossings', (platform, ms) => {
  expect(Number(answer(platform).writeHomeMs)).toBeCloseTo(ms, 9);
});

test('two vMotions at once need 500 Mb/s', () => {
  const { requiredMbps } = answer('vsan-stretched', {
    workloads: [workload({ readIops: 0, writeIops: 0 })],
    assumptions: assuming({ hypervisor: 'vMotion 8', migrationsAtOnce: 2, targetUtilisation: 1 }),
  });
  expect(Number(requiredMbps)).toBeCloseTo(500, 9);
});

test('the quote of today tells what the page beside it does', () => {
  const values = valuesFor(JSON.parse(readFileSync('examples/today.json', 'utf8')));
  expect(values.problems).toEqual([]);
  const of = (platform: string) => values.options.find((option) => option.platform === platform)!;
  expect(of('snapmirror-active-sync-symmetric').verdict).toMatch(/^fits/);
  expect(of('metrocluster-ip-9.18.1')).toMatchObject({ verdict: 'does not fit', bindingLimit: 'write budgets' });
  expect(values.options.filter(({ verdict }) => verdict === 'does not fit')).toHaveLength(1);
  expect(values.options.filter(({ verdict }) => verdict === 'incomplete')).toEqual([]);
});

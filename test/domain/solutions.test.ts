import { Solutions } from '../../src/model/inputs/solutions';
import { Options } from '../../src/model/options/identity';
import { demands, options, totals } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { findingsOf } from '../../src/plan/reasons/reasons';
import { exactly, forPlans, rows } from '../laws/plans';
import { offer, plan, platform, price, workload } from '../reference/handPlan';
import type { Plan, PlatformRow, SolutionRow, WorkloadRow } from '../reference/plan';

/** Solutions, worked out by hand: a platform for block storage, and another for files. */

const db = workload({ workload: 'db', writeIops: 1000 });
const shares = workload({ workload: 'shares', protocol: 'NFS', writeIops: 500, capacityTB: 3 });
const parts: SolutionRow[] = [
  { solution: 'Both', platform: 'block' },
  { solution: 'Both', platform: 'filer', serves: 'NFS' },
];
/** Half of a link may be used, and nothing is lost on the wire; one circuit of 100 a month for five years. */
const deal = (filer: Partial<PlatformRow> = {}, more: Partial<Plan> = {}, of: SolutionRow[] = parts): Plan =>
  plan({
    offers: [offer({ payloadMbps: 1000 })],
    platforms: [
      platform({ platform: 'block', name: 'Block', protocols: ['FC'] }),
      platform({ platform: 'filer', name: 'Filer', protocols: ['NFS'], ...filer }),
    ],
    prices: [price({ platform: 'block', unitPrice: 1000 }), price({ platform: 'filer', unitPrice: 500 })],
    workloads: [{ ...db, capacityTB: 1 }, shares],
    solutions: of,
    ...more,
  });
const found = (of: Plan) =>
  rows(exactly(of), options, 'platform', 'part', 'verdict', 'rank', 'requiredMbps', 'platformTotal', 'total').map((row) => ({
    ...row,
    rank: row.rank === null ? null : Number(row.rank),
    requiredMbps: Number(row.requiredMbps),
    platformTotal: row.platformTotal === null ? null : Number(row.platformTotal),
    total: row.total === null ? null : Number(row.total),
  }));
const only = (of: Plan, platformKey: string) => found(of).find((row) => row.platform === platformKey)!;

/** What is told of an option, by what stands for its platform. */
function told(of: Plan, platformKey: string): string[] {
  const read = readPlan(of);
  const { reading } = calculate(read.plan!, { latencies: false });
  const row = reading.column(Options.platform).indexOf(platformKey);
  return findingsOf(reading, row).map(({ text }) => text);
}

// 1,000 × 10 KB/s are 80 Mb/s and 500 × 10 KB/s are 40 Mb/s; over a half they need 160, 80 and together 240.
test('Parts of a solution add up on circuits that are bought once', () =>
  expect(found(deal())).toMatchObject([
    { platform: 'block', verdict: 'does not fit', requiredMbps: 160 },
    { platform: 'filer', verdict: 'does not fit', requiredMbps: 80 },
    {
      platform: 'Both',
      part: 'lead',
      verdict: 'fits with warnings',
      rank: 1,
      requiredMbps: 240,
      platformTotal: 1500,
      total: 7500,
    },
    {
      platform: 'Both: filer',
      part: 'attached',
      verdict: 'fits with warnings',
      rank: null,
      requiredMbps: 80,
      platformTotal: 500,
    },
  ]));

test('A total counts the VMs and TB that all parts serve', () => {
  const [, , both] = rows(exactly(deal()), totals, 'vms', 'capacityTB', 'totalPerTB', 'totalPerVm');
  expect([both!.vms, both!.capacityTB, both!.totalPerTB, both!.totalPerVm].map(Number)).toEqual([2, 4, 1875, 3750]);
});

test.each<[string, string | null, string | null, number, number]>([
  ['all that no other part names', null, 'NFS', 160, 80],
  ['a workload by its name', null, 'DB', 80, 160],
  ['names that begin alike', null, 'sh*', 160, 80],
  ['several of these', null, 'db; shares', 0, 240],
  ['named in both', 'FC', 'NFS', 160, 80],
  ['what nobody names: the first', 'iSCSI', 'NFS', 160, 80],
])('A part serves %s', (_, first, second, leadMbps, attachedMbps) => {
  const of = deal({ protocols: ['FC', 'NFS'] }, {}, [
    { solution: 'Both', platform: 'block', serves: first },
    { solution: 'Both', platform: 'filer', serves: second },
  ]);
  expect(only(of, 'Both').requiredMbps).toBe(leadMbps + attachedMbps);
  expect(only(of, 'Both: filer').requiredMbps).toBe(attachedMbps);
});

test.each<[string, Partial<PlatformRow>, string, string]>([
  ['does not fit', { maxRttMs: 0.5 }, 'does not fit', 'Filer, platform RTT: 1 ms exceeds the limit of 0.5 ms by 0.5 ms'],
  [
    'fits with warnings',
    { maxRttMs: 0.5, maxRttIs: 'typical' },
    'fits with warnings',
    'Filer, platform RTT: 1 ms exceeds the typical 0.5 ms by 0.5 ms',
  ],
  [
    'is for its vendor to confirm',
    { hypervisors: null },
    'vendor to confirm',
    'Filer, hypervisor validated: the vendor publishes no list of hypervisors',
  ],
])('A part that %s decides the verdict of the solution, and is named', (_, filer, verdict, words) => {
  expect(only(deal(filer), 'Both').verdict).toBe(verdict);
  expect(told(deal(filer), 'Both')).toContain(words);
});

test('A workload that no part serves is named', () => {
  const pacs = workload({ workload: 'PACS', protocol: 'SMB', writeIops: 1 });
  const of = deal({}, { workloads: [db, shares, pacs] });
  expect(only(of, 'Both').verdict).toBe('does not fit');
  // What is found of both alike is said once.
  expect(told(of, 'Both').filter((text) => text.includes('peak factors'))).toHaveLength(1);
  expect(told(of, 'Both')).toContain('protocol: serves 2 of 3; PACS, SMB, not served');
});

test('Without prices of a part the solution has no total, and says whose are missing', () => {
  const of = deal({}, { prices: [price({ platform: 'block' })] });
  expect(only(of, 'Both')).toMatchObject({ verdict: 'incomplete', total: null, rank: null });
  expect(told(of, 'Both')).toContain('Filer, no cost line is stated for this platform');
});

test('A part that cannot be bought takes its rank from the solution', () =>
  expect(only(deal({ validFrom: '2012-01-01' }), 'Both').rank).toBeNull());

test('Write budgets are those of the workloads that a part serves', () => {
  // A home write of the block platform takes 1 ms more; the budget of the files would be missed by it, and is not by the filer.
  const budgeted: WorkloadRow[] = [db, { ...shares, writeBudgetMs: 0.5 }];
  const near = deal({ writeHomeCrossings: 0, copiesHomeWriteOut: 0 }, { workloads: budgeted });
  expect(only(near, 'Both').verdict).toBe('fits with warnings');
  expect(only(deal({}, { workloads: budgeted }), 'Both').verdict).toBe('does not fit');
});

test('What runs over IP joins the rest where the first part has links for storage alone', () => {
  const fc = platform({ platform: 'block', name: 'Block', protocols: ['FC'], linkTypes: ['fc'], dedicatedLink: true });
  const of = deal();
  const [, filer] = of.platforms;
  const inStates = rows(
    exactly({ ...of, platforms: [fc, filer!] }),
    demands,
    'platform',
    'state',
    'storageMbpsAtoB',
    'restMbpsAtoB',
  );
  const planned = inStates.find((row) => row.platform === 'Both' && row.state === 'planned')!;
  expect([planned.storageMbpsAtoB, planned.restMbpsAtoB].map(Number)).toEqual([80, 40]);
});

test('The first part is the one with the lowest Id, however the rows are sorted', () => {
  const numbered = parts.map((part, at) => ({ ...part, [Solutions.id.field]: at + 1 }));
  const [first, second] = [numbered, [...numbered].reverse()].map((of) => found(deal({}, {}, of)).slice(2));
  expect(second).toEqual(first);
});

test('A choice names a solution as it is called', () => {
  const leftOut = { span: 'Nord-Süd', platform: 'both', choice: 'leave out', reason: 'two vendors' } as const;
  expect(only(deal({}, { choices: [leftOut] }), 'Both')).toMatchObject({ verdict: 'fits with warnings', rank: null });
});

/** Names, and what follows from them: where the option stands among others. */
const named = [
  'option',
  'platform',
  'name',
  'part',
  'solution',
  'loadsOf',
  'served',
  'nameOrder',
  'listOrder',
  'spanAndPlace',
  'place',
  'standing',
];
const ranked = [
  'equalEarlierName',
  'rank',
  'choice',
  'choiceReason',
  'choiceRow',
  'forced',
  'leftOut',
  'ranked',
  'rankedTotal',
  'cheaper',
  'equalLowerNpv',
];
const rowsOfOption = [
  ...['plannedRow', 'requiredMbpsWorstRow', 'requiredMbpsRow', 'requiredStorageMbpsWorstRow', 'requiredStorageMbpsRow'],
  ...[
    'requiredFabricMbpsWorstRow',
    'requiredFabricMbpsRow',
    'requiredRestMbpsWorstRow',
    'requiredRestMbpsRow',
    'fitRow',
    'firstFailedQuestion',
    'closestLimitRow',
    'bindingRow',
  ],
];

test('A solution of one platform equals the option of this platform, figure for figure', () =>
  forPlans((of) => {
    const [first] = of.platforms;
    // What a choice says of the platform it does not say of the solution.
    const alone: Plan = { ...of, choices: [], solutions: [{ solution: 'Alone', platform: first!.platform }] };
    const fields = options.columns
      .map(({ field }) => field)
      .filter((field) => ![...named, ...ranked, ...rowsOfOption].includes(field));
    const every = rows(exactly(alone), options, 'span', 'platform', ...fields);
    for (const one of every.filter((row) => row.platform === first!.platform)) {
      const other = every.find((row) => row.platform === 'Alone' && row.span === one.span)!;
      expect({ ...other, platform: one.platform }).toEqual(one);
    }
  }));

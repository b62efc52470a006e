import { checklistText } from '../../src/cli/checklist';
import { readPlan } from '../../src/plan/read/read';
import { type LoosePlan, minimalPlan } from '../broken/minimalPlan';

const checklist = (changes: Partial<LoosePlan>) => readPlan({ ...minimalPlan(), ...changes }).checklist;
const open = (changes: Partial<LoosePlan>) => checklist(changes).flatMap(({ part, done }) => (done ? [] : [part]));

test('A plan with all that a quote needs says how much of each there is', () => {
  expect(checklist({}).map(({ part, rows, done }) => [part, rows, done])).toEqual([
    ['assumptions', 4, true],
    ['sites', 3, true],
    ['spans', 2, true],
    ['workloads', 2, true],
    ['platforms', 1, true],
    ['offers', 1, true],
    ['prices', 3, true],
  ]);
  expect(checklistText(checklist({}))).toBe('');
});

test.each<[what: string, changes: Partial<LoosePlan>, parts: readonly string[]]>([
  [
    'nothing but assumptions',
    { sites: [], spans: [], workloads: [], offers: [], platforms: [], prices: [], rates: [] },
    ['sites', 'spans', 'workloads', 'platforms', 'offers', 'prices'],
  ],
  ['no currency', { assumptions: { hypervisor: 'vMotion 4.1', quoteDate: '2011-07-12' } }, ['assumptions']],
  ['no workload', { workloads: [] }, ['workloads']],
  [
    'workloads that are left out',
    { workloads: minimalPlan().workloads.map((row) => ({ ...row, include: 'no' })) },
    ['workloads'],
  ],
  [
    'workloads with problems',
    { workloads: minimalPlan().workloads.map((row) => ({ ...row, readKB: -1 })) },
    ['spans', 'workloads'],
  ],
  ['no offer', { offers: [] }, ['offers']],
  ['a platform without a price', { platforms: ['vplex-metro-5.0', 'svc-split-2011'] }, ['prices']],
  [
    'a share of list that is blank',
    { prices: [{ platform: 'vplex-metro-5.0', item: 'Support', basis: 'share of list' }] },
    ['prices'],
  ],
  ['a price that is blank', { prices: [{ platform: 'vplex-metro-5.0', item: 'Engines' }] }, ['prices']],
  [
    'a share of list that is stated',
    { prices: [{ platform: 'vplex-metro-5.0', item: 'Support', basis: 'share of list', shareOfList: 0.1 }] },
    [],
  ],
])('Of a plan with %s, that is missing', (_, changes, parts) => expect(open(changes)).toEqual(parts));

test('The terminal names what is missing for a first figure, and for a total', () =>
  expect(checklistText(checklist({ workloads: [], platforms: ['vplex-metro-5.0', 'svc-split-2011'] }))).toBe(
    'Missing for a first figure: workloads.\nMissing for a total and a rank: prices (svc-split-2011).\n',
  ));

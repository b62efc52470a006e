import type { ProblemCode } from '../../src/plan/problems/messages';
import type { Case } from './cases';
import type { Loose, LoosePlan } from './minimalPlan';

/** A range of the reads of the workload Mail, which are 800 a second. */
const ranged = (changes: Loose) => (plan: LoosePlan) =>
  void Object.assign(plan, {
    ranges: [{ table: 'workloads', row: 'Mail', input: 'readIops', low: 500, high: 1000, ...changes }],
  });

/** What can be wrong with a range, one thing each. */
export const brokenRanges: readonly Case<ProblemCode>[] = [
  ['unknown-table', 'ranges[0].table', 'workload', ranged({ table: 'workload' }), 'Workloads'],
  ['unknown-row', 'ranges[0].row', 'Nail', ranged({ row: 'Nail' }), 'Workloads', 'Mail'],
  ['unknown-input', 'ranges[0].input', 'readIop', ranged({ input: 'readIop' }), 'Workloads', 'Read IOPS'],
  [
    'several-named',
    'ranges[0].row',
    'Mail',
    (plan) => {
      plan.workloads.push({ ...plan.workloads[0], span: 'West', homeSite: 'Basel' });
      ranged({})(plan);
    },
    'Mail / East / Zürich, Mail / West / Basel',
  ],
  [
    'row-of-assumptions',
    'ranges[0].row',
    'Mail',
    ranged({ table: 'assumptions', input: 'growthPerYear', low: 0, high: 0.2 }),
    'Leave the row blank',
  ],
  ['no-range', 'ranges[0].input', 'protocol', ranged({ input: 'protocol' }), 'no number'],
  ['no-range', 'ranges[0].input', 'vms', ranged({ input: 'vms' }), 'whole steps'],
  [
    'no-range',
    'ranges[0].input',
    'homeFollowsAbove',
    ranged({ table: 'platforms', row: null, input: 'homeFollowsAbove' }),
    'summed',
  ],
  ['range-of-blank', 'ranges[0].input', 'capacityTB', ranged({ input: 'capacityTB' }), 'blank'],
  ['range-misses-expected', 'ranges[0].low', '900', ranged({ low: 900 }), '900', 'Read IOPS of Mail is 800'],
  ['range-misses-expected', 'ranges[0].high', '700', ranged({ high: 700 }), '700', 'below'],
  ['range-misses-expected', 'ranges[0].low', '10 %', ranged({ stated: 'change', low: '10 %', high: 0.2 }), '880'],
  [
    'range-out-of-bounds',
    'ranges[0].high',
    '0.5',
    ranged({ table: 'assumptions', row: null, input: 'targetUtilisation', stated: 'change', low: 0, high: 0.5 }),
    '1.05',
    'at most 1',
  ],
  [
    'second-range',
    'ranges[1].input',
    'readIops',
    (plan) => {
      ranged({})(plan);
      const [first] = (plan as unknown as { ranges: Loose[] }).ranges;
      Object.assign(plan, { ranges: [first, { ...first, row: null }] });
    },
    'ranges[0]',
    'Read IOPS of Mail',
  ],
  ['negative', 'ranges[0].low', '-1', ranged({ low: -1 })],
  ['other-unit', 'ranges[0].high', '9 km', ranged({ high: '9 km' }), 'km'],
  ['missing', 'ranges[0].low', '', ranged({ low: undefined }), 'low'],
];

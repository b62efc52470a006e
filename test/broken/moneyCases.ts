import type { ProblemCode } from '../../src/plan/problems/messages';
import { type Case, change } from './cases';
import { type Loose, type LoosePlan, ownPlatform } from './minimalPlan';

/** An asynchronous copy of the span East. */
const copied = (changes: Loose) => (plan: LoosePlan) =>
  void Object.assign(plan, { replicas: [{ span: 'East', site: 'Chur', rpoMinutes: 15, ...changes }] });

/** An offer with a line of gear. */
const geared =
  (line: Loose, gear = 'optics') =>
  (plan: LoosePlan) => {
    change(plan.offers, { gear });
    Object.assign(plan, { gear: [{ gear: 'Optics', item: 'Optic', unitPrice: 1, ...line }] });
  };

/** A solution of both platforms of a plan. */
const solved =
  (first: Loose, second: Loose = {}) =>
  (plan: LoosePlan) => {
    plan.platforms.push(ownPlatform('filer'));
    Object.assign(plan, {
      solutions: [
        { solution: 'Both', platform: 'vplex-metro-5.0', ...first },
        { solution: 'Both', platform: 'filer', ...second },
      ],
    });
  };

/** What can be wrong with cost lines and choices, one thing each. */
export const brokenMoney: readonly Case<ProblemCode>[] = [
  [
    'charge-reversed',
    'prices[0].toYear',
    '2',
    (plan) => change(plan.prices, { charge: 'yearly', fromYear: 3, toYear: 2 }),
    'year 3',
  ],
  [
    'busiest-below-mean',
    'replicas[0].changedPeakMB',
    '800',
    copied({ changedMB: 900, changedPeakMB: 800 }),
    '900 MB',
    'the span "East" is left out',
  ],
  [
    'solution-named-as-platform',
    'solutions[0].solution',
    'filer',
    solved({ solution: 'filer' }),
    'beside it',
    'this solution is left out',
  ],
  ['second-part', 'solutions[1].platform', 'vplex-metro-5.0', solved({}, { platform: 'vplex-metro-5.0' }), 'solutions[0]'],
  ['serves-unknown', 'solutions[0].serves', 'Web; Wbe', solved({ serves: 'Web; Wbe' }), 'Did you mean "Web"'],
  ['served-twice', 'solutions[1].serves', 'we*', solved({ serves: 'FC' }, { serves: 'we*' }), '"Web" is named at solutions[0]'],
  [
    'amplifier-without-stretch',
    'gear[0].everyKm',
    '',
    geared({ basis: 'amplifier' }),
    'the offers that come with it are left out',
  ],
  ['unknown-gear', 'offers[0].gear', 'Optic', geared({}, 'Optic'), 'Did you mean "Optics"', 'this offer is left out'],
  ['negative', 'gear[0].unitPrice', '-1', geared({ unitPrice: -1 }), 'the offers that come with it are left out'],
  ['missing', 'replicas[0].rpoMinutes', '', copied({ rpoMinutes: '' }), 'the span "East" is left out'],
  ['out-of-range', 'replicas[0].rpoMinutes', '0', copied({ rpoMinutes: 0 })],
  ['not-a-share', 'replicas[0].changedShare', '1.2', copied({ changedShare: 1.2 })],
  ['unknown-reference', 'replicas[0].platform', 'Netto', copied({ platform: 'Netto' }), 'platforms'],
  ['unknown-reference', 'replicas[0].span', 'Easte', copied({ span: 'Easte' }), 'spans', 'East', 'this copy is left out'],
  ['unknown-reference', 'replicas[0].currency', 'JPY', copied({ currency: 'JPY' }), 'rates'],
  [
    'shared-by-load',
    'prices[0].shared',
    'yes',
    (plan) => change(plan.prices, { shared: true, basis: 'per mirrored TB' }),
    'per mirrored TB',
  ],
  ['shared-by-one', 'prices[0].span', 'East', (plan) => change(plan.prices, { shared: true, span: 'East' })],
  [
    'unknown-reference',
    'prices[0].deal',
    'Letter of Juni',
    (plan) => {
      plan.deals.push({ deal: 'Letter of June', discount: 0.3 });
      change(plan.prices, { deal: 'Letter of Juni' });
    },
    'deals',
    'Letter of June',
  ],
  ['out-of-range', 'prices[0].margin', '1', (plan) => change(plan.prices, { margin: 1 })],
  ['left-of-one-off', 'prices[0].monthsLeft', '3', (plan) => change(plan.prices, { monthsLeft: 3 }), 'Months left'],
  ['energy-charged-once', 'prices[0].charge', '', (plan) => change(plan.prices, { basis: 'per kWh', charge: null })],
  ['energy-charged-once', 'prices[0].charge', 'one-off', (plan) => change(plan.prices, { basis: 'per kWh', charge: 'one-off' })],
  [
    'second-choice',
    'choices[1]',
    'East | vplex-metro-5.0',
    (plan) =>
      void plan.choices.push(
        { span: 'East', platform: 'vplex-metro-5.0', choice: 'force in', reason: 'the vendor wrote so' },
        { span: 'east', platform: 'VPLEX-Metro-5.0', choice: 'leave out', reason: 'too dear' },
      ),
    'East',
    'vplex-metro-5.0',
    'choices[0]',
  ],
  [
    'missing',
    'choices[0].reason',
    ' ',
    (plan) => void plan.choices.push({ span: 'East', platform: 'vplex-metro-5.0', choice: 'force in', reason: ' ' }),
  ],
  [
    'second-recommendation',
    'choices[1].choice',
    'recommend',
    (plan) => {
      plan.platforms.push('svc-split-2011');
      plan.choices.push(
        { span: 'East', platform: 'vplex-metro-5.0', choice: 'recommend', reason: 'known to the staff' },
        { span: 'East', platform: 'svc-split-2011', choice: 'recommend', reason: 'cheap' },
      );
    },
    'East',
    'choices[0]',
  ],
  [
    'second-today',
    'choices[1].choice',
    'today',
    (plan) => {
      plan.platforms.push(ownPlatform('Own'));
      for (const platform of ['vplex-metro-5.0', 'Own'])
        plan.choices.push({ span: 'East', platform, choice: 'today', reason: 'in use' });
    },
    'East',
    'choices[0]',
  ],
];

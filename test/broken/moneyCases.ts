import type { ProblemCode } from '../../src/plan/problems/messages';
import { type Case, change } from './cases';
import { ownPlatform } from './minimalPlan';

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

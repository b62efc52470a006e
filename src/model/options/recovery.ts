import { compare, countOf, pick, when } from '../../formula';
import * as cost from '../money/costs';
import { disasterRecovery as typed } from '../inputs/products/platforms';
import { option, platformRow } from './identity';
import { costs, options } from '../tables';
import { wording } from '../working';

/** A cluster across a metropolitan network is no disaster recovery: what of that remains is said of every option. */
export const disasterRecovery = wording(
  options,
  'Disaster recovery',
  'disasterRecovery',
  'What disaster recovery remains to be bought or done beside it',
  pick(typed, platformRow),
);
export const disasterRecoveryPriced = wording(
  options,
  'Disaster recovery priced',
  'disasterRecoveryPriced',
  'priced: a priced line of the basis disaster recovery is in its total; not priced: none is',
  when(
    compare(
      countOf(
        costs,
        [cost.costOption, option],
        [cost.costBasis, 'disaster recovery'],
        [cost.priced, 'yes'],
        [cost.counts, 'yes'],
      ),
      '>',
      0,
    ),
    'priced',
    'not priced',
  ),
);

import { compare, countOf, pick, when, textColumn, columns } from '../../formula';
import { costs, options } from '../tables';
import { Platforms } from '../inputs/products/platforms';
import { Options } from './identity';
import { Costs } from '../money/costs';
import { CostLines } from '../money/costLines';

/** A cluster across a metropolitan network is no disaster recovery: what of that remains is said of every option. */
const disasterRecovery = textColumn(options, {
  heading: 'Disaster recovery',
  description: 'What disaster recovery remains to be bought or done beside it',
  formula: pick(Platforms.disasterRecovery, Options.platformRow),
});
const disasterRecoveryPriced = textColumn(options, {
  heading: 'Disaster recovery priced',
  description: 'priced: a priced line of the basis disaster recovery is in its total; not priced: none is',
  formula: when(
    compare(
      countOf(
        costs,
        [CostLines.payer, Options.option],
        [CostLines.basis, 'disaster recovery'],
        [Costs.priced, 'yes'],
        [CostLines.counts, 'yes'],
      ),
      '>',
      0,
    ),
    'priced',
    'not priced',
  ),
});

export const OptionRecovery = columns(options, { disasterRecovery, disasterRecoveryPriced });

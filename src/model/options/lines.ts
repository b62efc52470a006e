import { absent, and, columns, compare, countOf, isStated, numberColumn, orElse, textColumn, when } from '../../formula';
import { prices, Prices } from '../inputs/prices';
import { CostLines } from '../money/costLines';
import { costs, options } from '../tables';
import { Options } from './identity';

/* Which cost lines an option has, before anything of them is priced. */

const costLines = numberColumn(options, {
  heading: 'Cost lines',
  description: 'Cost lines of the platform',
  formula: countOf(prices, [Prices.platform, Options.product]),
});
const costLinesBehind = numberColumn(options, {
  heading: 'Cost lines behind',
  description: 'Cost lines of the platform it fronts',
  formula: when(isStated(Options.behind), countOf(prices, [Prices.platform, Options.behind]), absent()),
});
const hasCostLines = textColumn(options, {
  heading: 'Has cost lines',
  description: 'Whether the platform, and the one behind it, have a cost line at all, and this span pays one',
  formula: when(
    and(
      compare(costLines, '>', 0),
      compare(orElse(costLinesBehind, 1), '>', 0),
      compare(countOf(costs, [CostLines.option, Options.option], [CostLines.ownSpan, 'yes']), '>', 0),
    ),
    'yes',
    'no',
  ),
});

export const OptionLines = columns(options, { costLines, costLinesBehind, hasCostLines });

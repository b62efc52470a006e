import { absolute, columns, countOf, minus, numberColumn, plus, sumOf, sumOfStated, textKey } from '../../formula';
import { FitRows } from '../checks/option';
import { RequiredParts } from '../checks/platform/requiredParts';
import { CostLines } from '../money/costLines';
import { costs, fit, options, solutionSums } from '../tables';
import { OptionLines } from './lines';
import { Options } from './identity';

/* What the other parts of a solution leave open, for its first part. A row only where a solution has several. */

const option = textKey(solutionSums, { heading: 'Option', description: 'Option of the first part' });
const parts = [Options.lead, option] as const;

const lines = numberColumn(solutionSums, {
  heading: 'Lines',
  description: 'Cost lines of the other parts, and of the platforms behind them',
  formula: plus(sumOf(OptionLines.costLines, parts), sumOfStated(OptionLines.costLinesBehind, parts)),
});
const linesCompared = numberColumn(solutionSums, {
  heading: 'Lines compared',
  description: 'of which compared and still in the plan',
  formula: countOf(costs, [CostLines.payer, option], [CostLines.own, '-'], [CostLines.inPlan, 'yes']),
});
const open = numberColumn(solutionSums, {
  heading: 'Open',
  description: 'Lines that were not compared, parts without a line, and parts of which something that is required has no price',
  formula: plus(
    absolute(minus(lines, linesCompared)),
    countOf(options, parts, [OptionLines.hasCostLines, 'no']),
    countOf(fit, [FitRows.lead, option], [RequiredParts.partsPriced, 'no']),
  ),
});

export const SolutionSums = columns(solutionSums, { option, lines, linesCompared, open });

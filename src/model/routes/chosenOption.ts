import { absent, compare, countOf, join, leastOf, orElse, pick, rowColumn, rowOf, textColumn, when } from '../../formula';
import { Choices } from '../inputs/choices';
import { Decisions } from '../options/decisions';
import { Options } from '../options/identity';
import { options, routes } from '../tables';
import { RouteEstimate } from './routeEstimate';

/**
 * The option of a span that a choice names, of which there is one at most.
 *
 * @param headed what the headings begin with
 * @param what as in "row in Choices that says what runs there today"
 */
export function chosenOption(headed: string, what: string, choice: 'recommend' | 'today') {
  const choiceRow = rowColumn(routes, {
    heading: `${headed} choice row`,
    description: `Row in Choices that says ${what}`,
    formula: leastOf(Decisions.no, [Decisions.span, RouteEstimate.span], [Decisions.choice, choice]),
  });
  const named = textColumn(routes, {
    heading: `${headed} named`,
    description: `Span and platform that it names, in one; span | - if nothing says ${what}`,
    formula: join(RouteEstimate.span, ' | ', orElse(pick(Choices.platform, choiceRow), '-')),
  });
  /** A platform that was typed or renamed since it was compared is no option. */
  const option = textColumn(routes, {
    heading: `${headed} option`,
    description: `The option: ${what}; none if nothing says so, or what is named is not compared`,
    formula: when(compare(countOf(options, [Options.option, named]), '>', 0), named, absent('text')),
  });
  const optionRow = rowColumn(routes, {
    heading: `${headed} row`,
    description: 'Row of that option in Options',
    formula: rowOf(Options.option, option),
  });
  return { choiceRow, named, option, optionRow };
}

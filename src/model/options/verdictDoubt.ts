import {
  absent,
  type Column,
  columns,
  isStated,
  join,
  lists,
  numberColumn,
  orElse,
  pick,
  rounded,
  rowColumn,
  textColumn,
  when,
} from '../../formula';
import { ofOption, ofPlatform } from '../checks/option';
import { Checks } from '../checks/rows';
import { Platforms } from '../inputs/products/platforms';
import { fit } from '../tables';
import { OptionVerdict } from './verdict';

/* Whether the figure that decides a verdict can be relied on. */

const bindingRow = rowColumn(fit, {
  heading: 'Binding row',
  description: 'Row in Checks of the limit that binds',
  formula: ofOption(OptionVerdict.bindingRow),
});
const bindingField = textColumn(fit, {
  heading: 'Binding field',
  description: 'Field of the platform that holds the binding limit; none if it is not of the platform',
  formula: pick(Checks.platformField, bindingRow),
});
const bindingLimitIs = numberColumn(fit, {
  heading: 'Binding figure',
  description: 'The binding limit, in its unit; none for yes or no',
  formula: pick(Checks.limit, bindingRow),
});
const listOf = (heading: string, description: string, column: Column<'Platforms'>) =>
  textColumn(fit, { heading, description, formula: orElse(ofPlatform(column), 'none') });
const disputed = listOf('Disputed', 'Fields of the platform whose sources contradict each other', Platforms.disputed);
const weaklySourced = listOf('Weakly sourced', 'Fields of the platform whose sources are weak', Platforms.weaklySourced);
const bindingDoubt = textColumn(fit, {
  heading: 'Binding doubt',
  description: 'What speaks against the figure that binds: its sources contradict each other, or are weak',
  formula: when(
    lists(disputed, bindingField),
    'disputed',
    when(lists(weaklySourced, bindingField), 'weakly sourced', absent('text')),
  ),
});
const verdictDoubt = textColumn(fit, {
  heading: 'Verdict doubt',
  description: 'The figure that decides the verdict, if its sources contradict each other or are weak',
  formula: when(
    isStated(bindingDoubt),
    when(
      isStated(bindingLimitIs),
      join('limit of ', rounded(bindingLimitIs, 3), ' ', ofOption(OptionVerdict.bindingUnit), ': ', bindingDoubt),
      join(bindingField, ': ', bindingDoubt),
    ),
    absent('text'),
  ),
});

export const VerdictDoubt = columns(fit, {
  bindingRow,
  bindingField,
  bindingLimitIs,
  disputed,
  weaklySourced,
  bindingDoubt,
  verdictDoubt,
});

import { columns, is, orElse, textColumn, textKey, when } from '../../formula';
import { routes } from '../tables';
import { chosenOption } from './chosenOption';

/* The platform that runs on a span today. */

const todayCompared = textKey(routes, {
  heading: 'Today compared',
  description: 'The option that ran there when it was compared: transition costs are of its lines; none: -',
});
const { choiceRow, named, option, optionRow } = chosenOption('Today', 'which platform runs there today', 'today');
const todayAsCompared = textColumn(routes, {
  heading: 'Today as compared',
  description: 'Whether it is the option that ran there when it was compared',
  formula: when(is(orElse(option, '-'), todayCompared), 'yes', 'no'),
});

export const Today = columns(routes, {
  todayCompared,
  todayChoiceRow: choiceRow,
  todayNamed: named,
  todayOption: option,
  todayRow: optionRow,
  todayAsCompared,
});

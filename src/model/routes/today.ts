import {
  absent,
  columns,
  compare,
  countOf,
  is,
  join,
  leastOf,
  orElse,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { Choices } from '../inputs/choices';
import { Decisions } from '../options/decisions';
import { Options } from '../options/identity';
import { options, routes } from '../tables';
import { RouteEstimate } from './routeEstimate';

/* What runs on a span today. */

const todayCompared = textKey(routes, {
  heading: 'Today compared',
  description: 'Option that ran there when it was compared: what leaving it costs stands in Transition; none: -',
});
const todayChoiceRow = rowColumn(routes, {
  heading: 'Today choice row',
  description: 'Row in Choices that says what runs there today',
  formula: leastOf(Decisions.no, [Decisions.span, RouteEstimate.span], [Decisions.choice, 'today']),
});
const todayNamed = textColumn(routes, {
  heading: 'Today named',
  description: 'The option that it names; span | - if nothing is said to run there',
  formula: join(RouteEstimate.span, ' | ', orElse(pick(Choices.platform, todayChoiceRow), '-')),
});
/** A platform that was renamed, or typed since, is no option: it is not known what runs today. */
const todayOption = textColumn(routes, {
  heading: 'Today option',
  description: 'What runs there today; none if nothing is said to',
  formula: when(compare(countOf(options, [Options.option, todayNamed]), '>', 0), todayNamed, absent('text')),
});
const todayRow = rowColumn(routes, {
  heading: 'Today row',
  description: 'Row in Options of what runs there today; none if nothing is said to',
  formula: rowOf(Options.option, todayOption),
});
const todayAsCompared = textColumn(routes, {
  heading: 'Today as compared',
  description: 'Whether that is what ran there when it was compared',
  formula: when(is(orElse(todayOption, '-'), todayCompared), 'yes', 'no'),
});

export const Today = columns(routes, { todayCompared, todayChoiceRow, todayNamed, todayOption, todayRow, todayAsCompared });

import {
  absent,
  absolute,
  type Column,
  columns,
  compare,
  constant,
  isStated,
  join,
  listed,
  pick,
  textColumn,
  when,
} from '../../formula';
import { money } from '../../quantities/units';
import { OptionCosts } from '../options/costs';
import { totals } from '../tables';
import { thousands } from './thousands';
import { Totals } from './totals';

/* A total in a sentence: its parts, and how it stands against that of today's platform. */

const partInWords = (heading: string, name: string, part: Column<'Options'>) =>
  textColumn(totals, {
    heading,
    description: `${part.description}, in thousands`,
    formula: join(name, ' ', thousands(pick(part, Totals.optionRow))),
  });
const platformInWords = partInWords('Platform in words', 'platform', OptionCosts.platformTotal);
const gearInWords = textColumn(totals, {
  heading: 'Gear in words',
  description: 'Gear of its circuits, in thousands; none if they come without',
  formula: when(
    compare(Totals.gearCosts, '>', constant(0, money)),
    join(', of which gear ', thousands(Totals.gearCosts, 1)),
    absent('text'),
  ),
});
const circuitsInWords = textColumn(totals, {
  heading: 'Circuits in words',
  description: `${OptionCosts.carrierTotal.description}, in thousands, and what of it is gear`,
  formula: join('circuits ', thousands(pick(OptionCosts.carrierTotal, Totals.optionRow)), gearInWords),
});
const transitionInWords = textColumn(totals, {
  heading: 'Transition in words',
  description: "What is paid for today's platform until it ends, in thousands; none if nothing is",
  formula: when(
    compare(Totals.transitionCosts, '>', constant(0, money)),
    join("today's platform until it ends ", thousands(Totals.transitionCosts, 1)),
    absent('text'),
  ),
});
const versusTodayInWords = textColumn(totals, {
  heading: 'Against today in words',
  description: "How much more or less than today's platform, in thousands; none of that platform itself",
  formula: when(
    compare(Totals.versusToday, '=', constant(0, money)),
    absent('text'),
    when(
      compare(Totals.versusToday, '>', constant(0, money)),
      join(thousands(Totals.versusToday, 1), ' more than today'),
      join(thousands(absolute(Totals.versusToday), 1), ' less than today'),
    ),
  ),
});
const inWords = textColumn(totals, {
  heading: 'In words',
  description:
    "What the total is made of, and how it stands against that of today's platform, in thousands; none without a total",
  formula: listed(
    ', ',
    [isStated(Totals.total), platformInWords],
    [isStated(Totals.total), circuitsInWords],
    [isStated(transitionInWords), transitionInWords],
    [isStated(versusTodayInWords), versusTodayInWords],
  ),
});

export const TotalWords = columns(totals, {
  platformInWords,
  circuitsInWords,
  gearInWords,
  transitionInWords,
  versusTodayInWords,
  inWords,
});

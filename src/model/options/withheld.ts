import {
  absent,
  and,
  type Column,
  columns,
  compare,
  countOf,
  is,
  isStated,
  join,
  listed,
  numberColumn,
  or,
  textColumn,
  when,
} from '../../formula';
import { Age } from '../checks/platform/age';
import { Availability } from '../checks/platform/availability';
import { FitRows } from '../checks/option';
import { inputOrDefault } from '../inputs/input';
import { quoteDate } from '../inputs/assumptions';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms } from '../inputs/products/platforms';
import { fit } from '../tables';
import { HypervisorsListed } from '../checks/workloads/hypervisorsListed';

/* What takes the rank from an option whatever its verdict: nobody should be told to buy it. */

interface Sold {
  readonly heading: string;
  readonly whose: string;
  readonly days: typeof Age.platformDays;
  readonly availability: Column<'Fit'>;
}

/** Why a platform cannot be bought on the quote date; nothing if it can, or if there is none. */
const notSold = ({ heading, whose, days, availability }: Sold) =>
  textColumn(fit, {
    heading,
    description: `Why ${whose} cannot be bought on the quote date: its days of validity, or its availability`,
    formula: when(
      is(availability, 'roadmap'),
      'on a roadmap, not for sale',
      when(
        is(availability, 'hypothetical'),
        'hypothetical, not for sale',
        when(
          or(compare(days.firstDay, '>', quoteDate), compare(days.lastDay, '<', quoteDate)),
          'not for sale on the quote date',
          absent('text'),
        ),
      ),
    ),
  });
const saleWithheld = notSold({
  heading: 'Sale withheld',
  whose: 'the platform',
  days: Age.platformDays,
  availability: Availability.availability,
});
const behindAvailability = textColumn(fit, {
  heading: 'Behind sale',
  description: 'Whether the platform it fronts is sold, announced or wished for',
  formula: inputOrDefault(PlatformIo.availability, Age.behindRow),
});
const behindWithheld = notSold({
  heading: 'Back withheld',
  whose: 'the platform it fronts',
  days: Age.behindDays,
  availability: behindAvailability,
});

const keepsCopy = textColumn(fit, {
  heading: 'Keeps copy',
  description: 'Whether the other site holds a second copy, not a cache',
  formula: inputOrDefault(Platforms.secondCopy, FitRows.platformRow),
});
const mirrors = numberColumn(fit, {
  heading: 'Mirrors',
  description: 'Options of its span that keep a second copy',
  formula: countOf(fit, [FitRows.span, FitRows.span], [keepsCopy, 'yes']),
});
const copyWithheld = textColumn(fit, {
  heading: 'Copy withheld',
  description: 'The reason if the option keeps no second copy and others of its span do',
  formula: when(and(is(keepsCopy, 'no'), compare(mirrors, '>', 0)), 'no second copy, others mirror', absent('text')),
});
const listedNone = is(HypervisorsListed.hypervisorsListed, 'none');
const held = textColumn(fit, {
  heading: 'Held back',
  description: 'Whether anything of its own takes its rank from the option',
  formula: when(or(isStated(saleWithheld), isStated(behindWithheld), isStated(copyWithheld), listedNone), 'yes', 'no'),
});
const useWithheld = textColumn(fit, {
  heading: 'Use withheld',
  description:
    'The reason if its platform is validated with other hypervisors than those in use, or another part of the solution has no rank',
  formula: listed(
    '; ',
    [listedNone, 'validated with no hypervisor in use'],
    [compare(countOf(fit, [FitRows.lead, FitRows.option], [held, 'yes']), '>', 0), 'another part of it cannot be ranked'],
  ),
});
const rankWithheld = textColumn(fit, {
  heading: 'Rank withheld',
  description: 'Why the option is not ranked although its verdict may allow it; forced in, it is',
  formula: listed(
    '; ',
    [isStated(saleWithheld), saleWithheld],
    [isStated(behindWithheld), join('the platform behind it: ', behindWithheld)],
    [isStated(copyWithheld), copyWithheld],
    [isStated(useWithheld), useWithheld],
  ),
});

export const RankWithheld = columns(fit, {
  saleWithheld,
  behindAvailability,
  behindWithheld,
  keepsCopy,
  mirrors,
  copyWithheld,
  held,
  useWithheld,
  rankWithheld,
});

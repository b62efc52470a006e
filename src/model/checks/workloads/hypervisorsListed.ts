import { Movers } from '../../movers/movers';
import {
  and,
  columns,
  compare,
  countOf,
  is,
  isStated,
  numberColumn,
  textColumn,
  when,
  leastOf,
  pick,
  rowColumn,
} from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { Validations } from '../../movers/validations';
import { fit, validations } from '../../tables';
import { FitRows, ofPlatform } from '../option';

/** Whether a vendor has validated its platform with the hypervisors in use: with none of them, nobody should be told to buy it. */
const count = (heading: string, description: string, says: string) =>
  numberColumn(fit, {
    heading,
    description,
    formula: countOf(validations, [Validations.option, FitRows.option], [Validations.validated, says]),
  });
const listed = count('Hypervisors listed yes', 'Hypervisors in use that the platform names', 'yes');
const olderListed = count(
  'Hypervisors listed older',
  'Hypervisors in use of which the platform names an older version only',
  'older',
);
const unlisted = count('Hypervisors listed no', 'Hypervisors in use that the platform does not name', 'no');
const nvmeUnlisted = numberColumn(fit, {
  heading: 'NVMe unlisted',
  description: 'Hypervisors in use with NVMe hosts, with which the platform does not state NVMe',
  formula: countOf(validations, [Validations.option, FitRows.option], [Validations.nvmeServed, 'no']),
});
const hypervisorsListed = textColumn(fit, {
  heading: 'Hypervisors listed',
  description:
    'Which of the hypervisors in use the vendor has validated, an older version included: all, some, none, or not published',
  formula: when(
    isStated(ofPlatform(Platforms.hypervisors)),
    when(compare(unlisted, '=', 0), 'all', when(and(is(listed, 0), is(olderListed, 0)), 'none', 'some')),
    'not published',
  ),
});

const firstThat = (heading: string, words: string, says: string) => {
  const moverRow = rowColumn(fit, {
    heading: `${heading}, mover`,
    description: 'Its row in Movers',
    formula: leastOf(Validations.moverRow, [Validations.option, FitRows.option], [Validations.validated, says]),
  });
  const name = textColumn(fit, { heading, description: words, formula: pick(Movers.hypervisor, moverRow) });
  return { moverRow, name };
};
const notNamed = firstThat('First unlisted', 'The first hypervisor in use that the platform does not name', 'no');
const older = firstThat('First older', 'The first of which it names an older version only', 'older');

export const HypervisorsListed = columns(fit, {
  listed,
  olderListed,
  unlisted,
  nvmeUnlisted,
  hypervisorsListed,
  unlistedMoverRow: notNamed.moverRow,
  firstUnlisted: notNamed.name,
  olderMoverRow: older.moverRow,
  firstOlder: older.name,
});

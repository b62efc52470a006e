import {
  absent,
  and,
  compare,
  countOf,
  isStated,
  lists,
  numberColumn,
  orElse,
  pick,
  rowOf,
  when,
  textKey,
  rowColumn,
  textColumn,
  columns,
} from '../../formula';
import { listedVersions, validations } from '../tables';
import { date } from '../../quantities/units';
import { ListedVersions } from './listedVersions';
import { Hypervisors } from '../inputs/products/hypervisors';
import { Options } from '../options/identity';
import { Movers } from './movers';
import { Platforms } from '../inputs/products/platforms';

/** Whether a platform names a mover as validated. A row of its own, for a list can only be searched for one name at a time. */
const option = textKey(validations, { heading: 'Option', description: 'Span and platform in one' });
const mover = textKey(validations, { heading: 'Mover', description: 'Span and hypervisor in one' });
const hypervisor = textKey(validations, { heading: 'Hypervisor', description: 'A hypervisor that workloads of the span use' });
const optionRow = rowColumn(validations, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const moverRow = rowColumn(validations, {
  heading: 'Mover row',
  description: 'Row in Movers',
  formula: rowOf(Movers.mover, mover),
});
const platformRow = rowColumn(validations, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const names = textColumn(validations, {
  heading: 'Names',
  description: 'Movers the platform names',
  formula: pick(Platforms.hypervisors, platformRow),
});
const platform = textColumn(validations, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Options.product, optionRow),
});
const hypervisorRow = rowColumn(validations, {
  heading: 'Hypervisor row',
  description: 'Row in Hypervisors',
  formula: pick(Movers.hypervisorRow, moverRow),
});
const family = textColumn(validations, {
  heading: 'Family',
  description: 'What it is a version of',
  formula: pick(Hypervisors.family, hypervisorRow),
});
const validFrom = numberColumn(validations, {
  heading: 'Valid from',
  unit: date,
  description: 'First day of the version',
  formula: pick(Hypervisors.validFrom, hypervisorRow),
});
/** Without a family, or without a first day, nothing is older. */
const olderVersions = numberColumn(validations, {
  heading: 'Older versions',
  description: 'Older versions of the same family that the platform names',
  formula: countOf(
    listedVersions,
    [ListedVersions.platform, platform],
    [ListedVersions.named, 'yes'],
    [ListedVersions.family, family],
    [ListedVersions.validFrom, '<', validFrom],
  ),
});
const validated = textColumn(validations, {
  heading: 'Validated',
  description:
    'Whether the platform names it: yes, older (an older version of its family), no; none where its vendor publishes no list, or nothing uses it any more',
  formula: when(
    compare(pick(Movers.workloads, moverRow), '>', 0),
    when(lists(names, hypervisor), 'yes', when(compare(orElse(olderVersions, 0), '>', 0), 'older', 'no')),
    absent('text'),
  ),
});

const nvmeNames = textColumn(validations, {
  heading: 'NVMe with',
  description: 'Families of hypervisors with which NVMe hosts are stated; none if that is not restricted',
  formula: pick(Platforms.nvmeHypervisors, platformRow),
});
const nvmeServed = textColumn(validations, {
  heading: 'NVMe served',
  description: 'Whether its workloads over NVMe, if there are any, are of a family with which the platform states NVMe',
  formula: when(
    and(compare(pick(Movers.nvmeWorkloads, moverRow), '>', 0), isStated(nvmeNames)),
    when(isStated(family), when(lists(nvmeNames, family), 'yes', 'no'), 'no'),
    'not asked',
  ),
});

export const Validations = columns(validations, {
  option,
  mover,
  hypervisor,
  optionRow,
  moverRow,
  platformRow,
  names,
  platform,
  hypervisorRow,
  family,
  validFrom,
  olderVersions,
  validated,
  nvmeNames,
  nvmeServed,
});

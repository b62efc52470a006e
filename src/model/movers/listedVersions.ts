import {
  absent,
  columns,
  is,
  lists,
  numberColumn,
  optionalKey,
  orElse,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { date } from '../../quantities/units';
import { Hypervisors } from '../inputs/products/hypervisors';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms } from '../inputs/products/platforms';
import { listedVersions } from '../tables';

/**
 * What the vendor of each platform names among all hypervisors, so that an older version of one in use is found by its family,
 * whether or not the plan lists that version too: the catalogue knows it.
 */
const platform = textKey(listedVersions, { heading: 'Platform', description: 'Key of the platform' });
const hypervisor = textKey(listedVersions, {
  heading: 'Hypervisor',
  description: 'A row of Hypervisors, in use or not, or one of the catalogue',
});
const standsIn = textKey(listedVersions, { heading: 'Stands in', description: 'Hypervisors, or only the catalogue' });
const knownFamily = textKey(listedVersions, {
  heading: 'Known family',
  description: 'Its family in the catalogue; -: it stands in Hypervisors',
});
const knownFrom = optionalKey(listedVersions, {
  heading: 'Known from',
  unit: date,
  description: 'Its first day in the catalogue',
});
const platformRow = rowColumn(listedVersions, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: rowOf(PlatformIo.platform, platform),
});
const typed = textColumn(listedVersions, {
  heading: 'Typed',
  description: 'Its name in Hypervisors; none if it stands only in the catalogue',
  formula: when(is(standsIn, 'catalogue'), absent('text'), hypervisor),
});
const hypervisorRow = rowColumn(listedVersions, {
  heading: 'Hypervisor row',
  description: 'Row in Hypervisors; none if it is only in the catalogue',
  formula: rowOf(Hypervisors.hypervisor, typed),
});
const family = textColumn(listedVersions, {
  heading: 'Family',
  description: 'What it is a version of',
  formula: when(is(standsIn, 'catalogue'), knownFamily, pick(Hypervisors.family, hypervisorRow)),
});
const validFrom = numberColumn(listedVersions, {
  heading: 'Valid from',
  unit: date,
  description: 'First day of the version',
  formula: when(is(standsIn, 'catalogue'), knownFrom, pick(Hypervisors.validFrom, hypervisorRow)),
});
const names = textColumn(listedVersions, {
  heading: 'Names',
  description: 'Hypervisors that the platform names',
  formula: pick(Platforms.hypervisors, platformRow),
});
const named = textColumn(listedVersions, {
  heading: 'Named',
  description: 'Whether it is one of them',
  formula: when(lists(orElse(names, 'none'), hypervisor), 'yes', 'no'),
});

export const ListedVersions = columns(listedVersions, {
  platform,
  hypervisor,
  standsIn,
  knownFamily,
  knownFrom,
  typed,
  platformRow,
  hypervisorRow,
  family,
  validFrom,
  names,
  named,
});

import { columns, lists, numberColumn, orElse, pick, rowColumn, rowOf, textColumn, textKey, when } from '../../formula';
import { date } from '../../quantities/units';
import { Hypervisors } from '../inputs/products/hypervisors';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms } from '../inputs/products/platforms';
import { listedVersions } from '../tables';

/** What the vendor of each platform names among all hypervisors, so that an older version of one in use is found by its family. */
const platform = textKey(listedVersions, { heading: 'Platform', description: 'Key of the platform' });
const hypervisor = textKey(listedVersions, { heading: 'Hypervisor', description: 'A row of Hypervisors, in use or not' });
const platformRow = rowColumn(listedVersions, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: rowOf(PlatformIo.platform, platform),
});
const hypervisorRow = rowColumn(listedVersions, {
  heading: 'Hypervisor row',
  description: 'Row in Hypervisors',
  formula: rowOf(Hypervisors.hypervisor, hypervisor),
});
const family = textColumn(listedVersions, {
  heading: 'Family',
  description: 'What it is a version of',
  formula: pick(Hypervisors.family, hypervisorRow),
});
const validFrom = numberColumn(listedVersions, {
  heading: 'Valid from',
  unit: date,
  description: 'First day of the version',
  formula: pick(Hypervisors.validFrom, hypervisorRow),
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
  platformRow,
  hypervisorRow,
  family,
  validFrom,
  names,
  named,
});

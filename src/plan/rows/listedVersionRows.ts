import { hypervisors as catalogue } from '../../catalogue/hypervisors';
import { foldKey } from '../../formula';
import { ListedVersions } from '../../model/movers/listedVersions';
import { dayNumber } from '../../quantities/dates';
import type { Scope } from './scope';
import { type TableRows, tableRows } from './tableRows';

/**
 * The hypervisors that the vendor of a platform may name: those of the plan, and the catalogue's of the same families. What a
 * platform names is a version of its family whether or not the plan lists it as well; a row of the plan goes before the catalogue's.
 */
export function listedVersionRows({ platforms, hypervisors }: Scope): TableRows {
  const own = new Set(hypervisors.map(({ hypervisor }) => foldKey(hypervisor)));
  const families = new Set(hypervisors.map(({ family }) => foldKey(family ?? '')));
  const akin = catalogue.filter(
    ({ hypervisor, family }) => !own.has(foldKey(hypervisor)) && family !== undefined && families.has(foldKey(family)),
  );
  const versions = [
    ...hypervisors.map(({ hypervisor }) => ({ hypervisor, standsIn: 'Hypervisors', knownFamily: '-', knownFrom: null })),
    ...akin.map(({ hypervisor, family, validFrom }) => ({
      hypervisor,
      standsIn: 'catalogue',
      knownFamily: family!,
      knownFrom: validFrom ? dayNumber(validFrom) : null,
    })),
  ];
  return tableRows(
    ListedVersions,
    platforms.flatMap(({ platform }) => versions.map((version) => ({ platform, ...version }))),
  );
}

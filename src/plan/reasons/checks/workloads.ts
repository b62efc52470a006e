import { refused } from '../../../model/checks/platform/protocol';
import { Workloads } from '../../../model/inputs/workloads';
import { Loads } from '../../../model/loads/loads';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { mostNamed, type Wording } from './words';
import type { OptionFacts } from '../optionFacts';
import { Hypervisors } from '../../../model/inputs/products/hypervisors';
import { ListedVersions } from '../../../model/movers/listedVersions';
import { rowFrom, rowsWith } from '../rows';
import { notPublished } from '../../../model/checks/status';
import { Validations } from '../../../model/movers/validations';

export const protocol: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no protocol of hosts'];
  const { reading } = facts;
  const loads = rowsWith(reading, Loads.span, reading.cell(RouteEstimate.span, facts.route));
  const missed = refused.filter(({ column }) => facts.count(column, facts.fit) > 0).map(({ protocol: name }) => name);
  const unserved = loads.filter((load) => missed.some((name) => facts.is(Loads.protocol, load, name)));
  // One that is left is named as well.
  const named = unserved.slice(0, unserved.length === mostNamed + 1 ? undefined : mostNamed).map((load) => {
    const name = facts.shown(Workloads.workload, rowFrom(reading, Loads.no, load) ?? 0);
    return `${name}, ${facts.shown(Loads.protocol, load)}`;
  });
  const more = unserved.length - named.length;
  const names = [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  return [`serves ${loads.length - unserved.length} of ${loads.length}; ${names}, not served`];
};

export const hypervisorValidated: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no list of hypervisors'];
  return facts.validations.flatMap((row) => {
    const name = `“${facts.shown(Validations.hypervisor, row)}”`;
    if (facts.is(Validations.validated, row, 'no')) return [`${name} is not among those validated on the platform`];
    if (!facts.is(Validations.validated, row, 'older')) return [];
    return [`${name} is not among those validated on the platform; ${olderNamed(facts, row)} of its family is, an older version`];
  });
};

/** The versions of the family of a hypervisor that the vendor names. */
function olderNamed(facts: OptionFacts, validation: number): string {
  const at = rowFrom(facts.reading, Validations.hypervisorRow, validation);
  const ofFamily = at === null ? [] : rowsWith(facts.reading, ListedVersions.family, facts.reading.cell(Hypervisors.family, at));
  const platform = facts.shown(Validations.platform, validation);
  const named = ofFamily.filter(
    (row) => facts.is(ListedVersions.named, row, 'yes') && facts.shown(ListedVersions.platform, row) === platform,
  );
  return named.map((row) => `“${facts.shown(ListedVersions.hypervisor, row)}”`).join(', ');
}

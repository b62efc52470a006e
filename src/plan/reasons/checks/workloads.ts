import { refused } from '../../../model/checks/platform/protocol';
import { Workloads } from '../../../model/inputs/workloads';
import { Loads } from '../../../model/loads/loads';
import { RouteEstimate } from '../../../model/routes/routeEstimate';
import { mostNamed, ofWorkload, type Wording } from './words';
import type { OptionFacts } from '../optionFacts';
import { Platforms } from '../../../model/inputs/products/platforms';
import { ListedVersions } from '../../../model/movers/listedVersions';
import { SpanSums } from '../../../model/routes/spanSums';
import { rowFrom, rowsWith } from '../rows';
import { named } from './named';
import { notPublished } from '../../../model/checks/status';
import { Validations } from '../../../model/movers/validations';

export const protocol: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no protocol of hosts'];
  const { reading } = facts;
  const loads = rowsWith(reading, Loads.span, reading.cell(RouteEstimate.span, facts.route));
  const missed = refused.filter(({ column }) => facts.count(column, facts.fit) > 0).map(({ protocol: name }) => name);
  const unserved = facts.loads.filter((load) => missed.some((name) => facts.is(Loads.protocol, load, name)));
  // One that is left is named as well.
  const shown = unserved.slice(0, unserved.length === mostNamed + 1 ? undefined : mostNamed).map((load) => {
    const row = rowFrom(reading, Loads.no, load) ?? 0;
    const assumed = reading.cell(Workloads.protocol, row) === null ? ' (assumed)' : '';
    return `${facts.shown(Workloads.workload, row)}, ${facts.shown(Loads.protocol, load)}${assumed}`;
  });
  const more = unserved.length - shown.length;
  const names = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  const [first] = unserved;
  return [
    {
      text: `serves ${loads.length - unserved.length} of ${loads.length}; ${names}, not served`,
      input: first === undefined ? null : ofWorkload(facts, first, Workloads.protocol),
    },
  ];
};

/** The workloads that a span is sized without, by name. */
export const completeness: Wording = (facts) => {
  const { reading, route } = facts;
  const ofSpan = rowsWith(reading, Loads.ofSpan, reading.cell(RouteEstimate.span, route));
  const unsized = ofSpan.filter((load) => facts.is(Loads.listed, load, 'yes') && facts.is(Loads.inPlan, load, 'no'));
  const rows = unsized.flatMap((load) => rowsWith(reading, Workloads.id, reading.cell(Loads.workloadId, load)).slice(0, 1));
  const [first] = rows;
  const names = named(rows.map((row) => facts.shown(Workloads.workload, row)));
  const counted = `sized without ${facts.shown(SpanSums.workloadsUnsized, route)} of ${facts.shown(SpanSums.workloadsTyped, route)} workloads`;
  return [
    {
      text: names === '' ? counted : `${counted}: ${names}`,
      input: first === undefined ? null : { column: Workloads.workload, row: first },
    },
  ];
};

export const hypervisorValidated: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no list of hypervisors'];
  return facts.validations.flatMap((row) => {
    const name = `“${facts.shown(Validations.hypervisor, row)}”`;
    const not = `${name} is not among those validated on the platform`;
    return [
      ...(facts.is(Validations.validated, row, 'no') ? [not] : []),
      ...(facts.is(Validations.validated, row, 'older')
        ? [`${not}; ${olderNamed(facts, row)} of its family is, an older version`]
        : []),
      ...(facts.is(Validations.nvmeServed, row, 'no') ? [nvmeOnly(facts, name)] : []),
    ];
  });
};

/** Hosts whose storage protocol the vendor states for other hypervisors alone. */
function nvmeOnly(facts: OptionFacts, name: string) {
  const { platform } = facts;
  return {
    text: `NVMe hosts of ${name}: the vendor states NVMe with ${facts.shown(Platforms.nvmeHypervisors, platform)} only; ask the vendor`,
    input: { column: Platforms.nvmeHypervisors, row: platform },
  };
}

/** The latest of the older versions that the vendor names. */
function olderNamed(facts: OptionFacts, validation: number): string {
  const { reading } = facts;
  const ofPlatform = rowsWith(reading, ListedVersions.platform, reading.cell(Validations.platform, validation));
  const family = reading.key(reading.cell(Validations.family, validation));
  const day = (row: number): number => facts.count(ListedVersions.validFrom, row);
  const older = ofPlatform.filter(
    (row) =>
      facts.is(ListedVersions.named, row, 'yes') &&
      reading.key(reading.cell(ListedVersions.family, row)) === family &&
      facts.number(ListedVersions.validFrom, row) !== null &&
      day(row) < facts.count(Validations.validFrom, validation),
  );
  const latest = older.reduce((found, row) => (day(row) > day(found) ? row : found), older[0] ?? 0);
  return `“${facts.shown(ListedVersions.hypervisor, latest)}”`;
}

import type { WrittenRow } from '../../formula';
import { HostIo } from '../../model/copies/hostIo';
import { Served } from '../../model/copies/served';
import { Wire } from '../../model/copies/wire';
import { ServedLoads } from '../../model/loads/servedLoads';
import { networkOf, numberOf } from '../../model/protocols';
import type { Option, PlatformRow, Scope } from './scope';
import { countsFor, servesBits } from './servedProtocols';
import { numbered, type TableRows, tableRows } from './tableRows';

/** How the platform of an option sums what it serves: the limit above which ownership moves, and the unit of changes. */
const sumsOf = ({ keys: { span }, serves, loadsOf, part, lead, platform: { homeFollowsAbove, trackingGrainKB } }: Option) => ({
  span,
  loadsOf,
  partNo: part?.no ?? 0,
  lead: lead ?? '-',
  serves,
  follows: homeFollowsAbove ?? 1,
  grainKB: trackingGrainKB ?? 0,
});
/** By which an option finds what it serves. */
export function servedKey(option: Option): string {
  const { loadsOf, serves, follows, grainKB } = sumsOf(option);
  return `${loadsOf} | ${serves} | ${follows} | ${grainKB}`;
}

/** What platforms serve, and what they do with a byte of it. */
export function servedRows({ options, platforms, protocols }: Scope): readonly TableRows[] {
  const keys = new Map(options.map((option) => [servedKey(option), sumsOf(option)]));
  return [
    tableRows(
      ServedLoads,
      [...keys].flatMap(([into, { serves, ...sums }]) =>
        (protocols.get(sums.loadsOf) ?? []).map((protocol) => ({
          into,
          ...sums,
          protocol,
          protocolNo: numberOf(protocol),
          served: serves.split(', ').includes(protocol) ? 'yes' : 'no',
          counts: countsFor(serves, protocol) ? 'yes' : 'no',
        })),
      ),
    ),
    tableRows({ ...HostIo, ...Served, ...Wire }, numbered(platforms.flatMap(copiesRows))),
  ];
}

/** How a platform parts its fabrics, as Copies says it. */
const fabricsOf = ({ separateFabrics, dedicatedLink }: PlatformRow): string =>
  separateFabrics === 'yes' ? 'public' : dedicatedLink === 'yes' ? 'hosts' : 'one';

/** Whether anything can cross apart from the storage circuit: its fabrics are apart, or hosts of what it serves use IP. */
export const hasHostFlows = ({ platform, serves, loadsOf }: Option, protocols: Scope['protocols']): boolean =>
  fabricsOf(platform) !== 'one' ||
  (protocols.get(loadsOf) ?? []).some((protocol) => countsFor(serves, protocol) && networkOf(protocol) === 'IP');

function copiesRows(platform: PlatformRow): Omit<WrittenRow<typeof HostIo & typeof Served & typeof Wire>, 'no'>[] {
  const comparedServes = servesBits(platform);
  const comparedFabrics = fabricsOf(platform);
  return nodesOf.map((nodes) => ({ platform: platform.platform, nodes, comparedServes, comparedFabrics }));
}

/** What is up of the nodes of a site, in the order of the rows of a platform in Copies. */
const nodesOf = ['all', 'one down'] as const;

/** The row in Copies of the platform at a place, from 1. */
export const copiesRowOf = (platformAt: number, nodes: (typeof nodesOf)[number]): number =>
  platformAt * nodesOf.length + nodesOf.indexOf(nodes) + 1;

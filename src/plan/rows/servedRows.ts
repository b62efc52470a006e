import type { Column, WrittenRow } from '../../formula';
import { HostIo } from '../../model/copies/hostIo';
import { Served } from '../../model/copies/served';
import { ServedLoads } from '../../model/loads/servedLoads';
import { type HostProtocol, hostProtocols, numberOf } from '../../model/protocols';
import { Platforms } from '../../model/inputs/products/platforms';
import type { Row } from '../plan';
import type { Option, PlatformRow, Scope } from './scope';
import { type TableRows, tableRows } from './tableRows';

/** The columns that say so: hosts that use FCoE reach a platform that speaks FC, and the other way round. */
const speaking: Readonly<Record<HostProtocol, readonly Column[]>> = {
  FC: [Platforms.speaksFC, Platforms.speaksFCoE],
  'NVMe/FC': [Platforms.speaksNVMeFC],
  iSCSI: [Platforms.speaksISCSI],
  NFS: [Platforms.speaksNFS],
  SMB: [Platforms.speaksSMB],
  'NVMe/TCP': [Platforms.speaksNVMeTCP],
};
const said = (platform: Row, protocol: HostProtocol) => speaking[protocol].map(({ field }) => platform[field] ?? null);

const allProtocols = hostProtocols.map(({ protocol }) => protocol);

/** Which of these protocols a platform serves; all of them where it states none. */
export function servedOf(platform: PlatformRow, protocols: readonly HostProtocol[]): readonly HostProtocol[] {
  const stated = allProtocols.some((protocol) => said(platform, protocol).some((word) => word !== null));
  return protocols.filter((protocol) => !stated || said(platform, protocol).includes('yes'));
}

/** How the platform of an option sums what it serves: the limit above which ownership moves, and the unit of changes. */
const sumsOf = ({ keys: { span }, serves, platform: { homeFollowsAbove, trackingGrainKB } }: Option) => ({
  span,
  serves,
  follows: homeFollowsAbove ?? 1,
  grainKB: trackingGrainKB ?? 0,
});
/** What stands for the protocols of a platform that serves none of a span: its figures are then those of all. */
const servesNone = 'none';

export const servesText = (served: readonly HostProtocol[]): string => (served.length > 0 ? served.join(', ') : servesNone);

/** Whether workloads of a protocol count in the figures of platforms that serve these. */
export const countsFor = (serves: string, protocol: HostProtocol): boolean =>
  serves === servesNone || serves.split(', ').includes(protocol);

/** By which an option finds what it serves. */
export function servedKey(option: Option): string {
  const { span, serves, follows, grainKB } = sumsOf(option);
  return `${span} | ${serves} | ${follows} | ${grainKB}`;
}

/** What platforms serve, and what they do with a byte of it. */
export function servedRows({ options, platforms, protocols }: Scope): readonly TableRows[] {
  const keys = new Map(options.map((option) => [servedKey(option), sumsOf(option)]));
  return [
    tableRows(
      ServedLoads,
      [...keys].flatMap(([into, { span, serves, follows, grainKB }]) =>
        (protocols.get(span) ?? []).map((protocol) => ({
          into,
          span,
          protocol,
          protocolNo: numberOf(protocol),
          served: serves.split(', ').includes(protocol) ? 'yes' : 'no',
          counts: countsFor(serves, protocol) ? 'yes' : 'no',
          follows,
          grainKB,
        })),
      ),
    ),
    tableRows({ ...HostIo, ...Served }, platforms.flatMap(copiesRows)),
  ];
}

function copiesRows(platform: PlatformRow): WrittenRow<typeof HostIo & typeof Served>[] {
  const comparedServes = servedOf(platform, allProtocols).reduce((sum, protocol) => sum + 2 ** (numberOf(protocol) - 1), 0);
  return nodesOf.map((nodes) => ({ platform: platform.platform, nodes, comparedServes }));
}

/** What is up of the nodes of a site, in the order of the rows of a platform in Copies. */
const nodesOf = ['all', 'one down'] as const;

/** The row in Copies of the platform at a place, from 1. */
export const copiesRowOf = (platformAt: number, nodes: (typeof nodesOf)[number]): number =>
  platformAt * nodesOf.length + nodesOf.indexOf(nodes) + 1;

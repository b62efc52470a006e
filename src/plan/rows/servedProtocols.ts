import type { Column } from '../../formula';
import { Platforms } from '../../model/inputs/products/platforms';
import { type HostProtocol, hostProtocols, numberOf } from '../../model/protocols';
import type { Row } from '../plan';

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
export function servedOf(platform: Row, protocols: readonly HostProtocol[]): readonly HostProtocol[] {
  const stated = allProtocols.some((protocol) => said(platform, protocol).some((word) => word !== null));
  return protocols.filter((protocol) => !stated || said(platform, protocol).includes('yes'));
}

/** What stands for the protocols of a platform that serves none of a span: its figures are then those of all. */
const servesNone = 'none';

export const servesText = (served: readonly HostProtocol[]): string => (served.length > 0 ? served.join(', ') : servesNone);

/** Whether workloads of a protocol count in the figures of platforms that serve these. */
export const countsFor = (serves: string, protocol: HostProtocol): boolean =>
  serves === servesNone || serves.split(', ').includes(protocol);

/** The protocols that a platform serves as one number, of which each protocol is a bit. */
export const servesBits = (platform: Row): number =>
  servedOf(platform, allProtocols).reduce((sum, protocol) => sum + 2 ** (numberOf(protocol) - 1), 0);

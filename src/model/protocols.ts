/**
 * How hosts reach their storage, as platforms serve it, and what carries it between the sites: a Fibre Channel fabric or the IP
 * network. FCoE is none of its own: it ends in Fibre Channel.
 */
export const hostProtocols = [
  { protocol: 'FC', network: 'FC' },
  { protocol: 'NVMe/FC', network: 'FC' },
  { protocol: 'iSCSI', network: 'IP' },
  { protocol: 'NFS', network: 'IP' },
  { protocol: 'SMB', network: 'IP' },
  { protocol: 'NVMe/TCP', network: 'IP' },
] as const;

export type HostProtocol = (typeof hostProtocols)[number]['protocol'];

/** As which of these a workload's protocol is served. */
export const servedAs = (protocol: string): string => (protocol === 'FCoE' ? 'FC' : protocol);

/** What carries a protocol between the sites. */
export const networkOf = (of: HostProtocol) => hostProtocols.find(({ protocol }) => protocol === of)!.network;

/** The number by which sums find a protocol, from 1; 0: none of these. */
export const numberOf = (protocol: string): number => hostProtocols.findIndex((one) => one.protocol === servedAs(protocol)) + 1;

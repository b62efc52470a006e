import type { Columns } from '../../formula';
import { type Check, isNumeric, type NumericCheck } from './check';
import { bufferCredits, CreditCheck } from './network/credits';
import { linkTypeAndOffers, LinkOffers } from './network/linkOffers';
import { independentPaths } from './network/independentPaths';
import { refusedNetwork, RefusedNetwork } from './network/refusedNetwork';
import { Throughput } from './network/throughput';
import { pathDifference } from './network/pathDifference';
import { SharedCircuit } from './network/sharedCircuit';
import { jitter, loss, mtu } from './network/spanQuality';
import { fewestLinks, linksPerPath, minimumLink, StorageLink } from './network/storageLink';
import { tcpBound, TcpBound } from './network/tcpBound';
import { Witness, witnessIndependence, witnessLink, witnessRtt } from './network/witness';
import { age, Age } from './platform/age';
import { availability, Availability } from './platform/availability';
import { distance, Distance } from './platform/distance';
import { numberOfSites } from './platform/numberOfSites';
import { platformRtt } from './platform/platformRtt';
import { protocol, Protocol } from './platform/protocol';
import { nodeRedundancy, rpo, secondCopy } from './platform/qualities';
import { encryption, gateway, thirdSite } from './platform/parts';
import { hypervisorRtt } from './workloads/hypervisorRtt';
import { hypervisorValidated } from './workloads/hypervisorValidated';
import { ftLink, ftRtt, moverConcurrency, moverMinimum } from './workloads/movers';
import { ingressFollows, siteAffinity, symmetricRouting } from './workloads/moves';
import { worstStateCarried, WorstState } from './workloads/worstState';
import { writeBudgets, WriteBudgets } from './workloads/writeBudgets';

/**
 * The checks of every option, in the order in which they are shown and in which ties are settled. The key of a check is what
 * the fields of its columns in Fit begin with.
 */
const checks = {
  distance,
  rtt: platformRtt,
  moverRtt: hypervisorRtt,
  writeBudgets,
  protocol,
  hypervisorValidated,
  linkTypeAndOffers,
  worstStateCarried,
  nodeRedundancy,
  thirdSite,
  gateway,
  encryption,
  rpo,
  secondCopy,
  age,
  availability,
  witnessRtt,
  witnessLink,
  witnessIndependence,
  independentPaths,
  pathDifference,
  loss,
  jitter,
  mtu,
  refusedNetwork,
  minimumLink,
  linksPerPath,
  fewestLinks,
  numberOfSites,
  bufferCredits,
  tcpBound,
  moverMinimum,
  ftRtt,
  ftLink,
  moverConcurrency,
  siteAffinity,
  symmetricRouting,
  ingressFollows,
} as const satisfies Readonly<Record<string, Check>>;

/** Columns that checks need beside those that every check has, in the order in which they stand in Fit. */
export const CheckColumns: readonly Columns[] = [
  Age,
  Availability,
  CreditCheck,
  Distance,
  LinkOffers,
  Protocol,
  RefusedNetwork,
  SharedCircuit,
  StorageLink,
  TcpBound,
  Throughput,
  Witness,
  WorstState,
  WriteBudgets,
];

export type CheckName = (typeof checks)[keyof typeof checks]['check'];
/** A check with its key in the list. */
export type Listed<Of extends Check = Check> = Of & { readonly field: string };
export const checkList: readonly Listed[] = Object.entries<Check>(checks).map(([field, check]) => ({ ...check, field }));
export const numericChecks: readonly Listed<NumericCheck>[] = checkList.filter(isNumeric);

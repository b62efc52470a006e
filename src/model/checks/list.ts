import { type Columns } from '../../formula';
import { type Check, isNumeric, type NumericCheck } from './check';
import { Copies, firstCopy, resync } from './lasting/copies';
import { delivery, Delivery } from './lasting/delivery';
import { outgrown, Outgrown } from './lasting/outgrown';
import { ReplicaChecks, replicaProduct, replicaRpo } from './lasting/replica';
import { clientSignal, ClientSignal } from './network/clientSignal';
import { bufferCredits, CreditCheck } from './network/credits';
import { DarkFibre, darkFibreReach } from './network/darkFibre';
import { largestFlow, LargestFlow } from './network/largestFlow';
import { linkTypeAndOffers, LinkOffers } from './network/linkOffers';
import { independentPaths } from './network/independentPaths';
import { OverTcp } from './network/overTcp';
import { refusedNetwork, RefusedNetwork } from './network/refusedNetwork';
import { pathDifference } from './network/pathDifference';
import { RouteDoubt, routeEstimate } from './network/routeEstimate';
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
import { completeness, Completeness } from './workloads/completeness';
import { hypervisorRtt } from './workloads/hypervisorRtt';
import { Crossing } from './network/crossing';
import { RequiredParts } from './platform/requiredParts';
import { HypervisorsListed } from './workloads/hypervisorsListed';
import { hypervisorValidated, HypervisorWords } from './workloads/hypervisorValidated';
import { LiveMigration, migrationEnds, siteDrains } from './workloads/liveMigration';
import { ftLink, ftRtt, moverConcurrency, moverMinimum } from './workloads/movers';
import { ingressFollows, siteAffinity, symmetricRouting } from './workloads/moves';
import { peakFactors, PeakFactors } from './workloads/peakFactors';
import { worstStateCarried, WorstState } from './workloads/worstState';
import { writeBudgets, WriteBudgets } from './workloads/writeBudgets';
import { writeBudgetsMoved, WriteBudgetsMoved } from './workloads/writeBudgetsMoved';
import { WriteGains } from './workloads/writeGains';

/**
 * The checks of every option, in the order in which they are shown and in which ties are settled. The key of a check is what
 * the fields of its columns in Fit begin with.
 */
const checks = {
  distance,
  rtt: platformRtt,
  moverRtt: hypervisorRtt,
  writeBudgets,
  writeBudgetsMoved,
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
  clientSignal,
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
  migrationEnds,
  siteDrains,
  firstCopy,
  resync,
  largestFlow,
  routeEstimate,
  darkFibreReach,
  peakFactors,
  outgrown,
  delivery,
  replicaRpo,
  replicaProduct,
  completeness,
} as const satisfies Readonly<Record<string, Check>>;

/** Columns that checks need beside those that every check has, in the order in which they stand in Fit. */
export const CheckColumns: readonly Columns[] = [
  Crossing,
  OverTcp,
  RequiredParts,
  HypervisorsListed,
  HypervisorWords,
  Age,
  Availability,
  CreditCheck,
  Distance,
  LinkOffers,
  Protocol,
  RefusedNetwork,
  ClientSignal,
  SharedCircuit,
  StorageLink,
  TcpBound,
  Witness,
  WorstState,
  WriteGains,
  WriteBudgets,
  Copies,
  DarkFibre,
  LargestFlow,
  LiveMigration,
  PeakFactors,
  RouteDoubt,
  WriteBudgetsMoved,
  Outgrown,
  Delivery,
  ReplicaChecks,
  Completeness,
];

export type CheckName = (typeof checks)[keyof typeof checks]['check'];
/** A check with its key in the list. */
export type Listed<Of extends Check = Check> = Of & { readonly field: string };
export const checkList: readonly Listed[] = Object.entries<Check>(checks).map(([field, check]) => ({ ...check, field }));
export const numericChecks: readonly Listed<NumericCheck>[] = checkList.filter(isNumeric);

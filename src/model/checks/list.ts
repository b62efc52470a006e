import { age } from './platform/age';
import { availability } from './platform/availability';
import { type Check, isNumeric } from './check';
import { credits } from './network/credits';
import { distance } from './platform/distance';
import { hypervisorRtt } from './workloads/hypervisorRtt';
import { hypervisorValidated } from './workloads/hypervisorValidated';
import { linkOffers } from './network/linkOffers';
import { platformRtt } from './platform/platformRtt';
import { protocol } from './platform/protocol';
import { numberOfSites } from './platform/numberOfSites';
import { pathDifference } from './network/pathDifference';
import { ftLink, ftRtt, moverConcurrency, moverMinimum } from './workloads/movers';
import { ingressFollows, siteAffinity, symmetricRouting } from './workloads/moves';
import { nodeRedundancy, rpo, secondCopyHeld } from './platform/qualities';
import { jitter, loss, mtu } from './network/spanQuality';
import { linksPerPath, minimumLink } from './network/storageLink';
import { tcpBound } from './network/tcpBound';
import { thirdSite } from './platform/thirdSite';
import { witnessIndependence, witnessLink, witnessRtt } from './network/witness';
import { worstState } from './workloads/worstState';
import { writeBudgets } from './workloads/writeBudgets';

/** The checks of every option, in the order in which they are shown and in which ties are settled. */
export const checkList = [
  distance,
  platformRtt,
  hypervisorRtt,
  writeBudgets,
  protocol,
  hypervisorValidated,
  linkOffers,
  worstState,
  nodeRedundancy,
  thirdSite,
  rpo,
  secondCopyHeld,
  age,
  availability,
  witnessRtt,
  witnessLink,
  witnessIndependence,
  pathDifference,
  loss,
  jitter,
  mtu,
  minimumLink,
  linksPerPath,
  numberOfSites,
  credits,
  tcpBound,
  moverMinimum,
  ftRtt,
  ftLink,
  moverConcurrency,
  siteAffinity,
  symmetricRouting,
  ingressFollows,
] as const satisfies readonly Check[];

export type CheckName = (typeof checkList)[number]['check'];
export const numericChecks = (checkList as readonly Check[]).filter(isNumeric);

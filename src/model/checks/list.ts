import { age } from './age';
import { availability } from './availability';
import { type Check, isNumeric } from './check';
import { credits } from './credits';
import { distance } from './distance';
import { hypervisorRtt } from './hypervisorRtt';
import { hypervisorValidated } from './hypervisorValidated';
import { linkOffers } from './linkOffers';
import { platformRtt } from './platformRtt';
import { protocol } from './protocol';
import { numberOfSites } from './numberOfSites';
import { pathDifference } from './pathDifference';
import { ftLink, ftRtt, moverConcurrency, moverMinimum } from './movers';
import { ingressFollows, siteAffinity, symmetricRouting } from './moves';
import { nodeRedundancy, rpo, secondCopyHeld } from './qualities';
import { jitter, loss, mtu } from './spanQuality';
import { linksPerPath, minimumLink } from './storageLink';
import { tcpBound } from './tcpBound';
import { thirdSite } from './thirdSite';
import { witnessIndependence, witnessLink, witnessRtt } from './witness';
import { worstState } from './worstState';
import { writeBudgets } from './writeBudgets';

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

import type { CheckName } from '../../../model/checks';
import { age } from './age';
import { writeBudgets, writeBudgetsMoved } from './budgets';
import { delivery, firstCopy, outgrown, resync } from './lasting';
import { distance, hypervisorRtt, platformRtt, routeEstimate } from './limits';
import { darkFibreReach, largestFlow, linkOffers, worstState } from './links';
import { drainWindow, liveMigration } from './liveMigration';
import {
  clientSignal,
  fewestLinks,
  independentPaths,
  jitter,
  linksPerPath,
  loss,
  minimumLink,
  mtu,
  numberOfSites,
  pathDifference,
  refusedNetwork,
} from './network';
import { moverReasons } from './movers';
import { partReasons } from './parts';
import { replicaReasons } from './replica';
import { credits, tcpBound } from './throughput';
import { plainly, type Wording } from './words';
import { witness } from './witness';
import { completeness, hypervisorValidated, protocol } from './workloads';

/** What each check says of an option that does not pass it. */
export const checkReasons: Readonly<Record<CheckName, Wording>> = {
  distance,
  'platform RTT': platformRtt,
  'hypervisor RTT': hypervisorRtt,
  'write budgets': writeBudgets,
  'write budgets, moved': writeBudgetsMoved,
  protocol,
  'hypervisor validated': hypervisorValidated,
  'link type and offers': linkOffers,
  'worst state carried': worstState,
  'node redundancy': plainly(
    'a site does not survive the loss of a node',
    'the vendor does not publish whether a site survives the loss of a node',
  ),
  ...partReasons,
  RPO: plainly('above 0: a write is acknowledged before it is at both sites'),
  'second copy': plainly('none: the other site holds a cache, not a copy'),
  age,
  ...witness,
  ...moverReasons,
  availability: (_, status) => [
    status === 'fail' ? 'on a roadmap, which is no product: listed, never a fit' : 'hypothetical: nobody sells it',
  ],
  'independent paths': independentPaths,
  'path difference': pathDifference,
  loss,
  jitter,
  MTU: mtu,
  'refused network': refusedNetwork,
  'minimum link': minimumLink,
  'links per path': linksPerPath,
  'fewest links': fewestLinks,
  'client signal': clientSignal,
  'number of sites': numberOfSites,
  credits,
  'TCP bound': tcpBound,
  'live migration': liveMigration,
  'drain window': drainWindow,
  'first copy': firstCopy,
  resync,
  'largest flow': largestFlow,
  'route estimate': routeEstimate,
  'dark fibre reach': darkFibreReach,
  'peak factors': plainly('every peak factor is 1: averages size a synchronous link too small'),
  outgrown,
  delivery,
  ...replicaReasons,
  completeness,
};

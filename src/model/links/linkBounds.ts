import {
  absent,
  and,
  columns,
  compare,
  constant,
  convert,
  is,
  isStated,
  max,
  numberColumn,
  or,
  orElse,
  pick,
  ratio,
  rowColumn,
  sumOf,
  textColumn,
  times,
  when,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { Demands } from '../demands/demands';
import { HostFlows } from '../demands/hostFlows';
import { HostTotals } from '../demands/hostTotals';
import { targetUtilisation } from '../inputs/assumptions';
import { OptionNeeds } from '../options/needs';
import { OverTcp } from '../checks/network/overTcp';
import { OptionFit } from '../options/fitRow';
import { Ports } from '../routes/ports';
import { TcpFlows } from '../routes/tcp';
import { links } from '../tables';
import { Circuits } from './circuits';
import { LinkChoice } from './linkChoice';
import { LinkOffer } from './linkOffer';
import { Links } from './linkNeeds';

/*
 * What bounds the traffic of a link beside its circuits: the credits of Fibre Channel ports, the windows and losses of TCP.
 * Loads are those of the state that is sized for, before the target utilisation.
 */
const isBought = is(Links.bought, 'yes');
const noMbps = absent('number', Mbps);

const fibreChannel = textColumn(links, {
  heading: 'Fibre Channel',
  description: 'Whether the circuits bought carry Fibre Channel itself: of storage, or of a fabric for hosts',
  formula: when(
    and(is(LinkOffer.purchase, 'chosen'), or(is(Links.carries, 'hostFabric'), is(orElse(LinkChoice.storageOver, '-'), 'FC'))),
    'yes',
    'no',
  ),
});
const signalOpen = textColumn(links, {
  heading: 'Signal open',
  description: 'Whether Fibre Channel rides a wavelength of which nobody says that it carries it',
  formula: when(is(fibreChannel, 'yes'), when(is(pick(Circuits.signalStated, LinkOffer.chosenRow), 'no'), 'yes', 'no'), 'no'),
});
const fcLoadMbps = numberColumn(links, {
  heading: 'FC load',
  unit: Mbps,
  description: 'What crosses it over Fibre Channel; none if nothing does',
  formula: when(
    and(is(fibreChannel, 'yes'), compare(Links.requirementMbps, '>', constant(0, Mbps))),
    times(Links.requirementMbps, targetUtilisation),
    noMbps,
  ),
});
const portsMbps = numberColumn(links, {
  heading: 'Ports throughput',
  unit: Mbps,
  description: 'What its Fibre Channel ports side by side carry with the credits they have',
  formula: when(isStated(fcLoadMbps), times(convert(pick(Ports.portMBps, Links.routeRow), Mbps), LinkChoice.perPath), noMbps),
});
const creditsShare = numberColumn(links, {
  heading: 'Credits share',
  description: 'The same ÷ FC load: below 1 the load does not pass',
  formula: ratio(portsMbps, fcLoadMbps),
});

const fitRow = rowColumn(links, {
  heading: 'Fit row',
  description: 'Row of the option in Fit',
  formula: pick(OptionFit.fitRow, Links.optionRow),
});
const tcpRow = rowColumn(links, {
  heading: 'TCP row',
  description: 'Row of the span in TCP',
  formula: pick(OverTcp.tcpRow, fitRow),
});
const overTcp = textColumn(links, {
  heading: 'Storage over TCP',
  description: 'Whether storage, or an FC fabric, crosses this link in TCP connections: yes, no or not known',
  formula: when(
    or(is(Links.bought, 'no'), is(Links.part, 'rest'), is(Links.carries, 'hostFabric'), is(fibreChannel, 'yes')),
    'no',
    pick(OverTcp.overTcp, fitRow),
  ),
});
const storageMbps = numberColumn(links, {
  heading: 'Storage traffic Mb/s',
  unit: Mbps,
  description: 'Storage of the option, or what a fabric carries, in the state that is sized for, before the target utilisation',
  formula: when(
    is(Links.part, 'all'),
    times(pick(OptionNeeds.requiredStorageMbps, Links.optionRow), targetUtilisation),
    times(Links.requirementMbps, targetUtilisation),
  ),
});
const demand = textColumn(links, {
  heading: 'Demand',
  description: Demands.demand.description,
  formula: pick(Demands.demand, Links.demandRow),
});
const hostMbps = numberColumn(links, {
  heading: 'Host traffic Mb/s',
  unit: Mbps,
  description: 'IO of hosts over IP on this link, in the larger direction: their protocols run in TCP whatever the framing',
  formula: when(
    and(isBought, or(is(Links.part, 'all'), is(Links.part, 'rest'))),
    sumOf(HostTotals.hostMbps, [HostFlows.flow, demand]),
    constant(0, Mbps),
  ),
});
/** Hosts and platform each have connections of their own, so the larger of both is what must pass. */
const boundHostMbps = numberColumn(links, {
  heading: 'Bound host traffic Mb/s',
  unit: Mbps,
  description: 'The same if there is any, and the span states a window or losses that bound it',
  formula: when(and(compare(hostMbps, '>', constant(0, Mbps)), isStated(pick(TcpFlows.tcpMbps, tcpRow))), hostMbps, noMbps),
});
const tcpLoadMbps = numberColumn(links, {
  heading: 'TCP load',
  unit: Mbps,
  description: 'The larger of storage and IO of hosts that cross it in TCP connections; none if neither does',
  formula: when(is(overTcp, 'yes'), max(storageMbps, orElse(boundHostMbps, constant(0, Mbps))), boundHostMbps),
});
const tcpOpenMbps = numberColumn(links, {
  heading: 'Perhaps TCP load',
  unit: Mbps,
  description: 'Storage that crosses it, if it is not known whether it does so in TCP connections',
  formula: when(is(overTcp, 'not known'), storageMbps, noMbps),
});

export const LinkBounds = columns(links, {
  fibreChannel,
  signalOpen,
  fcLoadMbps,
  portsMbps,
  creditsShare,
  fitRow,
  tcpRow,
  overTcp,
  storageMbps,
  demand,
  hostMbps,
  boundHostMbps,
  tcpLoadMbps,
  tcpOpenMbps,
});

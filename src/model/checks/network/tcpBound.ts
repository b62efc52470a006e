import {
  absent,
  columns,
  greatestOf,
  is,
  isNotNegative,
  isStated,
  minus,
  numberColumn,
  orElse,
  pick,
  ratio,
  roundNoise,
  textColumn,
  when,
} from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { targetUtilisation } from '../../inputs/assumptions';
import { LinkBounds } from '../../links/linkBounds';
import { Links } from '../../links/linkNeeds';
import { OverTcp } from './overTcp';
import { TcpFlows } from '../../routes/tcp';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { FitRows } from '../option';
import { toConfirm } from '../status';
import { roomOf, throughputStatus } from './throughput';

const tcpMbps = numberColumn(fit, {
  heading: 'TCP throughput',
  unit: Mbps,
  description: 'What the connections of the span carry together by window and loss',
  formula: pick(TcpFlows.tcpMbps, OverTcp.tcpRow),
});
const greatest = (heading: string, description: string, of: typeof LinkBounds.tcpLoadMbps) =>
  numberColumn(fit, { heading, unit: Mbps, description, formula: greatestOf(of, [Links.option, FitRows.option]) });
const tcpLoadMbps = greatest('TCP load', 'The greatest load of a link in TCP connections', LinkBounds.tcpLoadMbps);
const tcpOpenMbps = greatest(
  'Perhaps TCP load',
  'The greatest of which it is not known whether it crosses in TCP connections',
  LinkBounds.tcpOpenMbps,
);
/** What passes either way need not be known. */
const tcpOpenRoomMbps = numberColumn(fit, {
  heading: 'Perhaps TCP room',
  unit: Mbps,
  description: 'What TCP lets pass, less that load at the target utilisation',
  formula: roundNoise(minus(tcpMbps, ratio(tcpOpenMbps, targetUtilisation))),
});
const tcpOpen = textColumn(fit, {
  heading: 'TCP not known',
  description: 'Whether the framing has to be confirmed: TCP would not carry what may cross in it',
  formula: when(isStated(tcpOpenRoomMbps), when(isNotNegative(tcpOpenRoomMbps), 'no', 'yes'), 'no'),
});
const tcpRoomMbps = roomOf('TCP room', 'TCP lets pass', tcpMbps, tcpLoadMbps);
const asks = is(tcpOpen, 'yes');

/** Each link is tested for what crosses it in TCP: storage, a fabric, or the IO of hosts over IP. */
export const tcpBound = {
  check: 'TCP bound',
  asks: 'Do windows and losses let TCP carry storage and the IO of hosts over IP?',
  restsOn: 'Spans',
  weight: 'purpose',
  blank: 'the TCP window or the framing of the span is blank',
  description:
    'Compares what TCP carries with the storage, or IO of hosts over IP, of a link: fails below its load, warns below it at the target utilisation; to confirm if it is not known whether TCP carries it',
  limit: orElse(tcpLoadMbps, when(asks, tcpOpenMbps, absent('number', Mbps))),
  value: when(isStated(tcpLoadMbps), tcpMbps, when(asks, absent('number', Mbps), tcpMbps)),
  kind: 'limit',
  least: true,
  status: throughputStatus(tcpRoomMbps, when(asks, toConfirm, 'ok')),
} as const satisfies NumericCheck;

export const TcpBound = columns(fit, {
  tcpMbps,
  tcpLoadMbps,
  tcpOpenMbps,
  tcpOpenRoomMbps,
  tcpOpen,
  tcpRoomMbps,
});

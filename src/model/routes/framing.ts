import { absent, constant, isStated, max, minus, orElse, pick, plus, ratio, rowOf, when } from '../../formula';
import { byte, one } from '../../quantities/units';
import { linkEfficiency } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { mtuBytes, spanFraming } from '../inputs/network/spans';
import { framingEfficiency, framingKey, framingMtuBytes, headerBytes, lineBytes } from '../inputs/network/transports';
import { spanRow } from './routeEstimate';
import { routes } from '../tables';
import { quantity, wording } from '../working';

/** What storage crosses a span in, and how much of the wire is then payload. */
const framing = wording(
  routes,
  'Framing',
  'framing',
  'What storage crosses in; blank: the plan states how much of the wire is payload',
  pick(spanFraming, spanRow),
);
export const framingRow = quantity(routes, 'Framing row', 'framingRow', one, 'Its row in Transports', rowOf(framingKey, framing));
const packet = quantity(
  routes,
  'Packet',
  'packetBytes',
  byte,
  'Size of a packet: the MTU of the span, else that for which the framing is stated',
  when(isStated(framingRow), orElse(pick(mtuBytes, spanRow), pick(framingMtuBytes, framingRow)), absent('number', byte)),
);
/** A packet without room for data is a problem of the plan; changed in the workbook it shows as traffic beyond all links. */
export const packetData = quantity(
  routes,
  'Packet data',
  'packetDataBytes',
  byte,
  'What a packet carries beside its headers, a byte at least',
  max(constant(1, byte), minus(packet, inputOrDefault(headerBytes, framingRow))),
);
const onTheWire = quantity(
  routes,
  'Packet on the wire',
  'packetWireBytes',
  byte,
  'A packet and what stands around it on the wire',
  plus(packet, inputOrDefault(lineBytes, framingRow)),
);
const byPacket = quantity(
  routes,
  'Packet efficiency',
  'packetEfficiency',
  one,
  'Data of a packet ÷ the packet on the wire',
  ratio(packetData, onTheWire),
);
const byFraming = quantity(
  routes,
  'Framing efficiency',
  'framingEfficiency',
  one,
  'Share of the wire that carries storage payload in this framing: as stated, else by its packets',
  orElse(pick(framingEfficiency, framingRow), byPacket),
);
export const efficiency = quantity(
  routes,
  'Link efficiency',
  'linkEfficiency',
  one,
  'Share of the wire that carries storage payload: that of the framing, without one that of the plan',
  orElse(byFraming, linkEfficiency),
);

import {
  absent,
  constant,
  isStated,
  max,
  minus,
  orElse,
  pick,
  plus,
  ratio,
  rowOf,
  when,
  textColumn,
  rowColumn,
  numberColumn,
  columns,
} from '../../formula';
import { byte } from '../../quantities/units';
import { linkEfficiency } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { routes } from '../tables';
import { Spans } from '../inputs/network/spans';
import { RouteEstimate } from './routeEstimate';
import { Transports } from '../inputs/network/transports';

/** What storage crosses a span in, and how much of the wire is then payload. */
const framing = textColumn(routes, {
  heading: 'Framing',
  description: 'What storage crosses in; blank: the plan states how much of the wire is payload',
  formula: pick(Spans.framing, RouteEstimate.spanRow),
});
const framingRow = rowColumn(routes, {
  heading: 'Framing row',
  description: 'Its row in Transports',
  formula: rowOf(Transports.framing, framing),
});
const packetBytes = numberColumn(routes, {
  heading: 'Packet',
  unit: byte,
  description: 'Size of a packet: the MTU of the span, else that for which the framing is stated',
  formula: when(
    isStated(framingRow),
    orElse(pick(Spans.mtuBytes, RouteEstimate.spanRow), pick(Transports.mtuBytes, framingRow)),
    absent('number', byte),
  ),
});
/** A packet without room for data is a problem of the plan; changed in the workbook it shows as traffic beyond all links. */
const packetDataBytes = numberColumn(routes, {
  heading: 'Packet data',
  unit: byte,
  description: 'What a packet carries beside its headers, a byte at least',
  formula: max(constant(1, byte), minus(packetBytes, inputOrDefault(Transports.headerBytes, framingRow))),
});
const packetWireBytes = numberColumn(routes, {
  heading: 'Packet on the wire',
  unit: byte,
  description: 'A packet and what stands around it on the wire',
  formula: plus(packetBytes, inputOrDefault(Transports.lineBytes, framingRow)),
});
const packetEfficiency = numberColumn(routes, {
  heading: 'Packet efficiency',
  description: 'Data of a packet ÷ the packet on the wire',
  formula: ratio(packetDataBytes, packetWireBytes),
});
const framingEfficiency = numberColumn(routes, {
  heading: 'Framing efficiency',
  description: 'Share of the wire that carries storage payload in this framing: as stated, else by its packets',
  formula: orElse(pick(Transports.efficiency, framingRow), packetEfficiency),
});
const efficiency = numberColumn(routes, {
  heading: 'Link efficiency',
  description: 'Share of the wire that carries storage payload: that of the framing, without one that of the plan',
  formula: orElse(framingEfficiency, linkEfficiency),
});

export const Framing = columns(routes, {
  framing,
  framingRow,
  packetBytes,
  packetDataBytes,
  packetWireBytes,
  packetEfficiency,
  framingEfficiency,
  linkEfficiency: efficiency,
});

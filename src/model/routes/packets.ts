import {
  absent,
  type Column,
  constant,
  isStated,
  max,
  minus,
  numberColumn,
  orElse,
  pick,
  plus,
  ratio,
  rowColumn,
  type RowColumn,
  rowOf,
  type Table,
  when,
} from '../../formula';
import { byte } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { Spans } from '../inputs/network/spans';
import { Transports } from '../inputs/network/transports';

/** How much of the wire is payload in a framing: of a span, or of a platform that frames its storage itself. */
export function packets<In extends string>(table: Table<In>, framing: Column<In>, spanRow: RowColumn<In, 'Spans'>) {
  const framingRow = rowColumn(table, {
    heading: 'Framing row',
    description: 'Its row in Transports',
    formula: rowOf(Transports.framing, framing),
  });
  const packetBytes = numberColumn(table, {
    heading: 'Packet',
    unit: byte,
    description: 'Size of a packet: the MTU of the span, else that for which the framing is stated',
    formula: when(
      isStated(framingRow),
      orElse(pick(Spans.mtuBytes, spanRow), pick(Transports.mtuBytes, framingRow)),
      absent('number', byte),
    ),
  });
  /** A packet without room for data is a problem of the plan; changed in the workbook it shows as traffic beyond all links. */
  const packetDataBytes = numberColumn(table, {
    heading: 'Packet data',
    unit: byte,
    description: 'What a packet carries beside its headers, a byte at least',
    formula: max(constant(1, byte), minus(packetBytes, inputOrDefault(Transports.headerBytes, framingRow))),
  });
  const packetWireBytes = numberColumn(table, {
    heading: 'Packet on the wire',
    unit: byte,
    description: 'A packet and what stands around it on the wire',
    formula: plus(packetBytes, inputOrDefault(Transports.lineBytes, framingRow)),
  });
  const packetEfficiency = numberColumn(table, {
    heading: 'Packet efficiency',
    description: 'Data of a packet ÷ the packet on the wire',
    formula: ratio(packetDataBytes, packetWireBytes),
  });
  const framingEfficiency = numberColumn(table, {
    heading: 'Framing efficiency',
    description: 'Share of the wire that carries storage payload in this framing: as stated, else by its packets',
    formula: orElse(pick(Transports.efficiency, framingRow), packetEfficiency),
  });
  return { framingRow, packetBytes, packetDataBytes, packetWireBytes, packetEfficiency, framingEfficiency };
}

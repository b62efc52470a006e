import { newTable, columns } from '../../../formula';
import { byte } from '../../../quantities/units';
import { byDefault, choice, input, key, shareAbove0, text, upTo, wholeFrom, yesNo } from '../input';

export const transports = newTable('Transports', 'input', 'a framing that storage crosses a span in');

const framing = input(transports, { heading: 'Framing', description: 'What it is called', blank: 'required', accepts: key });
const overTcp = input(transports, {
  heading: 'Over TCP',
  description: 'A TCP connection carries it, so that its window and losses bound it',
  blank: byDefault('no'),
  accepts: yesNo,
});
const byGateway = input(transports, {
  heading: 'By gateway',
  description: 'Gear at each end puts Fibre Channel into it, so that a platform that crosses in it needs gateways',
  blank: byDefault('no'),
  accepts: yesNo,
});
const encrypts = input(transports, {
  heading: 'Encrypts',
  description: 'It encrypts, so that a platform that crosses in it needs gear or a licence for that',
  blank: byDefault('no'),
  accepts: yesNo,
});
const overlay = input(transports, {
  heading: 'Overlay',
  description: 'The overlay that it is, as the span states one',
  ifBlank: 'it says nothing of one',
  accepts: choice('none', 'MPLS', 'VXLAN'),
});
const efficiency = input(transports, {
  heading: 'Efficiency',
  description: 'Share of the wire that carries storage payload, whatever the MTU',
  ifBlank: 'from the bytes of a packet',
  accepts: shareAbove0,
});
const mtuBytes = input(transports, {
  heading: 'MTU',
  unit: byte,
  description: 'Packet for which it is stated; the MTU of a span goes before it',
  accepts: wholeFrom(1, 1e6),
});
const headerBytes = input(transports, {
  heading: 'Headers',
  unit: byte,
  description: 'Bytes within each packet that are no payload',
  blank: byDefault(0),
  accepts: upTo(10_000),
});
const lineBytes = input(transports, {
  heading: 'Line overhead',
  unit: byte,
  description: 'Bytes around each packet on the wire',
  blank: byDefault(0),
  accepts: upTo(10_000),
});
const source = input(transports, { heading: 'Source', description: 'Where the figures stand', accepts: text });

export const Transports = columns(transports, {
  framing,
  overTcp,
  byGateway,
  encrypts,
  overlay,
  efficiency,
  mtuBytes,
  headerBytes,
  lineBytes,
  source,
});

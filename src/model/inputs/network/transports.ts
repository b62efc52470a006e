import { newTable } from '../../../formula';
import { byte } from '../../../quantities/units';
import { byDefault, input, key, text, upTo, wholeFrom, yesNo } from '../input';

export const transports = newTable('Transports', 'input', 'a framing that storage crosses a span in');

export const framingKey = input(transports, {
  heading: 'Framing',
  field: 'framing',
  description: 'What it is called',
  blank: 'required',
  accepts: key,
});
export const overTcp = input(transports, {
  heading: 'Over TCP',
  field: 'overTcp',
  description: 'A TCP connection carries it, so that its window and losses bound it',
  blank: byDefault('no'),
  accepts: yesNo,
});
export const framingEfficiency = input(transports, {
  heading: 'Efficiency',
  field: 'efficiency',
  description: 'Share of the wire that carries storage payload, whatever the MTU; blank: from the bytes of a packet',
  accepts: { type: 'number', above: 0, max: 1 },
});
export const framingMtuBytes = input(transports, {
  heading: 'MTU',
  field: 'mtuBytes',
  unit: byte,
  description: 'Packet for which it is stated; the MTU of a span goes before it',
  accepts: wholeFrom(1, 1e6),
});
export const headerBytes = input(transports, {
  heading: 'Headers',
  field: 'headerBytes',
  unit: byte,
  description: 'Bytes within each packet that are no payload',
  blank: byDefault(0),
  accepts: upTo(10_000),
});
export const lineBytes = input(transports, {
  heading: 'Line overhead',
  field: 'lineBytes',
  unit: byte,
  description: 'Bytes around each packet on the wire',
  blank: byDefault(0),
  accepts: upTo(10_000),
});
input(transports, { heading: 'Source', field: 'source', description: 'Where the figures stand', accepts: text });

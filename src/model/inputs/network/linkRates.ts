import { newTable, columns } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { choice, input, key, positive, text } from '../input';

export const linkRates = newTable('Link rates', 'input', 'a line rate with a name, such as OC-12 or 8GFC');

const linkRate = input(linkRates, { heading: 'Link rate', description: 'What it is called', blank: 'required', accepts: key });
const lineMbps = input(linkRates, {
  heading: 'Line Mb/s',
  unit: Mbps,
  description:
    'Bits on the line, of Fibre Channel its signals: the speed of a port; for Ethernet the payload follows where none is stated',
  accepts: positive(1e8),
});
const payloadMbps = input(linkRates, {
  heading: 'Payload Mb/s',
  unit: Mbps,
  description: 'Bits that are left for frames',
  ifBlank: 'of Ethernet, what packets of 1,500 bytes leave of the line',
  accepts: positive(1e8),
});
const clientSignal = input(linkRates, {
  heading: 'Client signal',
  description: 'What a circuit of this rate carries; any: whatever is put in, as an OTU does',
  accepts: choice('Ethernet', 'SONET', 'FC', 'any'),
});
const source = input(linkRates, { heading: 'Source', description: 'Where the figures stand', accepts: text });

export const LinkRates = columns(linkRates, { linkRate, lineMbps, payloadMbps, clientSignal, source });

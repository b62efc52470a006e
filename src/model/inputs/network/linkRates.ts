import { newTable } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { input, key, positive, text } from '../input';

export const linkRates = newTable('Link rates', 'input', 'a line rate with a name, such as OC-12 or 8GFC');

export const linkRateKey = input(linkRates, {
  heading: 'Link rate',
  field: 'linkRate',
  description: 'What it is called',
  blank: 'required',
  accepts: key,
});
input(linkRates, {
  heading: 'Line Mb/s',
  field: 'lineMbps',
  unit: Mbps,
  description: 'Bits on the line, of Fibre Channel its signals; shown only',
  accepts: positive(1e8),
});
export const ratePayloadMbps = input(linkRates, {
  heading: 'Payload Mb/s',
  field: 'payloadMbps',
  unit: Mbps,
  description: 'Bits that are left for frames',
  accepts: positive(1e8),
});
input(linkRates, { heading: 'Source', field: 'source', description: 'Where the figures stand', accepts: text });

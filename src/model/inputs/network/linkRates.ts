import { newTable } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { input, key, positive, text } from '../input';

export const linkRates = newTable('Link rates', 'input', 'a line rate with a name, such as OC-12 or 8GFC');

export const linkRateKey = input(linkRates, {
  heading: 'Link rate',
  field: 'linkRate',
  means: 'What it is called',
  blank: 'required',
  accepts: key,
});
input(linkRates, {
  heading: 'Line Mb/s',
  field: 'lineMbps',
  unit: Mbps,
  means: 'Bits on the line, of Fibre Channel its signals; shown only',
  accepts: positive(1e8),
});
export const ratePayloadMbps = input(linkRates, {
  heading: 'Payload Mb/s',
  field: 'payloadMbps',
  unit: Mbps,
  means: 'Bits that are left for frames',
  accepts: positive(1e8),
});
input(linkRates, { heading: 'Source', field: 'source', means: 'Where the figures stand', accepts: text });

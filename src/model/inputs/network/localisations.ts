import { newTable, columns } from '../../../formula';
import { byte, one } from '../../../quantities/units';
import { byDefault, input, key, share, text, upTo } from '../input';

export const localisations = newTable('Localisations', 'input', 'a way to keep client traffic of moved VMs from crossing');

const localisation = input(localisations, {
  heading: 'Localisation',
  description: 'What it is called',
  blank: 'required',
  accepts: key,
});
const ingressLocalised = input(localisations, {
  heading: 'Ingress localised',
  unit: one,
  description: 'Share of new client sessions that enter at the site where the VM runs',
  blank: byDefault(0),
  accepts: share,
});
const egressLocalised = input(localisations, {
  heading: 'Egress localised',
  unit: one,
  description: 'Share of new client sessions that leave there',
  blank: byDefault(0),
  accepts: share,
});
const overheadBytes = input(localisations, {
  heading: 'Overhead',
  unit: byte,
  description: 'Bytes added to each packet: the MTU of the span must hold them',
  blank: byDefault(0),
  accepts: upTo(1000),
});
const source = input(localisations, { heading: 'Source', description: 'Where the figures stand', accepts: text });

export const Localisations = columns(localisations, { localisation, ingressLocalised, egressLocalised, overheadBytes, source });

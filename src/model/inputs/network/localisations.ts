import { newTable } from '../../../formula';
import { byte, one } from '../../../quantities/units';
import { byDefault, input, key, share, text, upTo } from '../input';

export const localisations = newTable('Localisations', 'input', 'a way to keep client traffic of moved VMs from crossing');

export const localisationKey = input(localisations, {
  heading: 'Localisation',
  field: 'localisation',
  description: 'What it is called',
  blank: 'required',
  accepts: key,
});
export const techniqueIngress = input(localisations, {
  heading: 'Ingress localised',
  field: 'ingressLocalised',
  unit: one,
  description: 'Share of new client sessions that enter at the site where the VM runs',
  blank: byDefault(0),
  accepts: share,
});
export const techniqueEgress = input(localisations, {
  heading: 'Egress localised',
  field: 'egressLocalised',
  unit: one,
  description: 'Share of new client sessions that leave there',
  blank: byDefault(0),
  accepts: share,
});
export const techniqueOverhead = input(localisations, {
  heading: 'Overhead',
  field: 'overheadBytes',
  unit: byte,
  description: 'Bytes added to each packet: the MTU of the span must hold them',
  blank: byDefault(0),
  accepts: upTo(1000),
});
input(localisations, { heading: 'Source', field: 'source', description: 'Where the figures stand', accepts: text });

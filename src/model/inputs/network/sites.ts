import { newTable } from '../../../formula';
import { degree } from '../../../quantities/units';
import { input, key } from '../input';

export const sites = newTable('Sites', 'input', 'a data centre');

export const site = input(sites, {
  heading: 'Site',
  field: 'site',
  description: 'Name of the site',
  blank: 'required',
  accepts: key,
});
export const latitude = input(sites, {
  heading: 'Latitude',
  field: 'latitude',
  unit: degree,
  description: 'Degrees north; gives the straight distance where a span does not state one',
  accepts: { type: 'number', min: -90, max: 90 },
});
export const longitude = input(sites, {
  heading: 'Longitude',
  field: 'longitude',
  unit: degree,
  description: 'Degrees east (west is negative)',
  accepts: { type: 'number', min: -180, max: 180 },
});

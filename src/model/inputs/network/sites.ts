import { newTable, columns } from '../../../formula';
import { degree } from '../../../quantities/units';
import { input, key } from '../input';

export const sites = newTable('Sites', 'input', 'a data centre');

const site = input(sites, { heading: 'Site', description: 'Name of the site', blank: 'required', accepts: key });
const latitude = input(sites, {
  heading: 'Latitude',
  unit: degree,
  description: 'Degrees north; gives the straight distance where a span does not state one',
  accepts: { type: 'number', min: -90, max: 90 },
});
const longitude = input(sites, {
  heading: 'Longitude',
  unit: degree,
  description: 'Degrees east (west is negative)',
  accepts: { type: 'number', min: -180, max: 180 },
});

export const Sites = columns(sites, { site, latitude, longitude });

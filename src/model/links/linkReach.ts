import {
  and,
  columns,
  compare,
  constant,
  is,
  isStated,
  minus,
  not,
  numberColumn,
  or,
  pick,
  roundNoise,
  textColumn,
  when,
} from '../../formula';
import { km } from '../../quantities/units';
import { Unamplified } from '../routes/unamplified';
import { rule } from '../rules';
import { links } from '../tables';
import { Circuits } from './circuits';
import { LinkOffer } from './linkOffer';
import { Links } from './linkNeeds';

const kind = textColumn(links, {
  heading: 'Kind',
  description: 'What kind of service is bought; none where nothing is',
  formula: pick(Circuits.kind, LinkOffer.chosenRow),
});
const spareKm = numberColumn(links, {
  heading: 'Spare route',
  unit: km,
  description: Circuits.spareKm.description,
  formula: pick(Circuits.spareKm, LinkOffer.chosenRow),
});
/** Light in dark fibre is the customer's own: nobody but its owner sees to the reach. */
const boughtDark = textColumn(links, {
  heading: 'Bought dark',
  description: 'Whether dark fibre without a stated reach is bought',
  formula: when(
    isStated(kind),
    when(and(or(is(kind, 'dark-fibre-lease'), is(kind, 'dark-fibre-iru')), not(isStated(spareKm))), 'yes', 'no'),
    'no',
  ),
});
const unamplifiedKm = numberColumn(links, {
  heading: 'Unamplified',
  unit: km,
  description: 'Its path, if nothing on it renews the light, else 0; of all paths the longest',
  formula: when(
    is(Links.path, 'working'),
    pick(Unamplified.unamplifiedWorkingKm, Links.routeRow),
    when(
      is(Links.path, 'protect'),
      pick(Unamplified.unamplifiedProtectKm, Links.routeRow),
      pick(Unamplified.unamplifiedKm, Links.routeRow),
    ),
  ),
});
const beyondReach = textColumn(links, {
  heading: 'Beyond reach',
  description: 'Whether such fibre is longer than a common optic reaches, and nothing on the path renews the light',
  formula: when(compare(roundNoise(minus(unamplifiedKm, rule('darkFibreReachKm', km))), '>', constant(0, km)), boughtDark, 'no'),
});

export const LinkReach = columns(links, { kind, spareKm, boughtDark, unamplifiedKm, beyondReach });

import { ofRoute } from '../option';
import { Unamplified } from '../../routes/unamplified';
import { sentence } from '../sentence';
import { columns, when, join, numberColumn, rounded } from '../../../formula';
import { LinkReach } from '../../links/linkReach';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { none } from '../status';
import { linksThat } from './linksThat';

const linksBeyondReach = linksThat({
  heading: 'Links beyond reach',
  description: 'Links of dark fibre without a stated reach, longer than a common optic reaches and not amplified',
  column: LinkReach.beyondReach,
  says: 'yes',
});

const unamplifiedKm = numberColumn(fit, {
  heading: 'Unamplified',
  unit: Unamplified.unamplifiedKm.unit,
  description: Unamplified.unamplifiedKm.description,
  formula: ofRoute(Unamplified.unamplifiedKm),
});
const reachSays = sentence({
  heading: 'Reach in words',
  description: 'How much of the fibre nothing amplifies',
  words: join('no reach is stated, and nothing amplifies ', rounded(unamplifiedKm, 1), ' km of dark fibre'),
});

export const darkFibreReach = {
  check: 'dark fibre reach',
  asks: 'Does the light reach the other end of dark fibre?',
  restsOn: 'Offers',
  weight: 'support',
  says: reachSays,
  description:
    'Warns if dark fibre is bought for a path beyond 80 km, its offer states no longest route, and no part of the path renews the light',
  status: when(none(linksBeyondReach), 'ok', 'warning'),
} as const satisfies PlainCheck;

export const DarkFibre = columns(fit, { linksBeyondReach, unamplifiedKm, reachSays });

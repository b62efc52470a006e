import { is, or, when } from '../../../formula';
import { termContinues } from '../../links/linkChoice';
import { linksBought } from '../../options/costs';
import { asCompared } from '../../options/identity';
import type { PlainCheck } from '../check';
import { linksThat } from './linksThat';
import { ofOption } from '../option';
import { none } from '../words';

const continuing = linksThat(
  'Terms continued',
  'termsContinued',
  'Links whose term ends before the horizon',
  termContinues,
  'yes',
);

export const linkOffers = {
  check: 'link type and offers',
  asks: 'Is there an offer of the right type for every link, bound for the horizon?',
  restsOn: 'Offers',
  heading: 'Link type and offers',
  field: 'linkTypeAndOffers',
  description: 'not stated: a link without an offer, or a platform to be compared again',
  status: when(
    or(is(ofOption(linksBought), 'no'), is(ofOption(asCompared), 'no')),
    'not stated',
    when(none(continuing), 'ok', 'warning'),
  ),
} as const satisfies PlainCheck;

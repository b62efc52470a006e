import { is, or, when, columns } from '../../../formula';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from './linksThat';
import { ofOption } from '../option';
import { none } from '../words';
import { LinkChoice } from '../../links/linkChoice';
import { OptionCosts } from '../../options/costs';
import { Options } from '../../options/identity';

const termsContinued = linksThat(
  'Terms continued',
  'termsContinued',
  'Links whose term ends before the horizon',
  LinkChoice.termContinues,
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
    or(is(ofOption(OptionCosts.linksBought), 'no'), is(ofOption(Options.asCompared), 'no')),
    'not stated',
    when(none(termsContinued), 'ok', 'warning'),
  ),
} as const satisfies PlainCheck;

export const LinkOffers = columns(fit, { termsContinued });

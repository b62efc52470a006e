import { columns, is, or, when } from '../../../formula';
import { LinkChoice } from '../../links/linkChoice';
import { OptionCosts } from '../../options/costs';
import { Options } from '../../options/identity';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofOption } from '../option';
import { none, notPublished, toConfirm } from '../status';
import { linksThat } from './linksThat';

const termsContinued = linksThat({
  heading: 'Terms continued',
  description: 'Links whose term ends before the horizon',
  column: LinkChoice.termContinues,
  says: 'yes',
});

export const linkTypeAndOffers = {
  check: 'link type and offers',
  asks: 'Is there an offer of the right type for every link, bound for the horizon?',
  restsOn: 'Offers',
  weight: 'money',
  decisive: true,
  description:
    'Warns if the term of a link ends before the horizon; to confirm if a link has no offer or the platform must be compared again',
  status: when(
    is(ofOption(Options.linkTypesStated), 'no'),
    notPublished,
    when(
      or(is(ofOption(OptionCosts.linksBought), 'no'), is(ofOption(Options.asCompared), 'no')),
      toConfirm,
      when(none(termsContinued), 'ok', 'warning'),
    ),
  ),
} as const satisfies PlainCheck;

export const LinkOffers = columns(fit, { termsContinued });

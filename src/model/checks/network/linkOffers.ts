import { firstLink } from './firstLink';
import { sentence } from '../sentence';
import { columns, is, or, when, join, textColumn } from '../../../formula';
import { LinkTerms } from '../../links/linkTerms';
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
  column: LinkTerms.termContinues,
  says: 'yes',
});

const term = firstLink('Term link', LinkTerms.termContinues, 'yes');
const termProduct = textColumn(fit, {
  heading: 'Term product',
  description: 'What it buys',
  formula: term.of(LinkChoice.product),
});
const termSays = sentence({
  heading: 'Term in words',
  description: 'What is bought for less than the horizon',
  words: join('“', termProduct, '” is bound for less than the horizon; ', term.of(LinkTerms.ifContinued)),
});

export const linkTypeAndOffers = {
  check: 'link type and offers',
  asks: 'Is there an offer of the right type for every link, bound for the horizon?',
  restsOn: 'Offers',
  weight: 'money',
  missing: true,
  decisive: true,
  says: termSays,
  blank: 'no offer for every link, or the platform is to be compared again',
  silent: 'the vendor publishes no link type',
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

export const LinkOffers = columns(fit, {
  termsContinued,
  termCircuitRow: term.circuitRow,
  termLinkRow: term.linkRow,
  termProduct,
  termSays,
});

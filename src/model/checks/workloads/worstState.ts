import { Links } from '../../links/linkNeeds';
import { firstLink } from '../network/firstLink';
import { sentence } from '../sentence';
import { columns, is, when, join, rounded, numberColumn, textColumn } from '../../../formula';
import { sizeForState } from '../../inputs/assumptions';
import { LinkChoice } from '../../links/linkChoice';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { none, toConfirm } from '../status';

const tooSmallForWorst = linksThat({
  heading: 'Too small for worst',
  description: 'Links that do not carry the worst state',
  column: LinkChoice.carriesWorst,
  says: 'no',
});
const worstNotKnown = linksThat({
  heading: 'Worst not known',
  description: 'Links of which nothing is bought',
  column: LinkChoice.carriesWorst,
  says: 'not known',
});

const worst = firstLink('Worst link', LinkChoice.carriesWorst, 'no');
const worstName = textColumn(fit, {
  heading: 'Worst link state',
  description: 'Its worst state',
  formula: worst.of(Links.worstState),
});
const worstNeededMbps = numberColumn(fit, {
  heading: 'Worst link needs',
  unit: Links.worstNeededMbps.unit,
  description: 'What it needs then',
  formula: worst.of(Links.worstNeededMbps),
});
const worstBoughtMbps = numberColumn(fit, {
  heading: 'Worst link bought',
  unit: LinkChoice.capacityMbps.unit,
  description: 'What is bought',
  formula: worst.of(LinkChoice.capacityMbps),
});
const worstSays = sentence({
  heading: 'Worst state in words',
  description: 'The state, what it needs and what is bought',
  words: join(worstName, ' needs ', rounded(worstNeededMbps, 1), ' Mb/s, and ', rounded(worstBoughtMbps, 1), ' Mb/s are bought'),
});

export const worstStateCarried = {
  check: 'worst state carried',
  asks: 'Does what is bought carry the worst state as well?',
  restsOn: 'Offers',
  weight: 'purpose',
  says: worstSays,
  blank: 'not known while not every link is bought',
  description: 'Warns if a link that is sized for the planned state does not carry the worst state',
  status: when(
    is(sizeForState, 'worst'),
    'ok',
    when(none(tooSmallForWorst), when(none(worstNotKnown), 'ok', toConfirm), 'warning'),
  ),
} as const satisfies PlainCheck;

export const WorstState = columns(fit, {
  tooSmallForWorst,
  worstNotKnown,
  worstCircuitRow: worst.circuitRow,
  worstLinkRow: worst.linkRow,
  worstName,
  worstNeededMbps,
  worstBoughtMbps,
  worstSays,
});

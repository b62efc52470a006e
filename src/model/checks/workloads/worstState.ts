import { columns, is, when } from '../../../formula';
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

export const worstStateCarried = {
  check: 'worst state carried',
  asks: 'Does what is bought carry the worst state as well?',
  restsOn: 'Offers',
  weight: 'purpose',
  description: 'Warns if a link that is sized for the planned state does not carry the worst state',
  status: when(
    is(sizeForState, 'worst'),
    'ok',
    when(none(tooSmallForWorst), when(none(worstNotKnown), 'ok', toConfirm), 'warning'),
  ),
} as const satisfies PlainCheck;

export const WorstState = columns(fit, { tooSmallForWorst, worstNotKnown });

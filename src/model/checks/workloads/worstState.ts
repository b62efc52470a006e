import { is, when } from '../../../formula';
import { sizeForState } from '../../inputs/assumptions';
import { carriesWorst } from '../../links/linkChoice';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { none } from '../words';

const tooSmall = linksThat(
  'Too small for worst',
  'tooSmallForWorst',
  'Links that do not carry the worst state',
  carriesWorst,
  'no',
);
const unknown = linksThat('Worst not known', 'worstNotKnown', 'Links of which nothing is bought', carriesWorst, 'not known');

export const worstState = {
  check: 'worst state carried',
  asks: 'Does what is bought carry the worst state as well?',
  restsOn: 'Offers',
  heading: 'Worst state carried',
  field: 'worstStateCarried',
  description: 'Asked where the planned state is sized for',
  status: when(is(sizeForState, 'worst'), 'ok', when(none(tooSmall), when(none(unknown), 'ok', 'not stated'), 'warning')),
} as const satisfies PlainCheck;

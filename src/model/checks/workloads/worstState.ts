import { is, when, columns } from '../../../formula';
import { sizeForState } from '../../inputs/assumptions';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { none } from '../words';
import { LinkChoice } from '../../links/linkChoice';

const tooSmallForWorst = linksThat(
  'Too small for worst',
  'tooSmallForWorst',
  'Links that do not carry the worst state',
  LinkChoice.carriesWorst,
  'no',
);
const worstNotKnown = linksThat(
  'Worst not known',
  'worstNotKnown',
  'Links of which nothing is bought',
  LinkChoice.carriesWorst,
  'not known',
);

export const worstState = {
  check: 'worst state carried',
  asks: 'Does what is bought carry the worst state as well?',
  restsOn: 'Offers',
  heading: 'Worst state carried',
  field: 'worstStateCarried',
  description: 'Asked where the planned state is sized for',
  status: when(
    is(sizeForState, 'worst'),
    'ok',
    when(none(tooSmallForWorst), when(none(worstNotKnown), 'ok', 'not stated'), 'warning'),
  ),
} as const satisfies PlainCheck;

export const WorstState = columns(fit, { tooSmallForWorst, worstNotKnown });

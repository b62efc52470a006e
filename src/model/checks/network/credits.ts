import { absent, greatestOf, is, isStated, plainly, when, within } from '../../../formula';
import { creditsNeeded, creditSpan } from '../../routes/credits';
import { bbCredits } from '../../inputs/network/spans';
import { optionSpan, runsOverFc } from '../../options/identity';
import { fit } from '../../tables';
import { wording } from '../../working';
import type { NumericCheck } from '../check';
import { ofOption, ofTypedSpan } from '../option';

const span = wording(fit, 'Credits span', 'creditsSpan', 'The span whose credits are asked', ofOption(optionSpan));

export const credits = {
  check: 'credits',
  asks: 'Have the Fibre Channel ports the credits that keep them sending?',
  restsOn: 'Spans',
  heading: 'Buffer credits',
  field: 'bufferCredits',
  means: 'Asked where the platform runs over FC and the span states speed and credits; too few warn: the port waits',
  unit: 'credits',
  limit: when(is(ofOption(runsOverFc), 'yes'), plainly(greatestOf(creditsNeeded, [creditSpan, span])), absent()),
  value: plainly(ofTypedSpan(bbCredits)),
  kind: 'typical',
  bound: 'needed',
  least: true,
  status: ({ margin }) => when(isStated(margin), when(within(margin), 'ok', 'warning'), 'ok'),
} as const satisfies NumericCheck;

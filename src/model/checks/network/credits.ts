import { absent, greatestOf, is, isStated, withoutUnit, when, isNotNegative } from '../../../formula';
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
  description: 'Asked where the platform runs over FC and the span states speed and credits; too few warn: the port waits',
  unit: 'credits',
  limit: when(is(ofOption(runsOverFc), 'yes'), withoutUnit(greatestOf(creditsNeeded, [creditSpan, span])), absent()),
  value: withoutUnit(ofTypedSpan(bbCredits)),
  kind: 'typical',
  bound: 'needed',
  least: true,
  status: ({ margin }) => when(isStated(margin), when(isNotNegative(margin), 'ok', 'warning'), 'ok'),
} as const satisfies NumericCheck;

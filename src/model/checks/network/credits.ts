import { absent, greatestOf, is, isStated, withoutUnit, when, isNotNegative, textColumn, columns } from '../../../formula';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption, ofTypedSpan } from '../option';
import { Options } from '../../options/identity';
import { Credits } from '../../routes/credits';
import { Spans } from '../../inputs/network/spans';

const creditsSpan = textColumn(fit, {
  heading: 'Credits span',
  description: 'The span whose credits are asked',
  formula: ofOption(Options.span),
});

export const credits = {
  check: 'credits',
  asks: 'Have the Fibre Channel ports the credits that keep them sending?',
  restsOn: 'Spans',
  heading: 'Buffer credits',
  field: 'bufferCredits',
  description: 'Asked where the platform runs over FC and the span states speed and credits; too few warn: the port waits',
  unit: 'credits',
  limit: when(
    is(ofOption(Options.overFC), 'yes'),
    withoutUnit(greatestOf(Credits.creditsNeeded, [Credits.span, creditsSpan])),
    absent(),
  ),
  value: withoutUnit(ofTypedSpan(Spans.bbCredits)),
  kind: 'typical',
  bound: 'needed',
  least: true,
  status: ({ margin }) => when(isStated(margin), when(isNotNegative(margin), 'ok', 'warning'), 'ok'),
} as const satisfies NumericCheck;

export const CreditCheck = columns(fit, { creditsSpan });

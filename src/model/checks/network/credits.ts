import { absent, columns, greatestOf, is, textColumn, when, withUnit } from '../../../formula';
import { credits } from '../../../quantities/units';
import { Spans } from '../../inputs/network/spans';
import { Options } from '../../options/identity';
import { Credits } from '../../routes/credits';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption, ofTypedSpan } from '../option';
import { marginStatus } from '../status';

const creditsSpan = textColumn(fit, {
  heading: 'Credits span',
  description: 'The span whose credits are asked',
  formula: ofOption(Options.span),
});

export const bufferCredits = {
  check: 'credits',
  asks: 'Have the Fibre Channel ports the credits that keep them sending?',
  restsOn: 'Spans',
  weight: 'purpose',
  heading: 'Buffer credits',
  description:
    'Warns if a port has too few credits and waits; applies if the platform runs over FC and the span states speed and credits',
  limit: when(
    is(ofOption(Options.overFC), 'yes'),
    withUnit(greatestOf(Credits.creditsNeeded, [Credits.span, creditsSpan]), credits),
    absent(),
  ),
  value: withUnit(ofTypedSpan(Spans.bbCredits), credits),
  kind: 'typical',
  bound: 'needed',
  least: true,
  status: marginStatus({ beyond: 'warning' }),
} as const satisfies NumericCheck;

export const CreditCheck = columns(fit, { creditsSpan });

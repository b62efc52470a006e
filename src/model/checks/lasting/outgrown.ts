import { columns, convert, join } from '../../../formula';
import { month } from '../../../quantities/units';
import { horizonYears } from '../../inputs/assumptions';
import { OptionCosts } from '../../options/costs';
import { fit } from '../../tables';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { sentence } from '../sentence';
import { marginStatus } from '../status';

const outgrownSays = sentence({
  heading: 'Outgrown in words',
  description: 'For how long the circuits are large enough',
  words: join(
    'large enough for ',
    ofOption(OptionCosts.validUntilMonth),
    ' of ',
    convert(horizonYears, month),
    ' months; the total excludes the upgrade',
  ),
});

export const outgrown = {
  check: 'outgrown',
  asks: 'Are the circuits large enough for the whole horizon?',
  restsOn: 'Offers',
  weight: 'money',
  heading: 'Outgrown',
  says: outgrownSays,
  description: 'Warns if growth outruns a circuit before the horizon ends: the total excludes the upgrade',
  limit: convert(horizonYears, month),
  value: ofOption(OptionCosts.validUntilMonth),
  kind: 'typical',
  bound: 'horizon of',
  least: true,
  status: marginStatus({ beyond: 'warning' }),
} as const satisfies NumericCheck;

export const Outgrown = columns(fit, { outgrownInWords: outgrownSays });

import { convert } from '../../../formula';
import { month } from '../../../quantities/units';
import { horizonYears } from '../../inputs/assumptions';
import { OptionCosts } from '../../options/costs';
import type { NumericCheck } from '../check';
import { ofOption } from '../option';
import { marginStatus } from '../status';

export const outgrown = {
  check: 'outgrown',
  asks: 'Are the circuits large enough for the whole horizon?',
  restsOn: 'Offers',
  weight: 'money',
  heading: 'Outgrown',
  description: 'Warns if growth outruns a circuit before the horizon ends: the total excludes the upgrade',
  limit: convert(horizonYears, month),
  value: ofOption(OptionCosts.validUntilMonth),
  kind: 'typical',
  bound: 'horizon of',
  least: true,
  status: marginStatus({ beyond: 'warning' }),
} as const satisfies NumericCheck;

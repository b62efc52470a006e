import { absent, and, is, isStated, when } from '../../formula';
import { money } from '../../quantities/units';
import { largeEnough, neededMbps, payload, reaches, termFits, typeServes, valid } from './circuits';
import { horizonCost } from './circuitPrices';
import { circuits } from '../tables';
import { quantity, wording } from '../working';

export const serves = wording(
  circuits,
  'Serves',
  'serves',
  'Whether it can be chosen: its type, dates, reach, term and size serve, and it is priced',
  when(
    isStated(neededMbps),
    when(
      and(
        is(typeServes, 'yes'),
        is(valid, 'yes'),
        is(reaches, 'yes'),
        is(termFits, 'yes'),
        isStated(horizonCost),
        isStated(payload),
      ),
      largeEnough,
      'no',
    ),
    'not needed',
  ),
);
export const comparedCost = quantity(
  circuits,
  'Compared cost',
  'comparedCost',
  money,
  'Its cost, where it can be chosen',
  when(is(serves, 'yes'), horizonCost, absent('number', money)),
);

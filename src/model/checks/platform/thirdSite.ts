import { countOf, is, isStated, when } from '../../../formula';
import { one } from '../../../quantities/units';
import * as cost from '../../money/costs';
import { thirdSite as needed } from '../../inputs/products/platforms';
import { costs, fit } from '../../tables';
import { quantity } from '../../working';
import type { PlainCheck } from '../check';
import { fitOption, ofPlatform } from '../option';
import { none } from '../words';

const thirdSitePriced = quantity(
  fit,
  'Third site lines',
  'thirdSiteLines',
  one,
  'Priced lines for a third site',
  countOf(costs, [cost.costOption, fitOption], [cost.costBasis, 'third site'], [cost.priced, 'yes'], [cost.counts, 'yes']),
);

export const thirdSite = {
  check: 'third site',
  asks: 'Is a third site needed, and priced?',
  restsOn: 'Platforms',
  heading: 'Third site',
  field: 'thirdSite',
  description: 'One that is required warns until it is priced',
  status: when(
    isStated(ofPlatform(needed)),
    when(is(ofPlatform(needed), 'required'), when(none(thirdSitePriced), 'warning', 'ok'), 'ok'),
    'not stated',
  ),
} as const satisfies PlainCheck;

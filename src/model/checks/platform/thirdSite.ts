import { countOf, is, isStated, when, numberColumn, columns } from '../../../formula';
import { costs, fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofPlatform, FitRows } from '../option';
import { none } from '../words';
import { Costs } from '../../money/costs';
import { Platforms } from '../../inputs/products/platforms';

const thirdSiteLines = numberColumn(fit, {
  heading: 'Third site lines',
  description: 'Priced lines for a third site',
  formula: countOf(
    costs,
    [Costs.option, FitRows.option],
    [Costs.basis, 'third site'],
    [Costs.priced, 'yes'],
    [Costs.counts, 'yes'],
  ),
});

export const thirdSite = {
  check: 'third site',
  asks: 'Is a third site needed, and priced?',
  restsOn: 'Platforms',
  heading: 'Third site',
  field: 'thirdSite',
  description: 'One that is required warns until it is priced',
  status: when(
    isStated(ofPlatform(Platforms.thirdSite)),
    when(is(ofPlatform(Platforms.thirdSite), 'required'), when(none(thirdSiteLines), 'warning', 'ok'), 'ok'),
    'not stated',
  ),
} as const satisfies PlainCheck;

export const ThirdSite = columns(fit, { thirdSiteLines });

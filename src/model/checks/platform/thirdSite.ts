import { columns, countOf, is, isStated, numberColumn, when } from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { Costs } from '../../money/costs';
import { costs, fit } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows, ofPlatform } from '../option';
import { none, notPublished } from '../status';

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
  weight: 'money',
  description: 'Warns if the platform requires a third site and no line for it is priced',
  status: when(
    isStated(ofPlatform(Platforms.thirdSite)),
    when(is(ofPlatform(Platforms.thirdSite), 'required'), when(none(thirdSiteLines), 'warning', 'ok'), 'ok'),
    notPublished,
  ),
} as const satisfies PlainCheck;

export const ThirdSite = columns(fit, { thirdSiteLines });

import { quoteDate } from '../../inputs/assumptions';
import { and, columns, is, isStated, not, or, pick, rowColumn, textColumn, when, compare, listed } from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { LinkChoice } from '../../links/linkChoice';
import { Options } from '../../options/identity';
import { Horizon } from '../../routes/horizon';
import { SpanSums } from '../../routes/spanSums';
import { rowDays } from '../../rowDays';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { FitRows, ofOption, ofPlatform, ofRoute } from '../option';
import { none, toConfirm } from '../status';

const oldOffers = linksThat({
  heading: 'Old offers',
  description: 'Links bought at a price begun more than two years ago',
  column: LinkChoice.oldOffer,
  says: 'yes',
});
const dates = {
  validFrom: Platforms.validFrom,
  validTo: Platforms.validTo,
  supportedUntil: Platforms.supportedUntil,
  sourceDate: Platforms.sourceDate,
};
const behindRow = rowColumn(fit, {
  heading: 'Behind row',
  description: 'Row in Platforms of the platform it fronts',
  formula: ofOption(Options.behindRow),
});
const horizonEnd = ofRoute(Horizon.horizonEnd);
const platformDays = rowDays(fit, { whose: 'the platform row', of: dates, row: FitRows.platformRow, horizonEnd });
const behindDays = rowDays(fit, {
  headings: 'Behind',
  whose: 'the row of the platform behind',
  of: dates,
  row: behindRow,
  horizonEnd,
});
const rowsOfTheirTime = textColumn(fit, {
  heading: 'Rows of their time',
  description:
    'Whether the quote date lies within the days of the platform row, of the row behind it, and two years of their sources',
  formula: when(and(platformDays.ofItsTime, behindDays.ofItsTime), 'yes', 'no'),
});
const supportedThroughout = textColumn(fit, {
  heading: 'Supported throughout',
  description: 'Whether the platform, the one behind it and the movers in use are supported to the end of the horizon',
  formula: when(
    and(
      is(platformDays.days.supportLasts, 'yes'),
      is(behindDays.days.supportLasts, 'yes'),
      none(ofRoute(SpanSums.moversSupportEnds)),
    ),
    'yes',
    'no',
  ),
});
const sourcesDated = textColumn(fit, {
  heading: 'Sources dated',
  description: 'Whether the sources of the platform row, and of the row behind it, have a date',
  formula: when(
    isStated(ofPlatform(Platforms.sourceDate)),
    when(and(isStated(behindRow), not(isStated(pick(Platforms.sourceDate, behindRow)))), 'no', 'yes'),
    'no',
  ),
});

const { firstDay, lastDay, lastGoodDay } = platformDays.days;
const platformAge = textColumn(fit, {
  heading: 'Platform age in words',
  description: 'What of the platform is not of the time of the quote',
  formula: listed(
    '; ',
    [compare(firstDay, '>', quoteDate), 'not for sale yet'],
    [compare(lastDay, '<', quoteDate), 'no longer for sale'],
    [compare(lastGoodDay, '<', quoteDate), 'source over two years old'],
  ),
});
const outdatedInWords = textColumn(fit, {
  heading: 'Outdated in words',
  description: 'What is not of the time of the quote',
  formula: listed(
    '; ',
    [isStated(platformAge), platformAge],
    [not(none(oldOffers)), 'a price is over two years old'],
    [not(none(ofRoute(SpanSums.moversOfAnotherTime))), 'a hypervisor in use is outdated'],
  ),
});
const ageInWords = textColumn(fit, {
  heading: 'Age in words',
  description: 'What is not of the time of the quote, and whether support ends before the horizon does',
  formula: listed(
    '; ',
    [isStated(outdatedInWords), outdatedInWords],
    [is(supportedThroughout, 'no'), 'support ends within the horizon'],
  ),
});

export const age = {
  check: 'age',
  asks: 'Are the rows of the platform and of the movers in use, and the prices, of the time of the quote, and does support last to the end of the horizon?',
  restsOn: 'Platforms',
  weight: 'age',
  says: ageInWords,
  blank: 'the source of the platform has no date',
  description:
    'Warns if a row or a price is not yet valid, past its last day, or more than two years old, or if support ends within the horizon; to confirm if a source has no date',
  status: when(
    or(is(rowsOfTheirTime, 'no'), is(supportedThroughout, 'no'), not(none(oldOffers, ofRoute(SpanSums.moversOfAnotherTime)))),
    'warning',
    when(is(sourcesDated, 'yes'), 'ok', toConfirm),
  ),
} as const satisfies PlainCheck;

export const Age = columns(fit, {
  oldOffers,
  behindRow,
  platformDays: platformDays.days,
  behindDays: behindDays.days,
  rowsOfTheirTime,
  supportedThroughout,
  sourcesDated,
  platformAge,
  outdatedInWords,
  ageInWords,
});

import { and, is, isStated, not, or, pick, when, rowColumn, textColumn, columns } from '../../../formula';
import { rowDays } from '../../rowDays';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { linksThat } from '../network/linksThat';
import { ofOption, ofPlatform, ofRoute, FitRows } from '../option';
import { none } from '../words';
import { LinkChoice } from '../../links/linkChoice';
import { Platforms } from '../../inputs/products/platforms';
import { Options } from '../../options/identity';
import { SpanSums } from '../../routes/spanSums';

const oldOffers = linksThat(
  'Old offers',
  'oldOffers',
  'Links bought at a price begun more than two years ago',
  LinkChoice.oldOffer,
  'yes',
);
const dates = { validFrom: Platforms.validFrom, validTo: Platforms.validTo, sourceDate: Platforms.sourceDate };
const behindRow = rowColumn(fit, {
  heading: 'Behind row',
  description: 'Row in Platforms of the platform it fronts',
  formula: ofOption(Options.behindRow),
});
const platformDays = rowDays(fit, '', 'the platform row', dates, FitRows.platformRow);
const behindDays = rowDays(fit, 'Behind', 'the row of the platform behind', dates, behindRow);
const rowsOfTheirTime = textColumn(fit, {
  heading: 'Rows of their time',
  description:
    'Whether the quote date lies within the days of the platform row, of the row behind it, and two years of their sources',
  formula: when(and(platformDays.ofItsTime, behindDays.ofItsTime), 'yes', 'no'),
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

export const age = {
  check: 'age',
  asks: 'Are the rows of the platform and of the movers in use, and the prices, of the time of the quote?',
  restsOn: 'Platforms',
  heading: 'Age',
  field: 'age',
  description: 'Not yet begun, past its last day, or more than two years old',
  status: when(
    or(is(rowsOfTheirTime, 'no'), not(none(oldOffers, ofRoute(SpanSums.moversOfAnotherTime)))),
    'warning',
    when(is(sourcesDated, 'yes'), 'ok', 'not stated'),
  ),
} as const satisfies PlainCheck;

export const Age = columns(fit, {
  oldOffers,
  behindRow,
  platformDays: platformDays.days,
  behindDays: behindDays.days,
  rowsOfTheirTime,
  sourcesDated,
});

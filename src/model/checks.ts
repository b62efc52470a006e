import { absent, across, and, compare, is, isStated, minus, orElse, pick, ratio, round9, rowOf, when } from '../formula';
import { one } from '../quantities/units';
import { numericChecks } from './checkList';
import { fitOption, fitPlatform, limitKinds, limits, margins, numericStatuses, values } from './fitLimits';
import { qualityStatuses } from './fitQualities';
import { platformSource } from './inputs/platforms';
import { checks } from './tables';
import { key, quantity, wording } from './working';

export const checkNo = key(checks, 'No', 'no', 'Row number, by which Options finds it', 'number');
export const checkOption = key(checks, 'Option', 'option', 'Span and platform in one');
key(checks, 'Span', 'span', 'The span');
key(checks, 'Platform', 'platform', 'Key of the platform');
export const checkName = key(checks, 'Check', 'check', 'What is checked');
const number = key(checks, 'Check no', 'checkNo', 'Its place in the order of the checks', 'number');
key(checks, 'Asks', 'asks', 'The question');
export const checkUnit = key(checks, 'Unit', 'unit', 'Unit of limit, value and margin');
const restsOn = key(checks, 'Rests on', 'restsOn', 'The sheet where its limit stands');

const row = quantity(checks, 'Fit row', 'fitRow', one, 'Row in Fit', rowOf(fitOption, checkOption));
export const isNumeric = wording(
  checks,
  'Numeric',
  'numeric',
  'Whether it has a limit and a value',
  when(compare(number, '<=', numericChecks), 'yes', 'no'),
);
const numeric = (heading: string, field: string, means: string, of: typeof limits) =>
  quantity(checks, heading, field, one, means, when(is(isNumeric, 'yes'), across(of, row, number), absent()));
export const checkLimit = numeric('Limit', 'limit', 'The limit, in its unit', limits);
export const checkValue = numeric('Value', 'value', 'The figure tested, in its unit', values);
export const checkMargin = numeric('Margin', 'margin', 'Limit less value; negative is beyond the limit', margins);
const qualityNo = quantity(
  checks,
  'Quality no',
  'qualityNo',
  one,
  'Its place among the checks answered by yes or no',
  minus(number, numericChecks),
);
export const status = wording(
  checks,
  'Status',
  'status',
  'ok, warning, fail or not stated',
  when(is(isNumeric, 'yes'), across(numericStatuses, row, number), across(qualityStatuses, row, qualityNo)),
);
const limitIs = wording(
  checks,
  'Limit is',
  'limitIs',
  'limit or typical',
  when(is(isNumeric, 'yes'), across(limitKinds, row, number), absent('text')),
);
const share = quantity(
  checks,
  'Margin share',
  'marginShare',
  one,
  'Margin ÷ limit, of a stated limit: how close it is',
  when(
    is(isNumeric, 'yes'),
    when(and(isStated(checkLimit), is(limitIs, 'limit')), ratio(checkMargin, checkLimit), absent()),
    absent(),
  ),
);
export const closeness = quantity(checks, 'Closeness', 'closeness', one, 'Margin share, binary noise aside', round9(share));
const platform = quantity(checks, 'Platform row', 'platformRow', one, 'Row in Platforms', pick(fitPlatform, row));
wording(
  checks,
  'Source',
  'source',
  'Where the limit stands',
  when(is(restsOn, 'Platforms'), orElse(pick(platformSource, platform), 'not stated'), restsOn),
);

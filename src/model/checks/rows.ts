import { absent, pickByIndex, type Column, compare, is, orElse, pick, rowOf, when } from '../../formula';
import { one } from '../../quantities/units';
import { checks } from '../tables';
import { key, quantity, wording } from '../working';
import { closenesses, fitSource, limits, margins, statuses, values } from './fit';
import { fitOption } from './option';

/** The checks of every option, one a row. */
export const checkNo = key(checks, 'No', 'no', 'Row number, by which Options finds it', 'number');
export const checkOption = key(checks, 'Option', 'option', 'Span and platform in one');
key(checks, 'Span', 'span', 'The span');
key(checks, 'Platform', 'platform', 'Key of the platform');
export const checkName = key(checks, 'Check', 'check', 'What is checked');
const number = key(checks, 'Check no', 'checkNo', 'Its place in the order of the checks', 'number');
export const numericNo = key(
  checks,
  'Numeric no',
  'numericNo',
  'Its place among the checks that have a limit; 0: answered by yes or no',
  'number',
);
key(checks, 'Asks', 'asks', 'The question');
export const checkUnit = key(checks, 'Unit', 'unit', 'Unit of limit, value and margin');
const restsOn = key(checks, 'Rests on', 'restsOn', 'The sheet where its limit stands');

const row = quantity(checks, 'Fit row', 'fitRow', one, 'Row in Fit', rowOf(fitOption, checkOption));
const numeric = (heading: string, field: string, means: string, of: readonly Column[]): Column =>
  quantity(checks, heading, field, one, means, when(compare(numericNo, '>', 0), pickByIndex(of, row, numericNo), absent()));
export const checkLimit = numeric('Limit', 'limit', 'The limit, in its unit', limits);
export const checkValue = numeric('Value', 'value', 'The figure tested, in its unit', values);
export const checkMargin = numeric(
  'Margin',
  'margin',
  'Limit less value, of a minimum value less limit; negative is beyond it',
  margins,
);
export const status = wording(checks, 'Status', 'status', 'ok, warning, fail or not stated', pickByIndex(statuses, row, number));
export const closeness = numeric('Closeness', 'closeness', 'Margin ÷ limit, of a stated limit: how close it is', closenesses);
wording(
  checks,
  'Source',
  'source',
  'Where the limit stands',
  when(is(restsOn, 'Platforms'), orElse(pick(fitSource, row), 'not stated'), restsOn),
);

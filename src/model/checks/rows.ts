import {
  absent,
  pickByIndex,
  type Column,
  compare,
  is,
  orElse,
  pick,
  rowOf,
  when,
  indexKey,
  textKey,
  rowColumn,
  numberColumn,
  textColumn,
  columns,
} from '../../formula';
import { checks } from '../tables';
import { closenesses, limits, margins, statuses, values, Fit } from './fit';
import { FitRows } from './option';
import { rowKey } from '../../formula';

/** The checks of every option, one a row. */
const no = rowKey(checks, { of: checks, heading: 'No', description: 'Row number, by which Options finds it' });
const option = textKey(checks, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(checks, { heading: 'Span', description: 'The span' });
const platform = textKey(checks, { heading: 'Platform', description: 'Key of the platform' });
const check = textKey(checks, { heading: 'Check', description: 'What is checked' });
const number = indexKey(checks, { heading: 'Check no', description: 'Its place in the order of the checks' });
const numericNo = indexKey(checks, {
  heading: 'Numeric no',
  description: 'Its place among the checks that have a limit; 0: answered by yes or no',
});
const asks = textKey(checks, { heading: 'Asks', description: 'The question' });
const unit = textKey(checks, { heading: 'Unit', description: 'Unit of limit, value and margin' });
const restsOn = textKey(checks, { heading: 'Rests on', description: 'The sheet where its limit stands' });

const fitRow = rowColumn(checks, { heading: 'Fit row', description: 'Row in Fit', formula: rowOf(FitRows.option, option) });
const numeric = (heading: string, field: string, means: string, of: readonly Column[]) =>
  numberColumn(checks, {
    heading,
    field,
    description: means,
    formula: when(compare(numericNo, '>', 0), pickByIndex(of, fitRow, numericNo), absent()),
  });
const limit = numeric('Limit', 'limit', 'The limit, in its unit', limits);
const value = numeric('Value', 'value', 'The figure tested, in its unit', values);
const margin = numeric('Margin', 'margin', 'Limit less value, of a minimum value less limit; negative is beyond it', margins);
const status = textColumn(checks, {
  heading: 'Status',
  description: 'ok, warning, fail or not stated',
  formula: pickByIndex(statuses, fitRow, number),
});
const closeness = numeric('Closeness', 'closeness', 'Margin ÷ limit, of a stated limit: how close it is', closenesses);
const source = textColumn(checks, {
  heading: 'Source',
  description: 'Where the limit stands',
  formula: when(is(restsOn, 'Platforms'), orElse(pick(Fit.source, fitRow), 'not stated'), restsOn),
});

export const Checks = columns(checks, {
  no,
  option,
  span,
  platform,
  check,
  checkNo: number,
  numericNo,
  asks,
  unit,
  restsOn,
  fitRow,
  limit,
  value,
  margin,
  status,
  closeness,
  source,
});

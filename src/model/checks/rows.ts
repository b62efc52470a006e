import {
  absent,
  type Column,
  columns,
  compare,
  indexKey,
  is,
  join,
  type Node,
  numberColumn,
  numberKey,
  orElse,
  pick,
  pickByIndex,
  pickByIndexWithoutUnit,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { checks } from '../tables';
import { closenesses, Fit, limits, margins, sayings, statuses, values } from './fit';
import { FitRows } from './option';
import { ownNumber } from '../ownNumber';

/** The checks of every option, one a row. */
const no = ownNumber(checks);
const option = textKey(checks, { heading: 'Option', description: 'Span and platform in one' });
const judged = textKey(checks, {
  heading: 'Judged',
  description: 'The option whose verdict it counts for: its own or, in the rows that repeat it, the first part of its solution',
});
const span = textKey(checks, { heading: 'Span', description: 'The span' });
const platform = textKey(checks, { heading: 'Platform', description: 'Key of the platform' });
const check = textKey(checks, {
  heading: 'Check',
  description: 'What is checked; in the rows that repeat it for the first part of a solution, with the platform before it',
});
const checkNo = indexKey(checks, { heading: 'Check no', description: 'Its place in the order of the checks' });
const numericNo = indexKey(checks, {
  heading: 'Numeric no',
  description: 'Its place among the checks that have a limit; 0: answered by yes or no',
});
const asks = textKey(checks, { heading: 'Asks', description: 'The question' });
const unit = textKey(checks, { heading: 'Unit', description: 'Unit of limit, value and margin' });
const restsOn = textKey(checks, { heading: 'Rests on', description: 'The sheet where its limit stands' });

const weighs = (status: string, where: string) =>
  numberKey(checks, {
    heading: `Weight, ${status}`,
    description: `How much it weighs among the reasons of an option if it is ${status}: ${where}`,
  });
const weightFail = weighs('fail', 'more than any warning of its group');
const weightWarning = weighs('warning', 'by its group, then by the order of the checks');
const weightConfirm = weighs('to confirm', 'whatever its group, less than what costs money');
const weightVendor = weighs('not published', 'whatever its group, less than what is to confirm');
const platformField = textKey(checks, {
  heading: 'Platform field',
  description: 'Field of the platform that it compares with; -: none',
});

const fitRow = rowColumn(checks, { heading: 'Fit row', description: 'Row in Fit', formula: rowOf(FitRows.option, option) });
/** A figure of the numeric check of this row. Figures of all units stand in one column, so they are plain numbers in it. */
const ofCheck = (figures: readonly Column[]): Node =>
  when(compare(numericNo, '>', 0), pickByIndexWithoutUnit(figures, fitRow, numericNo), absent());
const limit = numberColumn(checks, {
  heading: 'Limit',
  description: 'The limit, in its unit',
  formula: ofCheck(limits),
});
const value = numberColumn(checks, {
  heading: 'Value',
  description: 'The figure tested, in its unit',
  formula: ofCheck(values),
});
const margin = numberColumn(checks, {
  heading: 'Margin',
  description: 'Limit less value, of a minimum value less limit; negative is beyond it',
  formula: ofCheck(margins),
});
const status = textColumn(checks, {
  heading: 'Status',
  description:
    'ok, warning, fail, to confirm (a cell that you can fill is blank) or not published (the limit of the vendor is blank)',
  formula: pickByIndex(statuses, fitRow, checkNo),
});
const closeness = numberColumn(checks, {
  heading: 'Closeness',
  description: 'Margin ÷ limit, of a stated limit: how close it is',
  formula: ofCheck(closenesses),
});
const source = textColumn(checks, {
  heading: 'Source',
  description: 'Where the limit stands',
  formula: when(is(restsOn, 'Platforms'), orElse(pick(Fit.source, fitRow), 'not stated'), restsOn),
});

const weight = numberColumn(checks, {
  heading: 'Weight',
  description: 'How much it weighs among the reasons of its option; none if it is ok',
  formula: when(
    is(status, 'fail'),
    weightFail,
    when(
      is(status, 'warning'),
      weightWarning,
      when(is(status, 'to confirm'), weightConfirm, when(is(status, 'not published'), weightVendor, absent())),
    ),
  ),
});

const blankWords = textKey(checks, { heading: 'Blank', description: 'What it says while a cell that you can fill is blank' });
const silentWords = textKey(checks, { heading: 'Silent', description: 'What it says while its vendor publishes nothing' });
const says = textColumn(checks, {
  heading: 'Says',
  description: 'What the check says of the option, if it is not ok',
  formula: when(
    is(status, 'to confirm'),
    join(check, ': ', blankWords),
    when(is(status, 'not published'), join(check, ': ', silentWords), join(check, ': ', pickByIndex(sayings, fitRow, checkNo))),
  ),
});

export const Checks = columns(checks, {
  no,
  option,
  judged,
  span,
  platform,
  check,
  checkNo,
  numericNo,
  asks,
  unit,
  restsOn,
  weightFail,
  weightWarning,
  weightConfirm,
  weightVendor,
  platformField,
  blankWords,
  silentWords,
  fitRow,
  limit,
  value,
  margin,
  status,
  closeness,
  source,
  weight,
  says,
});

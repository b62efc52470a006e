import {
  absent,
  and,
  columns,
  compare,
  countOf,
  is,
  min,
  not,
  numberColumn,
  numberKey,
  or,
  orElse,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
  withoutUnit,
} from '../../formula';
import { byId } from '../byId';
import { horizonYears } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { prices, Prices } from '../inputs/prices';
import { Options } from '../options/identity';
import { costs } from '../tables';

/* Which cost line a row is, and whether and when its option pays it. */

const line = textKey(costs, { heading: 'Line', description: 'Option and Id of the cost line in one' });
const option = textKey(costs, { heading: 'Option', description: 'Span and platform in one' });
const payer = textKey(costs, {
  heading: 'Payer',
  description: 'The option in whose total it is: its own or, in the rows that repeat it, the first part of its solution',
});
const own = textKey(costs, {
  heading: 'Own',
  description: 'The option, in the row that is its own; -: the row repeats it',
});
const span = textKey(costs, { heading: 'Span', description: 'The span' });
const platform = textKey(costs, { heading: 'Platform', description: 'Key of the platform of the option' });
const lineOf = textKey(costs, {
  heading: 'Line of',
  description: 'The platform the line belongs to: this one, or the one behind it',
});
const lineSet = textKey(costs, {
  heading: 'Set',
  description: 'Option and platform of the line in one: shares of list are of lines of one set',
});
const priceId = numberKey(costs, { heading: 'Price id', description: 'Id of its row in Prices' });
const spanNo = numberKey(costs, {
  heading: 'Span no',
  description: 'Place of the span among all that are compared, by name: it pays this part of what is bought once for all',
});
const spanCount = numberKey(costs, { heading: 'Spans', description: 'How many spans are compared' });
const {
  inPlan,
  row: priceRow,
  named,
} = byId(costs, {
  of: Prices.id,
  id: priceId,
  heading: 'Price row',
  lost: 'its cost line was deleted or moved to another platform, or its Id is blank; it costs nothing',
  meant: and(
    compare(countOf(prices, [Prices.id, priceId]), '>', 0),
    compare(countOf(prices, [Prices.id, priceId]), '=', countOf(prices, [Prices.id, priceId], [Prices.platform, lineOf])),
  ),
});
const optionRow = rowColumn(costs, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const platformRow = rowColumn(costs, {
  heading: 'Platform row',
  description: 'Row in Platforms of the option: a front decides whether a second copy is kept',
  formula: pick(Options.platformRow, optionRow),
});
const item = named({ heading: 'Item', description: 'What is paid for' }, Prices.item);
const basis = textColumn(costs, {
  heading: 'Basis',
  description: 'What the quantity is multiplied by',
  formula: inputOrDefault(Prices.basis, priceRow),
});
const part = textColumn(costs, {
  heading: 'Part',
  description: 'Which part it pays for: as stated, else the third site where that is its basis',
  formula: orElse(pick(Prices.part, priceRow), when(is(basis, 'third site'), 'third site', absent('text'))),
});
const charge = textColumn(costs, {
  heading: 'Charge',
  description: 'When it is paid',
  formula: inputOrDefault(Prices.charge, priceRow),
});
const ownSpan = textColumn(costs, {
  heading: 'Paid here',
  description: 'Whether this span pays it: every span, if its row names none',
  formula: when(is(orElse(pick(Prices.span, priceRow), span), span), 'yes', 'no'),
});
const fromYear = numberColumn(costs, {
  heading: 'From year',
  description: 'First year it is charged',
  formula: inputOrDefault(Prices.fromYear, priceRow),
});
const horizon = withoutUnit(horizonYears);
const toYear = numberColumn(costs, {
  heading: 'To year',
  description: 'Last year of the horizon in which it is charged; once, if it is one-off',
  formula: when(is(charge, 'one-off'), horizon, min(orElse(pick(Prices.toYear, priceRow), horizon), horizon)),
});
const counts = textColumn(costs, {
  heading: 'Counts',
  description: 'Whether this span pays it within the horizon',
  formula: when(and(is(inPlan, 'yes'), is(ownSpan, 'yes'), compare(fromYear, '<=', toYear)), 'yes', 'no'),
});
const countsAs = textColumn(costs, {
  heading: 'Counts as',
  description: 'How it is charged within the horizon; outside: not at all',
  formula: when(is(counts, 'yes'), charge, 'outside'),
});
const steadyAs = textColumn(costs, {
  heading: 'Steady as',
  description:
    'How it is charged within the horizon if it is the same each time, to the end; changing: it rises or ends, and its charges stand in Cost years',
  formula: when(
    and(
      is(counts, 'yes'),
      not(is(charge, 'one-off')),
      or(compare(inputOrDefault(Prices.upliftPerYear, priceRow), '<>', 0), compare(toYear, '<', horizon)),
    ),
    'changing',
    countsAs,
  ),
});

export const CostLines = columns(costs, {
  line,
  option,
  payer,
  own,
  span,
  platform,
  lineOf,
  set: lineSet,
  priceId,
  spanNo,
  spanCount,
  inPlan,
  priceRow,
  optionRow,
  platformRow,
  item,
  basis,
  part,
  charge,
  ownSpan,
  fromYear,
  toYear,
  counts,
  countsAs,
  steadyAs,
});

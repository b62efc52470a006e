import {
  absent,
  and,
  columns,
  compare,
  countOf,
  is,
  isStated,
  leastOf,
  numberColumn,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { checks, shared } from '../tables';
import { Checks } from './rows';

/* What every option of a span is told alike is told once, for the span. */

const spanCheck = textKey(shared, { heading: 'Span check', description: 'Span and check in one' });
const span = textKey(shared, { heading: 'Span', description: 'The span' });
const check = textKey(shared, { heading: 'Check', description: 'What is checked' });

const isOfThese = [
  [Checks.span, span],
  [Checks.check, check],
] as const;
const checked = numberColumn(shared, {
  heading: 'Options',
  description: 'Options of the span',
  formula: countOf(checks, ...isOfThese),
});
const firstRow = rowColumn(shared, {
  heading: 'Row',
  description: 'Row in Checks of the first of them',
  formula: leastOf(Checks.no, ...isOfThese),
});
const status = textColumn(shared, {
  heading: 'Status',
  description: 'What the check finds of the first',
  formula: pick(Checks.status, firstRow),
});
const says = textColumn(shared, {
  heading: 'Says',
  description: 'What it says of the first',
  formula: pick(Checks.says, firstRow),
});
const ownSpanCheck = textKey(checks, {
  heading: 'Span check',
  description: 'Span and check in one, by which it finds its row there',
});
const sharedRow = rowColumn(checks, {
  heading: 'Shared row',
  description: 'Row in Shared',
  formula: rowOf(spanCheck, ownSpanCheck),
});
/** Compared cell by cell: a count of texts would take a * or ~ of a product's name for a wildcard. */
const asFirst = textColumn(checks, {
  heading: 'As the first',
  description: 'Whether it finds and says what the first option of the span is told; none if it says nothing',
  formula: when(and(is(Checks.status, pick(status, sharedRow)), is(Checks.says, pick(says, sharedRow))), 'yes', 'no'),
});
const alike = numberColumn(shared, {
  heading: 'Alike',
  description: 'Options of which it finds and says the same',
  formula: countOf(checks, [ownSpanCheck, spanCheck], [asFirst, 'yes']),
});
const weight = numberColumn(shared, {
  heading: 'Weight',
  description: 'How much it weighs, if it is not ok and the same of every option; none of a span with one option',
  formula: when(and(compare(checked, '>', 1), is(alike, checked)), pick(Checks.weight, firstRow), absent()),
});

export const Shared = columns(shared, { spanCheck, span, check, checked, firstRow, status, says, alike, weight });

const ownWeight = numberColumn(checks, {
  heading: 'Weighs',
  description: 'How much it weighs among the reasons of its option; none if all options of the span are told the same',
  formula: when(isStated(pick(Shared.weight, sharedRow)), absent(), Checks.weight),
});

export const OwnWeights = columns(checks, { spanCheck: ownSpanCheck, sharedRow, asFirst, ownWeight });

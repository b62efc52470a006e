import { columns, compare, countOf, is, numberKey, pick, rowColumn, rowOfOrFirst, textColumn, when } from '../../formula';
import { choices, Choices } from '../inputs/choices';
import { decisions } from '../tables';

/** A row of Choices is found by two keys at once, and a formula can match one: here each has its number. */
const choiceId = numberKey(decisions, { heading: 'Choice id', description: 'Id of its row in Choices' });
const inPlan = textColumn(decisions, {
  heading: 'In plan',
  description: 'no: its choice was deleted, or its Id is blank; it decides nothing',
  formula: when(compare(countOf(choices, [Choices.id, choiceId]), '>', 0), 'yes', 'no'),
});
const no = rowColumn(decisions, {
  heading: 'No',
  description: 'Row in Choices',
  formula: rowOfOrFirst(Choices.id, choiceId, inPlan),
});
const span = textColumn(decisions, {
  heading: 'Span',
  description: 'The span',
  formula: when(is(inPlan, 'yes'), pick(Choices.span, no), 'no longer in the plan'),
});
const platform = textColumn(decisions, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Choices.platform, no),
});

export const Decisions = columns(decisions, { no, choiceId, inPlan, span, platform });

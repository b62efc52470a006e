import { columns, numberKey, pick, rowColumn, rowOf, textColumn } from '../../formula';
import { Choices } from '../inputs/choices';
import { decisions } from '../tables';

/** A row of Choices is found by two keys at once, and a formula can match one: here each has its number. */
const choiceId = numberKey(decisions, { heading: 'Choice id', description: 'Id of its row in Choices' });
const no = rowColumn(decisions, { heading: 'No', description: 'Row in Choices', formula: rowOf(Choices.id, choiceId) });
const span = textColumn(decisions, { heading: 'Span', description: 'The span', formula: pick(Choices.span, no) });
const platform = textColumn(decisions, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Choices.platform, no),
});

export const Decisions = columns(decisions, { no, choiceId, span, platform });

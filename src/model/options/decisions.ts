import { columns, pick, rowKey, textColumn } from '../../formula';
import { choices, Choices } from '../inputs/choices';
import { decisions } from '../tables';

/** A row of Choices is found by two keys at once, and a formula can match one: here each has its number. */
const no = rowKey(decisions, { of: choices, heading: 'No', description: 'Row in Choices' });
const span = textColumn(decisions, { heading: 'Span', description: 'The span', formula: pick(Choices.span, no) });
const platform = textColumn(decisions, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Choices.platform, no),
});

export const Decisions = columns(decisions, { no, span, platform });

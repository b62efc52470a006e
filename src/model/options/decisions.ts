import { columns, numberKey, pick, textColumn } from '../../formula';
import { Choices } from '../inputs/choices';
import { decisions } from '../tables';
import { byId } from '../byId';

/** A row of Choices is found by two keys at once, and a formula can match one: here each has its number. */
const choiceId = numberKey(decisions, { heading: 'Choice id', description: 'Id of its row in Choices' });
const {
  inPlan,
  row: no,
  named,
} = byId(decisions, {
  of: Choices.id,
  id: choiceId,
  heading: 'No',
  lost: 'its choice was deleted, or its Id is blank; it decides nothing',
});
const span = named({ heading: 'Span', description: 'The span' }, Choices.span);
const platform = textColumn(decisions, {
  heading: 'Platform',
  description: 'Key of the platform',
  formula: pick(Choices.platform, no),
});

const choice = textColumn(decisions, {
  heading: 'Choice',
  description: 'What was decided',
  formula: pick(Choices.choice, no),
});

export const Decisions = columns(decisions, { no, choiceId, inPlan, span, platform, choice });

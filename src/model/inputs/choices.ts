import { newTable } from '../../formula';
import { choice, input, refersTo, text } from './input';
import { platformKey } from './products/platforms';
import { spanKey } from './network/spans';

export const choices = newTable('Choices', 'input', 'what the user decided about an option, against or beside its verdict');

export const choiceSpan = input(choices, {
  heading: 'Span',
  field: 'span',
  description: 'The span of the option',
  blank: 'required',
  accepts: refersTo(() => spanKey),
});
export const choicePlatform = input(choices, {
  heading: 'Platform',
  field: 'platform',
  description: 'Key of its platform',
  blank: 'required',
  accepts: refersTo(() => platformKey),
});
export const choiceMade = input(choices, {
  heading: 'Choice',
  field: 'choice',
  description: 'force in: ranked although a check fails; leave out: not ranked. The verdict stays as computed',
  blank: 'required',
  accepts: choice('force in', 'leave out'),
});
export const choiceReason = input(choices, {
  heading: 'Reason',
  field: 'reason',
  description: 'Why; it is printed with the option',
  blank: 'required',
  accepts: text,
});

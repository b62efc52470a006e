import { newTable, columns } from '../../formula';
import { choice, input, refersTo, refersToEither, rowId, text } from './input';

import { Spans } from './network/spans';
import { PlatformIo } from './products/platformIo';
import { Solutions } from './solutions';

export const choices = newTable('Choices', 'input', 'what the user decided about an option, against or beside its verdict');

const span = input(choices, {
  heading: 'Span',
  description: 'The span of the option',
  blank: 'required',
  accepts: refersTo(() => Spans.span),
});
const platform = input(choices, {
  heading: 'Platform',
  description: 'Key of its platform, or the name of its solution',
  blank: 'required',
  accepts: refersToEither(
    () => PlatformIo.platform,
    () => Solutions.solution,
  ),
});
const choiceMade = input(choices, {
  heading: 'Choice',
  description:
    'force in: ranked although a check fails; leave out: not ranked; recommend: named beside the lowest cost; today: what runs there now, listed first and not ranked. The verdict stays as computed',
  blank: 'required',
  accepts: choice('force in', 'leave out', 'recommend', 'today'),
});
const reason = input(choices, {
  heading: 'Reason',
  description: 'Why; it is printed with the option',
  blank: 'required',
  accepts: text,
});

const id = rowId(choices);

export const Choices = columns(choices, { span, platform, choice: choiceMade, reason, id });

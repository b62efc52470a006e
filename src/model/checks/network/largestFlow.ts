import { columns, when } from '../../../formula';
import { LinkFlows } from '../../links/linkFlows';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { none } from '../status';
import { linksThat } from './linksThat';

const flowsTooLarge = linksThat({
  heading: 'Flows too large',
  description: 'Links of several circuits side by side, one of which is too small for the largest flow',
  column: LinkFlows.flowFits,
  says: 'no',
});

export const largestFlow = {
  check: 'largest flow',
  asks: 'Does the largest single flow fit one of several circuits?',
  restsOn: 'Offers',
  weight: 'purpose',
  description:
    'Warns if circuits stand side by side and one migration, or storage in one TCP connection, needs more than the payload of one',
  status: when(none(flowsTooLarge), 'ok', 'warning'),
} as const satisfies PlainCheck;

export const LargestFlow = columns(fit, { flowsTooLarge });

import { LinkChoice } from '../../links/linkChoice';
import { firstLink } from './firstLink';
import { sentence } from '../sentence';
import { columns, when, join, rounded, numberColumn } from '../../../formula';
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

const flow = firstLink('Flow link', LinkFlows.flowFits, 'no');
const flowNeedsMbps = numberColumn(fit, {
  heading: 'Largest flow needs',
  unit: LinkFlows.flowMbps.unit,
  description: 'What its largest single flow needs',
  formula: flow.of(LinkFlows.flowMbps),
});
const flowCarriesMbps = numberColumn(fit, {
  heading: 'Largest flow carried',
  unit: LinkChoice.payloadMbps.unit,
  description: 'What one of its circuits carries',
  formula: flow.of(LinkChoice.payloadMbps),
});
const flowSays = sentence({
  heading: 'Largest flow in words',
  description: 'What the largest single flow needs, and what one circuit carries',
  words: join(
    'the largest single flow needs ',
    rounded(flowNeedsMbps, 1),
    ' Mb/s, and one circuit carries ',
    rounded(flowCarriesMbps, 1),
    ' Mb/s',
  ),
});

export const largestFlow = {
  check: 'largest flow',
  asks: 'Does the largest single flow fit one of several circuits?',
  restsOn: 'Offers',
  weight: 'purpose',
  says: flowSays,
  description:
    'Warns if circuits stand side by side and one migration, or storage in one TCP connection, needs more than the payload of one',
  status: when(none(flowsTooLarge), 'ok', 'warning'),
} as const satisfies PlainCheck;

export const LargestFlow = columns(fit, {
  flowsTooLarge,
  flowCircuitRow: flow.circuitRow,
  flowLinkRow: flow.linkRow,
  flowNeedsMbps,
  flowCarriesMbps,
  flowSays,
});

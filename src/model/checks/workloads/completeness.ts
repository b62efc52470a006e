import { columns, compare, join, when } from '../../../formula';
import { SpanSums } from '../../routes/spanSums';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofRoute } from '../option';
import { sentence } from '../sentence';

const unsized = ofRoute(SpanSums.workloadsUnsized);
const completenessSays = sentence({
  heading: 'Completeness in words',
  description: 'Without how many of its workloads the span is sized',
  words: join('sized without ', unsized, ' of ', ofRoute(SpanSums.workloadsTyped), ' workloads'),
});

export const completeness = {
  check: 'completeness',
  asks: 'Is the span sized with all its workloads?',
  restsOn: 'Workloads',
  weight: 'inputs',
  says: completenessSays,
  description:
    'Warns if a workload that is included is left out for a problem in its row: bandwidth and cost are too low without it',
  status: when(compare(unsized, '>', 0), 'warning', 'ok'),
} as const satisfies PlainCheck;

export const Completeness = columns(fit, { completenessInWords: completenessSays });

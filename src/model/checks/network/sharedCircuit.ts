import { columns, leastOf, numberColumn, orElse } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { LinkChoice } from '../../links/linkChoice';
import { Links } from '../../links/linkNeeds';
import { fit } from '../../tables';
import { FitRows } from '../option';

const payloadOf = (carries: 'all' | 'rest') =>
  leastOf(LinkChoice.payloadMbps, [Links.option, FitRows.option], [Links.carries, carries]);
const circuitAllMbps = numberColumn(fit, {
  heading: 'Circuit for all',
  unit: Mbps,
  description: 'Payload of one circuit bought for all traffic',
  formula: payloadOf('all'),
});
const circuitRestMbps = numberColumn(fit, {
  heading: 'Circuit for rest',
  unit: Mbps,
  description: 'Payload of one circuit bought for all but storage',
  formula: payloadOf('rest'),
});

/** Payload of one of the circuits that migrations and FT share: no single flow gets more. */
export const sharedCircuit = orElse(circuitAllMbps, circuitRestMbps);

export const SharedCircuit = columns(fit, { circuitAllMbps, circuitRestMbps });

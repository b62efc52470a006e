import { leastOf, orElse, withoutUnit, numberColumn, columns } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { fit } from '../../tables';
import { LinkChoice } from '../../links/linkChoice';
import { Links } from '../../links/linkNeeds';
import { FitRows } from '../option';

const bought = (heading: string, field: string, means: string, word: string) =>
  numberColumn(fit, {
    heading,
    field,
    unit: Mbps,
    description: means,
    formula: leastOf(LinkChoice.payloadMbps, [Links.option, FitRows.option], [Links.carries, word]),
  });
const circuitAllMbps = bought('Circuit for all', 'circuitAllMbps', 'Payload of one circuit bought for all traffic', 'all');
const circuitRestMbps = bought(
  'Circuit for rest',
  'circuitRestMbps',
  'Payload of one circuit bought for all but storage',
  'rest',
);

/** Payload of one of the circuits that migrations and FT share, in plain Mb/s: no single flow gets more. */
export const sharedCircuit = withoutUnit(orElse(circuitAllMbps, circuitRestMbps));

export const SharedCircuit = columns(fit, { circuitAllMbps, circuitRestMbps });

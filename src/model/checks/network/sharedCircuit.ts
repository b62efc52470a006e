import { leastOf, orElse, withoutUnit } from '../../../formula';
import { Mbps } from '../../../quantities/units';
import { linkPayload } from '../../links/linkChoice';
import { carries, linkOption } from '../../links/linkNeeds';
import { fit } from '../../tables';
import { quantity } from '../../working';
import { fitOption } from '../option';

const bought = (heading: string, field: string, means: string, word: string) =>
  quantity(fit, heading, field, Mbps, means, leastOf(linkPayload, [linkOption, fitOption], [carries, word]));
const forAll = bought('Circuit for all', 'circuitAllMbps', 'Payload of one circuit bought for all traffic', 'all');
const forRest = bought('Circuit for rest', 'circuitRestMbps', 'Payload of one circuit bought for all but storage', 'rest');

/** Payload of one of the circuits that migrations and FT share, in plain Mb/s: no single flow gets more. */
export const sharedCircuit = withoutUnit(orElse(forAll, forRest));

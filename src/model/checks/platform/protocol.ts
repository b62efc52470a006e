import { type Column, is, isStated, or, orElse, when } from '../../../formula';
import { one } from '../../../quantities/units';
import { speaksFC, speaksFCoE, speaksISCSI, speaksNFS } from '../../inputs/products/platforms';
import { workloadsFC, workloadsFCoE, workloadsISCSI, workloadsNFS } from '../../routes/spanSums';
import { fit } from '../../tables';
import { quantity, wording } from '../../working';
import type { PlainCheck } from '../check';
import { ofPlatform, ofRoute } from '../option';
import { none } from '../words';

const refusal = (name: string, says: Column, count: Column) => ({
  protocol: name,
  column: quantity(
    fit,
    `Refused ${name}`,
    `refused${name}`,
    one,
    `Workloads by ${name}, where it does not speak it`,
    when(is(orElse(ofPlatform(says), 'no'), 'yes'), 0, ofRoute(count)),
  ),
});
/** Workloads that the platform does not serve, by their protocol. */
export const refused = [
  refusal('FC', speaksFC, workloadsFC),
  refusal('FCoE', speaksFCoE, workloadsFCoE),
  refusal('iSCSI', speaksISCSI, workloadsISCSI),
  refusal('NFS', speaksNFS, workloadsNFS),
] as const;
const saysProtocols = wording(
  fit,
  'Protocols stated',
  'protocolsStated',
  'Whether its protocols are stated',
  when(or(...[speaksFC, speaksFCoE, speaksISCSI, speaksNFS].map((of) => isStated(ofPlatform(of)))), 'yes', 'no'),
);

export const protocol = {
  check: 'protocol',
  asks: 'Does the platform speak the protocol of every workload?',
  restsOn: 'Platforms',
  heading: 'Protocol',
  field: 'protocol',
  description: 'Every workload must be spoken to',
  status: when(is(saysProtocols, 'no'), 'not stated', when(none(...refused.map(({ column }) => column)), 'ok', 'fail')),
} as const satisfies PlainCheck;

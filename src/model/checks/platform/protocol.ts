import { type Column, is, isStated, or, orElse, when, numberColumn, textColumn, columns } from '../../../formula';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofPlatform, ofRoute } from '../option';
import { none } from '../words';
import { Platforms } from '../../inputs/products/platforms';
import { SpanSums } from '../../routes/spanSums';

const refusal = (name: string, says: Column<'Platforms'>, count: Column<'Routes'>) =>
  numberColumn(fit, {
    heading: `Refused ${name}`,
    description: `Workloads by ${name}, where it does not speak it`,
    formula: when(is(orElse(ofPlatform(says), 'no'), 'yes'), 0, ofRoute(count)),
  });
const refusedFC = refusal('FC', Platforms.speaksFC, SpanSums.workloadsFC);
const refusedFCoE = refusal('FCoE', Platforms.speaksFCoE, SpanSums.workloadsFCoE);
const refusediSCSI = refusal('iSCSI', Platforms.speaksISCSI, SpanSums.workloadsiSCSI);
const refusedNFS = refusal('NFS', Platforms.speaksNFS, SpanSums.workloadsNFS);
/** Workloads that the platform does not serve, by their protocol. */
export const refused = [
  { protocol: 'FC', column: refusedFC },
  { protocol: 'FCoE', column: refusedFCoE },
  { protocol: 'iSCSI', column: refusediSCSI },
  { protocol: 'NFS', column: refusedNFS },
] as const;
const protocolsStated = textColumn(fit, {
  heading: 'Protocols stated',
  description: 'Whether its protocols are stated',
  formula: when(
    or(
      ...[Platforms.speaksFC, Platforms.speaksFCoE, Platforms.speaksISCSI, Platforms.speaksNFS].map((of) =>
        isStated(ofPlatform(of)),
      ),
    ),
    'yes',
    'no',
  ),
});

export const protocol = {
  check: 'protocol',
  asks: 'Does the platform speak the protocol of every workload?',
  restsOn: 'Platforms',
  heading: 'Protocol',
  field: 'protocol',
  description: 'Every workload must be spoken to',
  status: when(is(protocolsStated, 'no'), 'not stated', when(none(...refused.map(({ column }) => column)), 'ok', 'fail')),
} as const satisfies PlainCheck;

export const Protocol = columns(fit, { refusedFC, refusedFCoE, refusediSCSI, refusedNFS, protocolsStated });

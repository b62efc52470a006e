import { type Column, columns, is, isStated, numberColumn, or, orElse, textColumn, when } from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { SpanSums } from '../../routes/spanSums';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofPlatform, ofRoute } from '../option';
import { none, notPublished } from '../status';

interface Served {
  readonly protocol: string;
  readonly speaks: Column<'Platforms'>;
  readonly workloads: Column<'Routes'>;
}

const refusal = ({ protocol, speaks, workloads }: Served) =>
  numberColumn(fit, {
    heading: `Refused ${protocol}`,
    description: `Workloads that use ${protocol}, if the platform does not serve it`,
    formula: when(is(orElse(ofPlatform(speaks), 'no'), 'yes'), 0, ofRoute(workloads)),
  });
const refusedFC = refusal({ protocol: 'FC', speaks: Platforms.speaksFC, workloads: SpanSums.workloadsFC });
const refusedFCoE = refusal({ protocol: 'FCoE', speaks: Platforms.speaksFCoE, workloads: SpanSums.workloadsFCoE });
const refusediSCSI = refusal({ protocol: 'iSCSI', speaks: Platforms.speaksISCSI, workloads: SpanSums.workloadsiSCSI });
const refusedNFS = refusal({ protocol: 'NFS', speaks: Platforms.speaksNFS, workloads: SpanSums.workloadsNFS });
/** Workloads that the platform does not serve, by their protocol. */
export const refused = [
  { protocol: 'FC', column: refusedFC },
  { protocol: 'FCoE', column: refusedFCoE },
  { protocol: 'iSCSI', column: refusediSCSI },
  { protocol: 'NFS', column: refusedNFS },
] as const;
const protocolsStated = textColumn(fit, {
  heading: 'Protocols stated',
  description: 'Whether the protocols of the platform are stated',
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
  weight: 'support',
  decisive: true,
  description: 'Fails if a workload uses a protocol that the platform does not serve',
  status: when(is(protocolsStated, 'no'), notPublished, when(none(...refused.map(({ column }) => column)), 'ok', 'fail')),
} as const satisfies PlainCheck;

export const Protocol = columns(fit, { refusedFC, refusedFCoE, refusediSCSI, refusedNFS, protocolsStated });

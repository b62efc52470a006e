import { type Column, columns, is, isStated, type Node, numberColumn, or, orElse, textColumn, when } from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { SpanSums } from '../../routes/spanSums';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { ofPlatform, ofRoute } from '../option';
import { none, notPublished } from '../status';

interface Served {
  readonly protocol: string;
  readonly workloads: Column<'Routes'>;
  /** Any of these will do. */
  readonly by: readonly Column<'Platforms'>[];
}

const served = (column: Column<'Platforms'>): Node => is(orElse(ofPlatform(column), 'no'), 'yes');
const refusal = ({ protocol, by, workloads }: Served) => ({
  protocol,
  column: numberColumn(fit, {
    heading: `Refused ${protocol}`,
    field: `refused${protocol.replace('/', '')}`,
    description: `Workloads that use ${protocol}, if the platform does not serve it`,
    formula: when(by.length > 1 ? or(...by.map(served)) : served(by[0]!), 0, ofRoute(workloads)),
  }),
});
/** Workloads that the platform does not serve, by their protocol. FC and FCoE hosts reach the ports of each other through the same switches: only cables differ. */
export const refused = [
  refusal({ protocol: 'FC', workloads: SpanSums.workloadsFC, by: [Platforms.speaksFC, Platforms.speaksFCoE] }),
  refusal({ protocol: 'FCoE', workloads: SpanSums.workloadsFCoE, by: [Platforms.speaksFCoE, Platforms.speaksFC] }),
  refusal({ protocol: 'iSCSI', workloads: SpanSums.workloadsiSCSI, by: [Platforms.speaksISCSI] }),
  refusal({ protocol: 'NFS', workloads: SpanSums.workloadsNFS, by: [Platforms.speaksNFS] }),
  refusal({ protocol: 'SMB', workloads: SpanSums.workloadsSMB, by: [Platforms.speaksSMB] }),
  refusal({ protocol: 'NVMe/FC', workloads: SpanSums.workloadsNVMeFC, by: [Platforms.speaksNVMeFC] }),
  refusal({ protocol: 'NVMe/TCP', workloads: SpanSums.workloadsNVMeTCP, by: [Platforms.speaksNVMeTCP] }),
] as const;
const [FC, FCoE, iSCSI, NFS, SMB, NVMeFC, NVMeTCP] = refused;
const stated = (...columns: readonly Column<'Platforms'>[]): readonly Node[] =>
  columns.map((column) => isStated(ofPlatform(column)));
const scsiOrNfsStated = textColumn(fit, {
  heading: 'SCSI or NFS stated',
  field: 'scsiOrNfsStated',
  description: 'Whether the platform states FC, FCoE, iSCSI or NFS',
  formula: when(or(...stated(Platforms.speaksFC, Platforms.speaksFCoE, Platforms.speaksISCSI, Platforms.speaksNFS)), 'yes', 'no'),
});
const { speaksSMB, speaksNVMeFC, speaksNVMeTCP } = Platforms;
const protocolsStated = textColumn(fit, {
  heading: 'Protocols stated',
  description: 'Whether the protocols of the platform are stated',
  formula: when(or(is(scsiOrNfsStated, 'yes'), ...stated(speaksSMB, speaksNVMeFC, speaksNVMeTCP)), 'yes', 'no'),
});

export const protocol = {
  check: 'protocol',
  asks: 'Does the platform speak the protocol of every workload?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  description: 'Fails if a workload uses a protocol that the platform does not serve; FC and FCoE count as one',
  status: when(is(protocolsStated, 'no'), notPublished, when(none(...refused.map(({ column }) => column)), 'ok', 'fail')),
} as const satisfies PlainCheck;

export const Protocol = columns(fit, {
  refusedFC: FC.column,
  refusedFCoE: FCoE.column,
  refusediSCSI: iSCSI.column,
  refusedNFS: NFS.column,
  refusedSMB: SMB.column,
  refusedNVMeFC: NVMeFC.column,
  refusedNVMeTCP: NVMeTCP.column,
  scsiOrNfsStated,
  protocolsStated,
});

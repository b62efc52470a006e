import { Workloads } from '../../inputs/workloads';
import { Loads } from '../../loads/loads';
import { sentence } from '../sentence';
import {
  type Column,
  columns,
  is,
  isStated,
  type Node,
  numberColumn,
  or,
  orElse,
  textColumn,
  when,
  compare,
  countOf,
  join,
  leastOf,
  minus,
  type Operand,
  plus,
  rowColumn,
  rowOf,
  pick,
} from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { SpanSums } from '../../routes/spanSums';
import { fit, loads } from '../../tables';

import type { PlainCheck } from '../check';
import { FitRows, ofPlatform, ofRoute } from '../option';
import { none, notPublished } from '../status';

interface Served {
  readonly protocol: string;
  /** Any of these will do. */
  readonly by: readonly Column<'Platforms'>[];
}

const served = (column: Column<'Platforms'>): Node => is(orElse(ofPlatform(column), 'no'), 'yes');
const refusal = ({ protocol, by }: Served) => ({
  protocol,
  column: numberColumn(fit, {
    heading: `Refused ${protocol}`,
    field: `refused${protocol.replace('/', '')}`,
    description: `Workloads that use ${protocol}, if the platform does not serve it`,
    formula: when(
      by.length > 1 ? or(...by.map(served)) : served(by[0]!),
      0,
      countOf(loads, [Loads.span, FitRows.loadsOf], [Loads.protocol, protocol]),
    ),
  }),
});
/** Workloads that the platform does not serve, by their protocol. FC and FCoE hosts reach the ports of each other through the same switches: only cables differ. */
export const refused = [
  refusal({ protocol: 'FC', by: [Platforms.speaksFC, Platforms.speaksFCoE] }),
  refusal({ protocol: 'FCoE', by: [Platforms.speaksFCoE, Platforms.speaksFC] }),
  refusal({ protocol: 'iSCSI', by: [Platforms.speaksISCSI] }),
  refusal({ protocol: 'NFS', by: [Platforms.speaksNFS] }),
  refusal({ protocol: 'SMB', by: [Platforms.speaksSMB] }),
  refusal({ protocol: 'NVMe/FC', by: [Platforms.speaksNVMeFC] }),
  refusal({ protocol: 'NVMe/TCP', by: [Platforms.speaksNVMeTCP] }),
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

const [firstColumn, ...otherColumns] = refused;
const protocolLeft = textColumn(fit, {
  heading: 'Protocol left',
  description: 'The first protocol of a workload that the platform does not serve; -: it serves all',
  formula: [firstColumn, ...otherColumns].reduceRight<Operand>(
    (otherwise, { protocol, column }) => when(compare(column, '>', 0), protocol, otherwise),
    '-',
  ),
});
const leftWorkloadId = numberColumn(fit, {
  heading: 'Left workload id',
  description: 'Id of the first workload that uses it, wherever its row was moved',
  formula: leastOf(Loads.workloadId, [Loads.span, FitRows.loadsOf], [Loads.protocol, protocolLeft]),
});
const leftLoadRow = rowColumn(fit, {
  heading: 'Left workload row',
  description: 'Row in Workloads of that workload',
  formula: rowOf(Workloads.id, leftWorkloadId),
});
const leftWorkload = textColumn(fit, {
  heading: 'Left workload',
  description: 'The first workload that the platform does not serve',
  formula: pick(Workloads.workload, leftLoadRow),
});
const leftCount = numberColumn(fit, {
  heading: 'Not served',
  description: 'Workloads of the span that the platform does not serve',
  formula: plus(FC.column, FCoE.column, iSCSI.column, NFS.column, SMB.column, NVMeFC.column, NVMeTCP.column),
});
const spanWorkloads = numberColumn(fit, {
  heading: 'Span workloads',
  description: SpanSums.workloads.description,
  formula: ofRoute(SpanSums.workloads),
});
const protocolInWords = sentence({
  heading: 'Protocol in words',
  description: 'How many workloads are served, and the first that is not',
  words: join(
    'serves ',
    minus(spanWorkloads, leftCount),
    ' of ',
    spanWorkloads,
    '; ',
    leftWorkload,
    ', ',
    protocolLeft,
    when(compare(leftCount, '>', 1), join(', and ', minus(leftCount, 1), ' more'), ''),
    ', not served',
  ),
});

export const protocol = {
  check: 'protocol',
  asks: 'Does the platform speak the protocol of every workload?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  says: protocolInWords,
  silent: 'the vendor publishes no protocol of hosts',
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
  protocolLeft,
  leftWorkloadId,
  leftLoadRow,
  leftWorkload,
  leftCount,
  spanWorkloads,
  protocolInWords,
});

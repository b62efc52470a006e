import { type Column, columns, dot, numberColumn, optionalKey, textKey } from '../../formula';
import { MBps, year } from '../../quantities/units';
import { hostBack, hostOut } from '../copies/hostIo';
import { fabricBack, fabricOut } from '../copies/wire';
import { backLoads, hostBackLoads, hostOutLoads, outLoads } from '../loads/ownerLoads';
import { stateWords } from '../states';
import { hostFlows } from '../tables';
import { loadRows } from './loadRows';

/**
 * What crosses apart from the storage circuit. A row only where something can: the fabrics are apart, or hosts use IP. Most options
 * have none, and a workbook keeps these figures out of the rows of all others.
 */
const flow = textKey(hostFlows, { heading: 'Flow', description: 'Option, state and year in one' });
const option = textKey(hostFlows, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(hostFlows, { heading: 'Span', description: 'The span' });
const platform = textKey(hostFlows, { heading: 'Platform', description: 'Key of the platform' });
const state = textKey(hostFlows, { heading: 'State', description: stateWords });
const flowYear = optionalKey(hostFlows, {
  heading: 'Year',
  description: 'Years of growth; none: those that are sized for',
  unit: year,
});
const { aRow, bRow, copiesRow, optionRow } = loadRows(hostFlows, option);

type Slice = readonly Column[];
const sent = (heading: string, description: string, loads: Slice, row: typeof aRow, by: Slice) =>
  numberColumn(hostFlows, {
    heading: `${heading} MB/s`,
    unit: MBps,
    description,
    formula: dot({ columns: loads, row }, { columns: by, row: copiesRow }),
  });
const onFabric =
  'On a fabric for hosts, what FC hosts move themselves and, in separate fabrics, what runs between nodes and storage';
const overIp = 'Over the IP network, what hosts move themselves by iSCSI, NFS, SMB or NVMe/TCP';
const fabricOutA = sent('Fabric out of A', `${onFabric}: of volumes that A owns, to B`, outLoads, aRow, fabricOut);
const fabricBackA = sent('Fabric back to A', `${onFabric}: of volumes that A owns, from B`, backLoads, aRow, fabricBack);
const fabricOutB = sent('Fabric out of B', `${onFabric}: of volumes that B owns, to A`, outLoads, bRow, fabricOut);
const fabricBackB = sent('Fabric back to B', `${onFabric}: of volumes that B owns, from A`, backLoads, bRow, fabricBack);
const hostOutA = sent('Host out of A', `${overIp}: of volumes that A owns, to B`, hostOutLoads, aRow, hostOut);
const hostBackA = sent('Host back to A', `${overIp}: of volumes that A owns, from B`, hostBackLoads, aRow, hostBack);
const hostOutB = sent('Host out of B', `${overIp}: of volumes that B owns, to A`, hostOutLoads, bRow, hostOut);
const hostBackB = sent('Host back to B', `${overIp}: of volumes that B owns, from A`, hostBackLoads, bRow, hostBack);

export const HostFlows = columns(hostFlows, {
  flow,
  option,
  span,
  platform,
  state,
  year: flowYear,
  aRow,
  bRow,
  copiesRow,
  optionRow,
  fabricOutA,
  fabricBackA,
  fabricOutB,
  fabricBackB,
  hostOutA,
  hostBackA,
  hostOutB,
  hostBackB,
});

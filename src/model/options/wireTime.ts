import {
  absent,
  type Column,
  columns,
  compare,
  convert,
  leastOf,
  min,
  minus,
  numberColumn,
  type Operand,
  picker,
  plus,
  ratio,
  rowColumn,
  times,
  when,
} from '../../formula';
import { kb, kbPerKB, Mbps, ms, msPerKB } from '../../quantities/units';
import { kilobyteBytes } from '../inputs/assumptions';
import { FitRows, ofOption } from '../checks/option';
import { HostIo } from '../copies/hostIo';
import { LinkWire } from '../links/linkWire';
import { Links } from '../links/linkNeeds';
import { rule } from '../rules';
import { fit } from '../tables';
import { Options } from './identity';
import { OptionLatency } from './latency';
import { ServedWorkloads } from './servedWorkloads';

/*
 * Time on the wire: to clock an IO onto the circuit that is bought, and to wait behind other traffic. Both are apart from the
 * round trip, which vendors limit, for they depend on what is bought. Absent if no circuit is. They stand in Fit, which gives way
 * before Options does where figures are too many to stay live.
 */

const copiesRow = rowColumn(fit, {
  heading: 'Copies row',
  description: Options.copiesRow.description,
  formula: ofOption(Options.copiesRow),
});
const copied = picker(copiesRow);

/** Data crosses once for each crossing that an acknowledgement waits for, whatever the commands before it, and once a copy. */
const dataCrossings = (heading: string, io: string, crossings: Operand, copies: Operand) =>
  numberColumn(fit, {
    heading,
    description: `How often the data of ${io} is clocked onto a circuit before it is acknowledged: as often as it crosses, at most as often as it is copied`,
    formula: min(crossings, copies),
  });
const readHomeData = dataCrossings(
  'Read home data',
  'a home read',
  ofOption(OptionLatency.readHomeCrossings),
  copied(HostIo.copiesHomeReadBack),
);
const readAwayData = dataCrossings(
  'Read away data',
  'an away read, of a cache on the mean',
  ofOption(OptionLatency.awayReadTrips),
  copied(HostIo.copiesAwayReadOut),
);
const writeHomeData = dataCrossings(
  'Write home data',
  'a home write',
  plus(ofOption(OptionLatency.writeHomeCrossings), ofOption(OptionLatency.hostCrossingsHomeWrite)),
  plus(copied(HostIo.copiesHomeWriteOut), copied(HostIo.copiesHomeWriteBack)),
);
const writeAwayData = dataCrossings(
  'Write away data',
  'an away write',
  plus(ofOption(OptionLatency.writeAwayCrossings), ofOption(OptionLatency.hostCrossingsAwayWrite)),
  plus(copied(HostIo.copiesAwayWriteOut), copied(HostIo.copiesAwayWriteBack)),
);

const down = picker(FitRows.copiesDownRow);
const writeDownData = dataCrossings(
  'Write down data',
  'an away write with the only node of its site down',
  plus(down(HostIo.awayWriteCrossings), down(HostIo.hostAwayCrossings)),
  plus(down(HostIo.copiesAwayWriteOut), down(HostIo.copiesAwayWriteBack)),
);

const clockedAtMbps = numberColumn(fit, {
  heading: 'Clocked at Mb/s',
  unit: Mbps,
  description: LinkWire.clockedAtMbps.description,
  formula: leastOf(LinkWire.clockedAtMbps, [Links.option, FitRows.option]),
});
const clockMsPerKB = numberColumn(fit, {
  heading: 'Clock ms/KB',
  unit: msPerKB,
  description: 'Milliseconds to clock 1 KB onto that circuit',
  formula: ratio(convert(kilobyteBytes, kbPerKB), clockedAtMbps),
});
const serialisation = (io: 'read' | 'write', size: Column<'Options'>) =>
  numberColumn(fit, {
    heading: `${io === 'read' ? 'Read' : 'Write'} serialisation ms`,
    unit: ms,
    description: `What the mean ${io} takes to be clocked once onto the circuit that carries storage`,
    formula: ratio(convert(ofOption(size), kb), clockedAtMbps),
  });
const readSerialisationMs = serialisation('read', ServedWorkloads.meanReadMB);
const writeSerialisationMs = serialisation('write', ServedWorkloads.meanWriteMB);
const idleShare = numberColumn(fit, {
  heading: 'Idle share',
  description: LinkWire.idleShare.description,
  formula: leastOf(LinkWire.idleShare, [Links.option, FitRows.option]),
});
const queueingMs = numberColumn(fit, {
  heading: 'Queueing ms',
  unit: ms,
  description:
    'Mean wait of a write behind other traffic each time its data crosses, at the load of the state and year that are sized for; none if the circuit never rests',
  formula: when(
    compare(idleShare, '>', 0),
    ratio(times(writeSerialisationMs, minus(1, idleShare)), times(rule('queueDivisor'), idleShare)),
    absent('number', ms),
  ),
  rule: 'M/D/1',
});
const clocked = (heading: string, io: string, once: Column<'Fit'>, crossings: Column<'Fit'>) =>
  numberColumn(fit, {
    heading,
    unit: ms,
    description: `What ${io} takes to be clocked onto circuits, every crossing of its data together`,
    formula: times(once, crossings),
  });
const readHomeSerialisationMs = clocked('Read home serialisation ms', 'the mean home read', readSerialisationMs, readHomeData);
const readAwaySerialisationMs = clocked('Read away serialisation ms', 'the mean away read', readSerialisationMs, readAwayData);
const writeHomeSerialisationMs = clocked(
  'Write home serialisation ms',
  'the mean home write',
  writeSerialisationMs,
  writeHomeData,
);
const writeAwaySerialisationMs = clocked(
  'Write away serialisation ms',
  'the mean away write',
  writeSerialisationMs,
  writeAwayData,
);

export const WireTime = columns(fit, {
  copiesRow,
  readHomeData,
  readAwayData,
  writeHomeData,
  writeAwayData,
  writeDownData,
  clockedAtMbps,
  clockMsPerKB,
  readSerialisationMs,
  writeSerialisationMs,
  idleShare,
  queueingMs,
  readHomeSerialisationMs,
  readAwaySerialisationMs,
  writeHomeSerialisationMs,
  writeAwaySerialisationMs,
});

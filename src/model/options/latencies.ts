import {
  type Assumption,
  type Column,
  constant,
  convert,
  is,
  orElse,
  pick,
  plus,
  ratio,
  rowOf,
  times,
  when,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
  numberKey,
  compare,
  isNotNegative,
  minus,
  roundNoise,
} from '../../formula';
import { KB, ms, perSecond, second } from '../../quantities/units';
import { queueingInBudgets, wireTime } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { OptionFit } from './fitRow';
import { OptionLatency } from './latency';
import { WireTime } from './wireTime';
import { latencies } from '../tables';
import { Options } from './identity';
import { Loads } from '../loads/loads';
import { LoadWeights } from '../loads/loadWeights';
import { Workloads } from '../inputs/workloads';

/** What each workload would feel on a platform. Shown; no other table asks it. */
const workloadId = numberKey(latencies, { heading: 'Workload id', description: 'Id of its row in Workloads' });
const workloadRow = rowColumn(latencies, {
  heading: 'Workload row',
  description: 'Row in Loads',
  formula: rowOf(Loads.workloadId, workloadId),
});
const span = textKey(latencies, { heading: 'Span', description: 'The span' });
const platform = textKey(latencies, { heading: 'Platform', description: 'Key of the platform' });
const option = textKey(latencies, { heading: 'Option', description: 'Span and platform in one' });
const optionRow = rowColumn(latencies, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const fitRow = rowColumn(latencies, {
  heading: 'Fit row',
  description: OptionFit.fitRow.description,
  formula: pick(OptionFit.fitRow, optionRow),
});
const workload = textColumn(latencies, {
  heading: 'Workload',
  description: 'The workload',
  formula: pick(Loads.workload, workloadRow),
});
const typedRow = rowColumn(latencies, {
  heading: 'Typed row',
  description: 'Row in Workloads',
  formula: pick(Loads.no, workloadRow),
});
const figure = (heading: string, description: string, of: ReturnType<typeof plus>) =>
  numberColumn(latencies, { heading, unit: ms, description, formula: of });
const rttMs = figure('RTT', 'Round trip on the longer path', pick(Options.rttMs, optionRow));
const fixedReadMs = figure(
  'Fixed read ms',
  'Fixed part of a read, 0 where it is not stated',
  orElse(pick(OptionLatency.fixedReadMs, optionRow), constant(0, ms)),
);
const fixedWriteMs = figure(
  'Fixed write ms',
  'Fixed part of a write, 0 where it is not stated',
  orElse(pick(OptionLatency.fixedWriteMs, optionRow), constant(0, ms)),
);
const writeRoundTrips = numberColumn(latencies, {
  heading: 'Write round trips',
  description: 'Round trips of its host protocol',
  formula: pick(Loads.writeRoundTrips, workloadRow),
});
const readIops = numberColumn(latencies, {
  heading: 'Reads',
  unit: perSecond,
  description: 'Reads a second',
  formula: pick(LoadWeights.readIops, workloadRow),
});
const writeIops = numberColumn(latencies, {
  heading: 'Writes',
  unit: perSecond,
  description: 'Writes a second',
  formula: pick(LoadWeights.writeIops, workloadRow),
});
const crossingShare = numberColumn(latencies, {
  heading: 'Crossing share',
  description: 'Share of its away reads that cross',
  formula: when(is(pick(Options.awayReadMissOnly, optionRow), 'yes'), inputOrDefault(Workloads.cacheMissShare, typedRow), 1),
});
const readHomeMs = figure(
  'Read home ms',
  'What its home reads gain',
  plus(times(pick(OptionLatency.readHomeCrossings, optionRow), rttMs), fixedReadMs),
);
const readAwayMs = figure(
  'Read away ms',
  'What its away reads gain; of a cache, on the mean',
  plus(times(pick(OptionLatency.readAwayCrossings, optionRow), crossingShare, rttMs), fixedReadMs),
);
const write = (crossings: typeof OptionLatency.writeHomeCrossings, host: typeof OptionLatency.hostCrossingsHomeWrite) =>
  plus(times(plus(pick(crossings, optionRow), times(pick(host, optionRow), writeRoundTrips)), rttMs), fixedWriteMs);
const writeHomeMs = figure(
  'Write home ms',
  'What its home writes gain',
  write(OptionLatency.writeHomeCrossings, OptionLatency.hostCrossingsHomeWrite),
);
const writeAwayMs = figure(
  'Write away ms',
  'What its away writes gain',
  write(OptionLatency.writeAwayCrossings, OptionLatency.hostCrossingsAwayWrite),
);

const mean = (read: typeof readHomeMs, write_: typeof writeHomeMs) =>
  ratio(plus(times(readIops, read), times(writeIops, write_)), plus(readIops, writeIops));
const meanHomeMs = figure('Mean home ms', 'What its mean IO gains at home', mean(readHomeMs, writeHomeMs));
const meanAwayMs = figure('Mean away ms', 'What its mean IO gains away', mean(readAwayMs, writeAwayMs));
const queueDepth = numberColumn(latencies, {
  heading: 'Queue depth',
  description: 'IOs it keeps outstanding',
  formula: pick(Workloads.queueDepth, typedRow),
});
const serviceMs = figure('Service ms', 'What an IO takes without the platform', pick(Workloads.serviceMs, typedRow));
/** Little's law: IOs outstanding ÷ the time of one. */
const ceiling = (heading: string, where: string, added: typeof meanHomeMs) =>
  numberColumn(latencies, {
    heading,
    unit: perSecond,
    description: `Most IOPS at its queue depth, ${where}`,
    formula: ratio(queueDepth, convert(plus(serviceMs, added), second)),
    rule: "Little's law",
  });
const iopsCeilingHome = ceiling('IOPS ceiling home', 'at home', meanHomeMs);
const iopsCeilingAway = ceiling('IOPS ceiling away', 'away', meanAwayMs);

const writeKB = numberColumn(latencies, {
  heading: 'Write KB',
  unit: KB,
  description: 'Mean size of its writes',
  formula: pick(Loads.writeKB, workloadRow),
});
const serialisation = (heading: string, where: string, crossings: Column<'Fit'>) =>
  figure(
    heading,
    `What its ${where} writes take to be clocked onto circuits, every crossing of their data together`,
    times(pick(WireTime.clockMsPerKB, fitRow), writeKB, pick(crossings, fitRow)),
  );
const writeHomeSerialisationMs = serialisation('Write home serialisation ms', 'home', WireTime.writeHomeData);
const writeAwaySerialisationMs = serialisation('Write away serialisation ms', 'away', WireTime.writeAwayData);
const queueing = (heading: string, where: string, crossings: Column<'Fit'>) =>
  figure(
    heading,
    `What its ${where} writes wait behind other traffic`,
    times(pick(WireTime.queueingMs, fitRow), pick(crossings, fitRow)),
  );
const writeHomeQueueingMs = queueing('Write home queueing ms', 'home', WireTime.writeHomeData);
const writeAwayQueueingMs = queueing('Write away queueing ms', 'away', WireTime.writeAwayData);

const counted = (chosen: Assumption, part: Column<'Latencies'>) =>
  when(is(chosen, 'yes'), orElse(part, constant(0, ms)), constant(0, ms));
const whole = (
  heading: string,
  where: string,
  apart: Column<'Latencies'>,
  clocked: Column<'Latencies'>,
  waits: Column<'Latencies'>,
) =>
  figure(
    heading,
    `What its ${where} writes gain with the time on the wire that counts in write budgets`,
    plus(apart, counted(wireTime, clocked), counted(queueingInBudgets, waits)),
  );
const budgetedHomeMs = whole('Budgeted home ms', 'home', writeHomeMs, writeHomeSerialisationMs, writeHomeQueueingMs);
const budgetedAwayMs = whole('Budgeted away ms', 'away', writeAwayMs, writeAwaySerialisationMs, writeAwayQueueingMs);
const awayShare = numberColumn(latencies, {
  heading: 'Away',
  description:
    'Share of its IO issued away from the owner of its volumes, who moves with the load if the platform moves ownership',
  formula: when(
    compare(pick(Loads.awayShare, workloadRow), '>', pick(Options.followsAbove, optionRow)),
    minus(1, pick(Loads.awayShare, workloadRow)),
    pick(Loads.awayShare, workloadRow),
  ),
});
const budgetTestedMs = figure(
  'Budget tested ms',
  'What a write gains where its budget is tested: away if any IO is issued away from the owner, else at home',
  when(compare(awayShare, '>', 0), budgetedAwayMs, budgetedHomeMs),
);
const budgetMarginMs = numberColumn(latencies, {
  heading: 'Budget margin ms',
  unit: ms,
  description: 'Write budget less what the write gains where it is tested',
  formula: roundNoise(minus(pick(Workloads.writeBudgetMs, typedRow), budgetTestedMs)),
});
const budget = textColumn(latencies, {
  heading: 'Budget',
  description: 'Whether the write budget is kept; none where none is stated',
  formula: when(isNotNegative(budgetMarginMs), 'kept', 'missed'),
});

export const Latencies = columns(latencies, {
  workloadId,
  workloadRow,
  span,
  platform,
  option,
  optionRow,
  fitRow,
  workload,
  typedRow,
  rttMs,
  fixedReadMs,
  fixedWriteMs,
  writeRoundTrips,
  readIops,
  writeIops,
  crossingShare,
  readHomeMs,
  readAwayMs,
  writeHomeMs,
  writeAwayMs,
  meanHomeMs,
  meanAwayMs,
  queueDepth,
  serviceMs,
  iopsCeilingHome,
  iopsCeilingAway,
  writeKB,
  writeHomeSerialisationMs,
  writeAwaySerialisationMs,
  writeHomeQueueingMs,
  writeAwayQueueingMs,
  budgetedHomeMs,
  budgetedAwayMs,
  awayShare,
  budgetTestedMs,
  budgetMarginMs,
  budget,
});

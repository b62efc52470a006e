import {
  constant,
  convert,
  is,
  minus,
  orElse,
  pick,
  plus,
  ratio,
  roundNoise,
  rowOf,
  times,
  when,
  isNotNegative,
} from '../../formula';
import { ms, one, perSecond, second } from '../../quantities/units';
import * as typed from '../inputs/workloads';
import { loadName, loadRoundTrips, no as loadNo, testedAt } from '../loads/loads';
import { reads, writes } from '../loads/loadWeights';
import { fixedReadMs, fixedWriteMs, hostAway, hostHome, readAway, readHome, writeAway, writeHome } from './latency';
import { missOnly, option, optionRttMs } from './identity';
import { inputOrDefault } from '../inputs/input';
import { latencies } from '../tables';
import { key, quantity, wording } from '../working';

/** What each workload would feel on a platform. Shown; no other table asks it. */
const no = key(latencies, 'Workload row', 'workloadRow', 'Row in Loads', 'number');
key(latencies, 'Span', 'span', 'The span');
key(latencies, 'Platform', 'platform', 'Key of the platform');
const latencyOption = key(latencies, 'Option', 'option', 'Span and platform in one');
const row = quantity(latencies, 'Option row', 'optionRow', one, 'Row in Options', rowOf(option, latencyOption));
wording(latencies, 'Workload', 'workload', 'The workload', pick(loadName, no));
const typedRow = quantity(latencies, 'Typed row', 'typedRow', one, 'Row in Workloads', pick(loadNo, no));
const figure = (heading: string, field: string, means: string, of: ReturnType<typeof plus>) =>
  quantity(latencies, heading, field, ms, means, of);
const rtt = figure('RTT', 'rttMs', 'Round trip on the longer path', pick(optionRttMs, row));
const fixedRead = figure(
  'Fixed read ms',
  'fixedReadMs',
  'Fixed part of a read, 0 where it is not stated',
  orElse(pick(fixedReadMs, row), constant(0, ms)),
);
const fixedWrite = figure(
  'Fixed write ms',
  'fixedWriteMs',
  'Fixed part of a write, 0 where it is not stated',
  orElse(pick(fixedWriteMs, row), constant(0, ms)),
);
const trips = quantity(
  latencies,
  'Write round trips',
  'writeRoundTrips',
  one,
  'Round trips of its host protocol',
  pick(loadRoundTrips, no),
);
const readWeight = quantity(latencies, 'Reads', 'readIops', perSecond, 'Reads a second', pick(reads, no));
const writeWeight = quantity(latencies, 'Writes', 'writeIops', perSecond, 'Writes a second', pick(writes, no));
const missed = quantity(
  latencies,
  'Crossing share',
  'crossingShare',
  one,
  'Share of its away reads that cross',
  when(is(pick(missOnly, row), 'yes'), inputOrDefault(typed.cacheMissShare, typedRow), 1),
);
const readHomeMs = figure(
  'Read home ms',
  'readHomeMs',
  'What its home reads gain',
  plus(times(pick(readHome, row), rtt), fixedRead),
);
const readAwayMs = figure(
  'Read away ms',
  'readAwayMs',
  'What its away reads gain; of a cache, on the mean',
  plus(times(pick(readAway, row), missed, rtt), fixedRead),
);
const write = (crossings: typeof writeHome, host: typeof hostHome) =>
  plus(times(plus(pick(crossings, row), times(pick(host, row), trips)), rtt), fixedWrite);
const writeHomeMs = figure('Write home ms', 'writeHomeMs', 'What its home writes gain', write(writeHome, hostHome));
const writeAwayMs = figure('Write away ms', 'writeAwayMs', 'What its away writes gain', write(writeAway, hostAway));

const mean = (read: typeof readHomeMs, write_: typeof writeHomeMs) =>
  ratio(plus(times(readWeight, read), times(writeWeight, write_)), plus(readWeight, writeWeight));
const meanHome = figure('Mean home ms', 'meanHomeMs', 'What its mean IO gains at home', mean(readHomeMs, writeHomeMs));
const meanAway = figure('Mean away ms', 'meanAwayMs', 'What its mean IO gains away', mean(readAwayMs, writeAwayMs));
const depth = quantity(latencies, 'Queue depth', 'queueDepth', one, 'IOs it keeps outstanding', pick(typed.queueDepth, typedRow));
const service = figure('Service ms', 'serviceMs', 'What an IO takes without the platform', pick(typed.serviceMs, typedRow));
/** Little's law: IOs outstanding ÷ the time of one. */
const ceiling = (heading: string, field: string, where: string, added: typeof meanHome) =>
  quantity(
    latencies,
    heading,
    field,
    perSecond,
    `Most IOPS at its queue depth, ${where}`,
    ratio(depth, convert(plus(service, added), second)),
    { rule: "Little's law" },
  );
ceiling('IOPS ceiling home', 'iopsCeilingHome', 'at home', meanHome);
ceiling('IOPS ceiling away', 'iopsCeilingAway', 'away', meanAway);

const gained = figure(
  'Budget tested ms',
  'budgetTestedMs',
  'What a write gains where its budget is tested',
  when(is(pick(testedAt, no), 'away'), writeAwayMs, writeHomeMs),
);
const tested = quantity(
  latencies,
  'Budget margin ms',
  'budgetMarginMs',
  ms,
  'Write budget less what the write gains, away where any IO is issued away, else at home',
  roundNoise(minus(pick(typed.writeBudgetMs, typedRow), gained)),
);
wording(
  latencies,
  'Budget',
  'budget',
  'Whether the write budget is kept; none where none is stated',
  when(isNotNegative(tested), 'kept', 'missed'),
);

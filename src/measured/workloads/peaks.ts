import { type HostPeak, type Load, type Metric } from '../measured';
import type { Statistic } from '../options';
import { hasClock, intervalText, statisticOf, statisticText } from '../samples/statistics';
import { type Total, meanOf } from '../samples/total';
import { fold } from './fold';
import { timeText } from '../text/times';

/** How much higher the peak is than the mean. */
export interface Peak {
  /** By the chosen statistic. */
  readonly factor: number;
  /** By both, for people to compare: null if the file does not allow it. */
  readonly highest: number | null;
  readonly p95: number | null;
  /** What it is of, and by which statistic, for the source. */
  readonly how: string;
}

/**
 * The metrics whose peak decides, best first. Writes cross under every synchronous platform, and links carry bytes, so the peak of bytes
 * written is the one a circuit must hold.
 */
const deciding: readonly (readonly [Metric, string])[] = [
  ['writeBytes', 'bytes written'],
  ['writes', 'writes'],
  ['bytes', 'bytes'],
  ['operations', 'operations'],
  ['readBytes', 'bytes read'],
  ['reads', 'reads'],
];

/** From samples: the statistic of the sum over time, divided by its mean. Null if nothing was written or read. */
export function peakOfTotal(total: Total, statistic: Statistic): Peak | null {
  for (const [metric, words] of deciding) {
    const average = meanOf(total, metric);
    const values = total.values[metric];
    if (!values || average === null || average === 0) continue;
    const factor = (of: Statistic): number => statisticOf(values, of) / average;
    const length = hasClock(total.times) ? total.interval : null;
    const how = `${statisticText(statistic, length)}: ${words}, added over time, ÷ mean`;
    return { factor: factor(statistic), highest: factor('highest'), p95: factor(95), how };
  }
  return null;
}

/** From tools without samples: of the hosts that the VMs run on, or of a single VM. Peaks of several VMs are never added. */
export function peakOfSummaries(loads: readonly Load[], hosts: readonly HostPeak[], statistic: Statistic): Peak | null {
  if (loads.length > 0 && loads.every((load) => load.percentile !== undefined))
    return { factor: 1, highest: null, p95: 1, how: 'the IOPS are peaks of each VM already' };
  const [only] = loads;
  if (loads.length === 1 && only!.ownPeak !== null && statistic === 'highest')
    return { factor: only!.ownPeak, highest: only!.ownPeak, p95: null, how: 'Peak IOPS ÷ Average IOPS of the VM' };
  const names = new Set(loads.flatMap(({ place }) => (place.host === null ? [] : fold(place.host))));
  const carrying = hosts.filter(({ host }) => names.has(fold(host)));
  const sum = (of: (host: HostPeak) => number): number => carrying.reduce((total, host) => total + of(host), 0);
  if (carrying.length < names.size || carrying.length === 0 || sum(({ mean }) => mean) === 0) return null;
  const highest = sum((host) => host.highest) / sum(({ mean }) => mean);
  const p95 = carrying.some((host) => host.p95 === null) ? null : sum((host) => host.p95!) / sum(({ mean }) => mean);
  const factor = statistic === 'highest' ? highest : statistic === 95 ? p95 : null;
  const column = statistic === 'highest' ? 'Peak IOPS' : '95% IOPS';
  const how = `${column} ÷ Average IOPS of ESX Performance, over the ${carrying.length === 1 ? 'host that runs' : `${carrying.length} hosts that run`} it`;
  return factor === null ? null : { factor, highest, p95, how };
}

const hour = 3_600_000;

/** `2024-05-01 10:00 to 2024-05-02 10:00, every 20 s`. */
export function periodText({ times, interval }: Pick<Total, 'times' | 'interval'>): string {
  if (!hasClock(times)) return `${times.length} ${times.length === 1 ? 'interval' : 'intervals'} whose time is not stated`;
  const every = interval === null ? '' : `, every ${intervalText(interval)}`;
  const [first, last] = [times[0]!, times.at(-1)!];
  const isShort = last - first < hour;
  return `${timeText(first, isShort)} to ${timeText(last, isShort)}${every}`;
}

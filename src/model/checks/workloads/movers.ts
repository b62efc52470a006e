import { absent, and, type Column, isStated, withoutUnit, times, when, isNotNegative } from '../../../formula';
import { hostsPerSite, migrationNicGbps, migrationsAtOnce } from '../../inputs/assumptions';
import { SpanLimits } from '../../routes/spanLimits';
import type { Compared, NumericCheck } from '../check';
import { ofOption, ofRoute } from '../option';
import { sharedCircuit } from '../network/sharedCircuit';
import { Options } from '../../options/identity';

/** Beyond what is stated it warns; else it is not stated where any mover that is asked says nothing. Nothing asked: ok. */
const status =
  (stated: Column<'Routes'>) =>
  ({ limit, margin }: Compared) =>
    when(
      isStated(margin),
      when(isNotNegative(margin), ofRoute(stated), 'warning'),
      when(isStated(limit), 'not stated', ofRoute(stated)),
    );

export const moverMinimum = {
  check: 'mover minimum',
  asks: 'Does one circuit carry what every mover asks at least?',
  restsOn: 'Hypervisors',
  heading: 'Mover minimum',
  field: 'moverMinimum',
  description: 'Payload of one circuit for all traffic, or for all but storage',
  unit: 'Mb/s',
  limit: withoutUnit(ofRoute(SpanLimits.circuitAsked.strictest)),
  value: sharedCircuit,
  kind: 'typical',
  bound: 'minimum of',
  least: true,
  status: status(SpanLimits.circuitAsked.stated),
} as const satisfies NumericCheck;

export const ftRtt = {
  check: 'FT RTT',
  asks: 'Is the round trip within what is recommended for fault tolerance?',
  restsOn: 'Hypervisors',
  heading: 'FT RTT',
  field: 'ftRtt',
  description: 'Asked where a workload uses fault tolerance',
  unit: 'ms',
  limit: withoutUnit(ofRoute(SpanLimits.ftRttAsked.strictest)),
  value: withoutUnit(ofOption(Options.rttMs)),
  kind: 'typical',
  bound: 'recommended',
  status: status(SpanLimits.ftRttAsked.stated),
} as const satisfies NumericCheck;

export const ftLink = {
  check: 'FT link',
  asks: 'Is one circuit as fast as fault tolerance asks?',
  restsOn: 'Hypervisors',
  heading: 'FT link',
  field: 'ftLink',
  description: 'Asked where a workload uses fault tolerance; more where its VMs have several processors',
  unit: 'Mb/s',
  limit: withoutUnit(ofRoute(SpanLimits.ftLinkAsked.strictest)),
  value: sharedCircuit,
  kind: 'typical',
  bound: 'minimum of',
  least: true,
  status: status(SpanLimits.ftLinkAsked.stated),
} as const satisfies NumericCheck;

const hostsStated = and(isStated(hostsPerSite), isStated(migrationNicGbps));

export const moverConcurrency = {
  check: 'mover concurrency',
  asks: 'Do the hosts of a site allow so many migrations at once?',
  restsOn: 'Hypervisors',
  heading: 'Mover concurrency',
  field: 'moverConcurrency',
  description: 'Asked where hosts and their port are stated; what is beyond it waits',
  unit: 'migrations',
  limit: when(hostsStated, times(hostsPerSite, ofRoute(SpanLimits.perHostAllowed.strictest)), absent()),
  value: migrationsAtOnce,
  kind: 'typical',
  bound: 'allowed',
  status: status(SpanLimits.perHostAllowed.stated),
} as const satisfies NumericCheck;

import { absent, and, type Column, isNotNegative, isStated, times, when, withUnit } from '../../../formula';
import { migrations } from '../../../quantities/units';
import { hostsPerSite, migrationNicGbps, migrationsAtOnce } from '../../inputs/assumptions';
import { Routes } from '../../routes/routes';
import { SpanLimits } from '../../routes/spanLimits';
import type { NumericCheck } from '../check';
import { sharedCircuit } from '../network/sharedCircuit';
import { ofRoute } from '../option';
import { toConfirm } from '../status';

/** Beyond what is stated it warns; a figure of yours that is blank is to confirm; else a mover that is asked and says nothing decides. */
const moverStatus =
  (stated: Column<'Routes'>): NumericCheck['status'] =>
  ({ limit, margin }) =>
    when(
      isStated(margin),
      when(isNotNegative(margin), ofRoute(stated), 'warning'),
      when(isStated(limit), toConfirm, ofRoute(stated)),
    );

export const moverMinimum = {
  check: 'mover minimum',
  asks: 'Does one circuit carry what every mover asks at least?',
  restsOn: 'Hypervisors',
  weight: 'support',
  blank: 'not known while no circuit is bought',
  description:
    'Compares the payload of one circuit for all traffic, or for all but storage, with the greatest minimum of the movers',
  limit: ofRoute(SpanLimits.moverAsksMbps),
  value: sharedCircuit,
  kind: 'typical',
  bound: 'minimum of',
  least: true,
  status: moverStatus(SpanLimits.asksStated),
} as const satisfies NumericCheck;

export const ftRtt = {
  check: 'FT RTT',
  asks: 'Is the round trip within what is recommended for fault tolerance?',
  restsOn: 'Hypervisors',
  weight: 'purpose',
  blank: 'not known',
  description: 'Compares the round trip of the span with the one recommended for fault tolerance, if a workload uses it',
  limit: ofRoute(SpanLimits.ftMaxRttMs),
  value: ofRoute(Routes.rttMs),
  kind: 'typical',
  bound: 'recommended',
  status: moverStatus(SpanLimits.ftRttStated),
} as const satisfies NumericCheck;

export const ftLink = {
  check: 'FT link',
  asks: 'Is one circuit as fast as fault tolerance asks?',
  restsOn: 'Hypervisors',
  weight: 'purpose',
  blank: 'not known while no circuit is bought',
  description:
    'Compares the payload of one circuit with the minimum for fault tolerance, if a workload uses it; VMs with several processors need more',
  limit: ofRoute(SpanLimits.ftMinMbps),
  value: sharedCircuit,
  kind: 'typical',
  bound: 'minimum of',
  least: true,
  status: moverStatus(SpanLimits.ftMinStated),
} as const satisfies NumericCheck;

const hostsStated = and(isStated(hostsPerSite), isStated(migrationNicGbps));
const allowedAtOnce = times(hostsPerSite, ofRoute(SpanLimits.migrationsPerHost));

export const moverConcurrency = {
  check: 'mover concurrency',
  asks: 'Do the hosts of a site allow so many migrations at once?',
  restsOn: 'Hypervisors',
  weight: 'purpose',
  blank: 'the hosts of a site or their port are blank',
  description: 'Compares the migrations at once with those that the hosts of a site allow, if hosts and their port are stated',
  limit: when(hostsStated, withUnit(allowedAtOnce, migrations), absent()),
  value: withUnit(migrationsAtOnce, migrations),
  kind: 'typical',
  bound: 'allowed',
  status: moverStatus(SpanLimits.hostsStated),
} as const satisfies NumericCheck;

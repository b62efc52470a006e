import type { CheckName } from '../../src/model/checks';
import { peaking } from '../plan/goodPlan';
import { changed, moving, on, span } from '../plan/reasonCases';
import { assuming, offer } from '../reference/handPlan';
import type { OfferRow, Plan, SpanRow } from '../reference/plan';

/** Checks at their limit, from both sides; the arithmetic is that of 100 km, 1 ms and 80 Mb/s of writes at half of a link. */
const statusOf = (check: CheckName, changes: Partial<Plan>) => changed(changes).checks.find((one) => one.check === check)?.status;

type Case = readonly [name: string, status: string, changes: Partial<Plan>];
const among = (check: CheckName, cases: readonly Case[]): void =>
  describe(check, () => test.each(cases)('%s: %s', (_, status, changes) => expect(statusOf(check, changes)).toBe(status)));

const sold = (changes: Partial<OfferRow>): Partial<Plan> => ({ offers: [offer({ termMonths: 60, ...changes })] });

// 250 Mb/s are 31.25 MB/s.
const writing = (dirtyMBps: number | null, more: Partial<Plan> = {}): Partial<Plan> => ({
  ...moving({ minMbps: 250 }),
  workloads: [peaking({ dirtyMBps })],
  ...more,
});
const port = (migrationNicGbps: number): Partial<Plan> => ({ assumptions: assuming({ migrationsAtOnce: 1, migrationNicGbps }) });
among('live migration', [
  ['a hair slower than it is sent', 'ok', writing(31.249999)],
  ['as fast as is planned, which is a minimum and no rate', 'warning', writing(31.25)],
  // What is sold carries 125 MB/s, of which storage takes 10.
  ['a hair slower than what storage leaves', 'warning', writing(114.999999)],
  ['as fast as what storage leaves', 'fail', writing(115)],
  [
    'several circuits leave more than one of them carries: a hair slower than one',
    'warning',
    writing(37.499999, sold({ payloadMbps: 300 })),
  ],
  ['as fast as one of several circuits', 'fail', writing(37.5, sold({ payloadMbps: 300 }))],
  ['no circuit: the planned rate alone', 'warning', writing(1000, { offers: [] })],
  ['a hair slower than the port of a host', 'warning', writing(62.499999, port(0.5))],
  ['as fast as the port of a host', 'fail', writing(62.5, port(0.5))],
  // 0.05 MB in each millisecond.
  ['a hair slower than a socket buffer', 'warning', writing(49.999999, moving({ minMbps: 250, socketBufferMB: 0.05 }))],
  ['as fast as a socket buffer', 'fail', writing(50, moving({ minMbps: 250, socketBufferMB: 0.05 }))],
  ['no rate planned, a hair slower than what storage leaves', 'to confirm', writing(114.999999, moving({ minMbps: null }))],
  ['no rate planned, as fast as what storage leaves', 'fail', writing(115, moving({ minMbps: null }))],
  ['what a circuit carries binds', 'fail', writing(30, sold({ payloadMbps: 240 }))],
  ['a hair slower than a circuit', 'ok', writing(29.999999, sold({ payloadMbps: 240 }))],
  ['nothing moves', 'ok', { ...writing(99), assumptions: assuming({ migrationsAtOnce: 0 }) }],
  ['no VMs', 'ok', writing(99, { workloads: [peaking({ dirtyMBps: 99, vms: 0 })] })],
  ['one of two is not stated', 'to confirm', writing(1, { workloads: [peaking({ dirtyMBps: 1 }), peaking()] })],
  ['one warns, whatever the other does', 'warning', writing(1, { workloads: [peaking({ dirtyMBps: 40 }), peaking()] })],
  ['one fails, whatever the other does', 'fail', writing(1, { workloads: [peaking({ dirtyMBps: 999 }), peaking()] })],
  ['no rate', 'to confirm', { ...moving({ minMbps: null }), workloads: [peaking({ dirtyMBps: 1 })] }],
]);

// 100 GiB are 107,374.1824 MB; 0.1 MB in each millisecond are 100 MB/s: 17.89569… minutes.
const draining = (drainWindowMinutes: number | null, hypervisor = {}, assumptions = {}): Partial<Plan> => ({
  ...moving({ minMbps: 250, socketBufferMB: 0.1, ...hypervisor }, { drainWindowMinutes, ...assumptions }),
  workloads: [peaking({ vms: 10, memoryGB: 10, dirtyMBps: 0 })],
  ...sold({ payloadMbps: 100_000 }),
});
const hosts = { migrationsAtOnce: 2, hostsPerSite: 1, migrationNicGbps: 2 };
/** Without a buffer, through so many ports of 1 Gb/s. */
const ports = (window: number, hostsPerSite: number | null, more = {}) =>
  draining(window, { socketBufferMB: null }, { hostsPerSite, migrationNicGbps: 1, migrationsAtOnce: 2, ...more });
among('drain window', [
  ['just long enough for the buffer', 'ok', draining(17.8957)],
  ['too short for it', 'fail', draining(17.8956)],
  ['two at once', 'ok', draining(9, {}, { migrationsAtOnce: 2 })],
  ['two, but the host allows one', 'fail', draining(9, { migrationsPerHost1G: 1 }, hosts)],
  ['two that the host allows', 'ok', draining(9, { migrationsPerHost1G: 2 }, hosts)],
  ['no buffer: it is bought for the window', 'ok', draining(1, { socketBufferMB: null })],
  // 107,374 MB in 10 minutes are 1,431.7 Mb/s.
  ['a circuit that one migration fits', 'ok', { ...draining(10, { socketBufferMB: null }), ...sold({ payloadMbps: 1432 }) }],
  [
    'several circuits, none of which it fits',
    'fail',
    { ...draining(10, { socketBufferMB: null }), ...sold({ payloadMbps: 1431 }) },
  ],
  // 107,374.1824 MB at 125 MB/s: 14.31655… minutes.
  ['just long enough for one port', 'ok', ports(14.3166, 1)],
  ['too short for one port', 'fail', ports(14.3165, 1)],
  ['just long enough for two', 'ok', ports(7.1583, 2)],
  ['too short for two', 'fail', ports(7.1582, 2)],
  ['one migration uses one port of two', 'fail', ports(14.3165, 2, { migrationsAtOnce: 1 })],
  ['hosts not stated: each migration has a port', 'ok', ports(7.1583, null)],
  ['no window', 'ok', draining(null, { socketBufferMB: 0.0001 })],
  ['nothing moves', 'ok', draining(1, { socketBufferMB: 0.0001 }, { migrationsAtOnce: 0 })],
]);

// 1,000 − 80 Mb/s are 115 MB/s, in 72 hours 29.808 TB.
among('first copy', [
  ['72 hours', 'ok', { workloads: [peaking({ capacityTB: 29.808 })] }],
  ['a little more', 'warning', { workloads: [peaking({ capacityTB: 29.8081 })] }],
  ['more is allowed', 'ok', { workloads: [peaking({ capacityTB: 29.8081 })], assumptions: assuming({ maxCopyHours: 72.001 }) }],
  ['no second copy', 'ok', { workloads: [peaking({ capacityTB: 1000 })], ...on({ secondCopy: false }) }],
  ['no capacity', 'to confirm', { workloads: [peaking({ capacityTB: null })] }],
  ['nothing is bought', 'ok', { offers: [] }],
]);

// 23 hours of 5 MB/s take one hour at 115.
const after = (outageHours: number | null, more: Partial<Plan> = {}): Partial<Plan> => ({
  assumptions: assuming({ outageHours, maxResyncHours: 1 }),
  ...more,
});
among('resync', [
  ['an hour', 'ok', after(23)],
  ['a little more', 'warning', after(23.001)],
  ['no outage stated', 'ok', after(null)],
  ['no second copy', 'ok', after(100, on({ secondCopy: false }))],
]);

const wave = (payloadMbps: number): Partial<Plan> => writing(1, sold({ payloadMbps }));
const streams = (tcpStreams: number | null, more: Partial<SpanRow> = {}): Partial<Plan> => ({
  ...span({ framing: 'TCP', tcpStreams, ...more }),
  transports: [
    { framing: 'TCP', overTcp: true, efficiency: 1 },
    { framing: 'raw', efficiency: 1 },
  ],
  ...sold({ payloadMbps: 40 }),
});
among('largest flow', [
  ['one of several carries it', 'ok', wave(250)],
  ['none does', 'warning', wave(249.999)],
  // 160 + 500 Mb/s in one circuit.
  ['one circuit', 'ok', wave(660)],
  ['two connections of 40 Mb/s', 'ok', streams(2)],
  ['one of 80', 'warning', streams(1)],
  ['blank is one', 'warning', streams(null)],
  ['no TCP', 'ok', streams(1, { framing: 'raw' })],
]);

const guessed = (ofPlatform: Parameters<typeof on>[0], ofSpan: Partial<SpanRow> = {}): Partial<Plan> => ({
  ...on(ofPlatform),
  ...span({ workingRouteKm: null, straightKm: 50, routeFactor: 2, ...ofSpan }),
});
among('route estimate', [
  ['130 km of 130', 'ok', guessed({ maxKm: 130 })],
  ['130 of 129.9', 'warning', guessed({ maxKm: 129.9 })],
  ['100 of 100', 'warning', guessed({ maxKm: 100 })],
  ['100 of 99.9 fails already', 'ok', guessed({ maxKm: 99.9 })],
  ['a typical figure', 'ok', guessed({ maxKm: 120, maxKmIs: 'typical' })],
  ['a stated route', 'ok', { ...on({ maxKm: 100 }) }],
  ['1.3 ms of 1.3', 'ok', guessed({ maxRttMs: 1.3 })],
  ['1.3 ms of 1.299', 'warning', guessed({ maxRttMs: 1.299 })],
  ['1.2 ms as measured', 'ok', guessed({ maxRttMs: 1.2 }, { measuredRttMs: 1.2 })],
  ['measured, and 130 of 129 km', 'warning', guessed({ maxKm: 129 }, { measuredRttMs: 1.2 })],
]);

const dark = (km: number, ofOffer: Partial<OfferRow> = {}, more: Partial<Plan> = {}): Partial<Plan> => ({
  ...span({ workingRouteKm: km }),
  ...sold({ kind: 'dark-fibre-lease', ...ofOffer }),
  ...more,
});
const lit = (path: 'working' | 'protect', amplifies: boolean, count = 1): Partial<Plan> => ({
  equipment: [{ equipment: 'box', oneWayUs: 0, amplifies }],
  parts: [{ span: 'Nord-Süd', equipment: 'box', path, count }],
});
const two = { assumptions: assuming({ paths: 2 }) };
among('dark fibre reach', [
  ['80 km', 'ok', dark(80)],
  ['80.001 km', 'warning', dark(80.001)],
  ['by IRU', 'warning', dark(80.001, { kind: 'dark-fibre-iru' })],
  ['a wavelength', 'ok', dark(200, { kind: 'wavelength' })],
  ['a stated reach', 'ok', dark(200, { maxKm: 200 })],
  ['an amplifier', 'ok', dark(200, {}, lit('working', true))],
  ['none of it', 'warning', dark(200, {}, lit('working', true, 0))],
  ['a box that does not amplify', 'warning', dark(200, {}, lit('working', false))],
  ['one on the other path alone', 'warning', dark(200, {}, { ...lit('protect', true), ...two })],
]);

among('peak factors', [
  ['just above 1', 'ok', { workloads: [peaking({ peakFactor: 1.01 })] }],
  ['1', 'warning', { workloads: [peaking({ peakFactor: 1 })] }],
  ['blank', 'warning', { workloads: [peaking({ peakFactor: null })] }],
  ['one of two', 'ok', { workloads: [peaking({ peakFactor: 1 }), peaking()] }],
  ['the other is left out', 'warning', { workloads: [peaking({ peakFactor: 1 }), peaking({ include: false })] }],
  ['asynchronous', 'ok', { workloads: [peaking({ peakFactor: 1 })], ...on({ synchronous: false }) }],
]);

// 160 Mb/s × 1.5⁵ are 1,215 in year 5.
const growing = (payloadMbps: number, growthPerYear = 0.5): Partial<Plan> => ({
  assumptions: assuming({ growthPerYear }),
  ...sold({ payloadMbps }),
});
among('outgrown', [
  ['full at the end', 'ok', growing(1215)],
  ['full just before it', 'warning', growing(1214.9)],
  ['no growth', 'ok', growing(160, 0)],
]);

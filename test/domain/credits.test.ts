import { credits } from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { readPlan } from '../../src/plan/read/read';
import { columnOf } from '../setup/columnOf';
import { named } from '../plan/goodPlan';
import { assuming, plan } from '../reference/handPlan';
import type { SpanRow } from '../reference/plan';

/** Buffer-to-buffer credits: published examples (numbers of the fact sheet), and what too few do, worked out by hand. */
function figure(field: string, changes: Partial<SpanRow>, fibreUsPerKm = 5): number {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 50, ...changes }];
  const read = readPlan(plan({ platforms: [named()], spans, assumptions: assuming({ fibreUsPerKm }) }));
  if (!read.plan || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return Number(calculate(read.plan, { latencies: false }).reading.cell(columnOf(credits, field), 0));
}

test.each([
  [1, 31],
  [2, 56],
  [4, 106],
  [8, 206],
  [10, 256],
  [16, 406],
])('3: 50 km at %d Gb/s take %d credits by the rule of Brocade, and 14 more with QoS', (fcGbps, expected) => {
  expect(figure('brocadeCredits', { fcGbps })).toBe(expected);
  expect(figure('brocadeCredits', { fcGbps, creditQos: true })).toBe(expected + 14);
});

test('5b: what the rule gives back of 492 credits at 2 Gb/s is 486 km, and 472 with QoS', () => {
  expect(figure('brocadeCredits', { fcGbps: 2, workingRouteKm: 486 })).toBe(492);
  expect(figure('brocadeCredits', { fcGbps: 2, workingRouteKm: 472, creditQos: true })).toBe(492);
});

test.each([
  [1, 21],
  [8, 2],
])('5: of 676 credits 24 ports keep 8 each: at %d Gb/s over 50 km %d of them run at the full rate', (fcGbps, ports) => {
  const at = { fcGbps, switchCredits: 676, switchPorts: 24 };
  expect(figure('unreservedCredits', at)).toBe(484);
  expect(figure('onePortCredits', at)).toBe(492);
  expect(figure('longPorts', at)).toBe(ports);
});

test('all ports run over what their reserve does for, none beyond it where all credits are reserved', () => {
  const at = { fcGbps: 1, workingRouteKm: 4, switchCredits: 676, switchPorts: 24 };
  expect(figure('longPorts', at)).toBe(24);
  expect(figure('longPorts', { ...at, workingRouteKm: 50, switchCredits: 192 })).toBe(0);
});

test('33: 100 km at 2 Gb/s take about one credit a km', () => {
  const needed = figure('creditsNeeded', { fcGbps: 2, workingRouteKm: 100 }, 4.897);
  expect(Math.abs(needed - 100)).toBeLessThanOrEqual(4);
});

test('small frames: 50 km of 1,056 bytes are 100 km of 2,112; at 4 Gb/s 200 credits', () => {
  expect(figure('brocadeFrameCredits', { fcGbps: 4, frameBytes: 1056 })).toBe(200);
});

test('QLogic: 0.6, 1.2 and 2.4 credits a km', () => {
  expect([1, 2, 4].map((fcGbps) => figure('qlogicCredits', { fcGbps }))).toEqual([30, 60, 120]);
});

test('half of the frames in flight is half of the rate, and half of the route at the full one', () => {
  // 53.7 km at 10 µs are 0.537 ms; at 106.25 MB/s × 8 they hold 456,450 bytes: 212.5 frames of 2,148.
  const at = { workingRouteKm: 53.7, fcGbps: 8, bbCredits: 85 };
  expect(figure('framesInFlight', at)).toBeCloseTo(212.5, 9);
  expect(figure('creditsNeeded', at)).toBe(213);
  // 85 of 212.5 are 0.4.
  expect(figure('throughputMBps', at)).toBeCloseTo(340, 9);
  expect(figure('fullRateKm', at)).toBeCloseTo(21.48, 9);
  expect(figure('throughputMBps', { ...at, bbCredits: 500 })).toBe(850);
});

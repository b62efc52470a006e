import { valuesOf } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { plan, workload } from '../reference/handPlan';
import type { Plan, PlatformRow, SpanRow } from '../reference/plan';

/** What TCP carries: published examples (numbers of the fact sheet), and bounds worked out by hand. */
const framing = 'TCP/IP in packets of 1500';
function answer(changes: Partial<SpanRow>, platform: Partial<PlatformRow> = {}, more: Partial<Plan> = {}) {
  const spans = [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: 1, ...changes }];
  const { read, quoted } = quote(plan({ platforms: [named(platform)], spans, ...more }));
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
const bounds = (changes: Partial<SpanRow>) => {
  const { windowMbps, lossMbps, tcpMbps } = answer(changes).tcp[0]!;
  return [windowMbps, lossMbps, tcpMbps].map((bound) => (bound === null ? null : Number(bound)));
};

describe('Published, within half a per cent:', () => {
  it.each([
    ['19 [365DC]', 65_536, 1, 524],
    ['21 [TCP60]', 65_536, 60, 8.738],
  ])('%s: a window of %d bytes at %d ms carries %d Mb/s', (_, tcpWindowBytes, measuredRttMs, published) => {
    const [window] = bounds({ tcpWindowBytes, measuredRttMs });
    expect(Math.abs(window! / published - 1)).toBeLessThanOrEqual(0.005);
  });

  it('a segment of 1,460 bytes at 10 ms, one packet in 10,000 lost: 116.8 Mb/s', () => {
    expect(bounds({ framing, measuredRttMs: 10, lossShare: 0.0001 })[1]).toBeCloseTo(116.8, 9);
  });
});

describe('Plausible: 8, a window of 65,535 bytes against an OC-3 [DELL-BP1012]', () => {
  it.each([
    [40, 11, 12],
    [100, 27, 30],
  ])('at %d ms between %d and %d times slower', (measuredRttMs, least, most) => {
    const slower = 155.52 / bounds({ tcpWindowBytes: 65_535, measuredRttMs })[0]!;
    expect(slower).toBeGreaterThan(least);
    expect(slower).toBeLessThan(most);
  });
});

describe('All connections together', () => {
  const at = { framing, measuredRttMs: 10 };
  it('carry the lesser bound of each, times their number', () => {
    // 1,000,000 bytes in 10 ms are 800 Mb/s; losses leave 116.8.
    const both = { ...at, tcpWindowBytes: 1_000_000, lossShare: 0.0001 };
    expect(bounds({ ...both, tcpStreams: 4 })).toEqual([800, 116.8, 467.2]);
    expect(bounds({ ...both, tcpWindowBytes: 100_000 })).toEqual([80, 116.8, 80]);
  });

  it('are bound by what is stated', () => {
    expect(bounds({ ...at, tcpWindowBytes: 1_000_000 })).toEqual([800, null, 800]);
    expect(bounds({ ...at, lossShare: 0.0001 })).toEqual([null, 116.8, 116.8]);
    expect(bounds(at)).toEqual([null, null, null]);
  });

  it('are not bound by losses where nothing is lost', () => {
    expect(bounds({ ...at, tcpWindowBytes: 1_000_000, lossShare: 0 })).toEqual([800, null, 800]);
  });

  it('send segments of what the MTU leaves', () => {
    expect(bounds({ ...at, mtuBytes: 9000, lossShare: 0.01 })[1]).toBeCloseTo((8960 * 8) / 1e6 / 0.01 / 0.1, 9);
  });
});

describe('The check: 10 MB/s of writes on a wire of which 1460 ÷ 1538 is payload, half of it to be used, are 168.5 Mb/s', () => {
  const of = (changes: Partial<SpanRow>, platform: Partial<PlatformRow> = {}) => {
    const workloads = [workload({ writeIops: 10_000, writeKB: 1, readIops: 0 })];
    const { checks } = answer({ framing, measuredRttMs: 10, ...changes }, platform, { workloads });
    const { status, limit, value } = checks.find(({ check }) => check === 'TCP bound')!;
    return { status, limit: limit && Number(limit), value: Number(value) };
  };

  it('fails where windows hold less than the load of 84.3 Mb/s, warns below what is required, is content with more', () => {
    const limit = expect.closeTo((80 * 1538) / 1460, 9) as number;
    expect(of({ tcpWindowBytes: 100_000 })).toEqual({ status: 'fail', limit, value: 80 });
    expect(of({ tcpWindowBytes: 100_000, tcpStreams: 2 })).toEqual({ status: 'warning', limit, value: 160 });
    expect(of({ tcpWindowBytes: 100_000, tcpStreams: 3 })).toEqual({ status: 'ok', limit, value: 240 });
  });

  it('waits for a window or a loss', () => expect(of({})).toMatchObject({ status: 'to confirm' }));

  it.each<[string, Partial<SpanRow>, Partial<PlatformRow>]>([
    ['neither framing, window nor loss is stated', { framing: null }, {}],
    ['the framing is not over TCP', { framing: 'native FC', tcpWindowBytes: 100 }, {}],
    ['the platform runs over FC alone', { tcpWindowBytes: 100 }, { linkTypes: ['fc'] }],
  ])('asks nothing where %s', (_, changes, platform) => {
    expect(of(changes, platform)).toMatchObject({ status: 'ok', limit: null });
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { quote } from '../../src/plan/quote';
import { valuesOf, type OptionValues, type Values } from '../../src/plan/values/values';
import { named } from '../plan/goodPlan';
import type { Plan, PlatformRow, SpanRow, WorkloadRow } from '../reference/plan';

/** Whole plans whose milliseconds decide, and each rule at its limit from both sides. */
const caseOf = (name: string): Plan => JSON.parse(readFileSync(path.resolve(__dirname, 'cases', `${name}.json`), 'utf8')) as Plan;

function answer(plan: Plan): Values {
  const { read, quoted } = quote(plan);
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}

interface Changes {
  readonly workload?: Partial<WorkloadRow>;
  readonly span?: Partial<SpanRow>;
  readonly assumptions?: Partial<Plan['assumptions']>;
  readonly platforms?: readonly (string | PlatformRow)[];
  readonly offers?: Plan['offers'];
}
function changed(name: string, { workload, span, assumptions, platforms, offers }: Changes): Values {
  const plan = caseOf(name);
  return answer({
    ...plan,
    assumptions: { ...plan.assumptions, ...assumptions },
    spans: plan.spans.map((row) => ({ ...row, ...span })),
    workloads: plan.workloads.map((row) => ({ ...row, ...workload })),
    ...(platforms && { platforms: platforms as Plan['platforms'], prices: [] }),
    ...(offers && { offers }),
  });
}
const option = ({ options }: Values, platform: string): OptionValues => options.find((one) => one.platform === platform)!;
const status = ({ checks }: Values, platform: string, check: string): unknown =>
  checks.find((one) => one.platform === platform && one.check === check)!.status;
const said = (values: Values, platform: string, about: string): string[] =>
  option(values, platform)
    .reasons.filter((reason) => JSON.stringify(reason).includes(about))
    .map((reason) => JSON.stringify(reason));
const [budgets, moved] = ['write budgets', 'write budgets, moved'];
const own = (changes: Partial<PlatformRow>): PlatformRow => named({ platform: 'own', ...changes });

describe('Milliseconds follow ownership', () => {
  const hyperSwap = 'svc-hyperswap-7.5';

  it('keeps a budget at 0.98 ms where all IO has moved and the owner with it', () => {
    const values = answer(caseOf('10-owner-follows'));
    expect(Number(option(values, hyperSwap).meanWriteMs)).toBeCloseTo(0.9794, 4);
    expect(status(values, hyperSwap, budgets)).not.toBe('fail');
    expect(Number(option(values, hyperSwap).writeBudgetMarginMs)).toBeCloseTo(1.5 - 0.9794 - 0.0074, 3);
  });

  it.each([
    [0.75, 1.75], // at the limit the owner stays: a quarter of the writes is home, at 1 and not 2 round trips
    [0.76, 1.24],
    [0.8, 1.2],
  ])('with %d of the IO away the mean write makes %d round trips', (awayShare, trips) => {
    const { meanWriteMs, rttMs } = option(changed('10-owner-follows', { workload: { awayShare } }), hyperSwap);
    expect(Number(meanWriteMs) / Number(rttMs)).toBeCloseTo(trips, 9);
  });

  it('draws the curve so too', () => {
    const { curve } = answer(caseOf('10-owner-follows'));
    const trips = curve.map(({ writeMs }) => Number(writeMs) / 0.9794);
    [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.2, 1.1, 1].forEach((expected, at) => expect(trips[at]).toBeCloseTo(expected, 6));
  });
});

describe('Write budgets after a move', () => {
  it('warns, with the worst workload, the state and both figures', () => {
    const values = answer(caseOf('11-budget-after-move'));
    for (const platform of ['metrocluster-ip', 'svc-hyperswap-7.5']) {
      expect(status(values, platform, budgets)).not.toBe('fail');
      expect(status(values, platform, moved)).toBe('warning');
    }
    expect(said(values, 'metrocluster-ip', moved)[0]).toContain('drained A: w 2.95 ms of 1.5 ms (2.94 + 0.01 on the wire)');
    expect(said(values, 'svc-hyperswap-7.5', moved)[0]).toMatch(/drained A: w 1\.97 ms of 1\.5 ms.*until ownership follows/);
  });

  it('names the other site where the workload is homed there, and the loss of an only node', () => {
    const hosts = { readAwayCrossings: 1, hostCrossingsAwayWrite: 1, writeAwayCrossings: 0 };
    const platforms = [own({ ...hosts, nodesRedundantPerSite: false, fixedWriteMs: 0 })];
    const values = changed('11-budget-after-move', { workload: { homeSite: 'B' }, platforms });
    expect(said(values, 'own', moved)[0]).toContain('drained B, node down B: w 1.97 ms of 1.5 ms (1.96 + 0.01 on the wire)');
  });

  const local = { readAwayCrossings: 0, copiesAwayReadOut: 0, copiesHomeWriteOut: 1 };
  // 100 km: 0.9794 ms. With the only node dead the hosts make both trips of FC by themselves, and the living node mirrors.
  it.each([
    ['local reads, mirrored', { ...local, writeHomeCrossings: 1, writeAwayCrossings: 1 }, 3],
    ['local reads, and nothing goes out', { ...local, copiesNodeDownWriteOut: 0, writeAwayCrossings: 1 }, 2],
    ['forwarded: the trip is now the host’s', { readAwayCrossings: 1, writeAwayCrossings: 2 }, 3],
    ['hosts that crossed before', { readAwayCrossings: 1, hostCrossingsAwayWrite: 1, writeAwayCrossings: 1 }, 3],
    ['a cache', { awayReadMissOnly: true, writeAwayCrossings: 2 }, 2],
  ])('with the only node down, %s', (_, changes, trips) => {
    const platforms = [own({ nodesRedundantPerSite: false, fixedReadMs: 0, fixedWriteMs: 0, ...changes })];
    const of = (writeBudgetMs: number, more = {}): unknown =>
      status(
        changed('11-budget-after-move', { workload: { writeBudgetMs }, assumptions: { wireTime: false }, platforms, ...more }),
        'own',
        moved,
      );
    expect([of(trips * 0.9794), of(trips * 0.9794 - 0.0001)]).toEqual(['ok', 'warning']);
    const redundant = platforms.map((row) => ({ ...row, nodesRedundantPerSite: true }));
    if (trips === 3 && !('hostCrossingsAwayWrite' in changes)) expect(of(2 * 0.9794, { platforms: redundant })).toBe('ok');
  });

  it('names the hosts of the other site where all IO is issued there', () => {
    const platforms = [own({ nodesRedundantPerSite: false, fixedReadMs: 0, fixedWriteMs: 0 })];
    const away = changed('11-budget-after-move', { workload: { awayShare: 1 }, platforms });
    expect(said(away, 'own', moved)[0]).toContain('node down B: w 2.95 ms of 1.5 ms');
  });

  it.each([
    [1.9588, 'ok'],
    [1.9587, 'warning'],
  ])('a budget of %d ms: %s', (writeBudgetMs, expected) => {
    const values = changed('11-budget-after-move', { workload: { writeBudgetMs }, assumptions: { wireTime: false } });
    expect(status(values, 'svc-hyperswap-7.5', moved)).toBe(expected);
  });
});

describe('A fixed part that no source gives', () => {
  it('leaves SVC with the distance alone, and metro node with its ceiling', () => {
    const values = answer(caseOf('14-fixed-part-not-stated'));
    expect(said(values, 'svc-esc-7.2-local-hosts', budgets).join()).toContain('distance alone');
    expect(Number(option(values, 'metro-node').writeHomeMs)).toBeCloseTo(1.5876, 4);
    expect(Number(option(values, 'metro-node').readHomeMs)).toBe(1);
    expect(option(values, 'metro-node').verdict).toBe('does not fit');
  });
});

describe('Wire time', () => {
  it('adds 2.26 ms for 256 KB on 1 Gb/s, apart from the 1.39 ms of distance and fixed part', () => {
    const values = answer(caseOf('22-wire-time'));
    const { writeHomeMs, writeSerialisationMs, verdict } = option(values, 'metro-node');
    expect(Number(writeHomeMs)).toBeCloseTo(1.3918, 4);
    expect(Number(writeSerialisationMs)).toBeCloseTo((262_144 * 8) / (1e9 * 0.93 * 0.001), 9);
    expect(Number(option(values, 'metro-node').writeBudgetMarginMs)).toBeCloseTo(1.6 - 3.6468, 4);
    expect(verdict).toBe('does not fit');
  });

  it.each([
    [3.6467, 'fail'],
    [3.6468, 'ok'],
  ])('is counted to the last digit: a budget of %d ms: %s', (writeBudgetMs, expected) => {
    expect(status(changed('22-wire-time', { workload: { writeBudgetMs } }), 'metro-node', budgets)).toBe(expected);
  });

  it('counts only if the plan says so, and waits only if it asks for them', () => {
    const margin = (assumptions: Partial<Plan['assumptions']>) =>
      Number(option(changed('22-wire-time', { assumptions }), 'metro-node').writeBudgetMarginMs);
    expect(margin({ wireTime: false })).toBeCloseTo(1.6 - 1.3918, 4);
    const { queueingMs } = option(answer(caseOf('22-wire-time')), 'metro-node');
    expect(Number(queueingMs)).toBeGreaterThan(0);
    expect(margin({}) - margin({ queueingInBudgets: true })).toBeCloseTo(Number(queueingMs), 8);
  });

  it('is never part of what a limit of the vendor is compared with', () => {
    const values = answer(caseOf('22-wire-time'));
    const check = values.checks.find((one) => one.platform === 'metro-node' && one.check === 'platform RTT')!;
    expect(Number(check.value)).toBeCloseTo(0.3918, 4);
  });

  it('is left out, and that is said, if no circuit is bought', () => {
    const values = changed('22-wire-time', { offers: [], workload: { writeBudgetMs: 5 } });
    expect(option(values, 'metro-node').writeSerialisationMs).toBeNull();
    expect(said(values, 'metro-node', budgets).join()).toContain('without wire time');
  });
});

describe('A measured round trip', () => {
  const rtts = (span: Partial<SpanRow>) => {
    const { workingRttMs, protectRttMs } = option(changed('25-measured-path', { span }), 'svc-hyperswap-7.5');
    return [Number(workingRttMs), Number(protectRttMs)];
  };

  it('belongs to its path: the other has its own fibre and the gear that the measurement shows', () => {
    expect(rtts({})[0]).toBe(1);
    expect(rtts({})[1]).toBeCloseTo(1.4897, 4);
  });

  it('of the protect path stands for itself', () => expect(rtts({ measuredProtectRttMs: 1.2 })).toEqual([1, 1.2]));

  it('passes the gear of a platform of its own, which movers do not', () => {
    const platforms = [own({ gearUs: 100, maxRttMs: 1.6 })];
    const values = changed('25-measured-path', { platforms });
    expect(Number(option(values, 'own').rttMs)).toBeCloseTo(1.6897, 4);
    expect(status(values, 'own', 'platform RTT')).toBe('fail');
    const mover = values.checks.find((one) => one.platform === 'own' && one.check === 'hypervisor RTT')!;
    expect(Number(mover.value)).toBeCloseTo(1.4897, 4);
  });
});

describe('A cache that writes back', () => {
  it('fetches nothing of its own writes', () => {
    const { storageMbpsAtoB } = option(answer(caseOf('29-write-back-refetch')), 'flexcache-9.15.1-write-back');
    expect(Number(storageMbpsAtoB)).toBe(0);
  });
});

describe('A resync', () => {
  const copied = (trackingGrainKB: number | null, capacityTB: number) => {
    const { resyncs } = changed('10-owner-follows', {
      platforms: [own({ trackingGrainKB })],
      workload: { writeIops: 1000, writeKB: 8, capacityTB },
      assumptions: { outageHours: 1, growthPerYear: 0, kilobyteBytes: 1000 },
    });
    const { toCopyTBAtoB, toCopyIs } = resyncs[1]!;
    return [Number(toCopyTBAtoB), toCopyIs];
  };

  it.each([
    [null, 50, 0.0288, null],
    [8, 50, 0.0288, 'at most'],
    [5, 50, 0.036, 'at most'],
    [256, 50, 0.9216, 'at most'],
    [256, 0.5, 0.5, 'at most'],
  ])('of changes in units of %d KB, of volumes of %d TB, copies %d TB: %s', (grain, capacity, copies, is) => {
    expect(copied(grain, capacity)).toEqual([expect.closeTo(copies, 9), is]);
  });
});

describe('A figure whose sources contradict each other', () => {
  it.each([
    ['a crossing', { disputed: 'maxKm, writeAwayCrossings' }, [null, 'at most']],
    ['a fixed part', { disputed: 'fixedWriteMs', fixedWriteMs: 1 }, ['at most', 'at most']],
    ['a fixed part that is not stated, which bounds nothing', { disputed: 'fixedWriteMs', fixedWriteMs: null }, [null, null]],
  ])('says at most: %s', (_, figures, expected) => {
    const { writeHomeMsIs, writeAwayMsIs } = option(changed('10-owner-follows', { platforms: [own(figures)] }), 'own');
    expect([writeHomeMsIs, writeAwayMsIs]).toEqual(expected);
  });
});

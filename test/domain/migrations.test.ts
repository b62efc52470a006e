import { findHypervisor } from '../../src/catalogue/hypervisors';
import { valuesOf as factsOf } from '../../src/catalogue/values';
import { type Values, valuesOf } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { fromReference } from '../model/differences';
import { named } from '../plan/goodPlan';
import { assuming, plan, workload } from '../reference/handPlan';
import type { HypervisorRow, Plan } from '../reference/plan';

/** What the model answers; the independent reference must answer the same. */
function answer(changes: Partial<Plan>): Values {
  const asked = plan({ platforms: [named()], ...changes });
  expect(fromReference(asked)).toEqual([]);
  const { read, quoted } = quote(asked);
  if (!quoted) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
const km = (workingRouteKm: number): Plan['spans'] => [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm }];
/** 800 Mb/s for all migrations: 100 MB/s. */
const mover = (changes: Partial<HypervisorRow> = {}): HypervisorRow => ({
  hypervisor: 'mover',
  minMbps: 800,
  minPer: 'all',
  ...changes,
});
/** One VM of 4 GiB (4,294.967296 MB) at a time over 100 km. */
function moved(
  vm: Parameters<typeof workload>[0],
  row: Partial<HypervisorRow> = {},
  assumptions: Partial<Plan['assumptions']> = {},
) {
  const { migrations, movers } = answer({
    assumptions: assuming({ migrationsAtOnce: 1, preCopyRounds: 2, ...assumptions }),
    workloads: [workload({ memoryGB: 4, ...vm })],
    hypervisors: [mover(row)],
  });
  return { ...migrations[0]!, ...movers[0]! };
}

describe('Yellow Bricks, vSphere 5 Metro vMotion [YB]: no migration is faster than socket buffer ÷ round trip', () => {
  it.each([
    ['0.5 MB at 10 ms', 0.5, 1000, 50],
    ['0.5 MB at 5 ms', 0.5, 500, 100],
    ['1.25 MB at 10 ms', 1.25, 1000, 125],
  ])('%s', (_, socketBufferMB, kmAt5us, MBps) => {
    const { migrations } = answer({
      spans: km(kmAt5us),
      assumptions: assuming({ migrationsAtOnce: 1 }),
      hypervisors: [mover({ minMbps: 10_000, socketBufferMB })],
    });
    expect(Number(migrations[0]!.rateMBps)).toBe(MBps);
  });

  it('where the Mb/s of the mover are fewer, they bound it', () => {
    expect(Number(moved({}, { socketBufferMB: 0.5 }).rateMBps)).toBe(100);
    expect(Number(moved({}, { socketBufferMB: 0.05 }).rateMBps)).toBe(50);
  });
});

describe('Pre-copy', () => {
  it('sends half as much in each round where memory is written at half the rate', () => {
    const vm = moved({ dirtyMBps: 50 }, { switchMs: 100 });
    // 4,294.967296 × (1 + 1/2 + 1/4); ÷ 100 MB/s; the last quarter and the switch.
    expect([vm.status, vm.rounds].map(String)).toEqual(['ends', '2']);
    expect([vm.sentMB, vm.seconds, vm.downtimeMs].map(Number)).toEqual([7516.192768, 75.16192768, 10837.41824]);
  });

  it('sends memory once where nothing is written', () => {
    const vm = moved({ dirtyMBps: 0 });
    expect([vm.sentMB, vm.seconds, vm.downtimeMs].map(Number)).toEqual([4294.967296, 42.94967296, 0]);
  });

  it('shares the rate of all migrations among those at once; of each, it has its own', () => {
    expect(Number(moved({}, {}, { migrationsAtOnce: 4 }).rateMBps)).toBe(25);
    expect(Number(moved({}, { minPer: 'migration' }, { migrationsAtOnce: 4 }).rateMBps)).toBe(100);
  });

  it.each([100, 150])('is refused where %d MB/s are written at a rate of 100 MB/s', (dirtyMBps) => {
    const vm = moved({ dirtyMBps });
    expect(vm.status).toBe('does not end at the planned rate: memory is written as fast as sent');
    expect([vm.rounds, vm.sentMB, vm.seconds, vm.downtimeMs]).toEqual([null, null, null, null]);
  });

  it('says nothing of what is not stated', () => {
    expect(moved({ memoryGB: null, dirtyMBps: 50 })).toMatchObject({ status: 'not stated: memory', sentMB: null, seconds: null });
    expect(moved({})).toMatchObject({ status: 'not stated: memory that is written, or a rate above 0', sentMB: null });
    expect(moved({ dirtyMBps: 5 }, {}, { migrationsAtOnce: 0 })).toMatchObject({ status: 'not stated: rate', rateMBps: null });
  });
});

describe('Minutes to empty a site', () => {
  it('memory at the site ÷ what its writing leaves of the rate', () => {
    // 2 × 4,294.967296 MB ÷ (100 − 50 MB/s) = 171.79869184 s; nothing is at the other site.
    const { drain, drainMinutesA, drainMinutesB } = moved({ vms: 2, dirtyMBps: 50 });
    expect([drain, Number(drainMinutesB)]).toEqual(['empties', 0]);
    expect(Number(drainMinutesA)).toBeCloseTo(171.79869184 / 60, 12);
  });

  it('refused where machines under way write as fast as memory leaves', () => {
    expect(moved({ vms: 2, dirtyMBps: 50 }, {}, { migrationsAtOnce: 2 })).toMatchObject({
      drain: 'does not empty: memory is written as fast as it leaves',
      drainMinutesA: null,
      drainMinutesB: null,
    });
  });

  it('is the drain window where that decides the rate', () => {
    const { drainMinutesA } = moved({ vms: 40, dirtyMBps: 20 }, { minMbps: 0 }, { drainWindowMinutes: 30 });
    expect(Number(drainMinutesA)).toBeCloseTo(30, 9);
  });
});

test('a mover that the plan types is computed like the one of the catalogue', () => {
  const own = { ...factsOf(findHypervisor('Metro vMotion 5.0')!.figures), hypervisor: 'mover' };
  const of = (hypervisor: string, row: unknown): unknown => {
    const { read, quoted } = quote({
      ...plan({ platforms: [named()], workloads: [workload({ memoryGB: 4, dirtyMBps: 8, hypervisor })] }),
      hypervisors: [row],
      assumptions: { ...assuming({ migrationsAtOnce: 2 }), hypervisor },
    });
    if (!quoted) throw new Error(JSON.stringify(read.problems));
    const { movers, migrations } = valuesOf(quoted.full, [], []);
    return [movers.map((each) => ({ ...each, hypervisor: '' })), migrations.map((each) => ({ ...each, mover: '' }))];
  };
  expect(of('mover', own)).toEqual(of('Metro vMotion 5.0', 'Metro vMotion 5.0'));
});

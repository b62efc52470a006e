import { type Values, valuesOf } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { assuming, offer, plan, workload } from '../reference/handPlan';
import type { Plan } from '../reference/plan';
import { fromReference } from './differences';

/*
 * First copy and resync, worked out by hand. 10 MB/s of writes homed at A (80 Mb/s on the link), 3.6 TB; 880 Mb/s are bought on the
 * path: from A 800 Mb/s are left, which are 100 MB/s, from B all 880, which are 110.
 */
type Row = Values['resyncs'][number];
function answer(changes: Partial<Plan>): readonly Row[] {
  const asked = plan({
    platforms: [named()],
    offers: [offer({ payloadMbps: 880 })],
    workloads: [workload({ capacityTB: 3.6 })],
    assumptions: assuming({ outageHours: 4 }),
    ...changes,
  });
  expect(fromReference(asked)).toEqual([]);
  const { read, quoted } = quote(asked);
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings).resyncs;
}
const figures = (row: Row | undefined): (number | null)[] =>
  [row!.toCopyTBAtoB, row!.toCopyTBBtoA, row!.hoursAtoB, row!.hoursBtoA, row!.hours, row!.unprotectedHours].map((value) =>
    value === null ? null : Number(Number(value).toFixed(9)),
  );
const statuses = (rows: readonly Row[]): unknown[] => rows.map(({ status }) => status);
const nothing = [null, null, null, null, null, null];

describe('With bandwidth to spare', () => {
  const [first, parted, lost] = answer({});

  it('leaves bytes of volumes what the link has left after everything else', () => {
    expect([first!.rateMBpsAtoB, first!.rateMBpsBtoA].map(Number)).toEqual([100, 110]);
  });

  it('copies 3.6 TB at 100 MB/s in 36,000 s', () => {
    expect(figures(first)).toEqual([3.6, 0, 10, 0, 10, 10]);
    expect(first).toMatchObject({ event: 'initial copy', status: 'ends' });
    expect(first!.meanwhile).toBe('what is not copied yet exists once: losing it means a restore from backup');
  });

  it('copies what was written in 4 h while the sites were parted: 144,000 MB in 1,440 s', () => {
    expect(figures(parted)).toEqual([0.144, 0, 0.4, 0, 0.4, 4.4]);
    expect(parted).toMatchObject({ event: 'resync, sites parted', status: 'ends' });
    expect(parted!.meanwhile).toBe('one copy is current: a second failure loses all writes since the outage began');
  });

  it('copies it from whichever site stood, at the rate of either direction', () => {
    expect(figures(lost)).toEqual([0.144, 0.144, 0.4, Number((144000 / 110 / 3600).toFixed(9)), 0.4, 4.4]);
    expect(lost).toMatchObject({ event: 'resync, site lost', status: 'ends' });
  });
});

it('counts writes without the peak, grown to the year that is sized for; capacity grows too', () => {
  const growing = workload({ capacityTB: 3.6, peakFactor: 2, growthPerYear: 0.5 });
  const rows = answer({ workloads: [growing], assumptions: assuming({ outageHours: 4, sizeForYear: 1 }) });
  // 10 MB/s × 1.5 × 14,400 s; 880 − 80 × 2 × 1.5 Mb/s are 80 MB/s.
  expect(figures(rows[0])).toEqual([5.4, 0, 18.75, 0, 18.75, 18.75]);
  expect(figures(rows[1])).toEqual([0.216, 0, 0.75, 0, 0.75, 4.75]);
});

it('keeps the volumes of the sites apart, but where one writes for both', () => {
  const there = workload({ workload: 'B', homeSite: 'Süd', writeIops: 500, capacityTB: 1.8 });
  const rows = answer({ workloads: [workload({ capacityTB: 3.6 }), there] });
  // Of B 5 MB/s, 72,000 MB in 4 h; from B 840 Mb/s are left, 105 MB/s.
  const hours = (gigabytes: number, rate: number): number => Number(((gigabytes * 1000) / rate / 3600).toFixed(9));
  expect(figures(rows[0])).toEqual([3.6, 1.8, 10, hours(1800, 105), 10, 10]);
  expect(figures(rows[1])).toEqual([0.144, 0.072, 0.4, hours(72, 105), 0.4, 4.4]);
  expect(figures(rows[2])).toEqual([0.216, 0.216, 0.6, hours(216, 105), 0.6, 4.6]);
});

it('sends each byte once, whatever a write crosses; what crosses twice leaves less to spare', () => {
  // Two copies of a write take 160 Mb/s: 90 MB/s are left.
  const [first, parted] = answer({ platforms: [named({ copiesHomeWriteOut: 2 })] });
  expect(figures(first)).toEqual([3.6, 0, 11.111111111, 0, 11.111111111, 11.111111111]);
  expect(figures(parted)).toEqual([0.144, 0, 0.444444444, 0, 0.444444444, 4.444444444]);
});

it('has compression and efficiency of the link on its side and against it', () => {
  // 80 Mb/s of writes take 80 ÷ (2 × 0.8) = 50; the 830 left carry 830 × 1.6 ÷ 8 = 166 MB/s.
  const rows = answer({ assumptions: assuming({ outageHours: 4, compression: 2, linkEfficiency: 0.8 }) });
  expect(Number(rows[0]!.rateMBpsAtoB)).toBe(166);
});

it('of a platform that is not synchronous names its lag too', () => {
  expect(answer({ platforms: [named({ synchronous: false })] })[1]!.meanwhile).toBe(
    'one copy is current: a second failure loses all writes since the outage began, and the usual lag',
  );
});

describe('Without hours', () => {
  it('is refused where nothing is to spare', () => {
    // All of the link may be used, and all of it is: 80 of 80 Mb/s from A. After the loss of A, B has 80 left, A has none after the loss of B.
    const rows = answer({
      offers: [offer({ payloadMbps: 80 })],
      assumptions: assuming({ outageHours: 4, targetUtilisation: 1 }),
    });
    expect(statuses(rows)).toEqual(Array(3).fill('never ends: no spare bandwidth'));
    expect(rows.map(figures)).toEqual([
      [3.6, 0, null, 0, null, null],
      [0.144, 0, null, 0, null, null],
      [0.144, 0.144, null, 4, null, null],
    ]);
  });

  it('needs no bandwidth where there is nothing to copy', () => {
    const rows = answer({ workloads: [workload({ capacityTB: 0, writeIops: 0 })] });
    expect(statuses(rows)).toEqual(Array(3).fill('nothing to copy'));
    expect(rows.map(({ hours }) => Number(hours))).toEqual([0, 0, 0]);
  });

  it('a cache has no second copy', () => {
    const rows = answer({ platforms: [named({ secondCopy: false })] });
    expect(statuses(rows)).toEqual(Array(3).fill('no second copy'));
    expect(rows.map(figures)).toEqual([nothing, nothing, nothing]);
    expect(rows[1]!.meanwhile).toBe('as always: the home site alone holds the data');
  });

  it('says what is not stated: a capacity, the outage, the circuit', () => {
    const some = [workload({ capacityTB: 3.6 }), workload({ workload: 'B' })];
    expect(statuses(answer({ workloads: some }))).toEqual(['not stated: capacity', 'ends', 'ends']);
    expect(statuses(answer({ assumptions: assuming({}) }))).toEqual([
      'ends',
      'not stated: outage hours',
      'not stated: outage hours',
    ]);
    expect(statuses(answer({ offers: [] }))).toEqual(Array(3).fill('not stated: circuit'));
  });

  it('leaves out what is not included', () => {
    const out = workload({ workload: 'B', include: false, writeIops: 900 });
    expect(figures(answer({ workloads: [workload({ capacityTB: 3.6 }), out] })[1])).toEqual([0.144, 0, 0.4, 0, 0.4, 4.4]);
  });
});

import { links, resyncs } from '../../src/model/tables';
import type { OfferRow, Plan } from '../reference/plan';
import { exactly, expectAtMost, forPlans, quickly, rows } from './plans';

const fields = [
  'span',
  'platform',
  'event',
  'toCopyTBAtoB',
  'toCopyTBBtoA',
  'rateMBpsAtoB',
  'rateMBpsBtoA',
  'hours',
  'status',
] as const;
const ways = ['AtoB', 'BtoA'] as const;

/** One offer that carries everything, and its payload. */
const bought = (plan: Plan, payloadMbps: number): Plan => {
  const offer: OfferRow = { carrier: 'C', product: 'P', kind: 'wavelength', payloadMbps, nrc: 0, mrc: 0 };
  return { ...plan, offers: [offer] };
};

test('More to spare never takes longer, and refuses nothing that less carries', () =>
  forPlans((plan) => {
    const [less, more] = [1e6, 2e6].map((payload) => rows(quickly(bought(plan, payload)), resyncs, ...fields));
    less!.forEach((row, at) => {
      const wider = more![at]!;
      expect(wider.status).toBe(row.status);
      expectAtMost(wider.hours, row.hours);
    });
  }, 25));

test('A longer outage never takes less to make good', () =>
  forPlans((plan) => {
    const after = (outageHours: number) =>
      rows(quickly(bought({ ...plan, assumptions: { ...plan.assumptions, outageHours } }, 1e6)), resyncs, ...fields);
    const longer = after(9);
    after(4).forEach((row, at) => expectAtMost(row.hours, longer[at]!.hours));
  }, 15));

test('The loss of a site is never made good sooner than a parting of the sites', () =>
  forPlans((plan) => {
    const all = rows(quickly(plan), resyncs, ...fields);
    for (const parted of all.filter(({ event }) => event === 'resync, sites parted')) {
      const { span, platform } = parted;
      const lost = all.find((row) => row.span === span && row.platform === platform && row.event === 'resync, site lost')!;
      if (lost.hours !== null) expectAtMost(parted.hours, lost.hours);
      else if (parted.status === 'never ends: no spare bandwidth') expect(lost.status).toBe(parted.status);
    }
  }, 25));

test('Nothing to spare for something to copy is always refused, and nothing else is', () => {
  let refused = 0;
  forPlans((plan) => {
    // The first platform alone, whose link is used to the last bit: its payload is what it is bought for.
    const one: Plan = {
      ...bought({ ...plan, spans: plan.spans.slice(0, 1), choices: [], parts: [], prices: [], replicas: [] }, 1),
      assumptions: { ...plan.assumptions, targetUtilisation: 1, outageHours: 4 },
      workloads: plan.workloads.filter((workload) => workload.span === plan.spans[0]!.span),
      platforms: [{ ...plan.platforms[0]!, fronts: null, firstGroup: null, secondGroup: null, minLinkMbps: null }],
    };
    if (one.workloads.length === 0) return;
    const needed = rows(exactly(one), links, 'carries', 'neededMbps').find(
      (row) => row.carries !== 'rest' && row.neededMbps !== null,
    )!;
    const full = Number(needed.neededMbps);
    if (!(full > 0)) return;
    const calculation = exactly(bought(one, full));
    for (const row of rows(calculation, resyncs, ...fields)) {
      const stuck = ways.some((way) => Number(row[`toCopyTB${way}`] ?? 0) > 0 && String(row[`rateMBps${way}`]) === '0');
      const known = row.toCopyTBAtoB !== null && row.toCopyTBBtoA !== null;
      expect(row.status === 'never ends: no spare bandwidth').toBe(known && stuck);
      if (row.status === 'never ends: no spare bandwidth') {
        refused += 1;
        expect(row.hours).toBeNull();
      }
    }
  }, 40);
  expect(refused).toBeGreaterThan(10);
});

import { good, named } from '../plan/goodPlan';
import { assuming, offer, plan as handPlan, workload } from '../reference/handPlan';
import type { Plan } from '../reference/plan';
import { checked, limitIn, solved } from './plans';

/* Limits that a person can work out: 100 km at 5 µs/km, one path, 1 KB of 1,000 bytes, half of a link usable. */

const patientMover = [{ hypervisor: 'mover', maxRttMs: 1000, minMbps: 1 }];
const plan = (changes: Partial<Plan> = {}): Plan => good({ hypervisors: patientMover, ...changes });
const spanWith = (more: Partial<Plan['spans'][number]>) => [{ ...handPlan().spans[0]!, ...more }];
const distanceOf = (changes: Partial<Plan>) => limitIn(solved(checked(plan(changes)), 'distance'), 'mirror');

describe('The longest distance', () => {
  test('is the distance that the platform is limited to', () =>
    expect(distanceOf({ platforms: [named({ maxKm: 120 })] })).toMatchObject({
      planned: '100',
      verdict: 'fits',
      kind: 'limit',
      limit: '120',
      beyond: 'does not fit',
      stops: ['distance: 121.2 km exceeds the limit of 120 km by 1.2 km'],
      stopsAt: '121.2',
      again: [],
    }));

  test('is what light covers in the round trip that it is limited to', () =>
    // 2 ms there and back at 5 µs/km.
    expect(distanceOf({ platforms: [named({ maxRttMs: 2 })] })).toMatchObject({ kind: 'limit', limit: '200' }));

  test('is where a typical distance ends of an option that fits without conditions', () =>
    expect(distanceOf({ platforms: [named({ maxKm: 120, maxKmIs: 'typical' })] })).toMatchObject({
      limit: '120',
      beyond: 'fits with warnings',
    }));

  test('is where a longer protect route, which moves in proportion, passes it', () =>
    expect(
      distanceOf({
        assumptions: assuming({ paths: 2 }),
        spans: spanWith({ protectRouteKm: 150 }),
        platforms: [named({ maxKm: 300 })],
      }),
    ).toMatchObject({ limit: '200', bound: '16666.666' }));

  test('counts what a measured round trip shows beyond its fibre as gear that stays', () =>
    // 1.2 ms on 100 km are 1 ms of fibre and 0.2 ms of gear: 2 ms are reached with 1.8 ms of fibre.
    expect(distanceOf({ spans: spanWith({ measuredRttMs: 1.2 }), platforms: [named({ maxRttMs: 2 })] })).toMatchObject({
      limit: '180',
    }));

  test('has no limit up to the bound of its inputs where nothing is limited', () =>
    expect(distanceOf({})).toMatchObject({ kind: 'no limit', limit: null, bound: '25000', beyond: null, stops: [] }));

  test('is below the planned one of an option that does not fit', () =>
    expect(distanceOf({ platforms: [named({ maxKm: 80 })] })).toMatchObject({
      verdict: 'does not fit',
      kind: 'exceeded',
      limit: '80',
      stops: ['distance: 80.8 km exceeds the limit of 80 km by 0.8 km'],
    }));

  test('does not help an option that fails for another reason', () =>
    expect(distanceOf({ platforms: [named({ protocols: ['SMB'] })] })).toMatchObject({
      kind: 'never',
      limit: null,
      beyond: 'does not fit',
      stops: [expect.stringMatching(/^protocol: /)],
    }));
});

/** Fits with a condition, so that only a failure limits it: no peak factor is stated. One circuit of 1,000 Mb/s is allowed. */
const oneCircuit = (changes: Partial<Plan> = {}): Plan =>
  plan({
    workloads: [workload({ readIops: 1000, writeIops: 500, capacityTB: 1 })],
    platforms: [named({ maxLinksPerPath: 1 })],
    ...changes,
  });

test('The greatest load is what the only circuit allowed carries', () => {
  // 5 MB/s of writes are 40 Mb/s, at half use 80 Mb/s; 1,000 Mb/s are 12.5 times as much.
  expect(limitIn(solved(checked(oneCircuit()), 'load'), 'mirror')).toMatchObject({
    planned: '1',
    limit: '12.5',
    stops: [expect.stringMatching(/^links per path: 2 links/)],
  });
});

test('The latest year is the last in which it carries what has grown by then', () => {
  // 80 Mb/s × 1.5⁶ are 911 Mb/s, × 1.5⁷ 1,367.
  const growing = oneCircuit({ assumptions: assuming({ growthPerYear: 0.5, horizonYears: 10 }) });
  expect(limitIn(solved(checked(growing), 'year'), 'mirror')).toMatchObject({ planned: '0', limit: '6', bound: '10' });
  const still = oneCircuit({ assumptions: assuming({ horizonYears: 10 }) });
  expect(limitIn(solved(checked(still), 'year'), 'mirror')).toMatchObject({ kind: 'no limit', bound: '10' });
});

test('The greatest share is the one at which it carries the reads that cross', () => {
  // 40 Mb/s of writes go out whatever the share. Of 800 Mb/s of reads the share crosses: at half use 2 × (40 + 800 × 0.575) = 1,000.
  const reading = oneCircuit({
    workloads: [workload({ readIops: 10_000, writeIops: 500, capacityTB: 1 })],
    platforms: [named({ maxLinksPerPath: 1, copiesAwayReadOut: 1 })],
  });
  expect(limitIn(solved(checked(reading), 'share'), 'mirror')).toMatchObject({
    planned: '0',
    limit: '0.575',
    bound: '1',
    unit: '%',
  });
});

test('Nothing can be moved where no workload has IO', () =>
  expect(
    limitIn(solved(checked(oneCircuit({ workloads: [workload({ include: 'no', reason: 'gone' })] })), 'load'), 'mirror'),
  ).toMatchObject({ kind: 'no such input', planned: null, limit: null }));

describe('The smallest link', () => {
  const offers = [
    offer({ product: 'small', payloadMbps: 100, mrc: 1, termMonths: 60 }),
    offer({ product: 'large', payloadMbps: 10_000, mrc: 50, termMonths: 60 }),
    offer({ product: 'middle', payloadMbps: 1000, mrc: 60, termMonths: 60 }),
  ];

  test('is the smallest circuit with which the verdict stays, and the next smaller one says why not', () => {
    const [link] = solved(checked(plan({ offers, platforms: [named({ minLinkMbps: 500 })] })), 'link').links;
    expect(link).toMatchObject({
      carries: 'all',
      planned: { product: 'large' },
      smallest: { product: 'middle', payloadMbps: '1000', perPath: '1', paths: '1' },
      cheapest: { product: 'large', horizonCost: '3000.00' },
      smaller: { product: 'small' },
      stops: [expect.stringContaining('too small')],
    });
  });

  test('is priced by the day like any other where its price steps', () => {
    const later = offer({ product: 'large', payloadMbps: 10_000, mrc: 90, termMonths: 60, validFrom: '2040-01-01' });
    const stepping = [...offers.map((one) => (one.product === 'large' ? { ...one, priceSteps: true } : one)), later];
    const [link] = solved(checked(plan({ offers: stepping, platforms: [named({ minLinkMbps: 500 })] })), 'link').links;
    expect(link).toMatchObject({
      planned: { product: 'large' },
      smallest: { product: 'middle' },
      cheapest: { product: 'large', horizonCost: '3000.00' },
    });
  });

  test('may be one that the option does not buy, as it costs more, and without which it does not fit', () => {
    const [link] = solved(checked(plan({ offers, platforms: [named({ maxLinksPerPath: 1 })] })), 'link').links;
    // Two small circuits cost less than one that is large enough.
    expect(link).toMatchObject({
      verdict: 'does not fit',
      planned: { product: 'small' },
      smallest: { product: 'middle' },
      cheapest: { product: 'large' },
      stops: [expect.stringMatching(/^links per path: /)],
    });
  });

  test('is none of an option that fits with no offer', () => {
    const [link] = solved(checked(plan({ offers, platforms: [named({ maxKm: 80 })] })), 'link').links;
    expect(link).toMatchObject({ smallest: null, cheapest: null, smaller: null, stops: [expect.stringMatching(/^distance: /)] });
  });
});

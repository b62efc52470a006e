import { platforms } from '../../src/catalogue/platforms';
import { transports } from '../../src/catalogue/transports';
import { valuesOf } from '../../src/catalogue/values';
import { fromReference } from '../model/differences';
import { assuming, offer, plan, price, workload } from '../reference/handPlan';
import type { PlatformRow } from '../reference/plan';

/** A row of the catalogue as somebody would type it: whole, without its sources. */
function typed(key: string): PlatformRow {
  const { figures, ...row } = platforms.find(({ platform }) => platform === key)!;
  const { name, family, version, validFrom, validTo, sourceDate, source, confidence, availability, fronts } = row;
  const head = { platform: key, name, family, version, validFrom, validTo, sourceDate, source, confidence };
  return { ...head, ...(availability && { availability }), ...(fronts && { fronts }), ...valuesOf(figures) } as PlatformRow;
}

/** The framings that rows name, as somebody would type them. */
const framings = transports.map(({ framing, figures }) => ({ framing, ...valuesOf(figures) }));

const workloads = [
  workload({ workload: 'Mail', awayShare: 0.3, cacheMissShare: 0.2, refetchShare: 0.1, writeBudgetMs: 4, capacityTB: 5 }),
  workload({ workload: 'Files', homeSite: 'Süd', protocol: 'NFS', awayShare: 0.8, peakFactor: 2, capacityTB: 3 }),
];

/** Of every platform that the catalogue knows, on a campus, in a city, at the edge of synchronous distance, in a region. */
describe.each(platforms.map(({ platform }) => platform))('%s', (key) => {
  const { fronts } = typed(key);
  const rows = [typed(key), ...(fronts ? [typed(fronts)] : [])];

  test.each([8, 75, 300, 1000])('over %d km it is what the independent reference finds', (km) => {
    const differences = fromReference(
      plan({
        platforms: rows,
        transports: framings.filter(({ framing }) => rows.some((row) => row.framing === framing)),
        workloads,
        spans: [{ span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: km, protectRouteKm: km * 1.2 }],
        offers: [offer(), offer({ product: 'Fibre', kind: 'dark-fibre-lease', payloadMbps: 10_000, mrc: 0, mrcPerKm: 40 })],
        prices: rows.map(({ platform }) => price({ platform, basis: 'per mirrored TB' })),
        assumptions: assuming({ paths: 2, migrationsAtOnce: 1, growthPerYear: 0.1, sizeForState: 'worst' }),
      }),
    );
    expect(differences).toEqual([]);
  });
});

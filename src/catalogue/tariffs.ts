import { calculated, cited, general, notFound, sourceText } from './cite';
import { documents, type DocumentCode } from './documents';
import type { Confidence, Fact } from './fact';

export type OfferKind = 'ethernet' | 'wavelength' | 'sonet' | 'fc' | 'dark-fibre-lease' | 'dark-fibre-iru';

/** One thing a carrier sells, at one speed and for one term, as its public tariff says. */
export interface CatalogueOffer {
  readonly offer: string;
  readonly carrier: string;
  readonly product: string;
  readonly kind: OfferKind;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    readonly lineMbps: Fact<number | null>;
    /** What reaches the customer's frames; never assumed from the line rate. */
    readonly payloadMbps: Fact<number | null>;
    /** Once, and every period: of a circuit or of each of its ends. */
    readonly nrc: Fact<number | null>;
    readonly mrc: Fact<number | null>;
    readonly chargedPer: Fact<'circuit' | 'end'>;
    readonly period: Fact<'month' | 'year'>;
    /** Per period and unit of distance of the path, whole units. */
    readonly mrcPerKm: Fact<number>;
    readonly distanceUnit: Fact<'km' | 'mile' | null>;
    readonly termMonths: Fact<number | null>;
    /** First and last day of ordering, YYYY-MM-DD; null: no bound known. */
    readonly validFrom: Fact<string | null>;
    readonly validTo: Fact<string | null>;
    readonly maxKm: Fact<number | null>;
    readonly currency: Fact<string>;
    readonly diversitySurcharge: Fact<number | null>;
    readonly escalatorPerYear: Fact<number | null>;
  };
}

const anyDistance = (code: DocumentCode) => ({
  mrcPerKm: cited(0, code, { note: 'priced by speed and term alone' }),
  distanceUnit: cited(null, code, { note: 'priced by speed and term alone' }),
});
const monthlyPerCircuit = (code: DocumentCode) => ({
  chargedPer: cited('circuit' as const, code),
  period: cited('month' as const, code),
});
const perMile = (code: DocumentCode, price: number, at: string | undefined, note: string) => ({
  mrcPerKm: cited(price, code, { ...(at !== undefined && { at }), note }),
  distanceUnit: cited('mile' as const, code, { note: 'whole miles' }),
});
const unstated = {
  maxKm: notFound(),
  currency: general('USD', 'dollars of a carrier in the United States'),
  diversitySurcharge: notFound(),
  escalatorPerYear: notFound(),
};
const head = (code: DocumentCode) => ({
  source: sourceText(code),
  sourceDate: documents[code].date,
  confidence: 'document' as const,
});

/** Verizon EPL-Metro, Service Area 1, point to point: Mb/s, monthly charge for 1 to 5 years, installation. */
const eplMetro = [
  [10, [890, 840, 800, 760, 720], 300],
  [50, [1340, 1200, 1070, 980, 890], 300],
  [100, [1760, 1590, 1430, 1290, 1160], 1000],
  [150, [2175, 1975, 1775, 1600, 1425], 1000],
  [300, [3350, 3050, 2725, 2475, 2225], 1000],
  [450, [3935, 3550, 2850, 2665, 2435], 1000],
  [600, [4390, 3935, 3200, 2810, 2600], 1000],
  [1000, [4780, 4255, 3500, 2935, 2735], 1000],
] as const;
const eplRow = (mbps: number) => `Service Area 1, intraLATA, ${mbps} Mb/s`;

const eplMetroOffers: readonly CatalogueOffer[] = eplMetro.flatMap(([mbps, byYears, nrc]) =>
  byYears.map((mrc, index) => ({
    offer: `vz-epl-metro-2009-${mbps}-${index + 1}y`,
    carrier: 'Verizon',
    product: `EPL-Metro ${mbps} Mb/s, ${index + 1} y`,
    kind: 'ethernet' as const,
    ...head('VZ-EPL'),
    figures: {
      lineMbps: cited(mbps, 'VZ-EPL', {
        at: eplRow(mbps),
        note: 'the tariffed speed; the rate of the port is not in the tariff',
      }),
      payloadMbps: cited(mbps, 'VZ-EPL', {
        at: eplRow(mbps),
        note: "the speed sold for the customer's frames; the tariff says no more",
      }),
      nrc: cited(nrc, 'VZ-EPL', { at: eplRow(mbps) }),
      mrc: cited(mrc, 'VZ-EPL', { at: `${eplRow(mbps)}, ${index + 1} years` }),
      ...monthlyPerCircuit('VZ-EPL'),
      ...anyDistance('VZ-EPL'),
      termMonths: cited(12 * (index + 1), 'VZ-EPL', { at: eplRow(mbps) }),
      validFrom: cited('2009-03-01', 'VZ-EPL'),
      validTo: cited(null, 'VZ-EPL', {
        note: 'the period ends on 30 June 2009; left open so that an old price warns of its age instead of vanishing',
      }),
      ...unstated,
    },
  })),
);

/** Verizon Metro Storage Transport, 1 Gb/s Fibre Channel: monthly charge for 1 to 5 years. */
const metroStorage = [10591, 9268, 8238, 7414, 6740] as const;

const metroStorageOffers: readonly CatalogueOffer[] = metroStorage.map((mrc, index) => ({
  offer: `vz-mst-2004-1gfc-${index + 1}y`,
  carrier: 'Verizon',
  product: `Metro Storage Transport FC 1 Gb/s, ${index + 1} y`,
  kind: 'fc',
  ...head('VZ-MST'),
  figures: {
    lineMbps: cited(1062.5, 'INFOSTOR', { note: '1.0625 Gbaud, the line rate of 1 Gb/s Fibre Channel' }),
    payloadMbps: calculated(800, '100 MB/s of 1 Gb/s Fibre Channel [INFOSTOR] × 8'),
    nrc: cited(1200, 'VZ-MST', { at: 'A.1 Type 1' }),
    mrc: cited(mrc, 'VZ-MST', { at: `A.1 Type 1, ${index + 1} years` }),
    ...monthlyPerCircuit('VZ-MST'),
    ...anyDistance('VZ-MST'),
    termMonths: cited(12 * (index + 1), 'VZ-MST', { at: 'A.1 Type 1' }),
    validFrom: cited('2004-11-01', 'VZ-MST'),
    validTo: cited('2008-02-29', 'VZ-MST', { note: 'closed to new orders with effect from this day' }),
    ...unstated,
  },
}));

/** Verizon SONET, inter-exchange: circuit, line and concatenated payload in Mb/s, fixed part and price per mile. */
const sonet = [
  ['OC-3', 'linear', 155.52, 149.76, 7040, 16.56],
  ['OC-3', 'restorable', 155.52, 149.76, 8000, 18],
  ['OC-12', 'linear', 622.08, 599.04, 21120, 49.68],
  ['OC-12', 'restorable', 622.08, 599.04, 24000, 54],
] as const;

const sonetOffers: readonly CatalogueOffer[] = sonet.map(([circuit, type, line, payload, fixed, mile]) => ({
  offer: `vz-sonet-${circuit.toLowerCase()}-${type}`,
  carrier: 'Verizon',
  product: `SONET ${circuit}c ${type}`,
  kind: 'sonet',
  ...head('VZ-SONET'),
  figures: {
    lineMbps: cited(line, 'VZ-SONET', { at: 'I' }),
    payloadMbps: calculated(
      payload,
      `concatenated payload of ${circuit}, without path overhead and fixed stuff`,
      'the envelope of [BYU] is larger',
    ),
    nrc: notFound('and access to the carrier at both ends is priced apart'),
    mrc: cited(fixed, 'VZ-SONET', { at: `1.1, ${circuit} ${type}` }),
    ...monthlyPerCircuit('VZ-SONET'),
    ...perMile('VZ-SONET', mile, `1.1, ${circuit} ${type}`, 'miles between the points of presence'),
    termMonths: notFound(),
    validFrom: notFound('the edition of the guide is dated, the rates are not'),
    validTo: notFound(),
    ...unstated,
  },
}));

/** Lewis County PUD: year, USD per pair and mile. */
const lewis = [
  [2024, 60],
  [2025, 70],
  [2026, 80],
] as const;

const lewisOffers: readonly CatalogueOffer[] = lewis.map(([year, mile]) => ({
  offer: `lewis-dark-fibre-${year}`,
  carrier: 'Lewis County PUD',
  product: 'Dark fibre pair',
  kind: 'dark-fibre-lease',
  ...head('LEWIS'),
  figures: {
    lineMbps: notFound('depends on the optics'),
    payloadMbps: notFound('depends on the optics'),
    nrc: notFound('optics, splicing and building entries come on top'),
    mrc: cited(0, 'LEWIS', { note: 'priced by the mile alone' }),
    ...monthlyPerCircuit('LEWIS'),
    ...perMile('LEWIS', mile, undefined, 'per pair, whole miles; per month is assumed, the rate sheet does not say'),
    termMonths: cited(60, 'LEWIS', { note: 'five years at least' }),
    validFrom: cited(`${year}-01-01`, 'LEWIS', { note: 'the sheet names the year' }),
    validTo: cited(`${year}-12-31`, 'LEWIS', { note: 'the sheet names the year' }),
    ...unstated,
  },
}));

/** Openreach Backhaul Extension Services: Mb/s, connection and yearly rental, in pounds for each end. */
const openreach = [
  [100, 2750, 2480],
  [155, 4500, 4700],
  [622, 5200, 8230],
  [1000, 5200, 7230],
  [2500, 10_000, 10_480],
  [10_000, 14_000, 12_820],
] as const;

const openreachOffers: readonly CatalogueOffer[] = openreach.map(([mbps, connection, rental]) => ({
  offer: `openreach-bes-2008-${mbps}`,
  carrier: 'Openreach',
  product: `BES ${mbps}`,
  kind: 'ethernet',
  ...head('OPENREACH'),
  figures: {
    lineMbps: cited(mbps, 'OPENREACH', { note: 'the speed by which the service is called' }),
    payloadMbps: notFound('the list names the service, not what it carries'),
    nrc: cited(connection, 'OPENREACH', { note: 'connection of an end; construction beyond the allowance comes on top' }),
    mrc: cited(rental, 'OPENREACH', {
      note: 'annual rental of an end; a main link between exchanges comes on top, by the metre',
    }),
    chargedPer: cited('end', 'OPENREACH'),
    period: cited('year', 'OPENREACH'),
    mrcPerKm: cited(0, 'OPENREACH', { note: 'of the local ends; the main link is another product' }),
    distanceUnit: cited(null, 'OPENREACH', { note: 'of the local ends; the main link is another product' }),
    termMonths: cited(12, 'OPENREACH', { note: 'the rental of the shortest period; those of 3 and 5 years are lower' }),
    validFrom: notFound('the list is of 2008'),
    validTo: notFound('the list is of 2008'),
    ...unstated,
    currency: general('GBP', 'pounds of a carrier in the United Kingdom, without VAT'),
  },
}));

/** Public tariffs, each offer with source and date. Old and for the record: list prices, not what is paid. */
export const tariffs: readonly CatalogueOffer[] = [
  ...eplMetroOffers,
  ...metroStorageOffers,
  ...sonetOffers,
  ...lewisOffers,
  ...openreachOffers,
];

/** The offer of a key, which is matched as everywhere: trimmed and without regard to case. */
export function findTariff(key: string): CatalogueOffer | undefined {
  return tariffs.find(({ offer }) => offer === key.trim().toLowerCase());
}

import { findTariff, tariffs } from '../../src/catalogue/tariffs';
import { valuesOf } from '../../src/catalogue/values';

/** Verizon EPL-Metro, Service Area 1, March to June 2009, typed once more: speed, 1 to 5 years, installation. */
const eplMetro = [
  [10, 890, 840, 800, 760, 720, 300],
  [50, 1340, 1200, 1070, 980, 890, 300],
  [100, 1760, 1590, 1430, 1290, 1160, 1000],
  [150, 2175, 1975, 1775, 1600, 1425, 1000],
  [300, 3350, 3050, 2725, 2475, 2225, 1000],
  [450, 3935, 3550, 2850, 2665, 2435, 1000],
  [600, 4390, 3935, 3200, 2810, 2600, 1000],
  [1000, 4780, 4255, 3500, 2935, 2735, 1000],
];

test.each(eplMetro)('EPL-Metro %d Mb/s costs what the tariff says', (mbps, ...prices) => {
  const nrc = prices.pop();
  expect(prices.length).toBe(5);
  prices.forEach((mrc, index) => {
    const offer = findTariff(`vz-epl-metro-2009-${mbps}-${index + 1}y`);
    expect(offer && valuesOf(offer.figures)).toMatchObject({
      payloadMbps: mbps,
      mrc,
      nrc,
      mrcPerKm: 0,
      termMonths: 12 * (index + 1),
      validFrom: '2009-03-01',
      validTo: null,
      currency: 'USD',
    });
  });
});

test('the published look-up: 600 Mb/s for three years is 3,200 a month and 1,000 once', () => {
  const figures = findTariff('VZ-EPL-Metro-2009-600-3y')?.figures;
  expect([figures?.mrc.value, figures?.nrc.value]).toEqual([3200, 1000]);
  expect(figures?.mrc.source).toMatch(/600 Mb\/s, 3 years \[VZ-EPL\]$/);
});

test('forty-six Ethernet offers, five of Fibre Channel, four of SONET and three of dark fibre', () => {
  const kinds = tariffs.map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((other) => other === kind).length;
  expect([count('ethernet'), count('fc'), count('sonet'), count('dark-fibre-lease'), tariffs.length]).toEqual([46, 5, 4, 3, 58]);
});

test('Fibre Channel transport of 2004 is closed to an order of 2011', () => {
  const offer = findTariff('vz-mst-2004-1gfc-5y');
  expect(offer && valuesOf(offer.figures)).toMatchObject({ payloadMbps: 800, mrc: 6740, nrc: 1200, validTo: '2008-02-29' });
});

test.each([
  ['vz-sonet-oc-12-linear', 599.04, 21120, 49.68],
  ['vz-sonet-oc-3-restorable', 149.76, 8000, 18],
  ['lewis-dark-fibre-2024', null, 0, 60],
  ['lewis-dark-fibre-2026', null, 0, 80],
])('%s is priced per mile', (key, payload, mrc, perMile) => {
  const figures = findTariff(key)?.figures;
  expect(figures && valuesOf(figures)).toMatchObject({
    payloadMbps: payload,
    mrc,
    mrcPerKm: perMile,
    distanceUnit: 'mile',
    period: 'month',
    nrc: null,
  });
});

/** Openreach, price list of 2008, typed once more: connection and annual rental of an end, in pounds. */
test.each([
  [100, 2750, 2480],
  [155, 4500, 4700],
  [622, 5200, 8230],
  [1000, 5200, 7230],
  [2500, 10000, 10480],
  [10000, 14000, 12820],
])('BES %d is priced by the end and the year', (mbps, nrc, mrc) => {
  const offer = findTariff(`openreach-bes-2008-${mbps}`);
  expect(offer && valuesOf(offer.figures)).toMatchObject({ nrc, mrc, chargedPer: 'end', period: 'year', currency: 'GBP' });
});

import { findTariff } from '../../src/catalogue/tariffs';
import { valuesOf as factsOf } from '../../src/catalogue/values';
import { valuesOf, type Values } from '../../src/plan/values/values';
import { quote } from '../../src/plan/quote';
import { named } from '../plan/goodPlan';
import { assuming, offer, plan, price } from '../reference/handPlan';
import type { Assumptions, OfferRow, SpanRow } from '../reference/plan';

/*
 * Offers as carriers really quote them, each put to the model as its carrier prints it, and worked out once more by hand: one path
 * of one circuit, without a discount rate, unless a case says otherwise. Money is in the currency of the tariff.
 */
interface Asked {
  readonly km: number;
  readonly protectKm?: number;
  readonly years?: number;
  readonly assumptions?: Partial<Assumptions>;
}

function answer(offers: OfferRow[], { km, protectKm, years = 5, assumptions }: Asked): Values {
  const span: SpanRow = { span: 'Nord-Süd', from: 'Nord', to: 'Süd', workingRouteKm: km };
  const { read, quoted } = quote(
    plan({
      platforms: [named()],
      spans: [protectKm === undefined ? span : { ...span, protectRouteKm: protectKm }],
      offers,
      prices: [price({ platform: named().platform, unitPrice: 0 })],
      assumptions: assuming({ horizonYears: years, discountRate: 0, paths: protectKm === undefined ? 1 : 2, ...assumptions }),
    }),
  );
  if (!quoted || read.problems.length) throw new Error(JSON.stringify(read.problems));
  return valuesOf(quoted.full, read.problems, read.warnings);
}
const bought = (row: Partial<OfferRow>, asked: Asked) => {
  const { options, circuits, years } = answer([offer(row)], asked);
  const { oneOff, monthly, yearly, horizonCost } = circuits[0]!;
  return { oneOff, monthly, yearly, horizonCost, total: options[0]!.total, cashFlow: years.map(({ cashFlow }) => cashFlow) };
};

/** A row of a public tariff as a row of a plan. What it does not state of size and installation is filled in. */
const tariff = (key: string, more: Partial<OfferRow>): OfferRow => {
  const found = findTariff(key)!;
  return { ...factsOf(found.figures), carrier: found.carrier, product: found.product, kind: found.kind, ...more };
};

describe('SONET between cities, by the mile [VZ-SONET]', () => {
  // Fixed part and price per mile of the tariff; 100 km are 62.137… miles, so 63.
  test.each([
    ['vz-sonet-oc-3-linear', '7040 + 63 × 16.56', '8083.28'],
    ['vz-sonet-oc-3-restorable', '8000 + 63 × 18', '9134.00'],
    ['vz-sonet-oc-12-linear', '21120 + 63 × 49.68', '24249.84'],
    ['vz-sonet-oc-12-restorable', '24000 + 63 × 54', '27402.00'],
  ])('%s over 100 km: %s a month', (key, _, monthly) => {
    const row = tariff(key, { nrc: 0, payloadMbps: 1000 });
    expect(bought(row, { km: 100, assumptions: { currency: 'USD' } }).monthly).toBe(monthly);
  });
});

describe('Backhaul of Openreach, by the end and the year [OPENREACH]', () => {
  // Connection and annual rental of an end, in pounds; both ends, five years.
  test.each([
    [100, 2 * 2750, 2 * 2480],
    [155, 2 * 4500, 2 * 4700],
    [622, 2 * 5200, 2 * 8230],
    [1000, 2 * 5200, 2 * 7230],
    [2500, 2 * 10_000, 2 * 10_480],
    [10_000, 2 * 14_000, 2 * 12_820],
  ])('BES %d: %d once and %d at the end of each year', (mbps, once, each) => {
    const row = tariff(`openreach-bes-2008-${mbps}`, { payloadMbps: 1000 });
    const { oneOff, monthly, yearly, total, cashFlow } = bought(row, { km: 20, assumptions: { currency: 'GBP' } });
    expect([oneOff, monthly, yearly, total].map(Number)).toEqual([once, 0, each, once + 5 * each]);
    expect(cashFlow.map(Number)).toEqual([once, each, each, each, each, each]);
  });

  test('a rental that twelve does not divide loses no cent over the years', () => {
    expect(bought({ mrc: 100.01, period: 'year' }, { km: 20 })).toMatchObject({ yearly: '100.01', total: '500.05' });
  });

  test('a main link by the metre, of a route that is no whole metre', () => {
    // 12,345.6 m are charged as 12,346: × 0.5 a year.
    const row = { mrc: 0, mrcPerKm: 0.5, distanceUnit: 'metre', period: 'year' } as const;
    expect(bought(row, { km: 12.3456 }).yearly).toBe('6173.00');
  });
});

describe('Dark fibre', () => {
  test('bought for twenty years, up front by strand and mile, and maintained by the mile of route', () => {
    // 20 km are 12.43 miles, so 13; 30 km are 18.64, so 19. Two pairs a path, since one carries half of what is needed.
    // Once: 2 pairs × 2 strands × 1,500 × (13 + 19) = 192,000, and 2 pairs × 2 paths × 400 of splicing = 1,600.
    // Maintained: 250 × (13 + 19) = 8,000 in year 1, whatever lies in the route; then 3 % more, each path
    // to the cent: 3,347.50 + 4,892.50 = 8,240, and 3,447.925 + 5,039.275 come to 3,447.93 + 5,039.28 = 8,487.21.
    const row = offer({
      kind: 'dark-fibre-iru',
      payloadMbps: 100,
      nrc: 400,
      nrcPerKm: 1500,
      strands: 2,
      mrc: 0,
      distanceUnit: 'mile',
      maintenancePerKm: 250,
      escalatorPerYear: 0.03,
      termMonths: 240,
    });
    const { circuits, options, years } = answer([row], { km: 20, protectKm: 30, years: 3 });
    expect(circuits[0]).toMatchObject({ serves: 'yes', perPath: '2', oneOff: '193600.00', monthly: '0.00', yearly: '8000.00' });
    expect(years.map(({ cashFlow }) => Number(cashFlow))).toEqual([193_600, 8000, 8240, 8487.21]);
    // 204 of 240 months lie beyond three years: stated, and not taken off.
    expect(options[0]!.circuits[0]).toMatchObject({ monthsBeyond: '204' });
  });

  describe('an IRU of 100,000 and 500 for each of 20 km, half of which is paid on acceptance', () => {
    const iru = { kind: 'dark-fibre-iru', nrc: 100_000, nrcPerKm: 500, mrc: 0, termMonths: 240 } as const;
    const paid = (changes: Partial<OfferRow>, assumptions: Partial<Assumptions>) => {
      const { circuits, options, years, months } = answer([offer({ ...iru, ...changes })], { km: 20, years: 3, assumptions });
      return {
        oneOff: circuits[0]!.oneOff,
        later: options[0]!.circuits[0]!.nrcLater,
        npv: options[0]!.npv,
        capital: years.map(({ capital }) => Number(capital)),
        inMonths: months.filter(({ total }) => Number(total) !== 0).map(({ month, total }) => [Number(month), Number(total)]),
      };
    };
    // 110,000: 55,000 now and 55,000 at the end of month 18, which is in year 2. At 10 %: 55,000 ÷ 1.1² = 45,454.55 and
    // 55,000 ÷ 1.1^1.5 = 47,673.13.
    test.each<[string, 'year-end' | 'monthly', string]>([
      ['discounted to the year end', 'year-end', '100454.55'],
      ['discounted by the month', 'monthly', '102673.13'],
    ])('%s', (_, discountTiming, npv) => {
      expect(paid({ nrcSecondHalfMonth: 18 }, { discountRate: 0.1, discountTiming })).toEqual({
        oneOff: '110000.00',
        later: '55000.00',
        npv,
        capital: [55_000, 0, 55_000, 0],
        inMonths: [
          [0, 55_000],
          [18, 55_000],
        ],
      });
    });
    test('of a month beyond the horizon it counts in the last', () => {
      expect(paid({ nrcSecondHalfMonth: 60 }, {}).capital).toEqual([55_000, 0, 0, 55_000]);
    });
    test('of no month all of it is paid now', () => {
      expect(paid({}, {}).inMonths).toEqual([[0, 110_000]]);
    });
    test('an odd cent is paid later, and both parts add up', () => {
      expect(paid({ nrc: 0.01, nrcPerKm: 0, nrcSecondHalfMonth: 2 }, {})).toMatchObject({ oneOff: '0.01', later: '0.01' });
      expect(paid({ nrc: 100.01, nrcPerKm: 0, nrcSecondHalfMonth: 2 }, {}).inMonths).toEqual([
        [0, 50],
        [2, 50.01],
      ]);
    });
  });

  describe('a term of three years in a horizon of five says beside the circuit what is assumed then', () => {
    const assumed = (changes: Partial<OfferRow>) => answer([offer({ termMonths: 36, ...changes })], { km: 20 }).options[0]!;
    test.each<[string, Partial<OfferRow>]>([
      ['its charge is assumed to go on', {}],
      ['its charge is assumed to go on, and to rise as before', { escalatorPerYear: 0.02 }],
      ['its charge is assumed to go on by its price list', { priceSteps: 'yes' }],
      ['what a new IRU costs is not in the total', { kind: 'dark-fibre-iru' }],
    ])('%s', (words, changes) => {
      const { circuits, reasons } = assumed(changes);
      expect(circuits[0]!.afterTerm).toBe(words);
      expect(reasons.map(({ text }) => text)).toContain(
        `link type and offers: “P” is bound for 36 months, the horizon is 5 years; ${words}`,
      );
    });
    test('nothing, if it lasts', () => {
      expect(assumed({ termMonths: 60 }).circuits[0]!.afterTerm).toBeNull();
    });
  });

  test('leased for longer than the horizon it is not bought: what follows is owed', () => {
    const { options } = answer([offer({ kind: 'dark-fibre-lease', termMonths: 240 })], { km: 20 });
    expect(options[0]).toMatchObject({ circuits: [], verdict: 'incomplete' });
  });

  describe('leased for two years longer than the horizon, with a fee for ending it early', () => {
    const lease = { kind: 'dark-fibre-lease', mrc: 100, nrc: 0, escalatorPerYear: 0.1, termMonths: 60 } as const;
    // 100 a month are 121 in year 3, the last. 24 months remain.
    test.each<[how: string, changes: Partial<OfferRow>, terminationFee: string]>([
      ['half of what remains', { terminationShare: 0.5 }, '1452.00'],
      ['three months', { terminationMonths: 3 }, '363.00'],
      ['the larger of both', { terminationShare: 0.5, terminationMonths: 3 }, '1452.00'],
      ['never more than what remains', { terminationMonths: 60 }, '2904.00'],
      ['nothing, if that is stated', { terminationShare: 0 }, '0.00'],
      ['by the month, if it is paid by the year', { terminationMonths: 3, period: 'year' }, '30.25'],
    ])('owes %s at the end of the last year', (_, how, terminationFee) => {
      const { circuits, options, years, months } = answer([offer({ ...lease, ...how })], { km: 20, years: 3 });
      expect(circuits[0]).toMatchObject({ serves: 'yes', monthsBeyond: '24', terminationFee });
      const recurring = how.period === 'year' ? [100, 110, 121] : [1200, 1320, 1452];
      expect(years.map(({ cashFlow }) => Number(cashFlow))).toEqual([
        0,
        ...recurring.slice(0, 2),
        recurring[2]! + Number(terminationFee),
      ]);
      expect(Number(options[0]!.total)).toBe(recurring.reduce((sum, paid) => sum + paid, Number(terminationFee)));
      expect(Number(months[36]!.total) - Number(how.period === 'year' ? 121 : months[35]!.total)).toBe(Number(terminationFee));
    });

    test('is not bought if its price steps: the months that remain have no price', () => {
      const { options } = answer([offer({ ...lease, priceSteps: true, terminationShare: 0.5 })], { km: 20, years: 3 });
      expect(options[0]).toMatchObject({ circuits: [], verdict: 'incomplete' });
    });
  });

  test.each([
    ['whole kilometres', {}, '217.00'],
    ['each begun half', { distanceStep: 0.5 }, '213.50'],
    ['each begun five', { distanceStep: 5 }, '245.00'],
    ['all but exactly', { distanceStep: 0.01 }, '212.87'],
    ['for each strand of a pair', { strands: 2 }, '434.00'],
    // 30.41 km are 18.896 miles.
    ['in whole miles', { distanceUnit: 'mile' as const }, '133.00'],
    ['never less than a minimum', { minimumCharge: 500 }, '500.00'],
  ])('30.41 km at 7 are charged by %s', (_, how, monthly) => {
    expect(bought({ kind: 'dark-fibre-lease', mrc: 0, mrcPerKm: 7, ...how }, { km: 30.41 }).monthly).toBe(monthly);
  });

  test('a minimum is that of one circuit, before diversity and years raise it', () => {
    // Two paths: 500 and 500 × 1.1, then 2 % more in year 2: 510 and 561.
    const row = { mrc: 120, minimumCharge: 500, diversitySurcharge: 0.1, escalatorPerYear: 0.02 };
    const { monthly, cashFlow } = bought(row, { km: 20, protectKm: 30, years: 2 });
    expect(monthly).toBe('1050.00');
    expect(cashFlow.map(Number)).toEqual([0, 12 * 1050, 12 * 1071]);
  });
});

describe('Delivery', () => {
  // From 12 July to 6 September are 56 days, 8 weeks.
  test.each([
    ['in time to the day', 8, '2011-09-06', 'ok'],
    ['a day late', 8, '2011-09-05', 'warning'],
    ['no lead stated', null, '2011-07-12', 'ok'],
    ['no date stated', 52, null, 'ok'],
  ])('%s', (_, installWeeks, goLiveDate, status) => {
    const { checks } = answer([offer({ installWeeks })], { km: 20, assumptions: { goLiveDate } });
    expect(checks.find(({ check }) => check === 'delivery')).toMatchObject({ status });
  });
});

describe('Prices by the day, Lewis County PUD [LEWIS]', () => {
  const prices = (first: Partial<OfferRow>) =>
    [2024, 2025, 2026].map((year, at) =>
      tariff(`lewis-dark-fibre-${year}`, {
        payloadMbps: 1000,
        nrc: 0,
        validTo: null,
        termMonths: null,
        ...(at === 0 && { priceSteps: 'yes', ...first }),
      }),
    );
  const asked = { km: 10, assumptions: { currency: 'USD', quoteDate: '2024-06-01' } } as const;

  test('ten kilometres for five years from June 2024: 7 months at 60 a mile, 12 at 70, 41 at 80', () => {
    // 10 km are 6.21 miles, so 7: 420, 490 and 560 a month. 7 × 420 = 2,940; 12 × 490 = 5,880; 41 × 560 = 22,960.
    const { options, circuits, years, months } = answer(prices({}), asked);
    expect(circuits[0]).toMatchObject({ monthly: '420.00', horizonCost: '31780.00', chosen: 'yes' });
    expect(options[0]).toMatchObject({ total: String(2940 + 5880 + 22_960) + '.00', carrierMonthly: '420.00' });
    // June to May: 7 × 420 + 5 × 490, then 7 × 490 + 5 × 560, then 12 × 560.
    expect(years.map(({ cashFlow }) => Number(cashFlow))).toEqual([0, 5390, 6230, 6720, 6720, 6720]);
    const monthsAt = (paid: string) => months.filter(({ carrierPaid }) => carrierPaid === paid).map(({ date }) => date);
    expect(['0.00', '420.00', '490.00', '560.00'].map((paid) => monthsAt(paid).length)).toEqual([1, 7, 12, 41]);
    expect([monthsAt('490.00')[0], monthsAt('560.00')[0]]).toEqual(['2025-01-01', '2026-01-01']);
  });

  test('months are counted from the go-live date', () => {
    const { options } = answer(prices({}), {
      ...asked,
      years: 1,
      assumptions: { ...asked.assumptions, goLiveDate: '2025-02-01' },
    });
    // February to December 2025, then January 2026: 11 × 490 + 560. The offer is of the quote date, its price of the day.
    expect(options[0]!.total).toBe('5950.00');
  });

  test('a month pays the price of its first day', () => {
    const { circuits } = answer(prices({}), {
      ...asked,
      years: 1,
      assumptions: { ...asked.assumptions, quoteDate: '2024-06-15' },
    });
    // 15 December begins in 2024, 15 January in 2025.
    expect(circuits[0]).toMatchObject({ horizonCost: String(7 * 420 + 5 * 490) + '.00' });
  });

  test('discounted by the month, each month at its price', () => {
    const assumptions = { ...asked.assumptions, discountRate: 0.06, discountTiming: 'monthly' as const };
    const worth = (n: number) => (n <= 7 ? 420 : 490) / 1.06 ** (n / 12);
    const months = Array.from({ length: 12 }, (_, before) => worth(before + 1));
    const { options } = answer(prices({}), { ...asked, years: 1, assumptions });
    expect(options[0]!.npv).toBe(months.reduce((sum, each) => sum + each, 0).toFixed(2));
  });

  test('a yearly charge is paid by the months of each price', () => {
    const { circuits } = answer(prices({ period: 'year' }), { ...asked, years: 1 });
    // 420 × 7 ÷ 12 + 490 × 5 ÷ 12 = 245 + 204.166…
    expect(circuits[0]).toMatchObject({ monthly: '0.00', yearly: '449.17' });
  });

  test('a price that is not stated leaves no total', () => {
    const [first, second, third] = prices({});
    const { options } = answer([first!, { ...second!, mrc: null }, third!], asked);
    expect(options[0]).toMatchObject({ total: null, circuits: [] });
  });

  test('without its word an offer keeps its price', () => {
    expect(answer(prices({ priceSteps: 'no' }), asked).options[0]!.total).toBe(String(60 * 420) + '.00');
  });
});

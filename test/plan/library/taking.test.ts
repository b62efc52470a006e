import { lending } from '../../../src/plan/library/lending';
import { quoteDate } from '../../../src/model/inputs/assumptions';
import { dateText } from '../../../src/quantities/dates';
import { readLibrary } from '../../../src/plan/library/readLibrary';
import { readPlan } from '../../../src/plan/read/read';
import { minimalPlan } from '../../broken/minimalPlan';
import { libraryOf, limit, line, offer, quotedWith, said } from './libraries';

const vplex = (of: ReturnType<typeof quotedWith>) => of.rowsOf('Platforms').find((row) => row['platform'] === 'vplex-metro-5.0')!;

describe('a value of a library', () => {
  test('is taken where the plan leaves the row to the catalogue, and its origin is told', () => {
    const of = quotedWith({ values: [limit()] });
    expect(vplex(of)['maxKm']).toBe(60);
    expect(of.rowsOf('Origins')).toMatchObject([
      {
        table: 'Platforms',
        row: 'vplex-metro-5.0',
        input: 'Max km',
        value: 60,
        source: 'letter of the vendor',
        by: 'A. Weber',
        library: 'North',
      },
    ]);
    expect(of.read.taken!.values.map(({ where }) => where)).toEqual(['values[0]']);
    expect(of.notes).toEqual([]);
  });

  test('takes the doubts about the figure of the catalogue with it', () => {
    const doubted = (of: ReturnType<typeof quotedWith>): string =>
      `${vplex(of)['disputed'] ?? ''}, ${vplex(of)['weaklySourced'] ?? ''}`;
    const before = doubted(quotedWith({}));
    const field = before.split(', ').find((name) => name !== '')!;
    expect(doubted(quotedWith({ values: [limit({ input: field, value: 0.7 })] }))).not.toContain(field);
  });

  test.each([
    ['states otherwise', { maxKm: 90 }, 90, /the plan states 90, and the library says 60 km/],
    ['states as not known', { maxKm: null }, null, /the plan states not stated, and the library says 60 km/],
    ['states alike', { maxKm: 60 }, 60, null],
  ])('never overwrites what the plan %s', (_, own, kept, note) => {
    const of = quotedWith({ values: [limit()] }, (plan) => (plan.platforms = [{ platform: 'vplex-metro-5.0', ...own }]));
    expect(vplex(of)['maxKm']).toBe(kept);
    expect(of.rowsOf('Origins')).toEqual([]);
    expect(of.notes.map(({ where }) => where)).toEqual(note ? ['platforms[0].maxKm'] : []);
    if (note) expect(of.notes[0]!.reason).toMatch(note);
  });

  test('changes what a row of the catalogue with changes leaves to it', () => {
    const of = quotedWith({ values: [limit()] }, (plan) => (plan.platforms = [{ platform: 'vplex-metro-5.0', maxRttMs: 4 }]));
    expect(vplex(of)).toMatchObject({ maxKm: 60, maxRttMs: 4 });
  });

  test.each([
    ['by its family', [{ family: 'VPLEX' }]],
    ['by another name', ['EMC VPLEX Metro, GeoSynchrony 5.0']],
    ['by date', [{ valid: 'all' }]],
  ])('finds a platform that the plan names %s', (_, platforms) => {
    expect(vplex(quotedWith({ values: [limit()] }, (plan) => (plan.platforms = platforms)))['maxKm']).toBe(60);
  });

  test('names its platform in other words too, as they were meant on its day', () => {
    const of = quotedWith({
      values: [limit({ row: 'EMC VPLEX Metro, GeoSynchrony 5.0' })],
      prices: [line({ platform: 'vplex metro' })],
    });
    expect(of.problems).toEqual([]);
    expect(vplex(of)['maxKm']).toBe(60);
  });

  test('reaches a hypervisor that the plan uses and does not list', () => {
    const key = String(minimalPlan().assumptions['hypervisor']);
    const of = quotedWith(
      { values: [limit({ table: 'hypervisors', row: key, input: 'maxRttMs', value: 2 })] },
      (plan) => (plan.hypervisors = []),
    );
    expect(of.rowsOf('Hypervisors')).toMatchObject([{ hypervisor: key, maxRttMs: 2 }]);
    expect(of.rowsOf('Origins')).toHaveLength(1);
  });

  test('of several days is the newest up to the quote date; a newer one is told and not taken', () => {
    const values = [limit({ value: 50, date: '2010-01-01' }), limit({ value: 60 }), limit({ value: 70, date: '2011-07-13' })];
    const of = quotedWith({ values });
    expect(dateText(of.read.plan!.assumptions.get(quoteDate) as number)).toBe('2011-07-12');
    expect(vplex(of)['maxKm']).toBe(60);
    expect(of.notes).toMatchObject([{ code: 'library-newer', where: 'platforms[0].maxKm' }]);
    expect(of.notes[0]!.reason).toContain('it was learnt after the quote date, 2011-07-12');
  });

  test('of the quote date itself is taken', () =>
    expect(vplex(quotedWith({ values: [limit({ date: '2011-07-12' })] }))['maxKm']).toBe(60));

  test('about what the plan does not compare says nothing', () => {
    const of = quotedWith({ values: [limit({ row: 'hitachi-gad' }), limit({ row: 'hitachi-gad', date: '2030-01-01' })] });
    expect([of.read.taken!.values, of.notes]).toEqual([[], []]);
  });

  test('of a list is taken as a list, with an origin for each of its columns', () => {
    const of = quotedWith({ values: [limit({ input: 'protocols', value: ['NFS'] })] });
    const stated = of.rowsOf('Origins').map(({ input, value }) => `${input} ${value}`);
    expect(stated).toContain('NFS hosts yes');
    expect(stated).toContain('FC hosts no');
  });

  test.each([
    ['fills what the plan leaves blank', {}, 'Reseller', 0],
    ['leaves what the plan states', { company: 'We' }, 'We', 1],
  ])('of the house %s', (_, own, company, notes) => {
    const entry = limit({ table: 'assumptions', row: null, input: 'company', value: 'Reseller' });
    const of = quotedWith({ values: [entry] }, (plan) => Object.assign(plan.assumptions, own));
    const stated = [...of.read.plan!.assumptions].find(([{ field }]) => field === 'company')!;
    expect([stated[1], of.notes.length]).toEqual([company, notes]);
  });

  test('needs a quote date', () => {
    const plan = minimalPlan();
    delete plan.assumptions['quoteDate'];
    const { library } = readLibrary(libraryOf({ values: [limit()] }));
    expect(readPlan(plan, 'file', null, library && lending(library)).taken).toBeNull();
  });
});

describe('a cost line of a library', () => {
  const itemsOf = (of: ReturnType<typeof quotedWith>) => of.rowsOf('Prices').map(({ item }) => item);

  test('is added behind those of the plan, with its origin as its source', () => {
    const of = quotedWith({ prices: [line({ source: 'price list' })] });
    expect(of.rowsOf('Prices').at(-1)).toMatchObject({
      item: 'Training',
      unitPrice: 4000,
      source: 'from library North, 2011-06-01, by A. Weber: price list',
    });
    expect(of.read.taken!.rows.map(({ place }) => place)).toEqual([`prices[${minimalPlan().prices.length}]`]);
  });

  test('makes a total of a platform without one', () => {
    const of = quotedWith({ prices: [line()] }, (plan) => (plan.prices = []));
    expect(itemsOf(of)).toEqual(['Training']);
    expect(of.notes).toEqual([]);
  });

  test('of the same item is the plan’s, and the difference is told', () => {
    const item = String(minimalPlan().prices[0]!['item']);
    const of = quotedWith({ prices: [line({ item, part: null, unitPrice: 1 })] });
    expect(itemsOf(of)).toEqual(minimalPlan().prices.map((row) => row['item']));
    expect(of.notes).toMatchObject([{ code: 'library-row-otherwise', where: 'prices[0]' }]);
    expect(of.notes[0]!.reason).toContain('Unit price 1, in the plan 1');
  });

  test('for a part that a line of the plan pays for is not taken', () => {
    const of = quotedWith({ prices: [line()] }, (plan) => {
      plan.prices = [{ platform: 'vplex-metro-5.0', item: 'Course', part: 'training', unitPrice: 5 }];
    });
    expect(itemsOf(of)).toEqual(['Course']);
    expect(of.notes.map(({ code }) => code)).toEqual(['library-pays-twice']);
  });

  test('beside a line whose part is not stated is taken, with a warning', () => {
    const of = quotedWith({ prices: [line()] }, (plan) => {
      plan.prices = [{ platform: 'vplex-metro-5.0', item: 'Course', unitPrice: 5 }];
    });
    expect(itemsOf(of)).toEqual(['Course', 'Training']);
    expect(of.notes.map(({ code }) => code)).toEqual(['library-may-pay-twice']);
  });

  test('brings its deal, once', () => {
    const deals = [{ deal: 'Autumn', discount: 0.3, ...said }];
    const of = quotedWith({
      deals,
      prices: [line({ deal: 'Autumn' }), line({ item: 'Support', part: 'support', deal: 'autumn' })],
    });
    expect(of.read.problems).toEqual([]);
    expect(of.rowsOf('Deals')).toMatchObject([{ deal: 'Autumn', discount: 0.3 }]);
  });

  test('takes the deal of the plan where that has one of the name', () => {
    const deals = [{ deal: 'Autumn', discount: 0.3, ...said }];
    const of = quotedWith({ deals, prices: [line({ deal: 'Autumn' })] }, (plan) =>
      Object.assign(plan, { deals: [{ deal: 'Autumn', discount: 0.1 }] }),
    );
    expect(of.rowsOf('Deals')).toMatchObject([{ discount: 0.1 }]);
    expect(of.notes.map(({ code }) => code)).toContain('library-row-otherwise');
  });

  test.each([
    ['is of a platform that the plan does not compare', { platform: 'hitachi-gad' }, []],
    ['is of a span that the plan does not have', { span: 'North' }, []],
    ['is newer than the quote', { date: '2011-07-13' }, ['library-newer']],
    ['is in a currency without a rate', { currency: 'CHF' }, ['library-without-rate']],
  ])('is not taken if it %s', (_, more, codes) => {
    const of = quotedWith({ prices: [line(more)] });
    expect(itemsOf(of)).not.toContain('Training');
    expect(of.notes.map(({ code }) => code)).toEqual(codes);
  });
});

describe('an offer of a library', () => {
  const productsOf = (of: ReturnType<typeof quotedWith>) =>
    of.rowsOf('Offers').map(({ carrier, product }) => `${carrier} ${product}`);

  test('is sold beside those of the plan, and may be the cheapest', () => {
    const of = quotedWith({ offers: [offer({ mrc: 1 })] });
    expect(productsOf(of)).toContain('Stadtwerke 1G');
    expect(of.read.problems).toEqual([]);
  });

  test('of the name of one of the plan is the plan’s', () => {
    const [own] = minimalPlan().offers;
    const of = quotedWith({ offers: [offer({ carrier: own!['carrier'], product: own!['product'], mrc: 1 })] });
    expect(productsOf(of)).toEqual(minimalPlan().offers.map(({ carrier, product }) => `${String(carrier)} ${String(product)}`));
    expect(of.notes).toMatchObject([{ code: 'library-row-otherwise', where: 'offers[0]' }]);
  });

  test('that is dated by steps is taken with all of them', () => {
    const steps = [offer({ priceSteps: true, validFrom: '2011-01-01' }), offer({ mrc: 800, validFrom: '2012-01-01' })];
    expect(productsOf(quotedWith({ offers: steps })).filter((name) => name === 'Stadtwerke 1G')).toHaveLength(2);
  });
});

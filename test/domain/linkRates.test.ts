import { linkRates } from '../../src/catalogue/linkRates';
import { valuesFor, good } from '../plan/goodPlan';
import { assuming, offer } from '../reference/handPlan';
import type { OfferRow } from '../reference/plan';

/** What is bought of one offer that names a rate, with a live migration that asks for 622 Mb/s of one circuit. */
function bought(changes: Partial<OfferRow>, own: { readonly linkRates?: { linkRate: string; payloadMbps?: number }[] } = {}) {
  const values = valuesFor({
    ...good({
      assumptions: assuming({ migrationsAtOnce: 1 }),
      hypervisors: [{ hypervisor: 'mover', maxRttMs: 5, minMbps: 622, minPer: 'all' }],
      offers: [offer({ kind: 'wavelength', payloadMbps: null, termMonths: 60, ...changes })],
    }),
    ...own,
  });
  const minimum = values.checks.find(({ check }) => check === 'mover minimum')!;
  const [circuit] = values.options[0]!.circuits;
  return [circuit?.payloadMbps ?? null, minimum.status, minimum.margin];
}

describe('An offer that names its line rate', () => {
  test('carries what that rate carries: an OC-12 too little for vMotion 4.1, whose 622 Mb/s are its line', () => {
    expect(bought({ linkRate: 'OC-12' })).toEqual(['599.04', 'warning', '-22.96']);
    expect(bought({ linkRate: 'stm-16' })).toEqual(['2396.16', 'ok', '1774.16']);
    expect(bought({ linkRate: '8GFC', clientSignal: 'any' })).toEqual(['6400', 'ok', '5778']);
  });

  test('carries what it states, whatever the rate', () =>
    expect(bought({ linkRate: 'OC-12', payloadMbps: 622 })).toEqual(['622', 'ok', '0']));

  test('does not serve where neither says what is carried', () =>
    expect(bought({ linkRate: 'ours' }, { linkRates: [{ linkRate: 'ours' }] })).toEqual([null, 'to confirm', null]));

  test.each(['10 Gb/s Ethernet', '10GbE', '10G Ethernet', '10G wavelength', '10 Gb/s wavelength', '10G'])(
    'as %s carries TCP in packets of 1,500 bytes',
    (linkRate) => expect(bought({ linkRate })).toEqual(['9492.85', 'ok', '8870.85']),
  );

  test('of Ethernet, with a line and no payload, is not warned of', () =>
    expect(
      valuesFor({
        ...good({ offers: [offer({ payloadMbps: null, linkRate: 'ours', termMonths: 60 })] }),
        linkRates: [{ linkRate: 'ours', lineMbps: 10_000, clientSignal: 'Ethernet' }],
      }).warnings.filter(({ code }) => code === 'incomplete-offer'),
    ).toEqual([]));

  test('carries no IP where its rate is one of Fibre Channel', () =>
    expect(bought({ linkRate: '8GFC' })).toEqual([null, 'to confirm', null]));

  test('may name a rate of the plan, for which that of the catalogue does not stand', () =>
    expect(bought({ linkRate: 'OC-12' }, { linkRates: [{ linkRate: 'OC-12', payloadMbps: 601.344 }] })).toEqual([
      '601.344',
      'warning',
      '-20.656',
    ]));
});

test('a rate that is not known is answered with the names most like it', () => {
  const [problem] = valuesFor(good({ offers: [offer({ linkRate: '25 Gig Ethernet' })] })).problems;
  expect(problem!.remedy).toMatch(/25 Gb\/s Ethernet/);
});

test('no rate carries more than its line', () => {
  const over = linkRates.filter(({ figures: { lineMbps, payloadMbps } }) => (payloadMbps.value ?? 0) > lineMbps.value);
  expect(over).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Values, valuesText } from '../../src/plan/values/values';
import { valueText } from '../../src/plan/values/valueText';
import { Decimal } from '../../src/quantities/decimal';
import { date, Mbps, money, moneyPerMonth, one } from '../../src/quantities/units';
import { assuming, offer } from '../reference/handPlan';
import { boughtTogether, randomPlan } from '../reference/randomPlan';
import { reference } from '../reference/reference';
import { good, valuesFor } from './goodPlan';
import { seed, tries } from '../setup/effort';

const parsed = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')) as unknown;

describe('a cell as it leaves the program', () => {
  test.each([
    ['1234567.8901234567891', new Decimal('1234567.8901234567890623'), Mbps],
    ['0.000000001', new Decimal('1e-9'), Mbps],
    ['100000000000000000000000', new Decimal('1e23'), Mbps],
    ['33.333333333333333333', new Decimal(100).div(3), one],
    ['1.5', new Decimal('1.50'), one],
    ['0', new Decimal('-0'), one],
    ['1234567.00', new Decimal(1234567), money],
    ['-0.01', new Decimal('-0.005'), money],
    ['0.00', new Decimal('-0.004'), moneyPerMonth],
    ['2011-07-12', new Decimal(40736), date],
    ['fits', 'fits', one],
    [null, null, money],
  ])('%s', (text, value, unit) => expect(valueText(value, unit)).toBe(text));
});

test('an option has the fields of the contract, in its order', () => {
  expect(Object.keys(valuesFor(good()).options[0]!)).toEqual(
    (
      'span platform verdict reasons bindingLimit bindingMargin routeKm rttMs storageMbpsAtoB storageMbpsBtoA mobilityMbps ftMbps ' +
      'networkMbpsAtoB networkMbpsBtoA requiredMbps requiredStorageMbps requiredFabricMbps requiredRestMbps servedWorkloads workloadsOfSpan ' +
      'readHomeMs readAwayMs writeHomeMs ' +
      'writeAwayMs meanReadMs meanWriteMs workingRttMs protectRttMs writeHomeMsWorking writeAwayMsWorking writeHomeMsProtect writeAwayMsProtect ' +
      'readHomeMsIs readAwayMsIs writeHomeMsIs writeAwayMsIs readSerialisationMs writeSerialisationMs queueingMs ' +
      'readHomeSerialisationMs readAwaySerialisationMs writeHomeSerialisationMs writeAwaySerialisationMs ' +
      'writeBudgetMarginMs writeBudgetWorkload circuits platformOneOff platformMonthly platformYearly carrierOneOff carrierMonthly carrierYearly ' +
      'total npv validUntilMonth name rank state forced leftOut disasterRecovery disasterRecoveryPriced checksToConfirm checksNotPublished choice choiceReason open rankWithheld vendorAsked verdictDoubt forcedReason leftOutReason ' +
      'platformTotal carrierTotal transitionCosts replicationCosts replicaInWords versusToday oneOff recurring equivalentMonthly totalPerVm totalPerTB vat gross margin sellerCost ' +
      'productName solution product part bindingUnit'
    ).split(' '),
  );
});

test('demands are those of the year that is sized for', () => {
  const { demands } = valuesFor(good({ assumptions: assuming({ sizeForYear: 2.5 }) }));
  expect(demands.map(({ state }) => state)).toEqual([
    'planned',
    'drained A',
    'drained B',
    'node down A',
    'node down B',
    'path lost',
  ]);
});

test('every offer is listed for every link, with whether it serves and is bought', () => {
  const dear = offer({ product: 'Dear', mrc: 101 });
  const { circuits, options } = valuesFor(good({ offers: [dear, offer(), offer({ product: 'Too far', maxKm: 1 })] }));
  expect(circuits.map(({ product, serves, chosen, monthly }) => [product, serves, chosen, monthly])).toEqual([
    ['Dear', 'yes', 'no', '101.00'],
    ['P', 'yes', 'yes', '100.00'],
    ['Too far', 'no', 'no', '100.00'],
  ]);
  expect(options[0]?.circuits).toEqual([
    {
      carries: 'all',
      path: 'both',
      carrier: 'C',
      product: 'P',
      perPath: '1',
      paths: '1',
      payloadMbps: '1000',
      oneOff: '0.00',
      monthly: '100.00',
      yearly: '0.00',
      monthsBeyond: null,
      terminationFee: '0.00',
      horizonCost: '6000.00',
      headroomMbps: '840',
      validUntilMonth: null,
      nextCheapest: '1 × C, Dear',
      nextCost: '6060.00',
      nextMore: '60.00',
      nextStepUp: null,
      stepUpCost: null,
      stepUpMore: null,
      upgrades: null,
      gearOneOff: '0.00',
      gearYearly: '0.00',
      gearWatts: '0',
      gearRackUnits: '0',
      sharesFibre: 'no',
      afterTerm: null,
      nrcLater: '0.00',
      nrcLaterMonth: '0',
    },
  ]);
});

test('a plan that cannot be calculated leaves its problems and empty lists', () => {
  const { format, quotedWith, problems, warnings, ...lists } = valuesFor({});
  expect(format).toBe(2);
  expect(quotedWith).toMatchObject({ program: '0.1.0', oldestSource: null, newestSource: null });
  expect(problems.length).toBeGreaterThan(0);
  expect(warnings).toEqual([]);
  expect(Object.keys(lists).length).toBeGreaterThanOrEqual(6);
  expect(Object.values(lists).flat()).toEqual([]);
});

test('the same plan gives the same bytes', () => {
  const example = parsed('examples/metro.json');
  expect(valuesText(valuesFor(example))).toBe(valuesText(valuesFor(example)));
});

/** Figures agree within 1e-6 (relative if above 1), texts exactly. */
function expectClose(where: string, got: unknown, wanted: unknown, to: number): void {
  // Most are the same, and `expect` takes longer than all else here.
  if (got === wanted) return;
  if (typeof wanted !== 'number') return expect({ where, value: got }).toEqual({ where, value: wanted });
  const close = typeof got === 'string' && Math.abs(Number(got) - wanted) <= to * Math.max(1, Math.abs(wanted));
  if (!close) throw new Error(`${where}: ${String(got)} instead of ${wanted}`);
}

interface Expected {
  readonly span: string;
  readonly platform: string;
  readonly fits: boolean;
  readonly circuits?: readonly Readonly<Record<string, unknown>>[];
}

test.each(readdirSync('test/golden/cases'))('golden case %s', (name) => {
  const golden = parsed(`test/golden/cases/${name}`) as { readonly plan: unknown; readonly expect: readonly Expected[] };
  const { options } = valuesFor(golden.plan);
  for (const { fits, circuits = [], ...figures } of golden.expect) {
    const option = options.find(({ span, platform }) => span === figures.span && platform === figures.platform)!;
    const got = new Map<string, unknown>(Object.entries(option));
    for (const [field, wanted] of Object.entries(figures))
      expectClose(`${figures.platform} ${field}`, got.get(field), wanted, 1e-6);
    expect(option.verdict !== 'does not fit').toBe(fits);
    circuits.forEach((wanted, at) => {
      const bought = new Map<string, unknown>(Object.entries(option.circuits[at] ?? {}));
      for (const [field, value] of Object.entries(wanted)) expectClose(field, bought.get(field), value, 1e-6);
    });
  }
});

/** An offer costs what it costs bought once; what upgrades make of that stands with the option. */
const asOffered =
  (options: Values['options']) =>
  ({ horizonCost, terminationFee, ...row }: ReturnType<typeof reference>['circuits'][number], at: number): object =>
    options.flatMap(({ circuits }) => circuits)[at]?.upgrades === null ? { ...row, horizonCost, terminationFee } : row;

/** Fit alone holds the doubt; the words of a reason hold the states. */
const elsewhere = ['bindingDoubt', 'missedMoves'];

test('random plans come out as in the reference', () => {
  fc.assert(
    fc.property(randomPlan().map(boughtTogether), (json) => {
      const wanted = reference(json);
      const got = valuesFor(json);
      const options = got.options.map((option) => ({ ...option, circuits: null }));
      for (const [rows, theirs] of [
        [options, wanted.options.map((option) => ({ ...option, circuits: null }))],
        [got.options.flatMap(({ circuits }) => circuits), wanted.options.flatMap(({ circuits }) => circuits)],
        // What hosts move apart from the storage circuit stands in the traffic by class.
        [got.demands.map((row, at) => ({ ...got.classes[at], ...row })), wanted.demands],
        [
          got.checks.map(({ check, status, limit, margin }) => ({ check, status, limit, margin })),
          wanted.checks.map(({ check, status, limit, margin }) => ({ check, status, limit, margin })),
        ],
        [got.circuits.filter(({ chosen }) => chosen === 'yes'), wanted.circuits.map(asOffered(got.options))],
        [
          got.years,
          wanted.years.map(({ requiredMbps, cashFlow, discountFactor }) => ({ requiredMbps, cashFlow, discountFactor })),
        ],
      ] as const) {
        expect(rows).toHaveLength(theirs.length);
        rows.forEach((row, at) => {
          const cells = new Map<string, unknown>(Object.entries(row));
          for (const [field, value] of Object.entries(theirs[at]!).filter(([name]) => !elsewhere.includes(name)))
            // Margins are rounded to 9 digits: at a tie, binary noise decides the last.
            expectClose(`row ${at} ${field}`, cells.get(field), value, 1.5e-9);
        });
      }
    }),
    { numRuns: tries(60, 2000), seed: seed(12) },
  );
});

import { readPlan } from '../../src/plan/read/read';
import { hypervisor, migrationNicGbps } from '../../src/model/inputs/assumptions';
import { type LoosePlan, minimalPlan, ownPlatform } from '../broken/minimalPlan';
import { change } from '../broken/cases';

/** The minimal plan with changes: what was understood, the value of the first field of it, and the problems. */
function reading(changes: (plan: LoosePlan) => void) {
  const plan = minimalPlan();
  changes(plan);
  const { plan: read, understood, problems } = readPlan(plan);
  const tables = new Map([...(read?.tables ?? [])].map(([table, rows]) => [table.name, rows]));
  return { read, tables, understood, problems: problems.map(({ code }) => code) };
}

test.each<[part: keyof LoosePlan, field: string, written: string, value: string, unit: string]>([
  ['spans', 'workingRouteKm', '50 mi', '80.4672', 'km'],
  ['spans', 'workingRouteKm', '130', '130', 'km'],
  ['spans', 'witnessMbps', 'OC-12', '622.08', 'Mb/s'],
  ['spans', 'fcGbps', '16GFC', '16', 'Gb/s'],
  ['spans', 'fcGbps', '8G', '8', 'Gb/s'],
  ['spans', 'fcGbps', '32 Gb/s FC', '32', 'Gb/s'],
  ['spans', 'fcGbps', '16Gb', '16', 'Gb/s'],
  ['offers', 'lineMbps', '10GbE', '10000', 'Mb/s'],
  ['offers', 'lineMbps', '16GFC', '14025', 'Mb/s'],
  ['offers', 'payloadMbps', '10G wavelength', '9492.85', 'Mb/s'],
  ['offers', 'payloadMbps', 'OC-12', '599.04', 'Mb/s'],
  ['offers', 'payloadMbps', '10 Gb/s', '10000', 'Mb/s'],
  ['offers', 'mrc', '3,000.00 USD a month', '3000', 'USD/month'],
  ['offers', 'termMonths', '3 years', '36', 'months'],
  ['offers', 'validFrom', '12.05.2010', '2010-05-12', ''],
  ['offers', 'kind', 'Dark Fiber Lease', 'dark-fibre-lease', ''],
  ['workloads', 'awayShare', '35 %', '0.35', ''],
  ['workloads', 'protocol', 'nvme tcp', 'NVMe/TCP', ''],
  ['workloads', 'vms', '1,234 VMs', '1234', ''],
  ['workloads', 'capacityTB', '800 GB', '0.8', 'TB'],
  ['prices', 'discount', '35%', '0.35', ''],
])('%s: %s "%s" is %s %s', (part, field, written, value, unit) => {
  const { understood, tables, problems } = reading((plan) => change(plan[part] as never, { [field]: written }));
  expect(problems).toEqual([]);
  expect(understood).toMatchObject([{ where: `${part}[0].${field}`, written, value, unit }]);
  const table = [...tables].find(([name]) => name.toLowerCase() === part)![1];
  if (field !== 'validFrom') expect(String(table[0]![field])).toBe(value);
});

test.each([
  ['25GbE', 25],
  ['2500 Mb/s', 2.5],
  ['25 Gb/s', 25],
])('the speed of a port "%s" is %d Gb/s', (written, value) => {
  const { read, understood } = reading((plan) => void (plan.assumptions.migrationNicGbps = written));
  expect(understood).toMatchObject([{ where: 'assumptions.migrationNicGbps', written, value: String(value), unit: 'Gb/s' }]);
  expect(read?.assumptions.get(migrationNicGbps)).toBe(value);
});

test('amounts are in the currency of their row', () => {
  const { understood, problems } = reading((plan) => change(plan.prices, { unitPrice: '1.234,50 €', currency: 'EUR' }));
  expect([problems, understood]).toMatchObject([
    [],
    [{ where: 'prices[0].unitPrice', written: '1.234,50 €', value: '1234.5', unit: 'EUR' }],
  ]);
});

test('charges are by the period and the unit of distance of their row, and no other', () => {
  const yearly = { mrc: '36,000.00 USD a year', mrcPerKm: '12 USD per mile and year' };
  const read = reading((plan) => change(plan.offers, { ...yearly, period: 'year', distanceUnit: 'mile' }));
  expect([read.problems, read.understood.map(({ value, unit }) => `${value} ${unit}`)]).toEqual([
    [],
    ['36000 USD/year', '12 USD/year/mile'],
  ]);
  expect(reading((plan) => change(plan.offers, yearly)).problems).toEqual(['other-unit', 'other-unit']);
});

test('a KB is what the plan says it is', () => {
  const { tables } = reading((plan) => {
    plan.assumptions.kilobyteBytes = '1,000';
    change(plan.workloads, { readKB: '16 KiB' });
  });
  expect(tables.get('Workloads')![0]!['readKB']).toBe(16.384);
});

test('the notation of a plan settles what can be read in two ways', () => {
  const doubtful = (plan: LoosePlan) => {
    change(plan.spans, { workingRouteKm: '1.234 km' });
    plan.assumptions.quoteDate = '05/07/2011';
  };
  expect(reading(doubtful).problems).toEqual(['two-days', 'two-numbers']);
  const { understood, problems } = reading((plan) => {
    doubtful(plan);
    Object.assign(plan, { notation: { decimal: ',', dates: 'DMY' } });
  });
  expect([problems, understood.map(({ value }) => value)]).toEqual([[], ['2011-07-05', '1234']]);
});

test('what stands as a plan file wants it needs no understanding', () => expect(reading(() => undefined).understood).toEqual([]));

describe('Names of the catalogue', () => {
  const today = (changes: (plan: LoosePlan) => void) =>
    reading((plan) => {
      plan.assumptions.quoteDate = '2026-11-26';
      changes(plan);
    });
  type Tables = ReturnType<typeof reading>['tables'];
  const fields = (tables: Tables, table: string, field: string) => tables.get(table)!.map((row) => row[field]);

  test('a family, a product or its short name fills the row with what is for sale, and prices find it by the same words', () => {
    const { tables, understood, problems } = today((plan) => {
      plan.platforms = ['VPLEX', { platform: 'active cluster', gearUs: 10 }];
      plan.prices = [
        { platform: 'VPLEX', item: 'Node', unitPrice: 1 },
        { platform: 'ActiveCluster', item: 'Array', unitPrice: 1 },
      ];
    });
    expect(problems).toEqual([]);
    expect(fields(tables, 'Platforms', 'platform')).toEqual(['metro-node', 'pure-activecluster']);
    expect(fields(tables, 'Platforms', 'gearUs')[1]).toBe(10);
    expect(fields(tables, 'Prices', 'platform')).toEqual(['metro-node', 'pure-activecluster']);
    expect(understood.map(({ where, value }) => `${where} ${value}`)).toEqual([
      'platforms[0] metro-node',
      'platforms[1] pure-activecluster',
      'prices[0].platform metro-node',
      'prices[1].platform pure-activecluster',
    ]);
    expect(understood[0]!.about).toBe('Dell metro node, without cross-connect; for sale too: metro-node-cross-connect');
  });

  test('a hypervisor is found by its product', () => {
    const { tables, read, problems } = today((plan) => {
      plan.hypervisors = [];
      plan.assumptions.hypervisor = 'vSphere 8';
      change(plan.workloads, { hypervisor: 'hyperv' });
    });
    expect([problems, read!.assumptions.get(hypervisor)]).toEqual([[], 'vMotion 8']);
    expect(fields(tables, 'Hypervisors', 'hypervisor').sort()).toEqual(['Hyper-V Live Migration', 'vMotion 8']);
  });

  test('of the rows that are listed, the only one of that name is meant, on any day', () => {
    const { tables, problems } = today((plan) => change(plan.prices, { platform: 'vplex metro' }));
    const prices = fields(tables, 'Prices', 'platform');
    expect([problems, [...new Set(prices)], prices.length]).toEqual([[], ['vplex-metro-5.0'], minimalPlan().prices.length]);
  });

  test('a row of the own keeps its name, and so does a name in a cell', () => {
    expect(today((plan) => void plan.platforms.push(ownPlatform('SVC'))).understood).toEqual([]);
    const plan = { ...minimalPlan(), platforms: ['VPLEX'] };
    expect(readPlan(plan, 'cell').problems.map(({ code }) => code)).toContain('unknown-catalogue-key');
  });
});

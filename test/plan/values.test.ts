import { readFileSync } from 'node:fs';
import { assumptions, inputTables } from '../../src/model';
import * as assumption from '../../src/model/inputs/assumptions';
import { hypervisors } from '../../src/model/inputs/hypervisors';
import { offers } from '../../src/model/inputs/offers';
import { platforms } from '../../src/model/inputs/platforms';
import { prices } from '../../src/model/inputs/prices';
import { sites } from '../../src/model/inputs/sites';
import { workloads } from '../../src/model/inputs/workloads';
import { inputColumns } from '../../src/plan/definitions';
import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read';
import { dayNumber } from '../../src/quantities/dates';
import { type Loose, type LoosePlan, minimalPlan, ownPlatform } from '../broken/minimalPlan';

function read(changes: (plan: LoosePlan) => void): Plan {
  const json = minimalPlan();
  changes(json);
  const { plan, problems } = readPlan(json);
  expect(problems).toEqual([]);
  if (!plan) throw new Error('There is no plan');
  return plan;
}

const ownRow = (fields: Loose) =>
  read(({ platforms: rows }) => void rows.push(ownPlatform('Own', fields))).tables.get(platforms)?.[1];

test('the example gives neither problem nor blank rows', () => {
  const { plan, problems } = readPlan(JSON.parse(readFileSync('examples/metro.json', 'utf8')));
  expect(problems).toEqual([]);
  for (const table of inputTables) {
    const fields = inputColumns(table).map(({ field }) => field);
    for (const row of plan?.tables.get(table) ?? []) expect(Object.keys(row)).toEqual(fields);
  }
  expect(plan?.tables.get(platforms)).toHaveLength(6);
});

test('missing, null, nothing and spaces are all blank', () => {
  const plan = read(({ offers: rows }) => Object.assign(rows[0]!, { source: '', lineMbps: null, maxKm: '  ' }));
  expect(plan.tables.get(offers)?.[0]).toMatchObject({ source: null, lineMbps: null, maxKm: null, termMonths: null });
});

test('words are read without regard to case, dates as day numbers, texts as typed, names trimmed', () => {
  const plan = read(({ offers: rows, workloads: [first] }) => {
    Object.assign(rows[0]!, { carrier: ' Kabel ', product: ' =1+1 ', kind: ' Dark-Fibre-IRU', validFrom: '2011-07-01' });
    Object.assign(first!, { include: 'YES', protocol: 'iscsi', awayShare: -0 });
  });
  const validFrom = dayNumber('2011-07-01');
  expect(plan.tables.get(offers)?.[0]).toMatchObject({ carrier: 'Kabel', product: ' =1+1 ', kind: 'dark-fibre-iru', validFrom });
  expect(plan.tables.get(workloads)?.[0]).toMatchObject({ include: 'yes', protocol: 'iSCSI', awayShare: 0 });
});

test('references take the spelling of the row they name', () => {
  const plan = read(({ assumptions: stated, workloads: [first], offers: rows, prices: [line], hypervisors: movers }) => {
    stated.hypervisor = 'VMOTION 4.1';
    Object.assign(first!, { span: ' east', homeSite: 'ZÜRICH', hypervisor: 'vmotion 4.1 ' });
    Object.assign(rows[0]!, { currency: 'eur' });
    Object.assign(line!, { platform: 'VPLEX-Metro-5.0', currency: 'usd' });
    movers[0] = { hypervisor: 'vMotion 4.1' };
  });
  expect(plan.tables.get(workloads)?.[0]).toMatchObject({ span: 'East', homeSite: 'Zürich', hypervisor: 'vMotion 4.1' });
  expect(plan.tables.get(offers)?.[0]).toMatchObject({ currency: 'EUR' });
  expect(plan.tables.get(prices)?.[0]).toMatchObject({ platform: 'vplex-metro-5.0', currency: 'USD' });
  expect(plan.assumptions.get(assumption.hypervisor)).toBe('vMotion 4.1');
});

test('a list of words becomes one yes or no each; no list says nothing', () => {
  expect(ownRow({ protocols: ['fc', 'NFS'] })).toMatchObject({
    'protocols.FC': 'yes',
    'protocols.FCoE': 'no',
    'protocols.iSCSI': 'no',
    'protocols.NFS': 'yes',
    'linkTypes.fc': null,
    'linkTypes.ip': null,
  });
});

test.each([
  [['VMOTION 4.1', ' vMotion 5.0 ', 'vmotion 4.1'], 'vMotion 4.1, vMotion 5.0'],
  [[], 'none'],
  [null, null],
])('names %p become the text %p', (names, text) => expect(ownRow({ hypervisors: names })).toMatchObject({ hypervisors: text }));

test('none is stated as unlimited where a column knows it, and no drain window', () => {
  expect(ownRow({ maxKm: 'None', maxRttMs: 5 })).toMatchObject({ maxKm: 'none', maxRttMs: 5 });
  const plan = read(({ assumptions: stated }) => void (stated.drainWindowMinutes = 'none'));
  expect(plan.assumptions.get(assumption.drainWindowMinutes)).toBeNull();
});

test('assumptions stand with their defaults', () => {
  const { assumptions: stated } = read(() => undefined);
  expect([...stated.keys()]).toEqual(assumptions);
  expect(stated.get(assumption.fibreUsPerKm)).toBe(4.897);
  expect(stated.get(assumption.quoteDate)).toBe(dayNumber('2011-07-12'));
  expect([...stated].filter(([, value]) => value === null)).toEqual([[assumption.drainWindowMinutes, null]]);
});

test.each(['vplex-metro-5.0', ' VPLEX-Metro-5.0', { platform: 'Vplex-metro-5.0' }, { platform: 'vplex-metro-5.0', name: null }])(
  '%p is the row of the catalogue',
  (element) => {
    expect(read((plan) => void (plan.platforms = [element])).tables.get(platforms)?.[0]).toMatchObject({
      platform: 'vplex-metro-5.0',
      name: 'EMC VPLEX Metro, GeoSynchrony 5.0',
      validFrom: dayNumber('2011-05-01'),
      maxRttMs: 5,
      synchronous: 'yes',
      'linkTypes.fc': 'yes',
      'linkTypes.ip': 'no',
      hypervisors: 'vMotion 4.1, vMotion 5.0',
      thirdSite: 'optional',
    });
  },
);

test('a catalogue key with more than the key is a row of its own', () => {
  const plan = read(({ hypervisors: rows }) => void (rows[0] = { hypervisor: 'vMotion 4.1', minMbps: 1 }));
  expect(plan.tables.get(hypervisors)).toEqual([
    { hypervisor: 'vMotion 4.1', maxRttMs: null, minMbps: 1, minPer: null, source: null },
  ]);
});

test('hypervisors in use come from the catalogue where the plan does not list them', () => {
  const plan = read(({ hypervisors: rows, workloads: [first] }) => {
    rows[0] = { hypervisor: 'Xen' };
    Object.assign(first!, { hypervisor: 'vmotion 6.0+' });
  });
  expect(plan.tables.get(hypervisors)?.map(({ hypervisor }) => hypervisor)).toEqual(['Xen', 'vMotion 4.1', 'vMotion 6.0+']);
  expect(plan.tables.get(workloads)?.[0]?.hypervisor).toBe('vMotion 6.0+');
});

test('a price that cannot be counted on stays, without a price', () => {
  const json = minimalPlan();
  json.prices.push({ platform: 'vplex-metro-5.0', item: null, unitPrice: 5, currency: 'CHF', charge: 'monthly' });
  const { plan, problems } = readPlan(json);
  expect(problems.map(({ code }) => code)).toEqual(['missing', 'unknown-reference']);
  const line = { platform: 'vplex-metro-5.0', item: 'prices[1]', unitPrice: null, currency: null, charge: 'monthly' };
  expect(plan?.tables.get(prices)?.[1]).toMatchObject(line);
});

test('a broken platform goes with its prices and with what stands in front of it', () => {
  const json = minimalPlan();
  json.platforms.push(ownPlatform('Front', { fronts: 'back' }), ownPlatform('Back', { maxKm: -1 }));
  json.prices.push({ platform: 'Back', item: 'x', unitPrice: 1 }, { platform: 'front', item: 'y', unitPrice: 1 });
  const { plan, problems } = readPlan(json);
  expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual(['negative platforms[2].maxKm']);
  expect(plan?.tables.get(platforms)).toHaveLength(1);
  expect(plan?.tables.get(prices)).toHaveLength(1);
});

test('a part that is missing is empty', () => {
  const { assumptions: stated, sites: places, spans } = minimalPlan();
  const { plan, problems } = readPlan({ $schema: 'plan.schema.json', assumptions: stated, sites: places, spans });
  expect(problems).toEqual([]);
  expect(plan?.tables.get(sites)).toHaveLength(3);
  expect(plan?.tables.get(workloads)).toEqual([]);
});

test('every default that was taken is told, once for each column', () => {
  const { assumed } = readPlan(minimalPlan());
  const [first] = assumed;
  expect(first).toEqual({
    where: 'assumptions',
    field: 'fibreUsPerKm',
    heading: 'Fibre latency',
    value: '4.897',
    why: 'not stated; the default',
    rows: 1,
  });
  expect(assumed.find(({ where, field }) => where === 'workloads' && field === 'growthPerYear')).toEqual({
    where: 'workloads',
    field: 'growthPerYear',
    heading: 'Growth a year',
    value: '0',
    why: "not stated in 2 of 2 rows; the plan's growth a year",
    rows: 2,
  });
  expect(new Set(assumed.map(({ where, field }) => `${where} ${field}`)).size).toBe(assumed.length);
});

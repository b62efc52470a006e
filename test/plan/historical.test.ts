import { readPlan } from '../../src/plan/read/read';
import { linkRates } from '../../src/model/inputs/network/linkRates';
import { localisations } from '../../src/model/inputs/network/localisations';
import { transports } from '../../src/model/inputs/network/transports';
import { platforms } from '../../src/model/inputs/products/platforms';
import type { Table } from '../../src/formula';
import { starting } from '../../src/sheets/starting';
import { good } from './goodPlan';

/** What is no longer sold is offered for quotes of its time, or taken where it is named. */
const planOn = (day: string, changes: object = {}) => {
  const plan = good();
  return readPlan({ ...plan, assumptions: { ...plan.assumptions, quoteDate: day }, ...changes });
};
const namesOn = (day: string, table: Table, key: string, changes?: object) =>
  (planOn(day, changes).plan?.tables.get(table) ?? []).map((row) => row[key]);

test.each<[string, Table, string, string, string]>([
  ['SONET', linkRates, 'linkRate', 'OC-48', '25 Gb/s Ethernet'],
  ['GSS and ACE', localisations, 'localisation', 'GSS and ACE', 'EVPN with anycast gateway'],
  ['OTV', transports, 'framing', 'TCP/IP over OTV', 'TCP/IP with MACsec'],
])('%s is of 2011, and what took its place of 2026', (_, table, key, then, now) => {
  expect([then, now].map((name) => namesOn('2011-07-12', table, key).includes(name))).toEqual([true, false]);
  expect([then, now].map((name) => namesOn('2026-11-26', table, key).includes(name))).toEqual([false, true]);
});

test('a rate that an offer names is there on any day', () => {
  const [offer] = good().offers;
  const offers = [{ ...offer!, kind: 'sonet', payloadMbps: null, linkRate: 'OC-48' }];
  expect(namesOn('2026-11-26', linkRates, 'linkRate', { offers })).toContain('OC-48');
});

test('a catalogue date of its time offers it, whatever the quote date', () => {
  const { assumptions } = good();
  const changes = { assumptions: { ...assumptions, quoteDate: '2026-11-26', catalogueDate: '2011-07-12' } };
  expect(namesOn('2026-11-26', linkRates, 'linkRate', changes)).toContain('OC-48');
});

test('all of a day are those that are sold on it; one that is named is taken beside them', () => {
  const of = (...elements: unknown[]) => namesOn('2026-11-26', platforms, 'platform', { platforms: elements });
  expect(of({ valid: 'all' })).not.toContain('vplex-metro-5.0');
  expect(of({ family: 'VPLEX' })).not.toContain('vplex-metro-5.0');
  expect(of({ valid: 'all' }, 'vplex-metro-5.0')).toContain('vplex-metro-5.0');
});

test('a misspelt key is told what is sold on the day', () => {
  const { problems } = planOn('2026-11-26', { platforms: ['some-array'] });
  const text = JSON.stringify(problems);
  expect(text).toContain('vsan-stretched');
  expect(text).not.toContain('vplex-metro-4.x');
});

test('empty tables begin with the rows of the day', () => {
  const names = (day: string): string => JSON.stringify(starting('empty', day).sheets.map(({ tables }) => tables));
  expect(names('2026-11-26')).toContain('powerstore-metro');
  expect(names('2026-11-26')).not.toContain('OC-48');
  expect(names('2011-07-12')).toContain('OC-48');
});

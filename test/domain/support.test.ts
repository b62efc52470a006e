import { Checks } from '../../src/model/checks';
import { readPlan } from '../../src/plan/read/read';
import { calculate } from '../../src/plan/calculate';
import { findingsOf } from '../../src/plan/reasons/reasons';
import { assuming, offer, plan, platform, price } from '../reference/handPlan';
import type { Plan, PlatformRow } from '../reference/plan';

/** Support that ends before the costs are compared to the end. */

const horizon = { quoteDate: '2026-03-01', horizonYears: 5 };
const of = (changes: Partial<PlatformRow>, more: Partial<Plan> = {}): Plan =>
  plan({
    assumptions: assuming(horizon),
    offers: [offer({ mrc: 0 })],
    platforms: [platform({ name: 'Mirror', sourceDate: '2026-01-01', ...changes })],
    prices: [price()],
    ...more,
  });

/** What the check of age says. */
function told(one: Plan): { readonly status: string; readonly reasons: readonly string[]; readonly live: string | null } {
  const { plan: read } = readPlan(JSON.parse(JSON.stringify(one)));
  const { reading } = calculate(read!);
  const row = reading.column(Checks.check).indexOf('age');
  return {
    status: String(reading.cell(Checks.status, row)),
    reasons: findingsOf(reading, 0).flatMap(({ check, text }) => (check === 'age' ? [text] : [])),
    live: reading.cell(Checks.says, row) as string | null,
  };
}

test.each([
  ['2031-03-01', 'ok'],
  ['2031-02-28', 'warning'],
])('A platform that is supported until %s, of a horizon to 2031-03-01: %s', (supportedUntil, status) => {
  expect(told(of({ supportedUntil })).status).toBe(status);
});

test('The horizon begins on the day of going live', () => {
  const live = of({ supportedUntil: '2031-03-01' });
  expect(told({ ...live, assumptions: { ...live.assumptions, goLiveDate: '2026-04-01' } }).status).toBe('warning');
});

test('A platform without a day of its end of support is not warned about', () => expect(told(of({})).status).toBe('ok'));

test('It is told with the day on the terminal, and live that it ends', () => {
  const { reasons, live } = told(of({ supportedUntil: '2028-01-31' }));
  expect(reasons).toEqual(['age: support of the platform ends on 2028-01-31, within the horizon']);
  expect(live).toBe('age: support ends within the horizon');
});

test('Support of a hypervisor in use counts too, with its name', () => {
  const movers = [{ hypervisor: 'mover', maxRttMs: 5, minMbps: 250, supportedUntil: '2027-10-11' }];
  const { status, reasons } = told(of({}, { hypervisors: movers }));
  expect(status).toBe('warning');
  expect(reasons).toEqual(['age: support of “mover” ends on 2027-10-11, within the horizon']);
});

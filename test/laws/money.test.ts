import type { Value } from '../../src/formula';
import { circuits, costs, links, monthFlows, options, replication, transition, years } from '../../src/model/tables';
import { Decimal } from '../../src/quantities/decimal';
import { exactly, forDeals, forPlans, rows } from './plans';

/** The sum of stated amounts; null where one is not. */
function sum(amounts: readonly Value<Decimal>[]): Decimal | null {
  if (amounts.includes(null)) return null;
  return amounts.reduce<Decimal>((total, amount) => total.plus(amount ?? 0), new Decimal(0));
}
const text = (amount: Value<Decimal>): string | null => (amount === null ? null : new Decimal(amount).toFixed());

/** No tolerance: amounts are decimal fractions and are added as such. */
const expectCent = (a: Value<Decimal>, b: Value<Decimal>): void => expect(text(a)).toBe(text(b));

/** The asynchronous copies that options have. */
const copiesOf = (made: ReturnType<typeof exactly>) =>
  rows(made, replication, 'answers', 'counts', 'oneOff', 'monthly', 'horizonCost', 'priced')
    .filter(({ counts }) => counts === 'yes')
    .map(({ answers, ...copy }) => ({ ...copy, option: answers }));

describe('To the cent,', () => {
  test('a total is the sum of its lines: platform lines, circuits, those to third sites and transition costs, over the horizon', () =>
    forDeals((plan) => {
      const made = exactly(plan);
      const lines = rows(made, costs, 'payer', 'horizonAmount');
      const left = rows(made, transition, 'option', 'inAll');
      const bought = [...rows(made, links, 'option', 'horizonCost'), ...copiesOf(made)];
      for (const { option, total } of rows(made, options, 'option', 'total')) {
        if (total === null) continue;
        const own = lines.filter((line) => line.payer === option).map((line) => line.horizonAmount ?? new Decimal(0));
        const carried = bought.filter((link) => link.option === option).map((link) => link.horizonCost);
        const transitions = left.filter((row) => row.option === option).map(({ inAll }) => inAll);
        expectCent(total, sum([...own, ...carried, ...transitions]));
      }
    }, 60));

  test('a total is the sum of what is paid year by year', () =>
    forDeals((plan) => {
      const made = exactly(plan);
      const paid = rows(made, years, 'option', 'year', 'cashFlow');
      const last = plan.assumptions.horizonYears ?? 5;
      for (const { option, total } of rows(made, options, 'option', 'total')) {
        const flows = paid.filter((year) => year.option === option && Number(year.year) <= last).map((year) => year.cashFlow);
        if (total !== null) expectCent(total, sum(flows));
      }
    }, 60));

  test('the months of a year add up to its cash flow, and all months to the totals of platform and carriers', () =>
    forPlans((plan) => {
      const made = exactly(plan);
      const paid = rows(made, monthFlows, 'option', 'year', 'platformPaid', 'carrierPaid', 'total');
      for (const { option, year, cashFlow } of rows(made, years, 'option', 'year', 'cashFlow')) {
        const own = paid.filter((row) => row.option === option && String(row.year) === String(year));
        expect(own).toHaveLength(String(year) === '0' ? 1 : 12);
        expectCent(sum(own.map(({ total }) => total)), cashFlow);
      }
      for (const { option, platformTotal, carrierTotal } of rows(made, options, 'option', 'platformTotal', 'carrierTotal')) {
        const own = paid.filter((row) => row.option === option);
        if (platformTotal !== null) expectCent(sum(own.map(({ platformPaid }) => platformPaid)), platformTotal);
        expectCent(sum(own.map(({ carrierPaid }) => carrierPaid)), carrierTotal);
      }
    }, 60));

  test('the present values of the months add up to the NPV, under both timings', () =>
    forPlans((plan) => {
      const made = exactly(plan);
      const worth = rows(made, monthFlows, 'option', 'presentValue');
      for (const { option, npv } of rows(made, options, 'option', 'npv'))
        if (npv !== null)
          expectCent(sum(worth.filter((row) => row.option === option).map((row) => row.presentValue))!.toDecimalPlaces(2), npv);
    }, 60));

  test('what carriers are paid is the sum of the circuits shown, less what is paid later', () =>
    forPlans((plan) => {
      const made = exactly(plan);
      const copies = copiesOf(made);
      const bought = [...rows(made, links, 'option', 'paidNow', 'monthly'), ...copies];
      for (const row of rows(made, options, 'option', 'carrierOneOff', 'carrierMonthly')) {
        const own = bought.filter(({ option }) => option === row.option);
        // While one charge of a copy is not known, nothing is.
        if (copies.some(({ option, priced }) => option === row.option && priced === 'no')) {
          expect([row.carrierOneOff, row.carrierMonthly]).toEqual([null, null]);
          continue;
        }
        expectCent(row.carrierOneOff, sum(own.map((one) => ('paidNow' in one ? one.paidNow : one.oneOff))));
        expectCent(row.carrierMonthly, sum(own.map(({ monthly }) => monthly)));
      }
    }));

  test('platform charges are the sums of their lines within the horizon', () =>
    forPlans((plan) => {
      const made = exactly(plan);
      const lines = rows(made, costs, 'option', 'countsAs', 'amount');
      const charges = { platformOneOff: 'one-off', platformMonthly: 'monthly', platformYearly: 'yearly' } as const;
      for (const row of rows(made, options, 'option', 'hasCostLines', 'platformOneOff', 'platformMonthly', 'platformYearly')) {
        const own = lines.filter(({ option }) => option === row.option);
        for (const [field, charge] of Object.entries(charges) as [keyof typeof charges, string][]) {
          const amounts = own.filter(({ countsAs }) => countsAs === charge).map(({ amount }) => amount);
          expectCent(row[field], row.hasCostLines === 'yes' ? sum(amounts) : null);
        }
      }
    }));
});

test('Every amount is whole cents', () =>
  forPlans((plan) => {
    const made = exactly(plan);
    const whole = (amounts: readonly Value<Decimal>[]): void =>
      amounts.forEach((amount) => amount !== null && expect(new Decimal(amount).decimalPlaces()).toBeLessThanOrEqual(2));
    const fieldsOf = {
      costs: [costs, 'amount', 'horizonAmount'],
      circuits: [circuits, 'oneOff', 'monthly', 'horizonCost'],
      links: [links, 'oneOff', 'monthly', 'horizonCost'],
      years: [years, 'cashFlow'],
      options: [
        options,
        'platformOneOff',
        'platformMonthly',
        'platformYearly',
        'carrierOneOff',
        'carrierMonthly',
        'total',
        'npv',
      ],
    } as const;
    for (const [table, ...fields] of Object.values(fieldsOf))
      for (const row of rows(made, table, ...fields)) whole(Object.values<Value<Decimal>>(row));
  }));

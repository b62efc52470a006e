import { costs, options } from '../../src/model/tables';
import { Decimal } from '../../src/quantities/decimal';
import { exactly, expectAtMost, forPlans, quickly, rows } from './plans';

/** Laws of cost lines on random plans. */

test('What all spans share adds up to the whole, to the cent', () =>
  forPlans((plan) => {
    const shared = {
      ...plan,
      prices: plan.prices.map((line) => ({ ...line, span: null, shared: true, basis: 'flat' as const })),
    };
    const whole = { ...plan, prices: shared.prices.map((line) => ({ ...line, shared: false })) };
    const sums = (of: typeof plan): Map<string, Decimal> => {
      const sum = new Map<string, Decimal>();
      for (const { platform, priceId, amount } of rows(exactly(of), costs, 'platform', 'priceId', 'amount')) {
        const key = `${String(platform)} ${String(priceId)}`;
        if (amount !== null) sum.set(key, new Decimal(amount).plus(sum.get(key) ?? 0));
      }
      return sum;
    };
    const spans = plan.spans.length;
    const [parts, each] = [sums(shared), sums(whole)];
    for (const [key, amount] of parts) expect(amount.times(spans).toFixed()).toBe(each.get(key)!.toFixed());
  }, 30));

test('A greater discount never raises a total', () =>
  forPlans((plan) => {
    const dearer = { ...plan, prices: plan.prices.map((line) => ({ ...line, discount: 0.1 })) };
    const cheaper = { ...plan, prices: plan.prices.map((line) => ({ ...line, discount: 0.35 })) };
    const [less, more] = [cheaper, dearer].map((of) => rows(quickly(of), options, 'total'));
    less!.forEach(({ total }, row) => expectAtMost(total, more![row]!.total));
  }));

test('A line without a price takes total and rank from its platform', () =>
  forPlans((plan) => {
    const [first] = plan.platforms;
    const line = { platform: first!.platform, item: 'Not asked yet' };
    for (const row of rows(quickly({ ...plan, prices: [...plan.prices, line] }), options, 'platform', 'total', 'rank'))
      if (row.platform === first!.platform) expect([row.total, row.rank]).toEqual([null, null]);
  }));

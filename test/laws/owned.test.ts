import { totals } from '../../src/model/tables';
import type { Plan } from '../reference/plan';
import { exactly, expectAtMost, forDeals, rows } from './plans';

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The first platform runs everywhere today. */
const withToday = ({ spans, platforms, ...plan }: Plan): Plan => ({
  ...plan,
  spans,
  platforms,
  choices: spans.map(({ span }) => ({ span, platform: platforms[0]!.platform, choice: 'today', reason: 'runs there' })),
});

/** The platforms whose lines today's platform pays: itself, and the one behind it. */
function paidToday({ platforms }: Plan): string[] {
  const [first] = platforms;
  return [first!.platform, ...(first!.fronts ? [first!.fronts] : [])];
}

test('A part of a platform that is owned already never raises the difference to what runs today', () =>
  forDeals((of) => {
    const plan = withToday(of);
    const today = paidToday(plan);
    const owned = plan.prices.findIndex(({ platform }) => !today.some((one) => same(one, platform)));
    if (owned < 0) return;
    const free: Plan = { ...plan, prices: plan.prices.map((line, at) => (at === owned ? { ...line, unitPrice: 0 } : line)) };
    const [before, after] = [plan, free].map((one) => rows(exactly(one), totals, 'option', 'versusToday'));
    after!.forEach(({ versusToday }, at) => {
      const less = before![at]!.versusToday;
      if (versusToday !== null && less !== null) expectAtMost(Number(versusToday), Number(less));
    });
  }, 25));

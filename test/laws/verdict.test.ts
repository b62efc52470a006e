import { fit, options } from '../../src/model/tables';
import type { Plan, PlatformRow } from '../reference/plan';
import { forPlans, quickly, rows } from './plans';

const rowOf = (plan: Plan, key: unknown): PlatformRow => plan.platforms.find(({ platform }) => platform === key)!;

/** Whether a row can be bought on the quote date of its plan. */
function isSold(plan: Plan, { availability, validFrom, validTo, fronts }: PlatformRow): boolean {
  const { quoteDate } = plan.assumptions;
  if ((availability ?? 'shipping') !== 'shipping') return false;
  if (validFrom && validFrom > quoteDate) return false;
  if (validTo && validTo < quoteDate) return false;
  return fronts ? isSold(plan, { ...rowOf(plan, fronts), fronts: null }) : true;
}

const standings = (plan: Plan) => {
  const calculation = quickly(plan);
  const withheld = rows(calculation, fit, 'option', 'rankWithheld');
  return rows(calculation, options, 'option', 'platform', 'verdict', 'rank', 'forced').map((option) => ({
    ...option,
    rankWithheld: withheld.find((row) => row.option === option.option)!.rankWithheld,
  }));
};

test('a rank is never given to what is not for sale, unless the user forces it in', () =>
  forPlans((plan) => {
    for (const { platform, rank, forced } of standings(plan)) {
      if (rank !== null && forced === 'no') expect(isSold(plan, rowOf(plan, platform))).toBe(true);
    }
  }, 80));

test('what has a reason for having no rank has none', () =>
  forPlans((plan) => {
    for (const { rank, forced, rankWithheld } of standings(plan)) {
      if (rank !== null && forced === 'no') expect(rankWithheld).toBeNull();
    }
  }));

test('nothing fits plainly without a distance or a round trip that is published', () =>
  forPlans((plan) => {
    const silent = { ...plan, platforms: plan.platforms.map((row) => ({ ...row, maxKm: null, maxRttMs: null })) };
    for (const { verdict } of standings(silent)) expect(['fits', 'fits with warnings']).not.toContain(verdict);
  }));

test('the ranks of a span are 1, 2, 3 and so on', () =>
  forPlans((plan) => {
    const ranked = standings(plan);
    for (const { span } of plan.spans) {
      const own = ranked.filter(({ option, rank }) => String(option).startsWith(`${span} | `) && rank !== null);
      expect(own.map(({ rank }) => Number(rank)).sort((a, b) => a - b)).toEqual(own.map((_, at) => at + 1));
    }
  }));

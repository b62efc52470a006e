import { quote } from '../../src/plan/quote';
import { summarySheet } from '../../src/sheets/summary/summary';
import { quoted } from '../sheets/outputs';
import { good, named, valuesFor } from './goodPlan';
import { offer, price } from '../reference/handPlan';
import type { ChoiceRow } from '../reference/plan';

const span = () => good().spans[0]!.span;
const plan = (choice: ChoiceRow['choice'] | null, changes = {}) => {
  const platform = named(changes);
  const reason = 'the vendor wrote so';
  return good({
    platforms: [platform],
    offers: [offer({ termMonths: 60 })],
    prices: [price()],
    choices: choice ? [{ span: span(), platform: platform.platform, choice, reason }] : [],
  });
};
const only = (json: unknown) => valuesFor(json).options[0]!;

test('an option that fails has no rank; forced in it has one, and its verdict stays', () => {
  expect(only(plan(null, { maxKm: 0.01 }))).toMatchObject({
    verdict: 'does not fit',
    rank: null,
    forced: 'no',
    forcedReason: null,
  });
  const forced = only(plan('force in', { maxKm: 0.01 }));
  expect(forced).toMatchObject({ verdict: 'does not fit', rank: '1', forced: 'yes', forcedReason: 'the vendor wrote so' });
  expect(forced.reasons[0]).toEqual({ text: 'forced in: the vendor wrote so', group: 'decided', cell: null });
});

test('an option that is left out keeps verdict and total and has no rank', () => {
  const [kept, out] = [only(plan(null)), only(plan('leave out'))];
  expect(out).toMatchObject({ verdict: kept.verdict, total: kept.total, rank: null, leftOutReason: 'the vendor wrote so' });
  expect(kept.rank).toBe('1');
});

test('disaster recovery is priced by a line of its basis, which counts once', () => {
  const recovery = { ...price(), item: 'Recovery', basis: 'disaster recovery' as const, unitPrice: 700 };
  const [without, priced] = [only(plan(null)), only({ ...plan(null), prices: [price(), recovery] })];
  expect(without).toMatchObject({ disasterRecovery: null, disasterRecoveryPriced: 'not priced' });
  expect(priced.disasterRecoveryPriced).toBe('priced');
  expect(Number(priced.total) - Number(without.total)).toBeCloseTo(700, 6);
});

describe('an option that its author recommends', () => {
  const warningsOf = (json: unknown) => quote(json).read.warnings.filter(({ code }) => code === 'recommended-against');
  const summary = (json: unknown) => summarySheet(quoted(json)).cells.map(({ value }) => String(value));

  test('says why, and keeps verdict, total and rank', () => {
    const [kept, recommended] = [only(plan(null)), only(plan('recommend'))];
    expect(recommended).toEqual({
      ...kept,
      choice: 'recommend',
      choiceReason: 'the vendor wrote so',
      reasons: [{ text: 'recommended: the vendor wrote so', group: 'decided', cell: null }, ...kept.reasons],
    });
    expect(kept.choice).toBeNull();
    expect(warningsOf(plan('recommend'))).toEqual([]);
  });

  test('stands on the Summary before the lowest cost, with its reason below', () => {
    const said = summary(plan('recommend'));
    const { name } = only(plan('recommend'));
    expect(said).toContainEqual(expect.stringContaining(`Recommended by the author: ${name}. Lowest cost`));
    expect(said).toContainEqual(expect.stringMatching(/: recommended: the vendor wrote so$/));
  });

  test.each([
    ['not suitable', { maxKm: 0.01 }, {}, 'not suitable'],
    ['not priced', {}, { prices: [{ ...price(), unitPrice: null }] }, 'not priced'],
    ['not for sale', { validTo: '2000-01-01' }, {}, 'without a rank, which is withheld'],
  ])('and that is %s is told on the Summary and at its choice', (_, platform, more, against) => {
    const json = { ...plan('recommend', platform), ...more };
    expect(summary(json)).toContainEqual(expect.stringContaining(`, but it is ${against}. `));
    const [warning, ...others] = warningsOf(json);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ where: 'choices[0].choice', value: 'recommend' });
    expect(warning!.reason).toContain(`and it is ${against}`);
  });
});

import { options, totals, years } from '../../src/model/tables';
import { readPlan } from '../../src/plan/read/read';
import { findingsOf } from '../../src/plan/reasons/reasons';
import { exactly, rows } from '../laws/plans';
import { offer, plan, platform, price } from '../reference/handPlan';
import type { Plan, PriceRow, SpanRow } from '../reference/plan';

/** Today's platform, and transition costs, worked out by hand. */

const [old, next] = [platform({ platform: 'old', name: 'Old' }), platform({ platform: 'next', name: 'Next' })];
/** Old runs today: owned gear, and support of 100 a month. Next costs 1,000 once. */
const replaced = (support: Partial<PriceRow> = {}, span: Partial<SpanRow> = {}, more: Partial<Plan> = {}): Plan => {
  const whole = plan({
    offers: [offer({ mrc: 0 })],
    platforms: [next, old],
    prices: [
      price({ platform: 'next' }),
      price({ platform: 'old', item: 'Owned', unitPrice: 0 }),
      price({ platform: 'old', item: 'Support', unitPrice: 100, charge: 'monthly', ...support }),
    ],
    choices: [{ span: 'Nord-Süd', platform: 'old', choice: 'today', reason: 'in use since 2006' }],
    ...more,
  });
  return { ...whole, spans: whole.spans.map((one) => ({ ...one, ...span })) };
};
const totalsOf = (of: Plan, ...fields: string[]): string[][] =>
  rows(exactly(of), totals, ...(fields as ['total'])).map((row) => fields.map((field) => String(row[field as 'total'])));
const flows = (of: Plan): string[] =>
  rows(exactly(of), years, 'platform', 'cashFlow')
    .filter((row) => row.platform === 'next')
    .map((row) => String(row.cashFlow));

test("Today's platform is not ranked, and every total is also the difference to its own", () => {
  // Five years of 100 a month are 6,000.
  expect(totalsOf(replaced(), 'total', 'versusToday')).toEqual([
    ['1000', '-5000'],
    ['6000', '0'],
  ]);
  expect(rows(exactly(replaced()), options, 'platform', 'rank', 'choice', 'choiceReason')).toEqual([
    expect.objectContaining({ platform: 'next', choice: null, choiceReason: null }),
    expect.objectContaining({ platform: 'old', rank: null, choice: 'today', choiceReason: 'in use since 2006' }),
  ]);
  expect(rows(exactly(replaced()), options, 'place').map(({ place }) => String(place))).toEqual(['2', '1']);
});

test.each<[string, Plan, string, string]>([
  ['less', replaced(), 'platform 1 k, circuits 0 k, 5 k less than today', 'platform 6 k, circuits 0 k'],
  [
    'more, with what is paid for it until it ends',
    replaced({ unitPrice: 20, monthsLeft: 14 }),
    "platform 1 k, circuits 0 k, today's platform until it ends 0.3 k, 0.1 k more than today",
    'platform 1 k, circuits 0 k',
  ],
  ['as much', replaced({ unitPrice: 1000, charge: 'one-off' }), 'platform 1 k, circuits 0 k', 'platform 1 k, circuits 0 k'],
])("A total in words says its parts, and that it is %s than today's", (_, of, next, today) => {
  expect(totalsOf(of, 'inWords')).toEqual([[next], [today]]);
});

test('A total that is not priced has no words', () => {
  const unpriced = replaced({}, {}, { prices: [price({ platform: 'old', unitPrice: 0 })] });
  expect(totalsOf(unpriced, 'inWords')[0]).toEqual(['null']);
});

test("Where no choice names today's platform, no total has a difference", () => {
  expect(totalsOf({ ...replaced(), choices: [] }, 'versusToday', 'transitionCosts')).toEqual([
    ['null', '0'],
    ['null', '0'],
  ]);
});

test.each<[string, Partial<PriceRow>, Partial<SpanRow>, string, string[]]>([
  ['nothing', {}, {}, '0', ['1000', '0', '0', '0', '0', '0']],
  ['while data is moved, 3 months', {}, { overlapMonths: 3 }, '300', ['1000', '300', '0', '0', '0', '0']],
  ['a contract of 14 months', { monthsLeft: 14 }, {}, '1400', ['1000', '1200', '200', '0', '0', '0']],
  ['the longer of the two', { monthsLeft: 2 }, { overlapMonths: 3 }, '300', ['1000', '300', '0', '0', '0', '0']],
  [
    'a fee in place of the months left, with the overlap',
    { monthsLeft: 14, exitFee: 250 },
    { overlapMonths: 3 },
    '550',
    ['1250', '300', '0', '0', '0', '0'],
  ],
  ['no more than the horizon', { monthsLeft: 1000 }, {}, '6000', ['1000', '1200', '1200', '1200', '1200', '1200']],
  [
    'a yearly charge by the month: 7 of 12',
    { charge: 'yearly', monthsLeft: 7 },
    {},
    '58.33',
    ['1000', '58.33', '0', '0', '0', '0'],
  ],
  ['what rises, in its second year', { monthsLeft: 13, upliftPerYear: 0.1 }, {}, '1310', ['1000', '1200', '110', '0', '0', '0']],
  ['what ends with year 1', { monthsLeft: 14, toYear: 1 }, {}, '1200', ['1000', '1200', '0', '0', '0', '0']],
])('Transition costs: %s', (_, support, span, transition, byYear) => {
  const of = replaced(support, span);
  expect(totalsOf(of, 'transitionCosts')).toEqual([[transition], ['0']]);
  expect(flows(of)).toEqual(byYear);
  expect(totalsOf(of, 'total')[0]).toEqual([String(1000 + Number(transition))]);
});

test("A line of today's platform that is not priced leaves no total to an option that still pays it, and its total to one that does not", () => {
  const unpriced = { unitPrice: null };
  expect(totalsOf(replaced(unpriced, { overlapMonths: 1 }), 'total')).toEqual([['null'], ['null']]);
  expect(totalsOf(replaced(unpriced), 'total')).toEqual([['1000'], ['null']]);
});

test('A line that an option has itself is not paid twice', () => {
  const over = platform({ platform: 'next', name: 'Next', fronts: 'old' });
  const of = replaced({ monthsLeft: 14 }, {}, { platforms: [over, old] });
  expect(totalsOf(of, 'transitionCosts', 'total')).toEqual([
    ['0', '7000'],
    ['0', '6000'],
  ]);
});

test.each([
  [
    { choices: ['old', 'next'].map((one) => ({ span: 'Nord-Süd', platform: one, choice: 'today' as const, reason: 'both' })) },
    ['"Nord-Süd" has what runs there today at choices[0] already.'],
  ],
  [
    { prices: [price({ platform: 'next', monthsLeft: 3 })] },
    ['Months left is of charges that recur, and this line is charged once.'],
  ],
])('Two options that run today, and months left of a one-off line, are problems', (changes, reasons) => {
  const { problems } = readPlan(JSON.parse(JSON.stringify({ ...replaced(), ...changes })));
  expect(problems.map(({ reason }) => reason)).toEqual(reasons);
});

test('An option without a total for the sake of a line of the platform of today names that line, and its cell', () => {
  const { reading } = exactly(replaced({ unitPrice: null }, { overlapMonths: 1 }));
  const money = findingsOf(reading, 0).filter(({ group }) => group === 'money');
  expect(money.map(({ text, input }) => [text, input?.column.heading])).toEqual([
    ['transition costs: price of “Support” is not stated', 'Unit price'],
  ]);
});

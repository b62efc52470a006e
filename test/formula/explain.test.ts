import {
  absent,
  cents,
  compare,
  constant,
  countOf,
  each,
  explain,
  greatestOf,
  is,
  isStated,
  leastOf,
  max,
  minus,
  monthsAfter,
  not,
  numberText,
  orElse,
  pick,
  plus,
  ratio,
  sumOf,
  sumOver,
  times,
  when,
  ceil,
  type Column,
} from '../../src/formula';
import { dayNumber } from '../../src/quantities/dates';
import { Decimal } from '../../src/quantities/decimal';
import { date, Mbps, money, moneyPerMonth, month, one, type Unit } from '../../src/quantities/units';
import { budget, carries, charge, efficiency, from, held, links, needed, reading, row, spare, volume, wanted } from './links';
import { defined } from './sample';

const at = (column: Column, place = 0) => explain(reading(), column, place);
const textOf = (column: Column, place = 0): string => at(column, place).text;
let made = 0;
const sentence = (formula: Parameters<typeof defined>[2], place = 0, unit?: Unit): string =>
  textOf(defined(links, `Q${++made}`, formula, unit), place);

describe('The explanation of a cell', () => {
  it('is its value, then the definition with values in place of names', () => {
    expect(textOf(needed)).toBe('602.151 Mb/s = 70 MB/s × 8 ÷ 0.93');
  });

  it('has names, meaning, unit, and what it rests on', () => {
    expect(at(needed, 2)).toMatchObject({
      name: 'Needed',
      table: 'Links',
      rowName: 'South, all',
      unit: 'Mb/s',
      means: 'Needed Mb/s',
    });
    expect(at(needed).operands.map(({ kind, name, value }) => [kind, name, Number(value)])).toEqual([
      ['input', 'Volume', 70],
      ['assumption', 'Link efficiency', 0.93],
    ]);
  });

  it.each<[string, () => string]>([
    ['1,000 Mb/s = Payload in Offers (Blue)', () => textOf(held)],
    ['602.151 Mb/s = Needed', () => sentence(needed)],
    ['0.93 = the assumption Link efficiency', () => sentence(efficiency)],
    ['397.849 Mb/s = 1,000 Mb/s − 602.151 Mb/s', () => sentence(minus(held, needed))],
    ['3 = 2.1, up to the next whole number', () => sentence(ceil(constant('2.1')))],
    ['1.02 = 1.015 × 1, rounded to the cent', () => sentence(cents(times(constant('1.015', money), 1)))],
    ['8 = 2 × (3 + 1)', () => sentence(times(2, plus(3, 1)))],
    ['1 = 3 − (4 − 2)', () => sentence(minus(3, minus(4, 2)))],
    ['2 = the greater of 1 and 2', () => sentence(max(1, 2))],
    ['6 = (the greatest of 1, 2 and 3) × 2', () => sentence(times(max(1, 2, 3), 2))],
    ['2026-02-28 = 24 months after 2024-02-29', () => sentence(monthsAfter(pick(from, row), constant(24, month)))],
    ['1,234.50 = Charge in Offers (Blue)', () => sentence(pick(charge, row))],
    ['1 = the number of rows of Links with Carries = rest', () => sentence(countOf(links, [carries, 'rest']))],
    [
      '82.3457 MB/s = the sum of Volume over 2 rows of Links with Carries = all (70 MB/s + 12.3457 MB/s)',
      () => sentence(sumOf(volume, [carries, 'all'])),
    ],
    [
      '5 Mb/s = the least of Spare over 2 rows of Links with Carries = all (5 Mb/s)',
      () => sentence(leastOf(spare, [carries, 'all'])),
    ],
    [
      '164.691 MB/s = the sum over 2 rows of Links (140 MB/s + 24.6914 MB/s)',
      () => sentence(sumOver(links, [is(each(carries), 'all')], times(each(volume), 2))),
    ],
    [
      '0 MB/s = the sum over 1 row of Links (0 MB/s × 2)',
      () => sentence(sumOver(links, [is(each(carries), 'rest')], times(each(volume), 2))),
    ],
    ['0 = the sum over no row of Links', () => sentence(sumOver(links, [is(each(carries), 'storage')], 1))],
  ])('%s', (text, said) => {
    expect(said()).toBe(text);
  });

  it.each<[string, () => string]>([
    ['602.151 Mb/s = Needed, because Carries = all', () => sentence(when(is(carries, 'all'), needed, spare))],
    ['5 Mb/s = Spare, because Carries = rest', () => sentence(when(is(carries, 'all'), needed, spare), 1)],
    [
      'yes, because Needed 602.151 Mb/s ≤ 1,000 Mb/s',
      () => sentence(when(compare(needed, '<=', constant(1000, Mbps)), 'yes', 'no')),
    ],
    ['no, because Needed 602.151 Mb/s ≥ 5 Mb/s', () => sentence(when(compare(needed, '<', constant(5, Mbps)), 'yes', 'no'))],
    ['no, because Spare is stated', () => sentence(when(not(isStated(spare)), 'yes', 'no'), 1)],
    ['602.151 Mb/s = Needed, because Spare is not stated', () => sentence(orElse(spare, needed))],
    ['0 Mb/s, because Spare is not stated', () => sentence(orElse(spare, constant(0, Mbps)))],
    [
      '1,204.3 Mb/s = 602.151 Mb/s × 2, because Carries = all and Wanted = Blue',
      () => sentence(when(is(carries, 'all'), when(is(wanted, 'Blue'), times(needed, 2), needed), needed)),
    ],
  ])('says which branch was taken, and why: %s', (text, said) => {
    expect(said()).toBe(text);
  });

  it.each<[string, () => string]>([
    ['not stated: Spare is not stated', () => sentence(plus(spare, needed))],
    ['not stated: Budget is not stated', () => sentence(times(budget, 2))],
    ['not stated: Charge in Offers (Red) is not stated', () => sentence(times(pick(charge, row), 2), 1)],
    ['not stated: Held is 0, and nothing is divided by 0', () => sentence(ratio(needed, held), 1)],
    ['not stated: no row of Links counts with Carries = storage', () => sentence(greatestOf(spare, [carries, 'storage']))],
    [
      'not stated: Spare is not stated in 1 of 2 rows of Links with Carries = all: North',
      () => sentence(sumOf(spare, [carries, 'all'])),
    ],
    [
      'not stated: Spare is not stated',
      () =>
        sentence(
          sumOver(links, [is(each(carries), 'all'), compare(each(needed), '>', constant(1, Mbps))], times(each(volume), spare)),
        ),
    ],
    ['not stated, because Carries = all', () => sentence(when(is(carries, 'all'), absent('number', Mbps), needed))],
  ])('says what is missing: %s', (text, said) => {
    expect(said()).toBe(text);
  });
});

describe('A figure is shown', () => {
  it.each<[string, number | string, Unit]>([
    ['602.151', 602.1505376, Mbps],
    ['99.9999999', 99.9999999, Mbps],
    ['100', 100, Mbps],
    ['2', '2.0000000000001', one],
    ['0.000123457', 0.000123456789, one],
    ['123,457', 123456.789, one],
    ['12,345,678', 12345678, one],
    ['−1,234.50', -1234.5, money],
    ['1,234.56789', 1234.56789, moneyPerMonth],
    ['0.00', 0, money],
    ['2024-02-29', dayNumber('2024-02-29')!, date],
  ])('%s', (text, value, unit) => {
    expect(numberText(new Decimal(value), unit)).toBe(text);
  });
});

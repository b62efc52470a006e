import fc from 'fast-check';
import { Decimal } from '../../src/quantities/decimal';
import { dateText, dayNumber } from '../../src/quantities/dates';
import * as unit from '../../src/quantities/units';
import { daysIn } from '../../src/quantities/written/day';
import { usualCharges } from '../../src/quantities/written/money';
import { type Notation, unknownNotation } from '../../src/quantities/written/notation';
import { numbersIn } from '../../src/quantities/written/number';
import { type QuantityField, readQuantity } from '../../src/quantities/written/quantity';

const counting = { bytesPerKB: 1024, bytesPerTB: 1e12 };
const field = (of: unit.Unit, more: Partial<QuantityField> = {}): QuantityField => ({
  unit: of,
  percent: false,
  counting,
  currency: 'EUR',
  charges: usualCharges,
  noun: '',
  ...more,
});
const german: Notation = { decimal: ',', dates: 'DMY' };
const american: Notation = { decimal: '.', dates: 'MDY' };
const share = field(unit.one, { percent: true });

describe('A figure is understood by the unit of its field', () => {
  test.each<[string, QuantityField, number]>([
    ['622 Mb/s', field(unit.Mbps), 622],
    ['622', field(unit.Mbps), 622],
    ['0.622 Gb/s', field(unit.Mbps), 622],
    ['10 Gbit/s', field(unit.Mbps), 10_000],
    ['100mbps', field(unit.Mbps), 100],
    ['100 Mbps', field(unit.Mbps), 100],
    ['64 kb/s', field(unit.Mbps), 0.064],
    ['250 MiB/s', field(unit.MBps), 262.144],
    ['250 MiB/s', field(unit.Mbps), 2097.152],
    ['100 MBps', field(unit.Mbps), 800],
    ['100 MByte/s', field(unit.Mbps), 800],
    ['1.5 GB/s', field(unit.MBps), 1500],
    ['1,5 TB', field(unit.TB), 1.5],
    ['800 GB', field(unit.TB), 0.8],
    ['12T', field(unit.TB), 12],
    ['1 TiB', field(unit.TB), 1.099511627776],
    ['512 MB', field(unit.GB), 0.5],
    ['1.5 TB', field(unit.GB), 1536],
    ['16 GiB', field(unit.GB), 16],
    ['16 KB', field(unit.KB), 16],
    ['16KB', field(unit.KB), 16],
    ['16 KiB', field(unit.KB), 16],
    ['64k', field(unit.KB), 64],
    ['1 MB', field(unit.KB), 1024],
    ['4096 bytes', field(unit.KB), 4],
    ['16 KiB', field(unit.KB, { counting: { ...counting, bytesPerKB: 1000 } }), 16.384],
    ['9216 B', field(unit.byte), 9216],
    ['64 KiB', field(unit.byte), 65_536],
    ['80 km', field(unit.km), 80],
    ['50 mi', field(unit.km), 80.4672],
    ['300 m', field(unit.km), 0.3],
    ['2 ms', field(unit.ms), 2],
    ['500 us', field(unit.ms), 0.5],
    ['500 µs', field(unit.ms), 0.5],
    ['0.25 ms', field(unit.us), 250],
    ['2 hours', field(unit.minute), 120],
    ['1 day', field(unit.hour), 24],
    ['3 years', field(unit.month), 36],
    ['3 years', field(unit.year), 3],
    ['60 months', field(unit.year), 5],
    ['8k', field(unit.perSecond), 8000],
    ['8,5 kIOPS', field(unit.perSecond), 8500],
    ['4.9 µs/km', field(unit.usPerKm), 4.9],
    ['51.4416°', field(unit.degree), 51.4416],
    ['35 %', share, 0.35],
    ['35%', share, 0.35],
    ['12,5 percent', share, 0.125],
    ['0.35', share, 0.35],
    ['1e-8', share, 1e-8],
    ['6 VMs', field(unit.one, { noun: 'VMs' }), 6],
    ['1 VM', field(unit.one, { noun: 'VMs' }), 1],
    ['10 000 km', field(unit.km), 10_000],
    ["1'234.5", field(unit.one), 1234.5],
    ['−5', field(unit.one), -5],
    ['1.234,50 €', field(unit.ownMoney), 1234.5],
    ['EUR 1,234.50', field(unit.ownMoney), 1234.5],
    ['€1.234.567', field(unit.ownMoney), 1_234_567],
    ['95 k€', field(unit.ownMoney), 95_000],
    ['$4,400.00', field(unit.ownMoney, { currency: 'USD' }), 4400],
    ['4 800 EUR/month', field(unit.ownMoneyPerPeriod), 4800],
    ['57600 EUR a year', field(unit.ownMoneyPerPeriod, { charges: { period: 'year', distance: 'km' } }), 57_600],
    ['12 € per km and month', field(unit.ownMoneyPerPeriodAndDistance), 12],
    ['12 € per year and mile', field(unit.ownMoneyPerPeriodAndDistance, { charges: { period: 'year', distance: 'mile' } }), 12],
    ['4 800,00 € / Monat', field(unit.ownMoneyPerPeriod), 4800],
    ['57600 € pro Jahr', field(unit.ownMoneyPerPeriod, { charges: { period: 'year', distance: 'km' } }), 57_600],
    ['12 € je km und Monat', field(unit.ownMoneyPerPeriodAndDistance), 12],
    ['40 € / km', field(unit.ownMoneyPerDistance), 40],
    ['300 €/km a year', field(unit.ownMoneyPerYearAndDistance), 300],
  ])('%s', (text, of, value) => expect(readQuantity(text, of, unknownNotation)).toEqual({ value }));
});

describe('What can mean two things is asked back', () => {
  test.each<[string, QuantityField, object]>([
    ['1.234', field(unit.km), { doubt: 'two numbers', values: [1.234, 1234] }],
    ['1,234', field(unit.km), { doubt: 'two numbers', values: [1234, 1.234] }],
    ['1.234 m', field(unit.km), { doubt: 'two numbers', values: [0.001234, 1.234] }],
    ['$4.400', field(unit.ownMoney, { currency: 'USD' }), { doubt: 'two numbers', values: [4.4, 4400] }],
    ['16 mb/s', field(unit.Mbps), { doubt: 'spelling', unclear: 'bits or bytes', spellings: ['16 Mb/s', '16 MB/s'] }],
    ['16 MBPS', field(unit.Mbps), { doubt: 'spelling', unclear: 'bits or bytes', spellings: ['16 Mb/s', '16 MB/s'] }],
    ['16 mib/s', field(unit.MBps), { doubt: 'spelling', unclear: 'bits or bytes', spellings: ['16 MiB/s'] }],
    ['16 kb', field(unit.KB), { doubt: 'spelling', unclear: 'bits or bytes', spellings: ['16 KB'] }],
    ['800 Gb', field(unit.TB), { doubt: 'spelling', unclear: 'bits or bytes', spellings: ['800 GB'] }],
    ['64 KB', field(unit.byte), { doubt: 'spelling', unclear: '1,000 or 1,024', spellings: ['64 KiB'] }],
    ['70/30', share, { doubt: 'mix' }],
    ['70/30', field(unit.perSecond), { doubt: 'mix' }],
    ['$4,400.00', field(unit.ownMoney), { doubt: 'currency', written: '$' }],
    ['GBP 12', field(unit.ownMoney), { doubt: 'currency', written: 'GBP' }],
  ])('%s', (text, of, doubt) => expect(readQuantity(text, of, unknownNotation)).toEqual(doubt));
});

describe('A unit of something else is refused', () => {
  test.each<[string, QuantityField, string]>([
    ['42 km', field(unit.Mbps), 'km'],
    ['622 Mb', field(unit.Mbps), 'Mb'],
    ['2 ms', field(unit.km), 'ms'],
    ['35 %', field(unit.one), '%'],
    ['12 furlongs', field(unit.km), 'furlongs'],
    ['4,800.00 EUR/month', field(unit.ownMoney), 'EUR/month'],
    ['10 Mb/s', field(unit.ownMoney), 'Mb/s'],
    ['2 x 10', field(unit.Mbps), 'x 10'],
    ['57600 EUR a year', field(unit.ownMoneyPerPeriod), 'EUR a year'],
    ['12 € per mile and month', field(unit.ownMoneyPerPeriodAndDistance), '€ per mile and month'],
  ])('%s', (text, of, written) => expect(readQuantity(text, of, unknownNotation)).toEqual({ doubt: 'unit', written }));

  test.each(['', 'unlimited', 'km', '12.', '1,00,000', '1.234.56', '1,234 567', '.', '-', '1..2'])('%p is no number', (text) =>
    expect(readQuantity(text, field(unit.km), unknownNotation)).toBeNull(),
  );
});

describe('With a known notation', () => {
  test.each<[string, Notation, number]>([
    ['1.234', german, 1234],
    ['1.234', american, 1.234],
    ['1,234', german, 1.234],
    ['1,234', american, 1234],
    ['0.622', german, 0.622],
    ['1,5', american, 1.5],
    ['1.234.567,8', german, 1_234_567.8],
  ])('%s is one number (%j)', (text, notation, value) => expect(readQuantity(text, field(unit.km), notation)).toEqual({ value }));
});

describe('Days', () => {
  test.each<[string, Notation, readonly string[]]>([
    ['2026-05-12', unknownNotation, ['2026-05-12']],
    ['2026/5/12', unknownNotation, ['2026-05-12']],
    ['12.05.2026', unknownNotation, ['2026-05-12']],
    ['12. 5. 2026', american, ['2026-05-12']],
    ['12 May 2026', unknownNotation, ['2026-05-12']],
    ['12-May-2026', unknownNotation, ['2026-05-12']],
    ['12th of May', unknownNotation, []],
    ['May 12, 2026', unknownNotation, ['2026-05-12']],
    ['05/12/2026', unknownNotation, ['2026-12-05', '2026-05-12']],
    ['05/12/2026', german, ['2026-12-05']],
    ['05/12/2026', american, ['2026-05-12']],
    ['13/05/2026', american, ['2026-05-13']],
    ['05/05/2026', unknownNotation, ['2026-05-05']],
    ['05/12/26', unknownNotation, []],
    ['31.02.2026', unknownNotation, []],
    ['2026-13-01', unknownNotation, []],
    ['next May', unknownNotation, []],
  ])('%s', (text, notation, days) => expect(daysIn(text, notation).map(dateText)).toEqual(days));
});

describe('Of any number', () => {
  const groups = [',', '.', ' ', '\u00a0', '\u202f', "'", '’', ''] as const;
  const written = fc.record({
    cents: fc.integer({ min: -1e9, max: 1e9 }),
    decimal: fc.constantFrom('.' as const, ',' as const),
    group: fc.constantFrom(...groups),
  });
  const format = ({ cents, decimal, group }: { cents: number; decimal: '.' | ','; group: string }): string => {
    const [whole = '', decimals = ''] = new Decimal(cents).abs().div(100).toFixed(2).split('.');
    const mark = group === decimal ? '' : group;
    return `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, mark)}${decimal}${decimals}`;
  };

  test('what is written in a notation is read in it as the same', () =>
    fc.assert(
      fc.property(written, (each) => {
        expect(numbersIn(format(each), each).map(Number)).toEqual([each.cents / 100]);
      }),
    ));

  test('cents are never doubtful: two digits behind a sign are no group', () =>
    fc.assert(
      fc.property(written, (each) => expect(numbersIn(format(each), unknownNotation).map(Number)).toEqual([each.cents / 100])),
    ));

  test('a known notation leaves one reading, which is one of those without it', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[-+]?[0-9]{1,4}([.,' ][0-9]{1,4}){0,3}$/),
        fc.constantFrom(german, american),
        (text, notation) => {
          const [all, known] = [numbersIn(text, unknownNotation).map(Number), numbersIn(text, notation).map(Number)];
          expect(known.length).toBe(Math.min(all.length, 1));
          expect(all).toEqual(expect.arrayContaining(known));
        },
      ),
    ));

  test('a unit changes the figure by its factor alone, and no unit is taken for another', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...['b', 'B'].flatMap((b) => ['k', 'M', 'G'].map((p) => `${p}${b}/s`))),
        (n, symbol) => {
          const mbps = readQuantity(`${n} ${symbol}`, field(unit.Mbps), unknownNotation);
          const bits = { k: 1e3, M: 1e6, G: 1e9 }[symbol[0] as 'k' | 'M' | 'G'] * (symbol[1] === 'B' ? 8 : 1);
          expect(mbps).toEqual({ value: (n * bits) / 1e6 });
        },
      ),
    ));

  test('a day is read back from any way of writing it', () =>
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1990-01-01')!, max: dayNumber('2090-12-31')! }), (no) => {
        const [y, m, d] = dateText(no).split('-');
        for (const text of [`${y}-${m}-${d}`, `${d}.${m}.${y}`]) expect(daysIn(text, unknownNotation)).toEqual([no]);
        expect(daysIn(`${d}/${m}/${y}`, german)).toEqual([no]);
        expect(daysIn(`${m}/${d}/${y}`, american)).toEqual([no]);
        expect(daysIn(`${d}/${m}/${y}`, unknownNotation)).toContain(no);
      }),
    ));
});

import { readFileSync } from 'node:fs';
import { quote } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
import { platforms } from '../../src/model/inputs/products/platforms';
import { targetUtilisation } from '../../src/model/inputs/assumptions';
import { money, Mbps, moneyPerMonth, ownMoney } from '../../src/quantities/units';
import { Decimal } from '../../src/quantities/decimal';
import { blocksOf, settingOf } from '../../src/taskpane/comparison';
import { detailsOf, gearFigures } from '../../src/taskpane/details';
import { explainFigure } from '../../src/taskpane/explanation';
import { fixedDecimals, withUnit, marksOf } from '../../src/taskpane/numbers';
import { figureOf, type Subject, subjectOf } from '../../src/taskpane/subject';
import { columnOf } from '../setup/columnOf';
import { example, holding } from './fakeWorkbook';
import { OptionCosts } from '../../src/model/options/costs';
import { PlatformIo } from '../../src/model/inputs/products/platformIo';
import { OptionNeeds } from '../../src/model/options/needs';

const { read, quoted } = holding(example()).quote!;
const values = valuesOf(quoted!.full, [], []);
const calculated = quoted!.calculation;
const blocks = blocksOf(calculated);
const english = marksOf('en-US');

describe('The list of options', () => {
  test('has a block for each span, best option first, then what is incomplete, then what does not fit', () =>
    expect(blocks.map(({ span, options }) => [span, options.map(({ rank, verdict }) => `${rank ?? '–'} ${verdict}`)])).toEqual([
      [
        'Ashburn to College Park',
        ['1 fits with warnings', '– fits with warnings', '– does not fit', '– does not fit', '– does not fit', '– does not fit'],
      ],
      [
        'Ashburn to Sterling',
        ['1 vendor to confirm', '2 fits', '3 fits with warnings', '– fits with warnings', '– incomplete', '– does not fit'],
      ],
    ]));

  test('shows every option of the values file, and its figures', () => {
    const { reading } = calculated;
    const shown = blocks.flatMap(({ span, options }) =>
      options.map(({ row, name }) => [span, name, fixedDecimals(reading.cell(OptionNeeds.requiredMbps, row), 1, english)]),
    );
    const expected = values.options.map((option) => [
      option.span,
      option.name,
      fixedDecimals(new Decimal(option.requiredMbps!), 1, english),
    ]);
    expect([...shown].sort()).toEqual([...expected].sort());
  });

  test('draws totals as shares of the greatest of the span, and none where there is no total', () => {
    const [first] = blocks;
    const most = Math.max(...values.options.filter(({ span }) => span === first?.span).map((option) => Number(option.total)));
    for (const { row, totalShare } of first!.options) {
      const own = calculated.reading.cell(OptionCosts.total, row);
      if (own === null) expect(totalShare).toBeNull();
      else expect(totalShare).toBeCloseTo(Number(own) / most, 12);
    }
  });
});

describe('What the user decided', () => {
  const plan = {
    ...example(),
    choices: [
      {
        span: 'Ashburn to College Park',
        platform: 'flexcache-7-mode',
        choice: 'force in',
        reason: 'letter of the vendor, 1 July 2011',
      },
      { span: 'Ashburn to Sterling', platform: 'vplex-metro-5.0', choice: 'leave out', reason: '=no budget' },
    ],
  };
  const { calculation } = holding(plan).quote!.quoted!;
  const [far, near] = blocksOf(calculation);
  const named = (block: typeof far, name: string) => block!.options.find((option) => option.key.endsWith(`| ${name}`))!;

  test('stands beside the verdict, which stays as computed, with the reason as it was typed', () => {
    expect(named(far, 'flexcache-7-mode')).toMatchObject({
      verdict: 'does not fit',
      decided: { what: 'forced in', because: 'letter of the vendor, 1 July 2011' },
    });
    expect(named(near, 'vplex-metro-5.0')).toMatchObject({
      verdict: 'fits',
      rank: null,
      decided: { what: 'left out', because: '=no budget' },
    });
    expect(named(far, 'vplex-metro-5.0').decided).toBeNull();
  });

  test('leads to the cell in which the reason was typed', () => {
    const { column, row } = named(near, 'vplex-metro-5.0').decided!;
    const { parts } = explainFigure(holding(plan).quote!.quoted!, [], { kind: 'cell', column, row }, english);
    expect(parts.map(({ name }) => name)).toContain('Reason');
  });

  test('of a workload is listed with its span, and says where no reason is given', () => {
    const first = example()['workloads']![0]!;
    const left = blocksOf(
      holding({ ...plan, workloads: [...example()['workloads']!, { ...first, workload: 'Ledger', include: false }] }).quote!
        .quoted!.calculation,
    );
    expect(left.map(({ span, leftOut }) => [span, leftOut.map(({ name, decided }) => `${name}: ${decided.because}`)])).toEqual([
      [
        'Ashburn to College Park',
        [
          'Department file shares: NFS, stays on its filer for now: set include to yes to see which platforms serve files',
          'Ledger: no reason is given',
        ],
      ],
      [
        'Ashburn to Sterling',
        [
          'Test and development: May be down for a day: stays at one site',
          'Build farm on NFS: NFS, stays on its filer for now: set include to yes to see which platforms serve files',
        ],
      ],
    ]);
  });
});

describe('An opened option', () => {
  test('says why, what is bought, and what growth needs against it', () => {
    const { row, reasons } = blocks[0]!.options[0]!;
    const { circuits, growth } = detailsOf(calculated, row);
    const option = values.options.find(({ platform, span }) => platform === 'vplex-metro-5.0' && span === blocks[0]!.span)!;
    expect(reasons.map(({ text }) => text)).toEqual(option.reasons.map(({ text }) => text));
    expect(circuits.map(({ carries, carrier, product }) => ({ carries, carrier, product }))).toEqual(
      option.circuits.map(({ carries, carrier, product }) => ({ carries, carrier, product })),
    );
    expect(growth.boughtMbps).toBe(2000);
    expect(growth.years.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(growth.years[1]?.requiredMbps).toBeCloseTo(Number(option.requiredMbps), 9);
  });

  test('names no single capacity where storage has a circuit of its own', () => {
    const { row } = blocks[0]!.options.find(({ name }) => name.includes('MetroCluster'))!;
    expect(detailsOf(calculated, row)).toMatchObject({
      circuits: [{ carries: 'storage' }, { carries: 'hostFabric' }, { carries: 'rest' }],
      growth: { boughtMbps: null },
    });
  });
});

test('An opened option names what is said beside a circuit, and each line of its gear', () => {
  const plan: unknown = JSON.parse(readFileSync('test/golden/quotes/sharedFibre/plan.json', 'utf8'));
  const made = quote(plan).quoted!.calculation;
  const { row } = blocksOf(made)[0]!.options.find(({ name }) => name.includes('MetroCluster'))!;
  const { circuits } = detailsOf(made, row);
  expect(circuits.map(({ product }) => product)).toEqual([
    'Fibre pair, IRU of 15 y on a shared fibre (120 months of its term beyond the horizon) (44 k of its NRC is paid in month 6)',
    'Fibre pair, IRU of 15 y on a shared fibre (120 months of its term beyond the horizon)',
    'Fibre pair, IRU of 15 y on a shared fibre (120 months of its term beyond the horizon)',
  ]);
  // Optics at both ends of both paths, multiplexers too, and one amplifier site of the longer path: 7,200 × 4 × 0.75 = 21,600.
  const { amount } = gearFigures;
  expect(circuits.map(({ gear }) => gear.map((line) => `${line.item} ${String(made.reading.cell(amount, line.row))}`))).toEqual([
    ['Optics 2 Gb/s 2700', 'Multiplexer 21600', 'Amplifiers 10357.35'],
    ['Optics 2 Gb/s 2700', 'Multiplexer 0', 'Amplifiers 0'],
    ['Optics 2 Gb/s 2700', 'Multiplexer 0', 'Amplifiers 0'],
  ]);
});

describe('An explanation', () => {
  const subject: Subject = { kind: 'cell', column: OptionNeeds.requiredMbps, row: blocks[0]!.options[0]!.row };
  const told = explainFigure(quoted!, read.assumed, subject, english);

  test('says the value as an expression and names what it rests on', () => {
    expect(told).toMatchObject({ name: 'Required', isInput: false, more: 0 });
    expect(told.text).toBe(
      '1,777.3 Mb/s = Required in Demands (Ashburn to College Park | vplex-metro-5.0, planned), because Size for state = planned',
    );
    expect(told.parts.map(({ name, kind, source }) => [name, kind, source])).toEqual([
      ['Size for state', 'assumption', 'typed in this workbook, no source given'],
      ['Required', 'cell', ''],
    ]);
  });

  test('leads from any figure of the list down to inputs and constants, each step to be gone', () => {
    const ends = new Set<string>();
    const pending: Subject[] = [subject];
    const gone = new Set<string>();
    for (let at = pending.pop(); at; at = pending.pop()) {
      const name = JSON.stringify(figureOf(at));
      if (gone.has(name)) continue;
      gone.add(name);
      expect(subjectOf(figureOf(at))).toEqual(at);
      const { isInput, parts } = explainFigure(quoted!, read.assumed, at, english);
      if (isInput) ends.add(name);
      for (const part of parts) if (part.subject) pending.push(part.subject);
    }
    expect([...ends]).toContain(JSON.stringify({ table: 'MetroWorkloads', field: 'writeIops', row: 0 }));
    expect([...ends]).toContain(JSON.stringify({ table: 'MetroAssumptions', field: 'targetUtilisation', row: 0 }));
  });

  test('of an assumption says where its default is from', () =>
    expect(explainFigure(quoted!, read.assumed, { kind: 'assumption', assumption: targetUtilisation }, english)).toMatchObject({
      name: 'Target utilisation',
      isInput: true,
      source: expect.stringMatching(/^default: /) as string,
      parts: [],
    }));

  test('of a figure of the catalogue names its document', () => {
    const row = calculated.reading.column(PlatformIo.platform).findIndex((key) => key === 'vplex-metro-5.0');
    const column = columnOf(platforms, 'maxRttMs');
    const { source } = explainFigure(quoted!, read.assumed, { kind: 'cell', column, row }, english);
    expect(source).toMatch(/; (document|seed|general knowledge|.+)$/i);
    expect(source.length).toBeGreaterThan(10);
  });
});

describe('Numbers', () => {
  const [value, cost] = [new Decimal('1234567.891'), new Decimal('-1234.5')];

  test.each([
    ['en-US', '1,234,567.9', '−1,234.50 USD'],
    ['de-DE', '1.234.567,9', '−1.234,50 USD'],
    ['en-IN', '12,34,567.9', '−1,234.50 USD'],
    ['zz-ZZ', '1,234,567.9', '−1,234.50 USD'],
    ['', '1,234,567.9', '−1,234.50 USD'],
  ])('are written as in “%s”', (language, expected, money_) => {
    const marks = marksOf(language);
    expect(fixedDecimals(value, 1, marks)).toBe(expected);
    expect(withUnit(cost, money, marks, 'USD')).toBe(money_);
  });

  test('stand beside their unit, and money of the quote beside its currency', () => {
    expect(withUnit(new Decimal(1500), Mbps, english, 'USD')).toBe('1,500 Mb/s');
    expect(withUnit(new Decimal(10), moneyPerMonth, english, 'EUR')).toBe('10.00 EUR a month');
    expect(withUnit(new Decimal(10), ownMoney, english, 'EUR')).toBe('10.00');
    expect(withUnit(null, money, english, 'USD')).toBe('not stated');
    expect(fixedDecimals(null, 1, english)).toBe('–');
    expect(fixedDecimals(new Decimal('-0.001'), 2, english, true)).toBe('+0.00');
  });

  test('say what the money is over and in', () =>
    expect(settingOf(calculated)).toEqual({ currency: 'USD', horizonYears: 5, sizeForYear: 1, sizeForState: 'planned' }));
});

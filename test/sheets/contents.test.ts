import fc from 'fast-check';
import { randomPlan } from '../reference/randomPlan';
import { ruleFacts } from '../../src/catalogue/constants';
import { curve, options } from '../../src/model/tables';
import { sourcesSheet } from '../../src/sheets/sources/sources';
import { problemsSheet } from '../../src/sheets/problems';
import { comparisonSheet } from '../../src/sheets/comparison/comparison';
import { integritySheet } from '../../src/sheets/integrity/sheet';
import { summarySheet } from '../../src/sheets/summary/summary';
import type { Cell, CellValue, Sheet } from '../../src/workbook/workbook';
import { examplePlan, quoted } from './outputs';
import { seed, tries } from '../setup/effort';

const example = quoted(examplePlan());
const column = (field: string): readonly unknown[] => {
  const { reading } = example.calculation;
  return reading.column(options.columns.find((each) => each.field === field)!);
};
const valueAt = (cells: readonly Cell[], row: number, at: number): CellValue | undefined =>
  cells.find((cell) => cell.row === row && cell.column === at)?.value;

/** The rows of a sheet's table, by heading. */
function tableRows({ tables: [table] }: Sheet): Record<string, CellValue>[] {
  return table!.rows.map((row) => Object.fromEntries(table!.columns.map(({ heading }, at) => [heading, row[at] ?? null])));
}

describe('Summary', () => {
  const { cells, charts, print } = summarySheet(example);
  const platforms = cells.filter(
    (cell) => cell.column === 1 && cell.formula?.startsWith("'Lookups'!") && cell.look === 'wrapped',
  );

  test('one page, the best options of each span, the cheapest first, and how many they are', () => {
    expect(print).toMatchObject({ landscape: true, fitHeight: 1 });
    expect(platforms).toHaveLength(4);
    expect(cells.find(({ value }) => String(value).includes('Shown here: the first '))).toBeDefined();
    const best = platforms.filter(({ row }) => valueAt(cells, row, 0) === 1);
    expect(best.map(({ row }) => [valueAt(cells, row, 1), valueAt(cells, row, 5)])).toEqual([
      ['EMC VPLEX Metro, GeoSynchrony 5.0', 1687300],
      ['IBM SVC split cluster, 2011', expect.any(Number)],
    ]);
    expect(charts).toHaveLength(1);
  });

  test('says of every total what it is made of, and which circuits are bought', () => {
    const said = cells.map(({ value }) => String(value)).filter((text) => text.includes('Total: platform'));
    expect(said).toHaveLength(4);
    for (const text of said) expect(text).toMatch(/, circuits \d+ k.*\. Circuits on each path: .*\d × /s);
  });

  test('says that nothing here replaces disaster recovery, and what is priced', () => {
    const said = cells.find(({ value }) => String(value).startsWith('None of these replaces disaster recovery'));
    expect(String(said?.value)).toMatch(/a line for it is priced in 0 of 12 options\.$/);
  });

  test('prints options and decisions; what the words mean is below the printed page', () => {
    const [, end] = /:[A-Z]+(\d+)$/.exec(print.area!) ?? [];
    const rowOf = (text: string): number => cells.find(({ value }) => String(value).startsWith(text))!.row + 1;
    expect(rowOf('Decided by the user')).toBeLessThan(Number(end));
    expect(rowOf('Below the printed page')).toBeGreaterThan(Number(end));
  });

  test('shows no total if a price is missing', () => {
    const { cells: few } = summarySheet(
      quoted({ ...examplePlan(), platforms: ['vplex-metro-5.0', 'svc-hyperswap-7.5'], choices: [] }),
    );
    const unpriced = few.filter(({ column: at, value }) => at === 1 && value === 'IBM SVC HyperSwap 7.5');
    expect(unpriced.map(({ row }) => [0, 2, 3, 5].map((at) => valueAt(few, row, at)))).toEqual([
      ['–', 'not suitable', '–', 'not priced'],
      ['–', 'not priced', '–', 'not priced'],
    ]);
  });

  test('every figure is a formula', () => {
    const typed = cells.filter(({ look, formula }) => look === 'figure' && formula === undefined);
    expect(typed).toEqual([]);
  });
});

test('a new workbook passes its own checks: no row is missing, totals equal their lines', () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => {
      const { cells } = integritySheet(quoted(plan), [], []);
      const claims = cells.filter(({ column, look }) => column === 2 && look === 'label');
      expect(claims.length).toBeGreaterThan(300);
      const shown = claims.map(({ row, value }) => [value, ...[0, 3, 4].map((at) => valueAt(cells, row, at))] as const);
      expect(shown.filter(([, sound, is, should]) => sound !== 'ok' || Math.abs(Number(is) - Number(should)) >= 0.005)).toEqual(
        [],
      );
    }),
    { numRuns: tries(60, 2000), seed: seed(7) },
  );
});

describe('Comparison', () => {
  const { cells, charts, freeze } = comparisonSheet(example);
  const line = (label: string): Cell[] => {
    const rows = cells.filter((cell) => cell.column === 0 && cell.value === label).map(({ row }) => row);
    return cells.filter((cell) => rows.includes(cell.row) && cell.column > 0);
  };

  /** Rows of Options in the order of the columns: the places of the first span. */
  const first = String(column('span')[0]);
  const order = column('spanAndPlace')
    .map((_, at) => column('spanAndPlace').indexOf(`${first} | ${at + 1}`))
    .filter((row) => row >= 0);
  const platformsInOrder = order.map((row) => column('platform')[row]);

  test('has the platforms in the order of the Summary', () => {
    const names = cells.filter((cell) => cell.row === 3 && cell.column > 0).map(({ value }) => value);
    expect(names).toEqual(order.map((row) => column('name')[row]));
    expect(column('rank')[order[0]!]?.toString()).toBe('1');
  });

  test.each([
    ['Required, all on one link', 'requiredMbps'],
    ['Remote write', 'writeAwayMs'],
    ['Verdict', 'verdictShown'],
    ['Carriers over the horizon', 'carrierTotal'],
  ])('%s is that of the calculation', (label, field) => {
    const shown = line(label).map(({ value }) => value);
    const spans = [...new Set(column('span'))];
    const expected = spans.flatMap((span) =>
      platformsInOrder.map((platform) => {
        const row = column('option').indexOf(`${String(span)} | ${String(platform)}`);
        const value = column(field)[row];
        return typeof value === 'string' ? value : Number(value);
      }),
    );
    expect(shown).toEqual(expected);
  });

  test('says why and by how much', () => {
    const of = (name: string): number => order.findIndex((row) => String(column('name')[row]).startsWith(name));
    expect(line('Fails').map(({ value }) => value)).toContain('distance, write budgets');
    expect(line('Not priced')[of('IBM SVC HyperSwap')]?.value).toBe('no price stated');
  });

  test('names its currency, and shows no row that only formulas read', () => {
    expect(
      cells.find(({ value }) => value === 'Cost, EUR, over 5 years' || /^Cost, [A-Z]{3}, over/.test(String(value))),
    ).toBeDefined();
    expect(cells.filter(({ value }) => /^(First row|Row) in /.test(String(value)))).toEqual([]);
  });

  test('bars below each span, the names of the platforms in view', () => {
    expect(charts.map(({ kind }) => kind)).toEqual(['bar', 'bar', 'bar', 'line', 'bar', 'bar', 'bar', 'line']);
    expect(freeze).toEqual({ rows: 4, columns: 1 });
  });
});

describe('The curve from 0 to 100 % away', () => {
  const { charts } = comparisonSheet(example);
  const curves = charts.filter(({ kind }) => kind === 'line');

  test('is a chart of lines for each span, a line for each platform', () => {
    expect(curves.map(({ kind, series }) => [kind, series.length])).toEqual([
      ['line', 6],
      ['line', 6],
    ]);
  });

  test('runs from the latency added at home to that added away', () => {
    const [first] = curves[0]!.series;
    expect(first!.name.value).toBe('EMC VPLEX Metro, GeoSynchrony 5.0');
    expect(first!.categories.values).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1']);
    const { reading } = example.calculation;
    const at = column('name').indexOf(first!.name.value);
    const added = (field: string) =>
      Number(
        reading.cell(
          options.columns.find((each) => each.field === field)!,
          at,
        ),
      );
    const [reads, writes] = ['readIops', 'writeIops'].map((field) =>
      Number(
        reading.cell(
          curve.columns.find((each) => each.field === field)!,
          0,
        ),
      ),
    );
    const mean = (read: string, write: string) => (reads! * added(read) + writes! * added(write)) / (reads! + writes!);
    expect(first!.values.values[0]).toBeCloseTo(mean('readHomeMs', 'writeHomeMs'), 9);
    expect(first!.values.values[10]).toBeCloseTo(mean('readAwayMs', 'writeAwayMs'), 9);
  });

  test('is below its span, covers no figure, and reads the rows of its platform', () => {
    const sheet = comparisonSheet(example);
    for (const { from, to } of curves) expect(sheet.cells.filter(({ row }) => row >= from.row && row <= to.row)).toEqual([]);
    expect(curves[0]!.series[0]!.values.ref).toMatch(/^'Curve'!\$[A-Z]+\$(\d+):\$[A-Z]+\$\d+$/);
  });
});

describe('Sources', () => {
  const rows = tableRows(sourcesSheet(example));
  const find = (of: string, figure: string) => rows.find((row) => row['Of'] === of && row['Figure'] === figure);

  test('figures of the catalogue with date, confidence and dispute', () => {
    expect(find('vplex-metro-5.0', 'Fixed write ms')).toMatchObject({
      Value: 1,
      Unit: 'ms',
      Confidence: 'document of low authority',
    });
    expect(find('vplex-metro-5.0', 'Fixed write ms')?.['Note']).toMatch(/; disputed: pages 39 and 44/);
    expect(find('vplex-metro-5.0', 'Protocols')).toMatchObject({ Value: 'FC' });
  });

  test('constants of the rules, factors of the units, defaults, prices', () => {
    expect(find('Model', 'Mean radius of the Earth')).toMatchObject({ Kind: 'Rule', Value: ruleFacts.earthRadiusKm.value });
    expect(find('Model', 'MB/s to Mb/s')).toMatchObject({ Kind: 'Unit', Value: 8, Unit: '×' });
    expect(find('Plan', 'Target utilisation')?.['Note']).toMatch(/^default/);
    expect(find('Plan', 'Paths')).toMatchObject({ Source: 'Typed in this workbook, no source given' });
    expect(find('vplex-metro-5.0', 'SAN ports')).toMatchObject({ Kind: 'Price', Source: 'Sample, not a list price' });
    expect(rows.filter((row) => row['Kind'] === 'Default')).not.toHaveLength(0);
  });

  test("a platform of the user's own names its own source", () => {
    const plan = examplePlan();
    const crossings = { readHomeCrossings: 0, readAwayCrossings: 1, writeHomeCrossings: 1, writeAwayCrossings: 1 };
    const copies = ['HomeWriteOut', 'HomeWriteBack', 'AwayWriteOut', 'AwayWriteBack', 'HomeReadBack', 'AwayReadOut'];
    const own = {
      platform: 'own',
      name: 'Own',
      ...crossings,
      ...Object.fromEntries(copies.map((each) => [`copies${each}`, 1])),
      maxKm: 'none',
      source: '=HYPERLINK("x")',
    };
    const typed = tableRows(sourcesSheet(quoted({ ...plan, platforms: [own], prices: [] })));
    const maxKm = typed.find((row) => row['Of'] === 'own' && row['Figure'] === 'Max km');
    expect(maxKm).toMatchObject({ Value: 'none', Unit: '', Source: '=HYPERLINK("x")', Note: 'typed in this workbook' });
  });
});

describe('Problems', () => {
  test('warnings of the example', () => {
    const rows = tableRows(problemsSheet(example));
    expect(rows.map((row) => row['Severity'])).toEqual(example.warnings.map(() => 'warning'));
  });

  test('none', () => {
    const sheet = problemsSheet({ ...example, problems: [], warnings: [] });
    expect(tableRows(sheet)).toHaveLength(1);
    expect(tableRows(sheet)[0]).toMatchObject({ Severity: 'none' });
  });
});

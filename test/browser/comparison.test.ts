import { readFileSync } from 'node:fs';
import { valuesOf, type OptionValues } from '../../src/plan/values/values';
import { type Verdict, verdictWords } from '../../src/model/options/verdictWords';
import { workloads } from '../../src/model/inputs/workloads';
import { quote } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import { headingRow } from '../../src/plan/describe/headingRow';
import type { Cell } from '../../src/workbook/workbook';
import { quoted } from '../sheets/outputs';
import { gridCells, selectedCell, sheetNames, typeInto } from '../setup/gridCells';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { until } from '../setup/until';
import { describeWith } from '../setup/tools';

const example = JSON.parse(readFileSync('examples/today.json', 'utf8')) as Record<string, unknown>;
const columnOf = (field: string): number => workloads.columns.findIndex((column) => column.field === field);

/** The plan as it is once somebody has typed into the first workload. */
function withFirstWorkload(changes: Record<string, unknown>): Record<string, unknown> {
  const [first, ...others] = example['workloads'] as Record<string, unknown>[];
  return { ...example, workloads: [{ ...first, ...changes }, ...others] };
}

const optionsOf = (plan: unknown): readonly OptionValues[] => {
  const { full } = quoted(plan);
  return valuesOf(full, [], []).options;
};

/** The cells of the Comparison that show a figure of an option, with the value that the values file gives. */
function figures(plan: unknown): readonly { readonly cell: Cell; readonly expected: string }[] {
  const sheet = report(quoted(plan)).sheets.find(({ name }) => name === 'Comparison');
  const options = optionsOf(plan);
  return (sheet?.cells ?? []).flatMap((cell) => {
    if (cell.figure?.table !== 'MetroOptions') return [];
    const value = (options[cell.figure.row] as unknown as Record<string, unknown>)[cell.figure.field];
    // Words around a figure, such as a binding limit with its margin, are no figure of the values file.
    const shows = typeof cell.value === 'number' || cell.value === value;
    return typeof value === 'string' && shows ? [{ cell, expected: value }] : [];
  });
}

const inSheet = ({ row, column }: Cell): string => `row ${row + 1}, column ${column + 1}`;

/** Cells that do not hold what they should, to nine digits. */
const wrong = (values: Awaited<ReturnType<typeof gridCells>>['values'], plan: unknown): readonly string[] =>
  figures(plan).flatMap(({ cell, expected }) => {
    const found = values[cell.row]?.[cell.column];
    const number = Number(expected);
    const same =
      typeof found === 'number' ? Math.abs(found - number) <= 1e-9 * Math.max(1, Math.abs(number)) : found === expected;
    return same ? [] : [`${inSheet(cell)}: ${String(found)}, not ${expected}`];
  });

describeWith(aBrowser, 'The add-in beside the practice workbook', () => {
  let practice: PracticePage;
  const comparison = async () => (await gridCells(practice.page, 'Comparison')).values;
  const heading = (name: string) => practice.pane.getByRole('heading', { name, exact: true });
  const button = (name: string) => practice.pane.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    practice = await openPracticePage();
  }, 60_000);
  afterAll(async () => practice?.close());

  it('starts with two ways to begin, and nothing written', async () => {
    await heading('Compare stretched storage clusters').waitFor();
    expect(await button('Start with empty tables').isVisible()).toBe(true);
    expect(await sheetNames(practice.page)).toEqual(['Sheet1']);
  }, 60_000);

  it('writes the inputs of the example', async () => {
    await button('Start with the example').click();
    await heading('Ready to compare').waitFor({ timeout: 120_000 });
    const { contents } = await gridCells(practice.page, 'Workloads');
    const typed = (example['workloads'] as Record<string, unknown>[]).map(({ workload }) => workload);
    expect(contents.slice(headingRow + 1).map((row) => row[columnOf('workload')])).toEqual(typed);
    expect(await selectedCell(practice.page)).toMatchObject({ sheet: 'Contents' });
  }, 90_000);

  it('writes the comparison, every figure of it as in the values file', async () => {
    await button('Compare').click();
    await heading('Comparison').waitFor({ timeout: 240_000 });
    expect(await selectedCell(practice.page)).toMatchObject({ sheet: 'Summary' });
    expect(figures(example).length).toBeGreaterThan(80);
    expect(wrong(await comparison(), example)).toEqual([]);
  }, 300_000);

  it('writes every cell of the comparison that the file holds', async () => {
    const { values } = await gridCells(practice.page, 'Comparison');
    const sheet = report(quoted(example)).sheets.find(({ name }) => name === 'Comparison');
    const differ = (sheet?.cells ?? []).filter(({ row, column, value }) => {
      const found = values[row]?.[column] ?? '';
      return typeof value === 'number' && typeof found === 'number'
        ? Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value))
        : found !== (value ?? '');
    });
    expect(
      differ.map((cell) => `${inSheet(cell)}: ${String(values[cell.row]?.[cell.column])}, not ${String(cell.value)}`),
    ).toEqual([]);
  });

  it('shows each platform of each span with its verdict, and its figures to be explained', async () => {
    for (const { span, name, verdict } of optionsOf(example)) {
      const option = practice.pane
        .getByRole('region', { name: span ?? '', exact: true })
        .locator('metro-option', { hasText: name ?? '' });
      expect(await option.count()).toBe(1);
      // After the words for people stands how many checks are still open.
      const [words] = (await option.locator('.verdict').innerText()).split(' · ');
      expect(words).toBe(verdictWords[verdict as Verdict]);
      expect(await option.getByRole('button', { name: /^Required: [\d,]+\.\d Mb\/s/ }).count()).toBe(1);
    }
  });

  it('explains the cell that is selected, down to what was typed', async () => {
    await practice.page.evaluate(() => {
      const { grid } = window.practice;
      const sheetId = grid.sheets.named('Routes')!.id;
      grid.sheets.setVisibility(sheetId, 'visible');
      const area = { sheetId, row: 4, column: 0, rows: 1, columns: 80 };
      const headings = grid.cells.values({ ...area, row: 3 })[0]!;
      grid.view.select({ ...area, column: headings.indexOf('Protect fibre'), columns: 1 });
    });
    await practice.pane.getByRole('region', { name: 'Selected cell' }).waitFor();
    await button('Explain this cell').click();
    await heading('Protect fibre').waitFor();
    await practice.pane.getByText('2 × 27 km × 4.897 µs/km ÷ 1,000', { exact: false }).waitFor();
    await practice.pane.getByText('refractive index 1.468', { exact: false }).waitFor();
    await button('Back').click();
    await heading('Comparison').waitFor();
  }, 60_000);

  it('follows one IOPS typed into the grid at once, and asks for a refresh', async () => {
    const plan = withFirstWorkload({ writeIops: 4321 });
    await typeInto(practice.page, 'Workloads', headingRow + 1, columnOf('writeIops'), '4321');
    await practice.pane.getByRole('group', { name: 'Inputs changed' }).waitFor({ timeout: 120_000 });
    // What is bought, and the order of the options, may change with the refresh alone; the speeds follow at once.
    const speedsOf = (of: unknown) => figures(of).filter(({ cell }) => cell.figure?.field === 'requiredMbps');
    const before = speedsOf(example);
    const now = new Map(speedsOf(plan).map(({ cell, expected }) => [cell.figure!.row, expected]));
    const expected = before.map(({ cell }) => now.get(cell.figure!.row)!);
    expect(expected).not.toEqual(before.map((speed) => speed.expected));
    const values = await comparison();
    expect(before.map(({ cell }) => (values[cell.row]?.[cell.column] as number).toFixed(6))).toEqual(
      expected.map((speed) => Number(speed).toFixed(6)),
    );
  }, 180_000);

  it('shows the problem of a broken input, and leads to its cell', async () => {
    // As it is pasted: what is typed there is refused by the cell.
    await practice.page.evaluate(
      ([row, column]) => {
        const { grid } = window.practice;
        const sheetId = grid.sheets.named('Workloads')!.id;
        grid.cells.setContents({ sheetId, row, column, rows: 1, columns: 1 }, [['many']]);
      },
      [headingRow + 1, columnOf('readIops')] as const,
    );
    await heading('1 problem').waitFor({ timeout: 120_000 });
    const problem = practice.pane.locator('.problem').first();
    expect(await problem.innerText()).toContain('many');
    await practice.page.evaluate(() => {
      const { grid } = window.practice;
      grid.sheets.activate(grid.sheets.named('Summary')!.id);
    });
    await problem.getByRole('button', { name: /^Go to Workloads!/ }).click();
    await until(async () => (await selectedCell(practice.page)).sheet === 'Workloads');
    expect(await selectedCell(practice.page)).toEqual({ sheet: 'Workloads', row: headingRow + 1, column: columnOf('readIops') });
  }, 180_000);

  it('refreshes the comparison to what is typed', async () => {
    const plan = withFirstWorkload({ writeIops: 4321, readIops: 2500 });
    await typeInto(practice.page, 'Workloads', headingRow + 1, columnOf('readIops'), '2500');
    await heading('1 problem').waitFor({ state: 'detached', timeout: 120_000 });
    await button('Refresh').click();
    await practice.pane.getByText('The sheets show these inputs', { exact: false }).waitFor({ timeout: 240_000 });
    expect(quote(plan).read.problems).toEqual([]);
    expect(wrong(await comparison(), plan)).toEqual([]);
  }, 300_000);

  it('says nothing on the console, asks nobody outside, and breaks no policy', () => {
    expect(practice.complaints).toEqual([]);
  });
});

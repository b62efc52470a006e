import { readFileSync } from 'node:fs';
import { quote } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import { writeXlsx } from '../../src/xlsx/write';
import { gridCells } from '../setup/gridCells';
import { faults, focusedName, widest } from '../setup/paneFocus';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

type Rows = readonly Readonly<Record<string, unknown>>[];
/** The example with a working route of 20 km, and a Mediator host of one platform at 1,000 more. */
function otherPlan(): unknown {
  const plan = JSON.parse(readFileSync('examples/today.json', 'utf8')) as Readonly<Record<'spans' | 'prices', Rows>>;
  const dearer = (row: Rows[number]) =>
    row['platform'] === 'snapmirror-active-sync-symmetric' && row['item'] === 'Mediator host'
      ? { ...row, unitPrice: Number(row['unitPrice']) + 1000 }
      : row;
  return {
    ...plan,
    spans: plan.spans.map((row) => ({ ...row, workingRouteKm: 20 })),
    prices: plan.prices.map(dearer),
  };
}

describeWith(aBrowser, 'Another plan beside the workbook', () => {
  let practice: PracticePage;
  const opens = 'Compare with another plan…';
  const button = (name: string) => practice.pane.getByRole('button', { name, exact: true });
  const shown = async () =>
    (await practice.pane.locator('metro-compare').evaluate((of) => of.shadowRoot!.textContent)).replace(/\s+/g, ' ');
  const choose = (name: string, buffer: Buffer) =>
    practice.pane.locator('metro-compare input[type=file]').setInputFiles([{ name, mimeType: 'application/json', buffer }]);

  beforeAll(async () => {
    practice = await openPracticePage({ colourScheme: 'light' });
    await button('Start with the example').press('Enter');
    await practice.pane.getByRole('heading', { name: 'Ready to compare' }).waitFor({ timeout: 60_000 });
  }, 90_000);
  afterAll(async () => practice?.close());

  it('opens where a file is chosen, and says that nothing is written', async () => {
    await button(opens).press('Enter');
    await until(async () => (await focusedName(practice)) === 'Choose a file…');
    expect(await shown()).toContain('Nothing is written.');
    expect(await faults(practice)).toEqual([]);
    expect(await widest(practice)).toBeLessThanOrEqual(320);
  }, 60_000);

  it('names a file that it cannot compare', async () => {
    await choose('report.pdf', Buffer.from('%PDF-1.7'));
    await practice.pane.locator('fluent-message-bar').getByText('report.pdf is a PDF document').waitFor({ timeout: 30_000 });
    await choose('broken.json', Buffer.from('{"spans": ['));
    await practice.pane.locator('fluent-message-bar').getByText('broken.json is not JSON').waitFor();
    expect(await faults(practice)).toEqual([]);
  }, 60_000);

  it('says of each option which input moves its total, the largest first and without a remainder', async () => {
    const before = await gridCells(practice.page, 'Spans');
    await choose('other.json', Buffer.from(JSON.stringify(otherPlan())));
    await practice.pane.getByText('This workbook → other.json').waitFor({ timeout: 60_000 });
    expect(await shown()).toContain('2 inputs differ.');
    expect(await shown()).toMatch(/Mediator host, Unit price: [\d,.]+ \S+ → [\d,.]+ \S+ \+1,000\.00/);
    // What moves a total adds up to its difference.
    const sums = await practice.pane.locator('metro-compare .options > li').evaluateAll((items) =>
      items.map((item) => {
        const amounts = (selector: string) =>
          [...item.querySelectorAll(selector)].map((one) => Number(one.textContent.replace('−', '-').replace(/[+,\s]/g, '')));
        const moved = amounts('.moved dd');
        const bySize = [...moved].sort((a, b) => Math.abs(b) - Math.abs(a));
        return {
          difference: amounts('.difference')[0],
          sum: Math.round(moved.reduce((sum, one) => sum + one, 0) * 100) / 100,
          isSorted: String(moved) === String(bySize),
        };
      }),
    );
    expect(sums.length).toBeGreaterThan(3);
    for (const { difference, sum, isSorted } of sums) expect([difference, isSorted]).toEqual([sum, true]);
    expect(sums.some(({ sum }) => sum !== 0)).toBe(true);
    expect(await gridCells(practice.page, 'Spans')).toEqual(before);
    expect(await faults(practice)).toEqual([]);
    expect(await widest(practice)).toBeLessThanOrEqual(320);
  }, 90_000);

  it('compares a workbook that was saved', async () => {
    const { quoted } = quote(otherPlan());
    const bytes = writeXlsx(report(quoted!));
    await choose('saved.xlsx', Buffer.from(bytes));
    await practice.pane.getByText('This workbook → saved.xlsx').waitFor({ timeout: 90_000 });
    expect(await shown()).toMatch(/Mediator host, Unit price/);
    expect(practice.complaints).toEqual([]);
  }, 120_000);

  it('closes with Escape, back to where it was opened', async () => {
    await button('Choose another file…').press('Escape');
    await practice.pane.locator('metro-compare').waitFor({ state: 'detached' });
    expect(await focusedName(practice)).toBe(opens);
    expect(practice.complaints).toEqual([]);
  }, 60_000);
});

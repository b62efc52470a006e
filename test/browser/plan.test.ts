import axe from 'axe-core';
import { gridCells, selectedCell } from '../setup/gridCells';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

/** What axe finds wrong: rules with the elements that break them. */
async function faults(practice: PracticePage): Promise<readonly string[]> {
  const frame = practice.paneFrame();
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The name of what has the focus in the pane, through all shadow trees: its label, or its own text. */
const focused = (practice: PracticePage): Promise<string> =>
  practice.paneFrame().evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === document.body) return '';
    const [label] = (active as HTMLInputElement | null)?.labels ?? [];
    // The label's own text, without the unit and whether it is required.
    const own = label && [...label.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own ? own.map((node) => node.textContent).join('') : (active?.getAttribute('aria-label') ?? active?.textContent);
    return (text ?? '').replace(/\s+/g, ' ').trim();
  });

describeWith(aBrowser, 'The plan in the pane, by keyboard alone', () => {
  for (const colourScheme of ['light', 'dark'] as const) {
    describe(`in ${colourScheme} colours`, () => {
      let practice: PracticePage;
      const heading = (name: string) => practice.pane.getByRole('heading', { name, exact: true });
      /** The focus moves with what is shown; a key pressed before that would be lost. */
      async function press(key: string): Promise<void> {
        await until(async () => (await focused(practice)) !== '');
        await practice.page.keyboard.press(key);
      }
      const write = (text: string) => practice.page.keyboard.type(text);
      const widest = () => practice.paneFrame().evaluate(() => document.documentElement.scrollWidth);
      const status = () => practice.pane.locator('[role="status"]').first().innerText();
      const cells = async (sheet: string): Promise<readonly unknown[]> => (await gridCells(practice.page, sheet)).values.flat();

      /** Tab until something has the focus. */
      async function tabTo(name: string | RegExp): Promise<void> {
        const is = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
        const met: string[] = [];
        for (let presses = 0; presses < 80; presses++) {
          met.push(await focused(practice));
          if (is(met.at(-1)!)) return;
          await press('Tab');
        }
        throw new Error(`Tab leads to no ${String(name)}, but to ${met.join(', ')}`);
      }
      /** Enter, Escape or Save has led to a view, and the focus is in it. */
      async function arrive(title: string): Promise<void> {
        await heading(title).waitFor();
        await until(async () => (await focused(practice)) !== '');
      }
      async function fill(name: string, text: string): Promise<void> {
        await tabTo(name);
        await press('Control+a');
        await write(text);
      }
      async function pick(name: string, option: string): Promise<void> {
        await tabTo(name);
        await write(option);
      }
      async function save(): Promise<void> {
        await tabTo('Save');
        await press('Enter');
      }

      beforeAll(async () => {
        practice = await openPracticePage({ colourScheme });
        await practice.pane.getByRole('button', { name: 'Start with the example' }).press('Enter');
        await heading('Ready to compare').waitFor({ timeout: 60_000 });
      }, 90_000);
      afterAll(async () => practice?.close());

      it('opens its parts, accessible and 320 pixels wide', async () => {
        await practice.pane.getByRole('button', { name: 'Edit the plan' }).focus();
        await press('Enter');
        await heading('Plan').waitFor();
        expect(await focused(practice)).toBe('Figures');
        expect(await faults(practice)).toEqual([]);
        expect(await widest()).toBeLessThanOrEqual(320);
      }, 60_000);

      it('adds a site, and a span to it', async () => {
        await tabTo(/^Sites/);
        await press('Enter');
        await arrive('Sites');
        expect(await focused(practice)).toBe('Add to Sites');
        await press('Enter');
        await arrive('Add to Sites');
        await fill('Site', 'South campus');
        await press('Enter');
        await arrive('Sites');
        expect(await cells('Sites')).toContain('South campus');
        await press('Escape');
        await arrive('Plan');
        await tabTo(/^Spans/);
        await press('Enter');
        await tabTo('Add to Spans');
        await press('Enter');
        await arrive('Add to Spans');
        await fill('Span', 'Main hospital to South campus');
        await pick('From', 'Main hospital');
        await pick('To', 'South campus');
        await fill('Working route', '20 mi');
        expect(await practice.pane.getByText('= 32.18688 km').count()).toBe(1);
        expect(await faults(practice)).toEqual([]);
        await save();
        await arrive('Spans');
        expect(await cells('Spans')).toContain(32.18688);
        expect(await faults(practice)).toEqual([]);
        expect(await widest()).toBeLessThanOrEqual(320);
      }, 90_000);

      it('keeps what it does not understand, writes nothing, and says what to do', async () => {
        await press('Escape');
        await arrive('Plan');
        await tabTo(/^Workloads/);
        await press('Enter');
        await tabTo('Add to Workloads');
        await press('Enter');
        await arrive('Add to Workloads');
        await fill('Workload', 'Imaging');
        await pick('Span', 'Main hospital to South');
        await pick('Home site', 'South campus');
        await fill('Read IOPS', 'many');
        await save();
        await practice.pane.getByRole('group', { name: /^Nothing was saved: \d fields need attention$/ }).waitFor();
        expect(await focused(practice)).toBe('Read IOPS');
        expect(await faults(practice)).toEqual([]);
        expect(await cells('Workloads')).not.toContain('Imaging');
      }, 60_000);

      it('adds the workload once it is understood, and the figures of its span appear', async () => {
        await fill('Read IOPS', '2000');
        await fill('Write IOPS', '500');
        await fill('Read KB', '8');
        await fill('Write KB', '8');
        await fill('Memory GB', '16');
        await fill('Dirty MB/s', '20');
        await save();
        await arrive('Workloads');
        expect(await cells('Workloads')).toContain('Imaging');
        expect(await status()).toBe('Added Workloads, Imaging.');
        await press('Escape');
        await arrive('Plan');
        await press('Escape');
        await practice.pane.getByRole('region', { name: 'Main hospital to South campus' }).waitFor();
        await until(async () => (await focused(practice)) === 'Edit the plan');
      }, 60_000);

      it('edits an offer: the total follows, and Undo brings both back', async () => {
        const totals = async () => (await practice.pane.locator('metro-option button').allInnerTexts()).join(' ');
        const before = await totals();
        await press('Enter');
        await arrive('Plan');
        await tabTo(/^Offers/);
        await press('Enter');
        await arrive('Offers');
        await tabTo(/^\S.*Wavelength 10GbE, 5 y/);
        await press('Enter');
        await tabTo('MRC');
        const charge = await practice.pane
          .getByLabel(/^MRC( |$)/)
          .first()
          .inputValue();
        await fill('MRC', '98765');
        await save();
        await arrive('Offers');
        expect(await cells('Offers')).toContain(98765);
        await press('Escape');
        await arrive('Plan');
        await press('Escape');
        await until(async () => (await totals()) !== before);
        await press('Enter');
        await arrive('Plan');
        await tabTo('Undo');
        await press('Enter');
        await until(async () => (await status()).startsWith('Undone: Changed Offers'));
        expect(await cells('Offers')).toContain(Number(charge));
        expect(await cells('Offers')).not.toContain(98765);
        await press('Escape');
        await until(async () => (await totals()) === before);
      }, 90_000);

      it('refuses to redo what has been typed over since, and says so', async () => {
        await practice.pane.getByRole('button', { name: 'Edit the plan' }).focus();
        await press('Enter');
        await practice.page.evaluate(() => {
          const { grid } = window.practice;
          const { area } = grid.tables.find('MetroOffers')!;
          const values = grid.cells.values(area);
          const row = area.row + values.findIndex((cells) => cells.some((cell) => /^Wavelength 10GbE, 5 y/.test(String(cell))));
          const column = area.column + values[0]!.indexOf('MRC');
          grid.cells.setContents({ sheetId: area.sheetId, row, column, rows: 1, columns: 1 }, [[4321]]);
        });
        await tabTo('Redo');
        await press('Enter');
        await practice.pane.getByRole('group', { name: 'Nothing was redone' }).waitFor();
        expect(
          await practice.pane
            .locator('metro-plan')
            .getByText(/^MRC holds "4321" by now/)
            .count(),
        ).toBe(1);
        expect(await faults(practice)).toEqual([]);
        expect(await cells('Offers')).toContain(4321);
      }, 60_000);

      it('asks before it drops what was typed, and shows a cell in its sheet', async () => {
        await tabTo(/^Offers/);
        await press('Enter');
        await practice.pane.locator('metro-plan-list .row').first().waitFor();
        await practice.pane.locator('metro-plan-list .row').first().press('Enter');
        await fill('MRC', '55');
        await tabTo('Show in sheet');
        await press('Enter');
        await until(async () => (await selectedCell(practice.page)).sheet === 'Offers');
        await press('Escape');
        await practice.pane.getByRole('group', { name: 'Your changes are not saved' }).waitFor();
        expect(await faults(practice)).toEqual([]);
        await press('Escape');
        expect(
          await practice.pane
            .getByLabel(/^MRC( |$)/)
            .first()
            .inputValue(),
        ).toBe('55');
        await press('Escape');
        await tabTo('Discard changes');
        await press('Enter');
        await arrive('Offers');
        expect(await cells('Offers')).not.toContain(55);
        expect(practice.complaints).toEqual([]);
      }, 60_000);
    });
  }
});

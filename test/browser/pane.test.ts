import axe from 'axe-core';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';

/** The text of what has the focus in the pane, through all shadow trees; '' where nothing has. */
const focused = (practice: PracticePage): Promise<string> =>
  practice.paneFrame().evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === document.body ? '' : (active?.textContent ?? '').trim();
  });

/** What axe finds wrong: rules with the elements that break them. */
async function faults(practice: PracticePage): Promise<readonly string[]> {
  const frame = practice.paneFrame();
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const widest = (practice: PracticePage) => practice.paneFrame().evaluate(() => document.documentElement.scrollWidth);
const start = ({ pane }: PracticePage) => pane.getByRole('button', { name: 'Start with the example' });

/** While a cell is edited the host lets every batch wait. */
const editing = ({ page }: PracticePage, is: boolean) =>
  page.evaluate((now) => void (window.practice.host.cellEditing = now), is);

/** Decides of two options. Runs in the page. */
function choose(): void {
  const { grid } = window.practice;
  grid.tables.addRows(grid.tables.find('MetroChoices')!.id, null, [
    ['Main hospital to North campus', 'metrocluster-ip-9.18.1', 'force in', 'letter of the vendor'],
    ['Main hospital to North campus', 'pure-activecluster', 'leave out', 'no budget for a second array'],
  ]);
}

/** Writes a text where a number belongs, and selects another cell of that sheet. Runs in the page. */
function spoil(): void {
  const { grid } = window.practice;
  const { area } = grid.tables.find('MetroOffers')!;
  const column = area.column + grid.cells.values({ ...area, rows: 1 })[0]!.indexOf('MRC');
  const cell = { sheetId: area.sheetId, row: area.row + 1, column, rows: 1, columns: 1 };
  grid.cells.setContents(cell, [['many']]);
  grid.view.select({ ...cell, row: area.row + area.rows - 1 });
}

describeWith(aBrowser, 'The pane', () => {
  for (const colourScheme of ['light', 'dark'] as const) {
    describe(`in ${colourScheme} colours`, () => {
      let practice: PracticePage;
      beforeAll(async () => {
        practice = await openPracticePage({ colourScheme });
        await practice.pane.getByRole('heading', { name: 'Compare stretched storage clusters' }).waitFor();
      }, 60_000);
      afterAll(async () => practice?.close());

      it('is 320 pixels wide and needs no scrolling to the side', async () => {
        expect(await practice.paneFrame().evaluate(() => innerWidth)).toBe(320);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
      });

      it('is walked through with the Tab key', async () => {
        await practice.pane.getByRole('heading', { name: 'Compare stretched storage clusters' }).click();
        const found: string[] = [];
        for (let presses = 0; presses < 2; presses++) {
          await practice.page.keyboard.press('Tab');
          found.push(await focused(practice));
        }
        expect(found).toEqual(['Start with the example', 'Start with empty tables']);
      });

      it('is accessible before anything is there, while it works, and where that was cancelled or failed', async () => {
        expect(await faults(practice)).toEqual([]);
        await editing(practice, true);
        await start(practice).press('Enter');
        await practice.pane.getByRole('button', { name: 'Cancel' }).waitFor();
        expect(await practice.pane.getByRole('progressbar').count()).toBe(1);
        expect(await faults(practice)).toEqual([]);
        await practice.pane.getByRole('button', { name: 'Cancel' }).press('Enter');
        await editing(practice, false);
        await practice.pane.getByRole('group', { name: 'Cancelled' }).waitFor();
        expect(await faults(practice)).toEqual([]);
        await practice.page.evaluate(() => void window.practice.faults.failAt(() => true, 'GeneralException'));
        await start(practice).press('Enter');
        await practice.pane.getByRole('group', { name: 'The input sheets were not added' }).waitFor();
        expect(await faults(practice)).toEqual([]);
      }, 90_000);

      it('is accessible with inputs, with all that an option has, and with what the user decided', async () => {
        await start(practice).press('Enter');
        await practice.pane.getByRole('heading', { name: 'Ready to compare' }).waitFor({ timeout: 60_000 });
        await practice.page.evaluate(choose);
        const forced = practice.pane.locator('metro-option', { hasText: 'forced in: letter of the vendor' });
        await forced.getByRole('button', { name: /^Rank \d: NetApp MetroCluster IP/ }).press('Enter');
        expect(await forced.locator('.verdict').innerText()).toMatch(/^not suitable( ·|$)/);
        await practice.pane.getByRole('region', { name: 'Main hospital to North campus' }).locator('summary').press('Enter');
        await practice.pane.locator('metro-problems summary').press('Enter');
        expect(await faults(practice)).toEqual([]);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
      }, 90_000);

      it('says of an option what decides its size and what disaster recovery remains, priced or not', async () => {
        const details = practice.pane.locator('metro-details');
        for (const name of [/^Sized for: planned$/, /^Worst state: drained [AB]$/, /^In the total: not priced$/])
          expect([name, await details.getByRole('button', { name }).count()]).toEqual([name, 1]);
        const remains = await details.getByRole('button', { name: /^Disaster recovery that remains: / }).innerText();
        expect(remains).toContain('replication to a site beyond the metropolitan area');
      });

      it('lists the workloads left out of a span, each with its reason', async () => {
        const left = practice.pane.getByRole('region', { name: 'Main hospital to North campus' }).locator('details li');
        expect(await left.allInnerTexts()).toEqual([
          expect.stringMatching(/^Departmental file shares\s+left out: stays on the file servers, which replicate/),
        ]);
      });

      it('is accessible where a reason is explained, down to the cell in which it was typed', async () => {
        await practice.pane.getByRole('button', { name: 'forced in: letter of the vendor', exact: true }).press('Enter');
        await practice.pane.getByRole('heading', { name: 'Choice reason' }).waitFor();
        expect(await faults(practice)).toEqual([]);
        await practice.pane.getByRole('button', { name: /^Reason/ }).press('Enter');
        await practice.pane.getByText('An input: here the way ends.').waitFor();
        expect(await practice.pane.getByRole('button', { name: /^Go to Choices!/ }).count()).toBe(1);
        expect(await faults(practice)).toEqual([]);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
        await practice.pane.getByRole('button', { name: 'Comparison', exact: true }).press('Enter');
      }, 60_000);

      it('is accessible with a problem, and with a cell that is selected', async () => {
        await practice.page.evaluate(spoil);
        await practice.pane.getByRole('heading', { name: '1 problem' }).waitFor({ timeout: 60_000 });
        await practice.pane.getByRole('region', { name: 'Selected cell' }).waitFor();
        expect(await faults(practice)).toEqual([]);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
      }, 90_000);
    });
  }

  it('says how to get into Excel where it is opened by itself', async () => {
    const practice = await openPracticePage({ alone: true });
    try {
      await practice.page.getByRole('heading', { name: 'Metrospan works inside Excel' }).waitFor();
      expect(practice.complaints).toEqual([]);
    } finally {
      await practice.close();
    }
  }, 60_000);
});

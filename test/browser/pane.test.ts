import axe from 'axe-core';
import { builtBeforeAll } from '../setup/built';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';

builtBeforeAll();

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
        const widths = await practice.paneFrame().evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        expect(widths[0]).toBe(320);
        expect(widths[1]).toBeLessThanOrEqual(320);
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

      it('is accessible, before anything is there and with inputs', async () => {
        expect(await faults(practice)).toEqual([]);
        await practice.pane.getByRole('button', { name: 'Start with the example' }).press('Enter');
        await practice.pane.getByRole('heading', { name: 'Ready to compare' }).waitFor({ timeout: 60_000 });
        await practice.pane
          .getByRole('button', { name: /^Rank 1:/ })
          .first()
          .press('Enter');
        expect(await faults(practice)).toEqual([]);
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

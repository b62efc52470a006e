import { faults } from '../setup/paneFocus';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

describeWith(aBrowser, 'The pane, closed and opened again', () => {
  let practice: PracticePage;
  const heading = (name: string) => practice.pane.getByRole('heading', { name, exact: true });
  const button = (name: string | RegExp) =>
    practice.pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  const kept = () => practice.page.evaluate(() => [...window.practice.grid.settings.values()]);
  async function reopen(): Promise<void> {
    await practice.page.getByRole('button', { name: 'Close the task pane' }).click();
    await practice.page.getByRole('button', { name: 'Open the add-in’s pane' }).click();
  }

  beforeAll(async () => {
    practice = await openPracticePage();
  }, 60_000);
  afterAll(async () => practice?.close());

  it('keeps nothing in a workbook that it has written nothing to', async () => {
    await heading('Compare stretched storage clusters').waitFor();
    await reopen();
    await heading('Compare stretched storage clusters').waitFor();
    expect(await kept()).toEqual([]);
  }, 60_000);

  it('shows the options that were open, and then the list that was shown', async () => {
    await button('Start with the example').press('Enter');
    await heading('Ready to compare').waitFor({ timeout: 60_000 });
    await button(/^Rank 1: /).press('Enter');
    await until(async () => JSON.stringify(await kept()).includes('"opened":["'));
    await reopen();
    await practice.pane.locator('metro-details').waitFor({ timeout: 60_000 });
    await button('Edit the plan').press('Enter');
    await button(/^Offers/).press('Enter');
    await heading('Offers').waitFor();
    await until(async () => JSON.stringify(await kept()).includes('"part":"offers"'));
    await reopen();
    await heading('Offers').waitFor({ timeout: 60_000 });
    expect(await faults(practice)).toEqual([]);
  }, 120_000);

  it('opens as in a new workbook if what was kept is damaged', async () => {
    await practice.page.evaluate(() => {
      const { settings } = window.practice.grid;
      for (const name of settings.keys()) settings.set(name, 'damaged');
    });
    await reopen();
    await heading('Ready to compare').waitFor({ timeout: 60_000 });
    expect(await practice.pane.locator('metro-details').count()).toBe(0);
    expect(practice.complaints).toEqual([]);
  }, 60_000);
});

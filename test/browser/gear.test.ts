import { gridCells } from '../setup/gridCells';
import { faults, widest } from '../setup/paneFocus';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

describeWith(aBrowser, 'Gear in the pane', () => {
  let practice: PracticePage;
  const button = (name: string | RegExp) => practice.pane.getByRole('button', { name, exact: typeof name === 'string' });
  const heading = (name: string) => practice.pane.getByRole('heading', { name, exact: true });
  const field = (name: string) => practice.pane.locator('metro-plan-form').getByLabel(new RegExp(`^${name}( |$)`));
  const items = async (): Promise<readonly unknown[]> => {
    const { values } = await gridCells(practice.page, 'Gear');
    const headings = values.findIndex((row) => row.includes('Item'));
    return values.slice(headings + 1).map((row) => row[values[headings]!.indexOf('Item')]);
  };
  const rowNamed = (name: RegExp) => practice.pane.locator('metro-plan-list .row').filter({ hasText: name });

  async function isSound(): Promise<void> {
    expect(await faults(practice)).toEqual([]);
    expect(await widest(practice)).toBeLessThanOrEqual(320);
  }

  beforeAll(async () => {
    practice = await openPracticePage({ colourScheme: 'light' });
    await button('Start with the example').press('Enter');
    await practice.pane.getByRole('heading', { name: 'Ready to compare' }).waitFor({ timeout: 60_000 });
    await button('Edit the plan').press('Enter');
    await heading('Plan').waitFor();
  }, 90_000);
  afterAll(async () => practice?.close());

  it('is a part of the plan, whose rows have their item and their set', async () => {
    await practice.pane.getByText('Catalogue and rarer inputs').click();
    await practice.pane.locator('metro-plan').getByText('Gear', { exact: true }).click();
    await heading('Gear').waitFor();
    expect(await rowNamed(/Transponder 10 Gb\/s/).count()).toBe(1);
    await isSound();
  }, 60_000);

  it('is added by a form with units', async () => {
    await button('Add to Gear').press('Enter');
    await field('Gear').fill('DWDM of 8 channels');
    await field('Item').fill('Rack shelf');
    await field('Unit price').fill('450');
    expect(
      await practice.pane
        .locator('metro-plan-form')
        .getByText(/years?|W\b|EUR/)
        .count(),
    ).toBeGreaterThan(0);
    await isSound();
    await button('Save').press('Enter');
    await until(async () => (await items()).includes('Rack shelf'));
  }, 60_000);

  it('is edited and deleted', async () => {
    await rowNamed(/Rack shelf/).press('Enter');
    await field('Item').fill('Shelf of 19 inches');
    await button('Save').press('Enter');
    await until(async () => (await items()).includes('Shelf of 19 inches'));
    await rowNamed(/Shelf of 19 inches/).focus();
    await practice.page.keyboard.press('Space');
    await button('Delete').click();
    await until(async () => !(await items()).includes('Shelf of 19 inches'));
  }, 60_000);

  it('is named by an offer, beside its channels', async () => {
    await practice.pane.locator('metro-plan .back').click();
    await practice.pane.locator('metro-plan').getByText('Offers', { exact: true }).click();
    await heading('Offers').waitFor();
    await rowNamed(/lit by the customer/).press('Enter');
    for (const [name, value] of [
      ['Channels', '8'],
      ['Gear', 'DWDM of 8 channels'],
    ] as const)
      expect(await field(name).inputValue()).toBe(value);
    await isSound();
    expect(practice.complaints).toEqual([]);
  }, 60_000);
});

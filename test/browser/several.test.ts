import { gridCells } from '../setup/gridCells';
import { faults, focusedName, widest } from '../setup/paneFocus';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

describeWith(aBrowser, 'Several rows of a list, by keyboard and mouse', () => {
  for (const colourScheme of ['light', 'dark'] as const) {
    describe(`in ${colourScheme} colours`, () => {
      let practice: PracticePage;
      const press = (key: string) => practice.page.keyboard.press(key);
      const heading = (name: string) => practice.pane.getByRole('heading', { name, exact: true });
      const button = (name: string | RegExp) =>
        practice.pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
      const row = (at: number) => practice.pane.locator('metro-plan-list .row').nth(at);
      const count = () => practice.pane.locator('metro-plan-list [role="status"]').innerText();
      const said = () => practice.pane.locator('[role="status"]').first().innerText();
      const rows = async (): Promise<number> => practice.pane.locator('metro-plan-list .row').count();
      const cells = async (): Promise<readonly unknown[]> => (await gridCells(practice.page, 'Workloads')).values.flat();
      async function tabTo(name: string): Promise<void> {
        const met: string[] = [];
        for (let presses = 0; presses < 40; presses++) {
          met.push(await focusedName(practice));
          if (met.at(-1) === name) return;
          await press('Tab');
        }
        throw new Error(`Tab leads to no ${name}, but to ${met.join(', ')}`);
      }

      beforeAll(async () => {
        practice = await openPracticePage({ colourScheme });
        await button('Start with the example').press('Enter');
        await heading('Ready to compare').waitFor({ timeout: 60_000 });
        await button('Edit the plan').press('Enter');
        await button(/^Workloads/).press('Enter');
        await heading('Workloads').waitFor();
      }, 90_000);
      afterAll(async () => practice?.close());

      it('are selected with Space, Shift and arrows, and Ctrl+A, which is said', async () => {
        await row(0).focus();
        await press('Space');
        expect(await heading('Workloads').isVisible()).toBe(true);
        await press('Shift+ArrowDown');
        const all = await rows();
        await until(async () => (await count()) === `2 of ${all} selected`);
        expect(await practice.pane.getByRole('checkbox', { checked: true }).count()).toBe(2);
        await press('Control+a');
        await until(async () => (await count()) === `${all} of ${all} selected`);
        expect(await faults(practice)).toEqual([]);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
        await press('Escape');
        await until(async () => (await count()) === '');
        expect(await heading('Workloads').isVisible()).toBe(true);
      }, 60_000);

      it('are left out with one reason, which is asked for, and Undo takes all back', async () => {
        await row(0).focus();
        await press('Space');
        await press('Shift+ArrowDown');
        await tabTo('Leave out');
        await press('Enter');
        await until(() => practice.pane.getByLabel('Reason').evaluate((input) => input.matches(':focus')));
        await press('Enter');
        await practice.pane.getByText('Type the reason: nothing says why the rows are left out.').waitFor();
        expect(await faults(practice)).toEqual([]);
        await practice.page.keyboard.type('moves to the cloud');
        await press('Enter');
        await until(async () => (await said()) === 'Left out 2 of Workloads.');
        expect((await cells()).filter((cell) => cell === 'moves to the cloud')).toHaveLength(2);
        await until(async () => (await count()) === '');
        await button('Undo').press('Enter');
        await until(async () => !(await cells()).includes('moves to the cloud'));
      }, 60_000);

      it('are duplicated and deleted with a click, each as one step', async () => {
        const before = await rows();
        await row(0).click({ modifiers: ['Control'] });
        await row(2).click({ modifiers: ['Shift'] });
        await button('Duplicate').click();
        await until(async () => (await rows()) === before + 3);
        await practice.pane.getByRole('checkbox').nth(3).click();
        await row(5).click({ modifiers: ['Shift'] });
        await button('Delete').click();
        await until(async () => (await rows()) === before);
        await button('Undo').press('Enter');
        await until(async () => (await rows()) === before + 3);
        await button('Undo').press('Enter');
        await until(async () => (await rows()) === before);
        expect(practice.complaints).toEqual([]);
      }, 90_000);
    });
  }
});

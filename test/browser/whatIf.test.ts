import { gridCells } from '../setup/gridCells';
import { faults, focusedName, widest } from '../setup/paneFocus';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

describeWith(aBrowser, 'What if, by keyboard alone', () => {
  for (const colourScheme of ['light', 'dark'] as const) {
    describe(`in ${colourScheme} colours`, () => {
      let practice: PracticePage;
      const press = (key: string) => practice.page.keyboard.press(key);
      const slider = (name: string) => practice.pane.getByRole('slider', { name, exact: true });
      const button = (name: string) => practice.pane.getByRole('button', { name, exact: true });
      const says = () => practice.pane.locator('metro-what-if [role="status"]').innerText();
      const outcomes = async () => (await practice.pane.locator('metro-what-if .outcomes').innerText()).replace(/\s+/g, ' ');
      const route = async (): Promise<unknown> => {
        const { values } = await gridCells(practice.page, 'Spans');
        const heading = values.findIndex((row) => row.includes('Working route'));
        return values[heading + 1]?.[values[heading]!.indexOf('Working route')];
      };
      async function tabTo(name: string): Promise<void> {
        const met: string[] = [];
        for (let presses = 0; presses < 20; presses++) {
          met.push(await focusedName(practice));
          if (met.at(-1) === name) return;
          await press('Tab');
        }
        throw new Error(`Tab leads to no ${name}, but to ${met.join(', ')}`);
      }

      beforeAll(async () => {
        practice = await openPracticePage({ colourScheme });
        await button('Start with the example').press('Enter');
        await practice.pane.getByRole('heading', { name: 'Ready to compare' }).waitFor({ timeout: 60_000 });
      }, 90_000);
      afterAll(async () => practice?.close());

      it('opens at its first slider, which says its value in words', async () => {
        await button('What if').press('Enter');
        await until(async () => (await focusedName(practice)) === 'Working route');
        expect(await slider('Working route').getAttribute('aria-valuetext')).toBe('18 kilometres, as planned');
        expect(await outcomes()).not.toContain('planned');
        expect(await faults(practice)).toEqual([]);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
      }, 60_000);

      it('moves the figures of every option, and writes nothing', async () => {
        for (let presses = 0; presses < 40; presses++) await press('ArrowRight');
        expect(await slider('Working route').getAttribute('aria-valuetext')).toBe('38 kilometres');
        await until(async () => (await outcomes()).includes('not suitable · as planned: fits'));
        await until(async () => (await says()).includes('Dell PowerStore Metro Volume: not suitable.'));
        expect(await route()).toBe(18);
        expect(await faults(practice)).toEqual([]);
      }, 60_000);

      it('takes a number in a field, and says what it takes if it is none', async () => {
        await tabTo('Load, times');
        await press('Control+a');
        await practice.page.keyboard.type('0');
        await until(async () => (await slider('Load').getAttribute('aria-valuetext')) === '0 times, 0 IOPS');
        await press('Control+a');
        await press('Delete');
        await practice.pane.getByText(/A number from 0 × to /).waitFor();
        expect(await faults(practice)).toEqual([]);
        await button('Reset Load').press('Enter');
        expect(await slider('Load').getAttribute('aria-valuetext')).toMatch(/, as planned$/);
      }, 60_000);

      it('goes into the plan as one edit, which Undo takes back', async () => {
        await slider('Working route').focus();
        await tabTo('Take over');
        await press('Enter');
        await practice.pane.getByText('Taken over into the plan.').waitFor();
        expect(await route()).toBe(38);
        await until(async () => (await slider('Working route').getAttribute('aria-valuetext')) === '38 kilometres, as planned');
        await tabTo('Undo');
        await press('Enter');
        await until(async () => (await route()) === 18);
        await until(async () => (await slider('Working route').getAttribute('aria-valuetext')) === '18 kilometres, as planned');
      }, 60_000);

      it('solves for how far each option could go', async () => {
        await button('How far could it go?').press('Enter');
        await practice.pane.getByText('up to 22.89 km, then not suitable').waitFor({ timeout: 60_000 });
        expect(await faults(practice)).toEqual([]);
        expect(await widest(practice)).toBeLessThanOrEqual(320);
      }, 90_000);

      it('closes with Escape, back to where it was opened', async () => {
        await slider('Working route').press('Escape');
        await practice.pane.locator('metro-what-if').waitFor({ state: 'detached' });
        expect(await focusedName(practice)).toBe('What if');
        expect(practice.complaints).toEqual([]);
      }, 60_000);
    });
  }
});

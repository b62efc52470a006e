import axe from 'axe-core';
import { xlsx } from '../measured/files';
import { quartz } from '../measured/bills/layouts';
import { fourth } from '../measured/rvtoolsHeadings';
import { vm } from '../measured/rvtoolsVm';
import { gridCells } from '../setup/gridCells';
import { aBrowser, openPracticePage, type PracticePage } from '../setup/practicePage';
import { describeWith } from '../setup/tools';
import { until } from '../setup/until';

const inventory = async () =>
  Buffer.from(
    await xlsx({
      vInfo: [
        fourth,
        vm('db-1', 'Radiology archive'),
        vm('web-1', 'Patient record database'),
        vm('old', 'Radiology archive', { Powerstate: 'poweredOff' }),
      ],
    }),
  );
const tariff = [
  ['Carrier', 'Service', 'Bandwidth', 'Set-up', 'Monthly', 'Contract', 'Remarks'],
  ['Citynet', 'Wave 10G', '10 Gb/s', '€2,500', '€1,234.50', '36 months', 'on request'],
  ['Citynet', 'Wave 100G', 'plenty', '€9,000', '€4,000', '60 months', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

describeWith(aBrowser, 'What is brought into the plan', () => {
  for (const colourScheme of ['light', 'dark'] as const) {
    describe(`in ${colourScheme} colours`, () => {
      let practice: PracticePage;
      const button = (name: string | RegExp) => practice.pane.getByRole('button', { name, exact: typeof name === 'string' });
      const heading = (name: string) => practice.pane.getByRole('heading', { name, exact: true });
      const status = () => practice.pane.locator('[role="status"]').first().innerText();
      const cells = async (sheet: string): Promise<readonly unknown[]> => (await gridCells(practice.page, sheet)).values.flat();
      const bring = (name: string, buffer: Buffer) =>
        practice.pane.locator('metro-measured input[type=file]').setInputFiles([{ name, mimeType: 'text/plain', buffer }]);

      /** It fits, and axe finds nothing wrong. */
      async function isSound(): Promise<void> {
        const frame = practice.paneFrame();
        await frame.evaluate(axe.source);
        const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      beforeAll(async () => {
        practice = await openPracticePage({ colourScheme });
        await button('Start with the example').press('Enter');
        await heading('Ready to compare').waitFor({ timeout: 60_000 });
        await button('Edit the plan').press('Enter');
        await heading('Plan').waitFor();
      }, 90_000);
      afterAll(async () => practice?.close());

      it('is chosen where the files are said to stay on the machine, and a foreign one is named', async () => {
        await button('Bring measured files').press('Enter');
        await heading('Measured files').waitFor();
        expect(await practice.pane.getByText('Nothing of them is sent anywhere.').count()).toBe(1);
        await isSound();
        await bring('report.pdf', Buffer.from('%PDF-1.7'));
        await practice.pane.getByText('a PDF').waitFor();
        await isSound();
      }, 60_000);

      it('shows progress when it is long, and Cancel', async () => {
        // A file on a share that is slow: its first piece takes four seconds.
        await practice.paneFrame().evaluate(() => {
          const stream = Object.getOwnPropertyDescriptor(Blob.prototype, 'stream')!;
          Blob.prototype.stream = function (this: Blob) {
            const slow = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
              transform: async (piece, to) => {
                await new Promise((resolve) => setTimeout(resolve, 4000));
                to.enqueue(piece);
              },
            });
            Object.defineProperty(Blob.prototype, 'stream', stream);
            return this.stream().pipeThrough(slow);
          };
        });
        await bring('samples.csv', Buffer.from('Time,Writes\n'));
        await practice.pane.getByRole('progressbar', { name: 'Progress of reading' }).waitFor();
        await button('Cancel').waitFor();
        await button('Cancel').press('Enter');
        await practice.pane.getByText('Reading was cancelled. Nothing was changed.').waitFor();
      }, 60_000);

      it('asks what counters are called in a language that is not known, and is read with the answer', async () => {
        const log = [
          '"(PDH-CSV 4.0) (UTC)(0)","\\\\SRV\\Fyysinen levy(0 C:)\\Lukuja/s","\\\\SRV\\Fyysinen levy(0 C:)\\Kirjoituksia/s"',
          '"05/01/2024 10:00:00.1","100","50"',
          '"05/01/2024 10:00:15.1","300","150"',
        ].join('\r\n');
        await bring('log.csv', Buffer.from(log));
        await heading('Counters of log.csv').waitFor();
        await practice.pane.getByLabel('Reads a second').selectOption('Lukuja/s');
        await practice.pane.getByLabel('Writes a second').selectOption('Kirjoituksia/s');
        await isSound();
        await button('Use these names').press('Enter');
        await heading('Recognised').waitFor();
        expect(await heading('Counters of log.csv').count()).toBe(0);
      }, 60_000);

      it('asks what the columns of a table are, of which the headings tell some', async () => {
        await bring('grafana.csv', Buffer.from('Time,Writes MB/s,Ops\n2026-05-01 10:00,1,100\n2026-05-01 10:05,3,300\n'));
        await heading('Columns of grafana.csv').waitFor();
        expect(await practice.pane.getByLabel('Writes MB/s').inputValue()).toBe('MB/s written');
        await practice.pane.getByLabel('Ops').selectOption('writes/s');
        await isSound();
        await button('Read it so').press('Enter');
        await heading('Recognised').waitFor();
        expect(await heading('Columns of grafana.csv').count()).toBe(0);
      }, 60_000);

      it('becomes workloads: one more, and one under another name, in one edit that Undo takes back', async () => {
        await bring('export.xlsx', await inventory());
        await heading('Recognised').waitFor();
        await practice.pane.getByText('How they become workloads').click();
        await practice.pane.getByLabel('Radiology archive', { exact: true }).selectOption('North campus');
        await isSound();
        await button('Take over 2 workloads').press('Enter');
        await heading('Workloads').waitFor();
        await until(async () => (await status()) === 'Took over 2 measured workloads.');
        expect(await cells('Workloads')).toEqual(expect.arrayContaining(['Radiology archive', 'Patient record database 2']));
        expect(await cells('Workloads')).not.toContain('old');
        await button('Undo').press('Enter');
        await until(async () => (await status()).startsWith('Undone'));
        expect(await cells('Workloads')).not.toContain('Radiology archive');
      }, 90_000);

      it('is pasted: understood column by column, and what is not is said', async () => {
        await practice.page.keyboard.press('Escape');
        await heading('Plan').waitFor();
        await button(/^Offers/).press('Enter');
        await button('Paste rows').press('Enter');
        await heading('Paste into Offers').waitFor();
        await practice.pane.getByLabel('Rows from a sheet, a mail or a page').fill(tariff);
        await practice.pane.getByLabel('Kind, required').selectOption('wavelength');
        expect(await practice.pane.getByText('= 10000 Mb/s').count()).toBe(1);
        await isSound();
        await button('Take over 2 rows').press('Enter');
        await heading('Offers').waitFor();
        await until(async () => (await status()) === 'Took over 2 rows into Offers.');
        expect(await cells('Offers')).toEqual(expect.arrayContaining(['Citynet', 1234.5, 10_000, 4000]));
        expect(practice.complaints).toEqual([]);
      }, 90_000);

      it('is a bill of materials: refused if it does not add up, else taken over with its deal', async () => {
        await practice.page.keyboard.press('Escape');
        await heading('Plan').waitFor();
        await button(/^Prices/).press('Enter');
        await button('Paste rows').press('Enter');
        await heading('Paste into Prices').waitFor();
        const pasted = practice.pane.getByLabel('Rows from a sheet, a mail or a page');
        await pasted.fill(quartz.replace('$431,578.20', '$431,578.21'));
        await practice.pane.getByText('0.01 apart').waitFor();
        await pasted.fill(quartz);
        await heading('Bill of materials, deal Q-7741-R3').waitFor();
        const platform = practice.pane.getByLabel('Platform, required');
        await platform.selectOption({ index: 1 });
        await isSound();
        await button('Take over 8 rows').press('Enter');
        await until(async () => (await status()) === 'Took over 8 rows into Prices.');
        expect(await cells('Deals')).toContain('Q-7741-R3');
        expect(await cells('Prices')).toEqual(expect.arrayContaining(['Rack and stack (East)', 'Q-7741-R3']));
        expect(practice.complaints).toEqual([]);
      }, 90_000);
    });
  }
});

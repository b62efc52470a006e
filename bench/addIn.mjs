/** @import { Browser, FrameLocator, Page } from 'playwright-core' */
/** @import {} from '../practice/page/forTests' */
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { ensureBuilt } from '../scripts/built.mjs';
import { answerFromDisk, builtPages } from '../scripts/builtPages.mjs';
import { paneBytes } from '../scripts/paneSize.mjs';

/*
 * The add-in beside the practice workbook: from a click to what it asked for, with what it cost the host. The grid's own work is in
 * these times, and is most of them; Excel's is another's.
 */

const limitMs = 600_000;

/**
 * @param {string} what
 * @param {string} text
 */
const line = (what, text) => console.log(`${what.padEnd(58)} ${text}`);
/** @param {number} number */
const grouped = (number) => number.toLocaleString('en-US');

/**
 * @param {FrameLocator} pane
 * @param {string} button
 * @param {string} heading
 * @returns milliseconds from the click until the heading is there
 */
async function clickUntil(pane, button, heading) {
  const from = performance.now();
  await pane.getByRole('button', { name: button, exact: true }).click();
  await pane.getByRole('heading', { name: heading, exact: true }).waitFor({ timeout: limitMs });
  return performance.now() - from;
}

/**
 * Copies of the workloads that are there, under other names, until there are so many.
 * @param {Page} page
 * @param {number} count
 */
const grow = (page, count) =>
  page.evaluate((wanted) => {
    const { grid } = window.practice;
    const table = grid.tables.find('MetroWorkloads');
    if (!table) throw new Error('there is no table of workloads');
    const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
    const rows = grid.cells.contents(body);
    const more = Array.from({ length: wanted - rows.length }, (_, at) => {
      const [, ...others] = rows[at % rows.length] ?? [];
      return [`Workload ${at + 1} of many`, ...others];
    });
    grid.batch(() => grid.tables.addRows(table.id, null, more));
  }, count);

/**
 * @param {Page} page
 * @param {FrameLocator} pane
 * @param {string} what
 */
async function compared(page, pane, what) {
  await page.evaluate(() => window.practice.ledger.reset());
  const ms = await clickUntil(pane, 'Compare', 'Comparison');
  const { batches, actions, cellsRead, cellsWritten, bytesReceived, bytesSent } = await page.evaluate(() => {
    const { ledger } = window.practice;
    return { ...ledger };
  });
  line(`${what}, from Compare to written`, `${(ms / 1000).toFixed(1).padStart(9)} s`);
  line('', `syncs ${batches}, actions ${grouped(actions)}, cells written ${grouped(cellsWritten)}, read ${grouped(cellsRead)}`);
  line('', `bytes to Excel ${grouped(bytesReceived)}, from Excel ${grouped(bytesSent)}`);
}

/**
 * @param {Browser} browser
 * @param {string} what
 * @param {number} [workloads]
 */
async function measure(browser, what, workloads) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await answerFromDisk(page);
  await page.goto(builtPages.practice);
  await page.evaluate(() => window.practice.ready);
  const pane = page.frameLocator('iframe[title="Task pane"]');
  await pane.getByRole('button', { name: 'Start with the example', exact: true }).waitFor({ timeout: limitMs });
  if (workloads === undefined) {
    const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
    const paintMs = await frame?.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    line('pane, first paint with content', `${paintMs?.toFixed(0).padStart(9)} ms`);
  }
  const startMs = await clickUntil(pane, 'Start with the example', 'Ready to compare');
  line(`${what}, from Start to written`, `${(startMs / 1000).toFixed(1).padStart(9)} s`);
  if (workloads !== undefined) await grow(page, workloads);
  await compared(page, pane, what);
  await page.close();
}

const executable = findBrowser();
if (executable === undefined) console.log('The add-in is not measured: no browser of the Chromium family is installed.');
else {
  await ensureBuilt();
  const { first, whole } = paneBytes();
  const goalBytes = 120_000;
  line(
    'pane, gzip, without office.js',
    `${(first / 1000).toFixed(1).padStart(9)} KB  (goal 120 KB: ${(first / goalBytes).toFixed(2)} of it)`,
  );
  line('with all that knows of figures', `${(whole / 1000).toFixed(1).padStart(9)} KB`);
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await measure(browser, 'example');
    await measure(browser, '200 workloads', 200);
  } finally {
    await browser.close();
  }
}

import type {} from 'excel-simulator/page';
import { type Browser, chromium, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { answerFromDisk, builtPages } from '../../scripts/builtPages.mjs';
import { officeCdn } from '../../scripts/officeHere.mjs';
import type { Tool } from './tools';

const executable = findBrowser();
export const aBrowser: Tool = { name: 'Chromium', available: executable !== undefined };

interface PracticePageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colourScheme?: 'light' | 'dark';
  /** Opens the add-in's page by itself instead, with no host around it. */
  readonly alone?: boolean;
}

/** The practice workbook in a browser, with the pane as it ships beside it. */
export interface PracticePage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's frame itself, for what is evaluated in it. */
  paneFrame(): Frame;
  /** Errors on the console, errors nobody caught, requests that leave the machine, violations of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console of ${message.location().url}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  page.on('request', (request) => {
    const { origin, hostname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost' && origin !== officeCdn)
      complaints.push(`asked for ${request.url()}`);
  });
}

/** Opens the practice workbook and waits until the pane is ready. What is shipped must have been built. */
export async function openPracticePage(options: PracticePageOptions = {}): Promise<PracticePage> {
  const browser: Browser = await chromium.launch({
    executablePath: executable ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const { viewport = { width: 1280, height: 800 }, colourScheme = 'light', alone = false } = options;
  // Colours that are still changing have the contrast of neither.
  const page = await browser.newPage({ viewport, colorScheme: colourScheme, reducedMotion: 'reduce', locale: 'en-US' });
  const complaints: string[] = [];
  listen(page, complaints);
  await answerFromDisk(page);
  await page.goto(alone ? builtPages.addin : builtPages.practice);
  if (!alone) await page.evaluate(() => window.practice.ready);
  return {
    page,
    pane: page.frameLocator('iframe[title="Task pane"]'),
    paneFrame: () => {
      const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
      if (!frame) throw new Error('no pane is open');
      return frame;
    },
    complaints,
    close: () => browser.close(),
  };
}

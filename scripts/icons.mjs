/** Draws assets/icon-*.png anew from the SVG sources, with the Chromium of this machine. The PNGs are part of the repository. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { root } from './root.mjs';

const assets = path.join(root, 'assets');
const sources = { 16: 'icon-16.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg', 128: 'icon.svg' };

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('Icons are drawn by a browser of the Chromium family, and none is installed.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const [size, source] of Object.entries(sources)) {
    const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:100vw}</style>${readFileSync(path.join(assets, source), 'utf8')}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}

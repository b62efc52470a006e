import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { version } from '../../package.json';
import { addinFolder } from '../../scripts/built.mjs';
import { licenceFaults, packageFolders, readPackage } from '../../scripts/licences.mjs';
import { manifestFaults } from '../../scripts/manifest/checks.mjs';
import { paneBytes } from '../../scripts/paneSize.mjs';

const root = path.resolve(__dirname, '../..');
const files = () => readdirSync(addinFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const names = () => files().map(({ parentPath, name }) => path.relative(addinFolder, path.join(parentPath, name)));
const read = (name: string) => readFileSync(path.join(addinFolder, name));
const script = () => names().filter((name) => name.endsWith('.js'));

describe('What is shipped', () => {
  it('is the pane, its help, its icons and its manifest', () => {
    expect(
      names()
        .map((name) => name.replace(/\.[0-9a-f]{8}\./, '.[hash].'))
        .sort(),
    ).toEqual([
      'assets/help.css',
      'assets/icon-128.png',
      'assets/icon-16.png',
      'assets/icon-32.png',
      'assets/icon-64.png',
      'assets/icon-80.png',
      'bring.[hash].js',
      'compare.[hash].js',
      'help.html',
      'licences.txt',
      'loops.[hash].js',
      'manifest.xml',
      'plan.[hash].js',
      'taskpane.[hash].css',
      'taskpane.[hash].js',
      'taskpane.[hash].js.LICENSE.txt',
      'taskpane.html',
      'whatIf.[hash].js',
      'workbook.[hash].js',
      'workbook.[hash].js.LICENSE.txt',
      'write.[hash].js',
      'xlsx.[hash].js',
    ]);
  });

  it('contains these packages, and their licences', () => {
    const listed = [
      ...read('licences.txt')
        .toString()
        .matchAll(/^(@?[\w./-]+) (\d\S*) \((.+)\)$/gm),
    ];
    expect(listed.map(([, name, , licence]) => `${name}: ${licence}`)).toEqual([
      '@fluentui/tokens: MIT',
      '@fluentui/web-components: MIT',
      '@lit/reactive-element: BSD-3-Clause',
      '@microsoft/fast-element: MIT',
      'decimal.js: MIT',
      'fflate: MIT',
      'hucre: MIT',
      'lit: BSD-3-Clause',
      'lit-element: BSD-3-Clause',
      'lit-html: BSD-3-Clause',
      'tslib: 0BSD',
    ]);
  });

  it.each([
    ['office.js', 'OSFPerformance'],
    ['the grid', 'o-spreadsheet'],
    ['its framework', 'owl'],
    ['the practice host', 'ProcessQuery'],
  ])('contains nothing of %s', (_what, mark) => {
    for (const name of script()) expect(read(name).toString()).not.toMatch(new RegExp(`\\b${mark}\\b`));
  });

  it('evaluates no text: the pane’s policy forbids it', () => {
    for (const name of script()) expect(read(name).toString()).not.toMatch(/\beval\(|\bFunction\(/);
  });

  it('shows the pane with less than 45 KB, and is less than 359 KB, compressed, without office.js and what is fetched when it is first used', () => {
    const { first, whole, later } = paneBytes();
    const scripts = script().reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(first).toBeLessThan(45_000);
    for (const size of Object.values(later)) expect(size).toBeLessThan(60_000);
    // 349 KB since 2026-12-01, with gear, origins and what is kept of the pane; 333 KB on 2026-11-30: the definitions of every rule, the catalogue's sourced facts, units as people write them, and the views of
    // the plan; 370 KB before what writes to the workbook was fetched when it is first needed. To come down again once the catalogue
    // is data that is fetched.
    expect(Object.values(later).reduce((sum, size) => sum + size, whole)).toBeGreaterThan(scripts);
    expect(whole).toBeLessThan(359_000);
  });

  it('comes in two scripts, asked for at once, and seven that are fetched when they are first used', () => {
    const page = read('taskpane.html').toString();
    const second = script().find((name) => name.startsWith('workbook.'));
    expect(script()).toHaveLength(9);
    for (const later of script().filter((name) => /^(write|plan|bring|xlsx|whatIf|loops|compare)\./.test(name)))
      expect(page).not.toContain(later);
    expect(page).toMatch(new RegExp(`<link rel="?preload"? as="?script"? href="?${second}"?>`));
  });

  it('has the manifest of the repository, with the product’s address', () => {
    const manifest = read('manifest.xml').toString();
    const icon = (name: string) => read(name);
    expect(manifestFaults(manifest, { version, icon, shipped: true })).toEqual([]);
    const address = (process.env['METROSPAN_URL'] || 'https://metrospan.invalid').replace(/\/+$/, '');
    expect(manifest.replaceAll(address, 'https://localhost:3000')).toBe(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  });
});

describe('A package', () => {
  const inModules = (name: string) => path.join(root, 'node_modules', name);

  it('is found by its files, those of a package within another too', () => {
    const found = packageFolders([
      '/a/node_modules/@lit/reactive-element/decorators/base.js',
      '/a/node_modules/lit/index.js',
      '/a/node_modules/lit/html.js',
      '/a/node_modules/lit/node_modules/tslib/tslib.js',
      '/a/src/taskpane/taskpane.ts',
    ]);
    expect(found).toEqual([
      '/a/node_modules/@lit/reactive-element',
      '/a/node_modules/lit',
      '/a/node_modules/lit/node_modules/tslib',
    ]);
  });

  it.each(['@odoo/o-spreadsheet', '@microsoft/office-js'])('%s may not be shipped', (name) => {
    expect(licenceFaults([readPackage(inModules(name))])).toEqual([
      expect.stringMatching(new RegExp(`^${name} .* may not be shipped\\.$`)),
    ]);
  });

  it.each(['lit', '@fluentui/web-components', 'decimal.js', 'fflate'])('%s may', (name) => {
    expect(licenceFaults([readPackage(inModules(name))])).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { manifestFaults } from '../../scripts/manifest/checks.mjs';
import { pngSize } from '../../scripts/manifest/pngSize.mjs';
import { missingForSchema, schemaFaults } from '../../scripts/manifest/schema.mjs';
import { describeWith } from '../setup/tools';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const manifest = readFileSync(file, 'utf8');

const iconFile = (name: string) => {
  const found = path.join(root, name);
  return existsSync(found) ? readFileSync(found) : undefined;
};
const product = { version, icon: iconFile, shipped: false };

const missing = missingForSchema();
const schema = { name: `xmllint with the schemas of manifests (${missing ?? 'all there'})`, available: missing === undefined };

describe('manifest.xml', () => {
  it('has no fault', () => {
    expect(manifestFaults(manifest, product)).toEqual([]);
  });

  it('is, to Microsoft’s own reader, a task pane for Excel', () => {
    const reader = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const said = execFileSync(process.execPath, [reader, 'info', file], { encoding: 'utf8' });
    expect(said.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'Id: c8d77794-392b-4020-b466-7d1cd35b5155',
        'Name: Metrospan',
        'Type: TaskPaneApp',
        `Version: ${version}.0`,
        'Hosts: Workbook',
        'Permissions: ReadWriteDocument',
        'Source Location: https://localhost:3000/taskpane.html',
      ]),
    );
  });

  it('has one button, which opens the pane', () => {
    expect(manifest.match(/<Control .*?>|<Action .*?>/g)).toEqual([
      '<Control xsi:type="Button" id="Metrospan.OpenPane">',
      '<Action xsi:type="ShowTaskpane">',
    ]);
  });

  it('asks for ExcelApi 1.9 and no more', () => {
    expect(manifest.match(/<(bt:)?Set .*?>/g)).toEqual([
      '<Set Name="ExcelApi" MinVersion="1.9"/>',
      '<bt:Set Name="ExcelApi" MinVersion="1.9"/>',
    ]);
  });

  it.each([16, 32, 64, 80, 128])('has an icon of %i pixels', (size) => {
    expect(pngSize(iconFile(`assets/icon-${size}.png`) ?? new Uint8Array())).toEqual({ width: size, height: size });
  });
});

describeWith(schema, 'The schema of manifests', () => {
  it('accepts manifest.xml', () => {
    expect(schemaFaults(manifest)).toEqual([]);
  });

  it.each([
    ['an Id that is no GUID', manifest.replace('c8d77794-', 'c8d7779-')],
    ['a permission that does not exist', manifest.replace('ReadWriteDocument', 'Everything')],
    ['a manifest without its provider', manifest.replace(/<ProviderName>.*<\/ProviderName>/, '')],
    ['a control without its label', manifest.replace('<Label resid="OpenPane.Label"/>', '')],
  ])('refuses %s', (_what, broken) => {
    expect(broken).not.toBe(manifest);
    expect(schemaFaults(broken)).not.toEqual([]);
  });
});

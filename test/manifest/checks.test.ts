import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFaults } from '../../scripts/manifest/checks.mjs';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const iconFile = (name: string) => readFileSync(path.join(root, name));
const version = /<Version>(.*)\.0<\/Version>/.exec(manifest)?.[1] ?? '';
const product = { version, icon: iconFile, shipped: false };

const onlyIcon128 = { ...product, icon: () => iconFile('assets/icon-128.png') };

const broken: [what: string, manifest: string, fault: string, with_?: typeof product][] = [
  [
    'a resource that is not defined',
    manifest.replace('<Label resid="Group.Label"/>', '<Label resid="Group.Name"/>'),
    'resid Group.Name is not defined in Resources.',
  ],
  [
    'a resource defined twice',
    manifest.replace('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Group.Label" DefaultValue="Twice"/>'),
    'Resource Group.Label is defined twice.',
  ],
  [
    'a resource used nowhere',
    manifest.replace('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="Spare"/>'),
    'Resource Spare is used nowhere.',
  ],
  [
    'a resource that only a comment defines',
    manifest.replace(/<bt:Url id="Help\.Url".*\/>/, '<!-- $& -->'),
    'resid Help.Url is not defined in Resources.',
  ],
  [
    'an address without https',
    manifest.replace('id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:'),
    'Help.Url is not https: http://localhost:3000/help.html',
  ],
  [
    'an address elsewhere',
    manifest.replace('<SupportUrl DefaultValue="https://localhost:3000', '<SupportUrl DefaultValue="https://example.com'),
    'SupportUrl is neither where the pane is nor in an AppDomain: https://example.com/help.html',
  ],
  [
    'an address that is none',
    manifest.replace('<SupportUrl DefaultValue="https://localhost:3000', '<SupportUrl DefaultValue="'),
    'SupportUrl is no address: /help.html',
  ],
  [
    'an AppDomain without https',
    manifest.replace('<Hosts>', '<AppDomains><AppDomain>http://example.com</AppDomain></AppDomains><Hosts>'),
    'AppDomain is not https: http://example.com',
  ],
  [
    'a development address in what is shipped',
    manifest,
    "Pane.Url is on the user's own machine: https://localhost:3000/taskpane.html",
    { ...product, shipped: true },
  ],
  [
    'a button without the smallest icon',
    manifest.replaceAll(/<bt:Image size="16".*\/>/g, ''),
    'The button has no icon of 16 pixels.',
  ],
  ['no icon of the add-in', manifest.replace(/<IconUrl.*\/>/, ''), 'IconUrl is missing.'],
  ['an icon of another size', manifest, 'Icon.16 must have 16 pixels, assets/icon-16.png has 128 × 128.', onlyIcon128],
  [
    'an icon that is not there',
    manifest,
    'HighResolutionIconUrl is no file of ours: https://localhost:3000/assets/icon-64.png',
    { ...product, icon: () => undefined } as unknown as typeof product,
  ],
  [
    'an icon that is no picture',
    manifest,
    'Icon.80 is no PNG file: assets/icon-80.png',
    { ...product, icon: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ],
  [
    'another version than the product',
    manifest,
    'Version is 0.1.0.0, and must be 9.9.9.0, as package.json says.',
    { ...product, version: '9.9.9' },
  ],
  [
    'a short text that is too long',
    manifest.replace('DefaultValue="Compare Clusters"', `DefaultValue="${'x'.repeat(126)}"`),
    'OpenPane.Label has 126 characters, 125 at most.',
  ],
  [
    'a long text that is too long',
    manifest.replace(/DefaultValue="Opens.*"/, `DefaultValue="${'x'.repeat(251)}"`),
    'OpenPane.Description has 251 characters, 250 at most.',
  ],
  [
    'a description that is too long',
    manifest.replace(/<Description DefaultValue=".*"/, `<Description DefaultValue="${'x'.repeat(251)}"`),
    'Description has 251 characters, 250 at most.',
  ],
];

describe('What the schema of manifests cannot see', () => {
  it.each(broken)('%s is a fault', (_what, text, fault, with_ = product) => {
    expect(manifestFaults(text, with_)).toContain(fault);
  });

  it('counts characters, not what XML writes for them', () => {
    const text = `DefaultValue="${'&amp;'.repeat(125)}"`;
    expect(manifestFaults(manifest.replace('DefaultValue="Compare Clusters"', text), product)).toEqual([]);
  });

  it('an address in an AppDomain is none', () => {
    const elsewhere = manifest
      .replace('<Hosts>', '<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>')
      .replace('<SupportUrl DefaultValue="https://localhost:3000', '<SupportUrl DefaultValue="https://example.com');
    expect(manifestFaults(elsewhere, product)).toEqual([]);
  });
});

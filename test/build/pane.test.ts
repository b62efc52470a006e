import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addinFolder } from '../../scripts/built.mjs';
import { withOfficeHere } from '../../scripts/officeHere.mjs';

const cdn = 'https://appsforoffice.microsoft.com';

describe('The pane as it is built', () => {
  const page = readFileSync(path.join(addinFolder, 'taskpane.html'), 'utf8');

  it('takes office.js from Microsoft, whose address stands in the page as it is', () => {
    expect(page.split(cdn)).toHaveLength(3);
    expect(page).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"? defer/);
  });

  it('lets nothing be loaded but from its own place and from there', () => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' ${cdn}`,
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('differs, where it is served for development, in where office.js comes from, and in nothing else', () => {
    const [beforePolicy, beforeScript, rest] = page.split(cdn);
    const here = 'https://localhost:3007';
    expect(withOfficeHere(page, here)).toBe(`${beforePolicy}${here}${beforeScript}${here}${rest}`);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serve, type Served } from '../../scripts/serve.mjs';
import { addinFolder, builtBeforeAll, practiceFolder } from '../setup/built';
import { fetchHere } from '../setup/fetchHere';

const cdn = 'https://appsforoffice.microsoft.com';
const officePackage = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

builtBeforeAll();

let server: Served;
beforeAll(async () => {
  server = await serve({ port: 0 });
});
afterAll(() => server.close());

const get = async (file: string) => (await fetchHere(server.url, file)).body;
const built = (file: string) => readFileSync(path.join(addinFolder, file));

describe('The pane as it is built', () => {
  const page = () => built('taskpane.html').toString();

  it('takes office.js from Microsoft, whose address stands in the page as it is', () => {
    expect(page().split(cdn)).toHaveLength(3);
    expect(page()).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"? defer/);
  });

  it('lets nothing be loaded but from its own place and from there', () => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(page())?.[1];
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
});

describe('The pane as it is served', () => {
  it('differs from the built page in where office.js comes from, and in nothing else', async () => {
    const served = (await get('/taskpane.html')).toString();
    const [beforePolicy, beforeScript, rest] = built('taskpane.html').toString().split(cdn);
    expect(served).toBe(`${beforePolicy}${server.url}${beforeScript}${server.url}${rest}`);
  });

  it('has its other files to the byte', async () => {
    const files = readdirSync(addinFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files.filter((one) => !one.endsWith('.html'))) {
      expect([file, (await get(`/${file}`)).equals(built(file))]).toEqual([file, true]);
    }
  });

  it('finds office.js at Microsoft’s path, in capitals or not', async () => {
    const office = readFileSync(path.join(officePackage, 'office.js'));
    expect((await get('/lib/1/hosted/office.js')).equals(office)).toBe(true);
    const errorPage = readFileSync(path.join(officePackage, 'agaveerrorux/index.html'));
    expect((await get('/lib/1/hosted/AgaveErrorUX/index.html')).equals(errorPage)).toBe(true);
  });
});

describe('The server', () => {
  it('leads to the practice host', async () => {
    expect(await fetchHere(server.url, '/')).toMatchObject({ status: 302, location: '/practice/' });
    const page = await fetchHere(server.url, '/practice/');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.body.toString()).toBe(readFileSync(path.join(practiceFolder, 'index.html'), 'utf8').replaceAll(cdn, server.url));
  });

  it.each([
    '/package.json',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/practice/../../../package.json',
    '/practice/..%2f..%2fpackage.json',
    '/lib/1/hosted/..%2fpackage.json',
    '/%00',
    '/%E0%A4%A',
    '/assets',
  ])('has nothing at %s', async (name) => {
    expect(await fetchHere(server.url, name)).toMatchObject({ status: 404 });
  });

  it('changes nothing for anyone', async () => {
    expect(await fetchHere(server.url, '/taskpane.html', 'POST')).toMatchObject({ status: 405 });
  });
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { addinFolder, practiceFolder } from './built.mjs';
import { officeCdn } from './officeHere.mjs';
import { root } from './root.mjs';

const origin = 'https://localhost:3000';
const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** Where a browser's page finds what was built, once `answerFromDisk` answers it. */
export const builtPages = { addin: `${origin}/taskpane.html`, practice: `${origin}/practice/index.html` };

/**
 * Answers what a page asks of the add-in's address and of Microsoft's from what was built and from the npm package of office.js. The
 * pages stay as they ship, to the byte.
 * @param {import('playwright-core').Page} page
 */
export async function answerFromDisk(page) {
  await page.route(`${origin}/**`, (route) => answer(route, ofOurs));
  // The files of the package are in lower case; the library asks for some of them in capitals.
  await page.route(`${officeCdn}/**`, (route) =>
    answer(route, (name) => path.join(officeFolder, name.replace(/^\/lib\/1\/hosted\//i, '').toLowerCase())),
  );
}

/** @param {string} name */
const ofOurs = (name) =>
  name.startsWith('/practice/') ? path.join(practiceFolder, name.slice('/practice/'.length)) : path.join(addinFolder, name);

/**
 * @param {import('playwright-core').Route} route
 * @param {(name: string) => string} fileOf
 */
async function answer(route, fileOf) {
  const file = fileOf(new URL(route.request().url()).pathname);
  await (existsSync(file) ? route.fulfill({ path: file }) : route.abort('namenotresolved'));
}

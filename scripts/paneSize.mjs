import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { addinFolder } from './built.mjs';
import { isProgram } from './root.mjs';

/** @param {string} name */
const bytesOf = (name) => gzipSync(readFileSync(path.join(addinFolder, name))).length;

/**
 * Bytes of the built pane as they go over the wire, compressed by gzip, without office.js.
 * @returns {{ readonly first: number, readonly whole: number, readonly plan: number }} `first`: page, style sheet and script, all that
 *   shows the pane; `whole`: with the scripts that are fetched meanwhile; `plan`: what is fetched when the plan is first opened.
 */
export function paneBytes() {
  const names = readdirSync(addinFolder);
  /** @param {RegExp} pattern */
  const bytes = (pattern) => names.filter((name) => pattern.test(name)).reduce((sum, name) => sum + bytesOf(name), 0);
  const first = bytes(/^taskpane\..*(html|css|js)$/);
  return { first, whole: first + bytes(/^(?!taskpane\.|plan\.).*\.js$/), plan: bytes(/^plan\..*\.js$/) };
}

if (isProgram(import.meta.url)) {
  const { first, whole, plan } = paneBytes();
  /** @param {number} bytes */
  const shown = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `The pane: ${shown(first)} compressed, ${shown(whole)} with the part that comes after, ${shown(plan)} for the plan when it is opened; all without office.js.`,
  );
}

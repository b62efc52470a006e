import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { addinFolder } from './built.mjs';
import { isProgram } from './root.mjs';

/**
 * The scripts for what is written to the workbook, for the plan, for what is brought into it, for reading workbooks that are brought, for what
 * is tried, for the model in the form that is fast enough for that, and for another plan that is compared.
 */
const fetchedLater = ['write', 'plan', 'bring', 'xlsx', 'whatIf', 'loops', 'compare'];

/** @param {string} name */
const bytesOf = (name) => gzipSync(readFileSync(path.join(addinFolder, name))).length;

/**
 * Bytes of the built pane as they go over the wire, compressed by gzip, without office.js.
 * @returns {{ readonly first: number, readonly whole: number, readonly later: Readonly<Record<string, number>> }} `first`: page, style
 *   sheet and script, all that shows the pane; `whole`: with the scripts that are fetched meanwhile; `later`: each of what is fetched when
 *   it is first used.
 */
export function paneBytes() {
  const names = readdirSync(addinFolder);
  /** @param {RegExp} pattern */
  const bytes = (pattern) => names.filter((name) => pattern.test(name)).reduce((sum, name) => sum + bytesOf(name), 0);
  const first = bytes(/^taskpane\..*(html|css|js)$/);
  const later = Object.fromEntries(fetchedLater.map((name) => [name, bytes(new RegExp(`^${name}\\..*\\.js$`))]));
  const all = bytes(/\.(html|css|js)$/) - bytes(/^help\.html$/);
  return { first, whole: all - Object.values(later).reduce((sum, size) => sum + size, 0), later };
}

if (isProgram(import.meta.url)) {
  const { first, whole, later } = paneBytes();
  /** @param {number} bytes */
  const shown = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `The pane: ${shown(first)} compressed, ${shown(whole)} with the part that comes after; when first used ${Object.entries(later)
      .map(([name, size]) => `${name} ${shown(size)}`)
      .join(', ')}; all without office.js.`,
  );
}

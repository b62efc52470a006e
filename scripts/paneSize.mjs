import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { addinFolder } from './built.mjs';

/** Bytes of the built pane as they go over the wire, compressed by gzip: page, script and style sheet, without office.js. */
export function paneBytes() {
  const files = readdirSync(addinFolder).filter((name) => /^taskpane\..*(html|css|js)$/.test(name));
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(addinFolder, name))).length, 0);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(`The pane: ${(paneBytes() / 1000).toFixed(1)} KB compressed, without office.js.`);
}

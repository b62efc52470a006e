import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Whether Node was started with this module, rather than another that imports it.
 * @param {string} url `import.meta.url` of the module
 */
export const isProgram = (url) => realpathSync(process.argv[1] ?? '') === fileURLToPath(url);

/**
 * The message of whatever was thrown.
 * @param {unknown} thrown
 */
export const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} name relative to this file */
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const surfaceFile = here('../../dist/practice/surface.json');
const typesPackage = createRequire(import.meta.url).resolve('@types/office-js/package.json');

/**
 * Makes sure that the surface of the API, read from its public declarations, is on disk. Nothing derived is kept in the repository:
 * the file is made again if the declarations or the program that reads them have changed. It takes about a second, otherwise 10 ms.
 */
export const ensureSurface = async () => {
  const program = readFileSync(here('declarations.mjs'));
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(typesPackage, 'utf8')));
  const madeFrom = `${version} ${createHash('sha256').update(program).digest('hex')}`;
  if (existsSync(surfaceFile) && madeFromOf(surfaceFile) === madeFrom) return;
  const { readDeclarations } = await import('./declarations.mjs');
  const surface = readDeclarations(readFileSync(`${dirname(typesPackage)}/index.d.ts`, 'utf8'));
  mkdirSync(dirname(surfaceFile), { recursive: true });
  // Renamed into place, for several programs may make it at once.
  const unfinished = `${surfaceFile}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ madeFrom, ...surface }));
  renameSync(unfinished, surfaceFile);
};

/** @param {string} file */
const madeFromOf = (file) => /** @type {{ madeFrom: string }} */ (JSON.parse(readFileSync(file, 'utf8'))).madeFrom;

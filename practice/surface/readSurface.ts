import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Surface } from './surface';

/** The surface as `generate.mjs` left it on disk. Throws where it was never made. `root` is the repository's folder. */
export const readSurface = (root: string): Surface =>
  JSON.parse(readFileSync(join(root, 'dist/practice/surface.json'), 'utf8')) as Surface;

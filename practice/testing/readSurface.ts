import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Surface } from '../surface/surface';

/** The surface as `generate.mjs` left it on disk. Throws if it was never made. */
export const readSurface = (): Surface =>
  JSON.parse(readFileSync(join(__dirname, '../../dist/practice/surface.json'), 'utf8')) as Surface;

import { ensureSurface } from '../../practice/surface/generate.mjs';

/** Makes what the practice host must know of the API, where it is missing or old. Once for each run of jest. */
export default async () => {
  await ensureSurface(process.cwd());
};

import { ensureSurface } from '../surface/generate.mjs';

/** For jest's `globalSetup`: makes what the host must know of the API, once for each run. */
export default ensureSurface;

import { ensureBuilt } from '../../scripts/built.mjs';

/** For jest's `globalSetup`: what is shipped and the practice host, built if their sources are newer. Once for each run. */
export default ensureBuilt;

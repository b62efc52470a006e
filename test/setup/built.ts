import { ensureBuilt } from '../../scripts/built.mjs';

export { addinFolder, practiceFolder } from '../../scripts/built.mjs';

/** Builds what is shipped and the practice host before the tests of a file, where the sources are newer; test files that want it at once wait. */
export function builtBeforeAll(): void {
  beforeAll(() => ensureBuilt(), 300_000);
}

import path from 'node:path';
import { root } from './root.mjs';

const file = path.join(root, 'src/model/loops.ts');
const printed = path.join(root, 'src/model/printedLoops.ts');

/**
 * For webpack: puts the loops of the model in the place of src/model/loops.ts, by running the definitions while it builds.
 * Whatever they rest on makes it build anew.
 * @type {import('webpack').RuleSetRule}
 */
export const modelLoops = { test: (name) => name === file, loader: import.meta.filename };

/**
 * @this {import('webpack').LoaderContext<{}>}
 * @returns {Promise<string>}
 */
export default async function writeLoops() {
  const { printedLoops } = /** @type {{ printedLoops: string }} */ (await this.importModule(printed));
  return `export const loops = ${printedLoops};\n`;
}

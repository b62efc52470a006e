import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

/** Licences under which code may be shipped in a product that is not open, if their texts go with it. */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/**
 * `licence` is named as SPDX names it.
 * @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string }} Package
 */

/**
 * The folders of the packages that files belong to, each once, in order of name; files of our own belong to none.
 * @param {readonly string[]} files
 */
export function packageFolders(files) {
  const folders = files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * @param {string} folder
 * @returns {Package}
 */
export function readPackage(folder) {
  const { name, version, license, author } =
    /** @type {{ name: string, version: string, license?: unknown, author?: string | { name: string } }} */
    (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
  const by = typeof author === 'object' ? author.name : author;
  const without = `By ${by ?? 'its contributors'}. The package holds no text of its licence.`;
  return { name, version, licence: String(license), text: file ? readFileSync(path.join(folder, file), 'utf8').trim() : without };
}

/**
 * Why packages may not be shipped; none if they may.
 * @param {readonly Package[]} packages
 */
export function licenceFaults(packages) {
  return packages
    .filter(({ licence }) => !permissive.has(licence))
    .map(({ name, version, licence }) => `${name} ${version} is under “${licence}” and may not be shipped.`);
}

/**
 * What their licences ask for: the texts, with the code.
 * @param {readonly Package[]} packages
 */
export function notices(packages) {
  const parts = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return `Metrospan contains the following packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Ships `licences.txt` with the code, and fails the build where a package may not be shipped. */
export class Licences {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'licences', stage }, () => {
        const packages = packageFolders(filesIn(compilation)).map(readPackage);
        for (const fault of licenceFaults(packages)) compilation.errors.push(new WebpackError(fault));
        compilation.emitAsset('licences.txt', new sources.RawSource(notices(packages)));
      });
    });
  }
}

/**
 * A module, or one that webpack made of several.
 * @typedef {import('webpack').Module & { readonly modules?: readonly import('webpack').Module[] }} Joined
 */

/**
 * Of the modules that are in a chunk: what was shaken off the tree is not shipped.
 * @param {import('webpack').Compilation} compilation
 */
function filesIn({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((/** @type {Joined} */ module) => [module, ...(module.modules ?? [])])
    .flatMap((module) => (module instanceof webpack.NormalModule ? module.resource : []));
}

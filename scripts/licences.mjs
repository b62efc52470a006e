import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences under which code may be shipped in a product that is not open, if their texts go with it. */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** @typedef {{ name: string, version: string, licence: string, text: string }} Package */

/** The folders of the packages that files belong to, each once, in order of name; files of our own belong to none. */
export function packageFolders(files) {
  const folders = files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** @returns {Package} */
export function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
  const without = `By ${author?.name ?? author ?? 'its contributors'}. The package holds no text of its licence.`;
  return { name, version, licence: String(license), text: file ? readFileSync(path.join(folder, file), 'utf8').trim() : without };
}

/** Why packages may not be shipped; none when they may. */
export function licenceFaults(packages) {
  return packages
    .filter(({ licence }) => !permissive.has(licence))
    .map(({ name, version, licence }) => `${name} ${version} is under “${licence}” and may not be shipped.`);
}

/** What their licences ask for: the texts, with the code. */
export function notices(packages) {
  const parts = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return `Metrospan contains the following packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Ships `licences.txt` with the code, and fails the build where a package may not be shipped. */
export class Licences {
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

/** Of the modules that are in a chunk: what was shaken off the tree is not shipped. */
function filesIn({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap(({ resource }) => resource ?? []);
}

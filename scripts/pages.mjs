import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import { modelLoops } from './loops.mjs';
import { root } from './root.mjs';

/**
 * @typedef {import('webpack').Configuration} Configuration
 * @typedef {'production' | 'development'} Mode
 * @typedef {{ readonly chunk: string, readonly script: string, readonly template: string, readonly filename: string }} Entry a page and
 *   the script in it
 */

/** @param {string} name */
export const inDist = (name) => path.join(root, 'dist', name);

/**
 * How webpack compiles TypeScript.
 * @param {'es2021' | 'es2022'} target
 * @param {object} [parser]
 * @param {object} [transform]
 * @returns {import('webpack').RuleSetRule}
 */
export function typescript(target, parser = {}, transform = {}) {
  const jsc = { parser: { syntax: 'typescript', ...parser }, target, transform };
  return { test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc, sourceMaps: true } } };
}

/**
 * Pages for a browser, whose scripts evaluate no text: the pages forbid it.
 * @param {string} name
 * @param {Mode} mode
 * @param {string} folder within dist/
 * @param {readonly Entry[]} entries
 */
export function pages(name, mode, folder, entries) {
  const unique = mode === 'production' ? '.[contenthash:8]' : '';
  return /** @satisfies {Configuration} */ ({
    name,
    mode,
    context: root,
    entry: Object.fromEntries(entries.map(({ chunk, script }) => [chunk, script])),
    target: ['web', 'es2021'],
    devtool: /** @type {const} */ (false),
    output: { path: inDist(folder), filename: `[name]${unique}.js`, chunkFilename: `[name]${unique}.js`, clean: true },
    resolve: { extensions: ['.ts', '.mjs', '.js'], mainFields: ['module', 'main'] },
    module: {
      rules: [
        typescript('es2021', { decorators: true }, { useDefineForClassFields: false }),
        modelLoops,
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.xml$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new CssPlugin({ filename: `[name]${unique}.css` }),
      ...entries.map(
        ({ chunk, template, filename }) => new HtmlPlugin({ template, filename, chunks: [chunk], scriptLoading: 'defer' }),
      ),
    ],
    // Where a script comes in parts is decided in its source: more of them would only come one after the other.
    optimization: { splitChunks: /** @type {const} */ (false) },
    // The grid alone is three megabytes of source: without it every build takes as long as the first.
    cache: { type: /** @type {const} */ ('filesystem'), buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: { hints: /** @type {const} */ (false) },
  });
}

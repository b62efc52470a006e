import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { practice } from '../practice/webpack.config.mjs';
import { Licences } from './licences.mjs';
import { modelLoops } from './loops.mjs';
import { inDist, pages, typescript } from './pages.mjs';
import { preloadsSecondPart } from './secondPart.mjs';

/**
 * @typedef {import('webpack').Configuration} Configuration
 * @typedef {import('./pages.mjs').Mode} Mode
 */

/** Where manifest.xml finds the pane while it is being worked on; the other address takes its place in a production build. */
const developmentUrl = 'https://localhost:3000';
/** The product has no address yet. Names in `.invalid` never resolve (RFC 2606): a build with it harms nobody, and says so. */
const productionUrl = (process.env.METROSPAN_URL || 'https://metrospan.invalid').replace(/\/+$/, '');

/**
 * A program for Node: one ES module in dist/. Eager imports keep it to one file, which can be replaced in one step.
 * @param {string} name
 * @param {string} entry
 * @param {Mode} mode
 * @returns {Configuration}
 */
function nodeProgram(name, entry, mode) {
  return {
    name,
    mode,
    entry,
    target: 'node20',
    devtool: 'source-map',
    experiments: { outputModule: true },
    output: { path: inDist(''), filename: `${name}.mjs`, module: true, chunkFormat: 'module' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: { rules: [typescript('es2022'), modelLoops], parser: { javascript: { dynamicImportMode: 'eager' } } },
    performance: { hints: false },
  };
}

/** @type {import('webpack').WebpackPluginInstance} */
const namesPlaceholder = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('address', ({ warnings }) => {
      const text = `The manifest names ${productionUrl}, where nothing is: set METROSPAN_URL to where dist/addin will be.`;
      warnings.push(new webpack.WebpackError(text));
    }),
};

/**
 * What is shipped: the pane, its icons and its manifest. A development build goes elsewhere: all of dist/addin may be shipped.
 * @param {Mode} mode
 * @returns {Configuration}
 */
export function taskpane(mode) {
  const production = mode === 'production';
  const config = pages('taskpane', mode, production ? 'addin' : 'addin-dev', [
    {
      chunk: 'taskpane',
      script: './src/taskpane/taskpane.ts',
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
    },
  ]);
  const copy = new CopyPlugin({
    patterns: [
      { from: 'assets/*.(png|css)' },
      { from: 'assets/help.html', to: 'help.html' },
      {
        from: 'manifest.xml',
        transform: (text) => (production ? text.toString().replaceAll(developmentUrl, productionUrl) : text),
      },
    ],
  });
  const warning = production && !process.env.METROSPAN_URL ? [namesPlaceholder] : [];
  return { ...config, plugins: [...config.plugins, preloadsSecondPart, copy, new Licences(), ...warning] };
}

/**
 * @param {unknown} _env
 * @param {{ readonly mode?: Mode }} options
 */
export default (_env, { mode = 'production' }) => [
  nodeProgram('quote', './src/cli/quote.ts', mode),
  nodeProgram('bench', './bench/bench.ts', mode),
  taskpane(mode),
  practice(),
];

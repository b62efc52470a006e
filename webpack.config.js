'use strict';

const path = require('node:path');

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: true } },
};

/** A program for Node: one ES module in dist/. Eager imports keep it to one file, which can be replaced in one step. */
function nodeProgram(name, entry, mode) {
  return {
    name,
    mode,
    entry,
    target: 'node20',
    devtool: 'source-map',
    experiments: { outputModule: true },
    output: { path: path.join(__dirname, 'dist'), filename: `${name}.mjs`, module: true, chunkFormat: 'module' },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: { rules: [typescript], parser: { javascript: { dynamicImportMode: 'eager' } } },
    performance: { hints: false },
  };
}

module.exports = (_env, { mode = 'production' }) => [
  nodeProgram('quote', './src/cli/quote.ts', mode),
  nodeProgram('bench', './bench/bench.ts', mode),
];

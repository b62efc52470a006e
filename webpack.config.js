'use strict';

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { WebpackError } = require('webpack');

/** Where manifest.xml finds the pane while it is being worked on; the other address takes its place in a production build. */
const developmentUrl = 'https://localhost:3000';
/** The product has no address yet. Names in `.invalid` never resolve (RFC 2606): a build with it harms nobody, and says so. */
const productionUrl = (process.env.METROSPAN_URL || 'https://metrospan.invalid').replace(/\/+$/, '');

const inDist = (name) => path.join(__dirname, 'dist', name);

function typescript(target, parser = {}, transform = {}) {
  const jsc = { parser: { syntax: 'typescript', ...parser }, target, transform };
  return { test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc, sourceMaps: true } } };
}

/** A program for Node: one ES module in dist/. Eager imports keep it to one file, which can be replaced in one step. */
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
    module: { rules: [typescript('es2022')], parser: { javascript: { dynamicImportMode: 'eager' } } },
    performance: { hints: false },
  };
}

/** Pages for a browser, whose scripts evaluate no text: the pages forbid it. */
function pages(name, mode, folder, entries) {
  const unique = mode === 'production' ? '.[contenthash:8]' : '';
  return {
    name,
    mode,
    entry: Object.fromEntries(entries.map(({ chunk, script }) => [chunk, script])),
    target: ['web', 'es2021'],
    devtool: false,
    output: { path: inDist(folder), filename: `[name]${unique}.js`, chunkFilename: `[name]${unique}.js`, clean: true },
    resolve: { extensions: ['.ts', '.mjs', '.js'], mainFields: ['module', 'main'] },
    module: {
      rules: [
        typescript('es2021', { decorators: true }, { useDefineForClassFields: false }),
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
    optimization: { splitChunks: false },
    // The grid alone is three megabytes of source: without it every build takes as long as the first.
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    performance: { hints: false },
  };
}

const namesPlaceholder = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('address', ({ warnings }) =>
      warnings.push(
        new WebpackError(`The manifest names ${productionUrl}, where nothing is: set METROSPAN_URL to where dist/addin will be.`),
      ),
    ),
};

/** The second part of the pane is asked for with the first, not by it. */
const preloadsSecondPart = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('second part', (compilation) =>
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('second part', (page) => {
        const scripts = [...compilation.namedChunks.get('workbook').files].filter((file) => file.endsWith('.js'));
        const links = scripts.map((href) => ({
          tagName: 'link',
          voidTag: true,
          attributes: { rel: 'preload', as: 'script', href },
          meta: { plugin: 'second part' },
        }));
        return { ...page, headTags: [...page.headTags, ...links] };
      }),
    ),
};

/** What is shipped: the pane, its icons and its manifest. A development build goes elsewhere: all of dist/addin may be shipped. */
function taskpane(mode, licences) {
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
  return { ...config, plugins: [...config.plugins, preloadsSecondPart, copy, licences, ...warning] };
}

/** What the practice host must know of the API is read from the API's public declarations. */
const makeSurface = {
  apply: (compiler) => {
    const make = async () => (await import('./practice/surface/generate.mjs')).ensureSurface(__dirname);
    compiler.hooks.beforeRun.tapPromise('surface', make);
    compiler.hooks.watchRun.tapPromise('surface', make);
  },
};

/** The practice host: for development only, because of the licences of the grid and of office.js. */
function practice() {
  const config = pages('practice', 'development', 'practice', [
    { chunk: 'page', script: './practice/page/page.ts', template: './practice/page/index.html', filename: 'index.html' },
    {
      chunk: 'contract',
      script: './practice/contract/page.ts',
      template: './practice/contract/page.html',
      filename: 'contract.html',
    },
  ]);
  const output = { ...config.output, clean: { keep: 'surface.json' } };
  // The mode on the command line is that of all: here it would spend most of its time on squeezing the grid.
  const optimization = { ...config.optimization, minimize: false };
  return { ...config, output, optimization, plugins: [...config.plugins, makeSurface] };
}

module.exports = async (env, { mode = 'production' }) => {
  const programs = [nodeProgram('quote', './src/cli/quote.ts', mode), nodeProgram('bench', './bench/bench.ts', mode)];
  const { Licences } = await import('./scripts/licences.mjs');
  const forBrowsers = [taskpane(mode, new Licences()), practice()];
  if (!env.WEBPACK_SERVE) return [...programs, ...forBrowsers];
  const { served } = await import('./scripts/devServer.mjs');
  return served(...forBrowsers);
};

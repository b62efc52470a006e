import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { practice } from '../practice/webpack.config.mjs';
import { taskpane } from './configurations.mjs';
import { practiceFolder } from './built.mjs';
import { certificate } from './certificate.mjs';
import { freePort } from './freePort.mjs';
import { withOfficeHere } from './officeHere.mjs';
import { root } from './root.mjs';

const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');

/**
 * `url` has no slash at its end; `spki` and `trusted` are those of the certificate.
 * @typedef {{ readonly url: string, readonly port: number, readonly spki: string, readonly trusted: boolean, close(): Promise<void> }} Served
 */

/**
 * Serves the add-in at the root, the practice host under /practice/, and office.js under Microsoft's own path, /lib/1/hosted/. Pages
 * are built and loaded anew after every change of a source. Reachable from this machine only.
 * @param {{ readonly port: number, readonly taken?: (port: number) => void }} options `port` is the first to try, 0 is any free one;
 *   `taken` hears of each that another program has.
 * @returns {Promise<Served>} once everything is built
 */
export async function serve({ port: first, taken = () => {} }) {
  const { key, cert, spki, trusted } = await certificate();
  const port = await freePort(first, taken);
  const url = `https://localhost:${port}`;
  const compiler = webpack([at('/', taskpane('development'), url), at('/practice/', practice(), url)]);
  const server = new WebpackDevServer(
    {
      server: { type: 'https', options: { key, cert } },
      host: 'localhost',
      port,
      // A module put in place of another would meet a state that no user can have: pages load anew instead.
      hot: false,
      // What it lays over the page would break the content security policy.
      client: { overlay: false },
      devMiddleware: { stats: 'errors-only' },
      setupExitSignals: false,
      static: [
        { directory: officeFolder, publicPath: '/lib/1/hosted', watch: false },
        // What is made there without webpack.
        { directory: practiceFolder, publicPath: '/practice', watch: false },
      ],
      setupMiddlewares: (middlewares) => [{ name: 'addresses', middleware: addresses }, ...middlewares],
    },
    compiler,
  );
  const built = new Promise((resolve) => compiler.hooks.done.tap('served', resolve));
  await server.start();
  await built;
  return { url, port, spki, trusted, close: () => server.stop() };
}

/**
 * A configuration for one folder of the server. It has a cache of its own: other builds of it have no source maps.
 * @param {string} publicPath
 * @param {import('webpack').Configuration} config
 * @param {string} url
 * @returns {import('webpack').Configuration}
 */
const at = (publicPath, config, url) => ({
  ...config,
  devtool: 'cheap-module-source-map',
  output: { ...config.output, publicPath },
  cache: { type: 'filesystem', name: `served-${config.name}` },
  infrastructureLogging: { level: 'error' },
  plugins: [...(config.plugins ?? []), officeFrom(url)],
});

/**
 * @param {string} url
 * @returns {import('webpack').WebpackPluginInstance}
 */
const officeFrom = (url) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('office here', (compilation) =>
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('office here', (page) => ({
        ...page,
        html: withOfficeHere(page.html, url),
      })),
    ),
});

/** @type {import('webpack-dev-server').ExpressRequestHandler} */
function addresses(request, response, next) {
  if (request.url === '/') return response.redirect('/practice/');
  // The files of the package are in lower case; the library asks for some of them in capitals.
  if (/^\/lib\/1\/hosted\//i.test(request.url)) request.url = request.url.toLowerCase();
  next();
}

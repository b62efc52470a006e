import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import { practiceFolder } from './built.mjs';
import { certificate } from './certificate.mjs';
import { withOfficeHere } from './officeHere.mjs';

const officeFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules/@microsoft/office-js/dist');
const port = 3000;

/** The same addresses as those of `serve`, built anew and loaded anew after every change of a source. */
export async function served(taskpane, practice) {
  const { key, cert } = await certificate();
  const devServer = {
    server: { type: 'https', options: { key, cert } },
    host: 'localhost',
    port,
    // A module put in place of another would meet a state that no user can have: pages load anew instead.
    hot: false,
    // What it lays over the page would break the content security policy.
    client: { overlay: false },
    static: [
      { directory: officeFolder, publicPath: '/lib/1/hosted', watch: false },
      // What is made there without webpack.
      { directory: practiceFolder, publicPath: '/practice', watch: false },
    ],
    setupMiddlewares: (middlewares) => [{ name: 'office-in-lower-case', middleware: officeInLowerCase }, ...middlewares],
  };
  return [{ ...at('/', taskpane), devServer }, at('/practice/', practice)];
}

const at = (publicPath, config) => ({
  ...config,
  devtool: 'cheap-module-source-map',
  output: { ...config.output, publicPath },
  plugins: [...config.plugins, officeHere],
});

const officeHere = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('office here', (compilation) =>
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('office here', (page) => ({
        ...page,
        html: withOfficeHere(page.html, `https://localhost:${port}`),
      })),
    ),
};

/** The files of the package are in lower case; the library asks for some of them in capitals. */
function officeInLowerCase(request, _response, next) {
  if (/^\/lib\/1\/hosted\//i.test(request.url)) request.url = request.url.toLowerCase();
  next();
}

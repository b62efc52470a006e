import { pages } from '../scripts/pages.mjs';
import { ensureSurface } from './surface/generate.mjs';

/** What the host must know of the API is read from the API's public declarations. */
const makeSurface = {
  /** @param {import('webpack').Compiler} compiler */
  apply: (compiler) => {
    compiler.hooks.beforeRun.tapPromise('surface', ensureSurface);
    compiler.hooks.watchRun.tapPromise('surface', ensureSurface);
  },
};

/**
 * The page of the host: for development only, because of the licences of the grid and of office.js.
 * @returns {import('webpack').Configuration}
 */
export function practice() {
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

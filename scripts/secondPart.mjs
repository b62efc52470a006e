import HtmlPlugin from 'html-webpack-plugin';

/**
 * The page asks for the second part of the pane together with the first, rather than once the first has run.
 * @type {import('webpack').WebpackPluginInstance}
 */
export const preloadsSecondPart = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('second part', (compilation) =>
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('second part', (page) => {
        const files = [...(compilation.namedChunks.get('workbook')?.files ?? [])];
        const links = files
          .filter((file) => file.endsWith('.js'))
          .map((href) => ({
            tagName: 'link',
            voidTag: true,
            attributes: { rel: 'preload', as: 'script', href },
            meta: { plugin: 'second part' },
          }));
        return { ...page, headTags: [...page.headTags, ...links] };
      }),
    ),
};

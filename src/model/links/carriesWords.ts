/** What a link carries, as people say it. */
export const carriesWords: Readonly<Record<string, string>> = {
  all: 'all traffic',
  storage: 'storage',
  rest: 'rest',
  hostFabric: 'host fabric',
  privateFabric: 'private fabric',
  publicFabric: 'public fabric',
};

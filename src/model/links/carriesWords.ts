/** What a link carries, as people say it. */
export const carriesWords: Readonly<Record<string, string>> = {
  all: 'all traffic',
  storage: 'storage',
  rest: 'rest',
  hostFabric: 'host fabric',
  privateFabric: 'private fabric',
  publicFabric: 'public fabric',
};

/** On which path a link runs, as people say it; empty for one link on all paths. */
export const pathWords: Readonly<Record<string, string>> = { both: '', working: 'working path', protect: 'protect path' };

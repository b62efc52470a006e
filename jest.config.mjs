const esmPackages = [
  'hucre',
  '@ironcalc',
  'fast-check',
  'pure-rand',
  'lit',
  'lit-html',
  'lit-element',
  '@lit',
  '@lit-labs',
  '@fluentui',
  '@microsoft/fast-element',
  '@microsoft/fast-web-utilities',
];

/**
 * A group of tests; `npx jest --selectProjects NAME` runs one.
 * @param {string} displayName
 * @param {readonly string[]} files
 * @param {object} more
 */
const project = (displayName, files, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: files.map((pattern) => `<rootDir>/${pattern}.test.ts`),
  // In jest's sandbox every look-up of a global is slow: these are handed to each module as parameters. No package here
  // declares one of its own by these names, as asn1js does with Set.
  sandboxInjectedGlobals: ['Math', 'Object', 'Array', 'JSON'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
    ],
  },
  // The build writes the loops of the model; tests evaluate what it would write.
  moduleNameMapper: { '/model/loops$': '<rootDir>/test/setup/modelLoops.ts' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  ...more,
});

/** What needs the practice host needs its surface, and no word of every command of the grid's engine. */
const onHost = {
  globalSetup: '<rootDir>/practice/testing/surface.mjs',
  setupFiles: ['<rootDir>/practice/testing/quiet.ts'],
};
const built = { globalSetup: '<rootDir>/test/setup/built.mjs' };

// Left to itself jest keeps a core free: on a machine with two, every test would wait for every other.
export default {
  projects: [
    project('product', ['test/*', 'test/!(excel|browser|build)/**/*']),
    project('excel', ['test/excel/**/*'], onHost),
    project('simulator', ['practice/test/**/*'], onHost),
    project('built', ['test/build/**/*', 'test/browser/**/*'], built),
  ],
  testTimeout: 60_000,
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/setup/slowFirst.mjs',
};

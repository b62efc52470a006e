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

const node = {
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
    ],
  },
  globalSetup: '<rootDir>/test/setup/surface.mjs',
  setupFiles: ['<rootDir>/test/setup/quiet.ts'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
};

// Left to itself jest keeps a core free: on a machine with two, every test would wait for every other.
export default { projects: [node], testTimeout: 60_000, maxWorkers: '100%', testSequencer: '<rootDir>/test/setup/slowFirst.cjs' };

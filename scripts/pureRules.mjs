/**
 * ESLint's rules for the folders of src that know no host: they may not ask for the time, for chance or for the language of a user.
 * Hosts, such as the browser's or Node's, are kept out by src/tsconfig.json, which gives these folders no types of them.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const pureRules = {
  'no-restricted-globals': ['error', 'Intl', 'globalThis'],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now' },
    { object: 'Math', property: 'random' },
    ...[
      'localeCompare',
      'toLocaleString',
      'toLocaleDateString',
      'toLocaleTimeString',
      'toLocaleUpperCase',
      'toLocaleLowerCase',
    ].map((property) => ({ property })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time comes from whoever calls.' },
  ],
};

import { fileURLToPath } from 'node:url';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { pureRules } from './scripts/pureRules.mjs';

// The plugin's own "recommended" brings a second typescript-eslint, which ESLint refuses: its rules are listed by hand.
const officeRules = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/node_modules/'] },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['warn', 400],
    },
  },
  {
    // A cast in a comment is seen by the compiler, which checks these files, but not by ESLint.
    files: ['**/*.mjs'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off']),
    ),
  },
  {
    files: ['**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  { files: ['src/**/*.ts'], ignores: ['src/{cli,excel,taskpane,xlsx}/**'], rules: pureRules },
);

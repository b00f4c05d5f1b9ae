import js from '@eslint/js';
import { createNodeResolver } from 'eslint-plugin-import-x';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The direction of imports: each folder, and what of `src` it may not reach. ARCHITECTURE.md says it in words. */
const directions = {
  domain: ['application', 'excel', 'xlsx', 'taskpane', 'commands', 'locales', 'workbench', 'cli', 'export'],
  application: ['excel', 'xlsx', 'export', 'taskpane', 'commands', 'workbench', 'cli'],
  locales: ['application', 'excel', 'xlsx', 'export', 'taskpane', 'commands', 'workbench', 'cli'],
  excel: ['xlsx', 'export', 'taskpane', 'commands', 'locales', 'workbench', 'cli'],
  export: ['application', 'excel', 'taskpane', 'commands', 'locales', 'workbench', 'cli'],
  xlsx: ['domain', 'application', 'excel', 'export', 'taskpane', 'commands', 'locales', 'workbench', 'cli'],
  taskpane: ['commands', 'workbench', 'cli'],
  commands: ['taskpane', 'xlsx', 'export', 'workbench', 'cli'],
  workbench: ['domain', 'application', 'excel', 'export', 'taskpane', 'commands', 'locales', 'cli'],
  cli: ['taskpane', 'commands'],
};

const zones = Object.entries(directions).flatMap(([target, from]) =>
  from.map((other) => ({
    target: `./src/${target}`,
    from: `./src/${other}`,
    message: `src/${target} may not import src/${other}: see ARCHITECTURE.md.`,
  })),
);

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'test/fixtures', '.cache'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/excel/**',
      'src/taskpane/start/**',
      'src/commands/**',
      'src/cli/**',
      'src/workbench/host/**',
    ],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'window', 'document', 'fetch', 'Date', 'process', 'localStorage'],
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }],
      'max-lines': ['error', 600],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
);

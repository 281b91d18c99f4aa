// Strict, type-checked, no warnings: a rule is an error or it is off, and then this file says why.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = Object.fromEntries(['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'globalThis', 'AbortController', 'AbortSignal'].map((name) => [name, 'readonly']));
const TYPESCRIPT = ['src/**/*.ts', 'test/**/*.ts', 'client/**/*.{ts,tsx}', '*.ts'];
const SPECS = ['**/*.spec.{ts,tsx}', 'test/**/*.ts', 'client/src/test/**'];
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: ['dist/', 'client/dist/', 'client/src/gql/', '.data/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: { ...NODE_GLOBALS, module: 'writable' } } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['codegen.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows names better, and overloads are not redeclarations.
      'no-undef': 'off',
      'no-redeclare': 'off',
      // Nest's modules are empty classes under a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // We declare no enums; values are compared with those of libraries (graphql's Kind).
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Control characters in texts are looked for on purpose.
      'no-control-regex': 'off',
      // Libraries declare option objects as classes; structure is what counts.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // [...text] splits into characters, of which a Chinese one may take two code units: that is why it is written.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Decorators need the class as a value (design:type); a type-only import would inject undefined.
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['client/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: SPECS,
    rules: {
      // JSON of an answer is read as it comes; a wrong guess fails the spec, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  { files: ['**/*.{ts,tsx,mjs,cjs}'], rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': 'error', 'max-lines': lines(400) } },
  { files: ['**/*.spec.{ts,tsx}'], rules: { 'max-lines': lines(600) } },
  { files: ['scripts/**', 'bench/**', 'src/demo.ts', 'src/schema.ts'], rules: { 'no-console': 'off' } },
);

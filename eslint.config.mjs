import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

/** Limits that keep a file one thing and a function readable at a glance. */
const size = {
  'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
  // A flat `switch` reads as one decision however many cases it has.
  complexity: ['error', { max: 20, variant: 'modified' }],
  'max-depth': ['error', 4],
  'max-params': ['error', 7],
};

const typescript = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
  ],
  // Nest modules hold nothing but a decorator, and classes derived from a record type's fields hold nothing of their own.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
  // `void` says that a call answers nothing; `invoke<void>()` is how one writes it.
  '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
};

const general = {
  eqeqeq: 'error',
  'no-console': 'error',
  // What people paste into a form brings control characters; they are refused and removed by pattern.
  'no-control-regex': 'off',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

const browser = 'window document navigator location fetch URL localStorage sessionStorage'.split(' ');
const node =
  'process console performance URL URLSearchParams Buffer fetch structuredClone setTimeout clearTimeout setInterval clearInterval'.split(
    ' ',
  );

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/coverage/',
      '.data/',
      '.cache/',
      'apps/admin/src/gen/',
      'apps/admin/src/*components.d.ts',
      'apps/admin/src/auto-imports.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { ...general, ...size } },
  {
    files: ['**/*.ts', '**/*.vue'],
    extends: [tseslint.configs.strict],
    rules: { ...typescript, 'no-undef': 'off' },
  },
  {
    // Rules that know the types: a forgotten `await` is the commonest way to lose a write.
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.spec.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Nest injects by the classes it finds in the emitted metadata; a type-only import leaves none.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/admin/**/*.{ts,vue}'],
    extends: [vue.configs['flat/recommended']],
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] },
      globals: Object.fromEntries(browser.map((name) => [name, 'readonly'])),
    },
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/no-v-html': 'error',
      // Chinese text is set with full-width blanks.
      'no-irregular-whitespace': 'off',
      'vue/no-irregular-whitespace': ['error', { skipStrings: true, skipHTMLTextContents: true }],
      // Vue 3 has no filters, but types in templates have unions.
      'vue/no-deprecated-filter': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(node.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }] },
  },
  {
    // What talks to the person at the terminal.
    files: ['apps/api/src/main.ts', 'apps/api/src/boot/**', 'scripts/**', 'bench/**', 'e2e/harness/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A spec is read from top to bottom; its length follows from the cases.
    files: ['**/*.spec.ts', 'apps/admin/test/**'],
    rules: {
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Declarations extend the types of others by naming them again.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  prettier,
);

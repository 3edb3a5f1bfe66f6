require('@rushstack/eslint-config/patch/modern-module-resolution');

/** Attributes whose text a person reads or hears: their words belong to a loc file. */
const spokenAttributes =
  '/^(aria-label|aria-description|aria-roledescription|alt|title|placeholder|label|ariaLabel|description|errorMessage|text)$/';

/** The arrows of docs/architecture.md: `target` may not import `from`. */
const arrows = [
  {
    target: './src/domain',
    from: ['./src/lists', './src/ui', './src/webparts', './src/extensions', './local'],
    message: 'domain imports only domain.'
  },
  { target: './src/lists', from: ['./src/ui', './src/webparts', './src/extensions', './local'], message: 'lists stands on domain only.' },
  { target: './src/ui', from: ['./src/webparts', './src/extensions', './local'], message: 'ui stands on lists and domain.' },
  { target: './src/webparts', from: ['./src/extensions', './local'], message: 'A web part stands on ui, lists and domain.' },
  { target: './src/extensions', from: ['./src/webparts', './local'], message: 'An extension stands on ui, lists and domain.' },
  {
    target: './src/webparts/diary',
    from: ['./src/webparts/administration', './src/webparts/booking', './src/webparts/breadcrumb'],
    message: 'A web part never imports another.'
  },
  {
    target: './src/webparts/administration',
    from: ['./src/webparts/diary', './src/webparts/booking', './src/webparts/breadcrumb'],
    message: 'A web part never imports another.'
  },
  {
    target: './src/webparts/breadcrumb',
    from: ['./src/webparts/diary', './src/webparts/administration', './src/webparts/booking'],
    message: 'A web part never imports another.'
  },
  {
    target: './src/webparts/booking',
    from: ['./src/webparts/diary', './src/webparts/administration', './src/webparts/breadcrumb'],
    message: 'A web part never imports another.'
  },
  {
    target: ['./local/rest', './local/store'],
    from: ['./src', './local/page', './local/school'],
    message: 'The stand-in knows nothing of the product.'
  }
];

const untranslated = [
  {
    selector: `JSXAttribute[name.name=${spokenAttributes}] > Literal`,
    message: 'Words that a person reads or hears belong to a loc file.'
  },
  {
    selector: `JSXAttribute[name.name=${spokenAttributes}] > JSXExpressionContainer > Literal`,
    message: 'Words that a person reads or hears belong to a loc file.'
  }
];

const common = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'import/no-restricted-paths': ['error', { basePath: __dirname, zones: arrows }],
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }]
};

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  plugins: ['import'],
  parserOptions: { tsconfigRootDir: __dirname },
  settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } }, react: { version: '17.0' } },
  reportUnusedDisableDirectives: true,
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      parser: '@typescript-eslint/parser',
      parserOptions: { project: './tests/tsconfig.json', ecmaVersion: 2022, sourceType: 'module' },
      rules: {
        ...common,
        'react/jsx-no-literals': ['error', { noStrings: true, ignoreProps: true }],
        'no-restricted-syntax': ['error', ...untranslated]
      }
    },
    {
      files: ['src/domain/**'],
      excludedFiles: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@pnp/*', '@microsoft/*', '@fluentui/*', '@tanstack/*'] }],
        'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'fetch', 'navigator']
      }
    },
    {
      files: ['src/lists/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*', '@tanstack/react-query'] }] }
    },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'local/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts', 'playwright.config.ts'],
      parser: '@typescript-eslint/parser',
      parserOptions: { project: './tests/tsconfig.json', ecmaVersion: 2022, sourceType: 'module' },
      rules: {
        ...common,
        '@microsoft/spfx/no-async-await': 'off',
        'react/jsx-no-literals': 'off',
        'no-restricted-syntax': 'off',
        'max-lines': 'off'
      }
    },
    {
      // Tests of the client start the local SharePoint they speak to.
      files: ['src/lists/testing/**', 'src/ui/testing/**', '**/*.test.ts', '**/*.test.tsx'],
      rules: { 'import/no-restricted-paths': 'off' }
    }
  ]
};

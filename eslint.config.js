import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Who may import whom (docs/architecture.md). What is not listed for a package is refused. */
const mayImport = {
  contract: [],
  search: ['contract'],
  'api-client': ['contract'],
  elements: ['contract', 'search', 'api-client'],
  desk: ['contract', 'api-client', 'elements'],
  server: ['contract', 'search'],
  examples: ['contract'],
  demo: ['contract', 'examples'],
};
const packages = Object.keys(mayImport);
const refuse = (from, patterns) => ({
  files: [`packages/${from}/**/*.{ts,js,mjs}`],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const directions = packages.map(from => {
  const refused = packages.filter(name => name !== from && !mayImport[from].includes(name));
  return refuse(from, [
    {
      group: [...refused.map(name => `@kuulluksi/${name}/*`), '**/test/**', '**/stories/**'],
      message: `packages/${from} may import only: ${mayImport[from].join(', ') || 'nothing'} (docs/architecture.md).`,
    },
    {
      regex: `^(\\.\\./)+(${packages.join('|')})/src/`,
      message: 'Another package is imported by its name.',
    },
  ]);
});

/** Elements never import each other; what they share lies in the foundation. */
const elements = ['group-finder', 'board', 'feedback-form', 'conversation', 'settings'];
const betweenElements = elements.map(from => ({
  files: [`packages/elements/src/${from}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(${elements.filter(name => name !== from).join('|')})/`,
            message: 'Elements never import each other; what they share lies in foundation/.',
          },
          {
            group: ['@kuulluksi/server/*', '@kuulluksi/desk/*', '@kuulluksi/examples/*', '@kuulluksi/demo/*'],
          },
        ],
      },
    ],
  },
}));

/** The desk takes the elements' foundation and form parts, no element. */
const deskFoundationOnly = {
  files: ['packages/desk/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^@kuulluksi/elements/(?!foundation/)',
            message: "The desk takes the elements' foundation only.",
          },
          {
            group: [
              '@kuulluksi/server/*',
              '@kuulluksi/search/*',
              '@kuulluksi/examples/*',
              '@kuulluksi/demo/*',
            ],
          },
        ],
      },
    ],
  },
};

export default typescript.config(
  { ignores: ['**/dist/', '**/data/', '**/node_modules/', 'storybook-static/'] },
  ...typescript.configs.recommended,
  {
    plugins: { 'import-x': importX },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'import-x/no-duplicates': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['packages/{elements,desk}/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/{elements,desk}/**/*.ts', 'stories/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    files: ['packages/{elements,desk}/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off',
      // Safari takes the list away from a list without bullets; the role gives it back.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-private-properties': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    // Programs that a person runs in a terminal speak through it.
    files: [
      '**/*.mjs',
      '**/scripts/**',
      'rollup.config.js',
      'test/bench/**',
      'packages/demo/**',
      'packages/server/src/{main,start-fault}.ts',
      'packages/server/src/**/*command*.ts',
      '.storybook/**',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  ...directions,
  ...betweenElements,
  deskFoundationOnly,
);

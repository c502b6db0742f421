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
const restricted = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const patternsOf = (from, allowed) => [
  {
    group: [
      ...packages
        .filter(name => name !== from && !allowed.includes(name))
        .map(name => `@kuulluksi/${name}/*`),
      '**/test/**',
      '**/stories/**',
    ],
    message: `${from} may import only: ${allowed.join(', ') || 'nothing'} (docs/architecture.md).`,
  },
  {
    regex: `^(\\.\\./)+(packages/)?(${packages.join('|')})/src/`,
    message: 'Another package is imported by its name.',
  },
];
const everywhere = name => [`packages/${name}/**/*.{ts,js,mjs}`];
const directions = packages.map(from => restricted(everywhere(from), patternsOf(from, mayImport[from])));

/** Elements never import each other; what they share lies in the foundation. */
const elements = ['group-finder', 'board', 'feedback-form', 'conversation', 'join', 'settings'];
const betweenElements = elements.map(from =>
  restricted(
    [`packages/elements/src/${from}/**/*.ts`],
    [
      ...patternsOf('elements', mayImport.elements),
      {
        regex: `^\\.\\./(${elements.filter(name => name !== from).join('|')})/`,
        message: 'Elements never import each other; what they share lies in foundation/.',
      },
    ],
  ),
);

/** The desk takes the elements' foundation and form parts, no element. */
const deskFoundationOnly = restricted(everywhere('desk'), [
  ...patternsOf('desk', mayImport.desk),
  { regex: '^@kuulluksi/elements/(?!foundation/)', message: "The desk takes the elements' foundation only." },
]);

const stories = restricted(
  ['stories/**/*.ts'],
  [
    {
      group: ['@kuulluksi/server/*', '@kuulluksi/demo/*', '**/test/**'],
      message: 'Stories import neither server nor tests.',
    },
  ],
);

export default typescript.config(
  {
    ignores: [
      '**/dist/',
      '**/data/',
      '**/node_modules/',
      'storybook-static/',
      'releases/',
      // Types alone, written for other compilers; and samples with tools of their own.
      'packages/elements/types/',
      'test/frameworks/{angular,react,svelte,vue}/',
    ],
  },
  ...typescript.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
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
  {
    files: ['packages/wordpress/kuulluksi/**/*.js'],
    languageOptions: { globals: globals.jquery },
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  ...directions,
  ...betweenElements,
  deskFoundationOnly,
  stories,
);

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** Elements by tag: the folder holds the class and `define.ts`, which registers it. */
const elements = [
  'group-finder',
  'pathways',
  'board',
  'feedback-form',
  'conversation',
  'join',
  'exit',
  'settings',
];

// What an earlier build left behind would be served and measured too.
for (const name of ['elements', 'desk', 'server', 'demo']) {
  rmSync(`packages/${name}/dist`, { recursive: true, force: true });
}

const source = nodeResolve({ exportConditions: ['kuulluksi-source'], extensions: ['.js', '.ts'] });
const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

const forBrowsers = [
  leanLit(),
  ownCopies(),
  source,
  json({ compact: true, namedExports: false }),
  minifyTemplateLiterals({
    include: 'packages/**/*.ts',
    // Their sheets are put together where they run, from words that are short already.
    exclude: ['**/foundation/css-tag.ts', '**/foundation/tokens.styles.ts'],
    options: { minifyOptions: { removeAttributeQuotes: true } },
  }),
  typescript,
  plainDecorators(),
  terser({
    module: true,
    ecma: 2022,
    // What is written once stays where it is: brotli finds more that is alike.
    compress: { passes: 2, inline: 1, unsafe_arrows: true },
    mangle: { properties: false, nth_identifier: { get: nthName } },
  }),
  compressed(),
];

/**
 * Short names in an order of their own. By itself terser orders letters by how often they stand in a file, the stand-ins
 * for the names of other files among them: then any new file, anywhere, makes these some bytes larger or smaller.
 * It holds all that it needs, as it runs in a worker of its own.
 */
function nthName(nth) {
  const first = 'tesirnaohclduvpmfgybkwxjqzETSACIRNOPLDMUHFBGVKWXYZJQ$_';
  let name = first[nth % 54];
  for (let rest = Math.floor(nth / 54); rest > 0; rest = Math.floor(rest / 64)) {
    rest -= 1;
    name += (first + '0123456789')[rest % 64];
  }
  return name;
}

/** The decorators of the elements answer nothing, so they are called as they are, without a helper in each file. */
function plainDecorators() {
  return {
    name: 'plain-decorators',
    transform: (code, id) =>
      /packages\/elements\/src\/.*\.ts$/.test(id)
        ? {
            code: code.replace(
              /__decorateClass\(\[\s*([^[\]]+?)\s*\], (\w+\.prototype), ("\w+"), 2\)/g,
              '$1($2, $3)',
            ),
            map: null,
          }
        : null,
  };
}

/** Of Lit's base of elements what ours use: no ways for browsers that adopt no sheets, no attributes written back. */
function leanLit() {
  const own = name => path.resolve(`packages/elements/src/foundation/${name}.ts`);
  return {
    name: 'lean-lit',
    resolveId: (name, from) => {
      if (name === '@lit/reactive-element') return own('reactive-element');
      return /\/css-tag\.js$/.test(name) && /reactive-element/.test(from ?? '') ? own('css-tag') : null;
    },
  };
}

/**
 * Of the modules that they share with others the feedback form, the finder and its choice of a place, the ways, and what asks to join take copies of their own: in one file with
 * the rest of the element they are fewer bytes than in files by themselves, and what it does not use of them is left out.
 */
const copies = {
  form: {
    by: /\/(elements\/src\/feedback-form\/|contract\/src\/(calls|inputs)\/feedback\.generated|api-client\/src\/feedback\.ts|.*\.of-form\.ts)/,
    of: [
      /\/contract\/src\/(calls\.generated|vocabularies|problem-codes|conversations\/receipt-code)\.ts$/,
      /\/contract\/src\/foundation\/(checks|identity-code|personal-data|readers)\.ts$/,
      /\/contract\/src\/calls\/(problem|challenges|conversations|shared-(areas|conversations|feedback|organisations))\.generated\.ts$/,
      /\/api-client\/src\/(?!(feedback|address)\.ts)/,
      /\/elements\/src\/foundation\/(act-events|danger-words|dates|first-answer|new-key|own-pages)\.ts$/,
      /\/elements\/src\/foundation\/(form\/(?!field\.styles)|proof\/|help\/(help-lines|words-notices))/,
      /\/elements\/src\/locales\/fi\/form\.json$/,
    ],
  },
  place: {
    by: /\/elements\/src\/group-finder\/place\/matching\.ts$/,
    of: [/\/search\/src\/fold\.ts$/],
  },
  ways: {
    by: /\/(elements\/src\/pathways\/|contract\/src\/calls\/pathways\.generated|.*\.of-ways\.\w+$)/,
    of: [
      /\/foundation\/(pictures\/(drawing|pictures\.styles)|files\/address|host-page|protocol-of)\.ts$/,
      /\/calls\/shared-groups\.generated\.ts$/,
    ],
  },
  join: {
    by: /\/(elements\/src\/join\/|api-client\/src\/joining\.ts|.*\.of-join\.\w+$)/,
    of: [
      /\/elements\/src\/foundation\/own-pages\.ts$/,
      /\/elements\/src\/foundation\/pictures\/(drawing|pictures|pictures\.styles)\.ts$/,
      /\/contract\/src\/(conversations\/receipt-code|calls\.generated|calls\/(join-requests|shared-organisations)\.generated)\.ts$/,
    ],
  },
  // What it says must come also where the foundation does not.
  advice: {
    by: /\/(elements\/src\/loader\/advice\.ts|.*\.of-advice\.\w+)$/,
    of: [
      /\/contract\/src\/page-vocabularies\.ts$/,
      /\/elements\/src\/foundation\/(settings|served-from)\.ts$/,
    ],
  },
  board: {
    by: /\/(elements\/src\/board\/|.*\.of-board\.\w+$)/,
    of: [
      /\/elements\/src\/foundation\/(dates|first-answer|host-page|protocol-of|status\.styles|voice-texts|matter-texts)\.ts$/,
      /\/elements\/src\/locales\/fi\/(voice|matter)\.json$/,
      /\/api-client\/src\/board\.ts$/,
      /\/contract\/src\/(calls\.generated|calls\/(board|shared-conversations)\.generated)\.ts$/,
      /\/lit(-html)?\/(directives\/repeat|directive|directive-helpers)\.js$/,
    ],
  },
  finder: {
    by: /\/(elements\/src\/group-finder\/|.*\.of-finder\.\w+$)/,
    of: [
      /\/contract\/src\/(vocabularies|foundation\/readers|calls\.generated|calls\/[\w-]+\.generated)\.ts$/,
      /\/api-client\/src\/(?!(address|organisations)\.ts)/,
      /\/elements\/src\/foundation\/(act-events|dates|first-answer|files\/address)\.ts$/,
      /\/lit(-html)?\/(directives\/repeat|directive|directive-helpers)\.js$/,
    ],
  },
};

function ownCopies() {
  return {
    name: 'own-copies',
    async resolveId(name, from, options) {
      const [owner, { of }] = Object.entries(copies).find(([, { by }]) => by.test(from ?? '')) ?? ['', {}];
      if (!of) return null;
      const found = await this.resolve(name, from, { ...options, skipSelf: true });
      return found && !found.id.includes('.of-') && of.some(file => file.test(found.id))
        ? found.id.replace(/(\.\w+)$/, `.of-${owner}$1`)
        : null;
    },
    load: id => (/\.of-\w+\.\w+$/.test(id) ? readFileSync(id.replace(/\.of-\w+/, ''), 'utf8') : null),
  };
}

/** Writes a brotli and a gzip copy beside each file, so that the server compresses nothing while it serves. */
function compressed() {
  return {
    name: 'compressed',
    async writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        const file = path.join(dir, name);
        const bytes = readFileSync(file);
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        };
        await writeFile(`${file}.br`, brotliCompressSync(bytes, { params }));
        await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** One shared file of what every element needs at once, instead of one for each set of elements with something in common. */
const foundation = [
  /node_modules\/(@lit\/reactive-element|lit-element|lit)\/(?!.*directive)/,
  /node_modules\/lit-html\/(lit-html|is-server)\./,
  /packages\/contract\/src\/page-vocabularies\.ts/,
  /packages\/api-client\/src\/address/,
  /packages\/elements\/src\/foundation\/(form\/field\.styles|css-tag|again|age-level|reactive-element|base\.styles|common-texts|decorators|define|events|first-read)\.ts/,
  /packages\/elements\/src\/foundation\/(kuulluksi-element|language|languages-here|page|reading|served-from)\.ts/,
  /packages\/elements\/src\/foundation\/(settings|texts|theme|tokens\.styles)\.ts/,
  /packages\/elements\/src\/locales\/fi\/common\.json/,
];
/** Calling the server, and what is read of its answers. The feedback form takes it later. */
const client = [
  /packages\/api-client\/src\/(client|single-client|shared-reads|read-|until-aborted|errors)/,
  /packages\/contract\/src\/(calls\/problem|calls\/shared-areas|foundation\/readers|problem-codes)/,
  /packages\/elements\/src\/foundation\/(client|dates|act-events)\.ts/,
];
/** Fields, the contract's checks, the proof of work: for all that is filled in and sent. */
const form = [
  /packages\/contract\/src\/(foundation\/(checks|identity-code)|calls\/challenges)/,
  /packages\/api-client\/src\/challenges/,
  /packages\/elements\/src\/foundation\/(form\/(?!field\.styles|answer-list)|proof\/|new-key\.ts)/,
  /packages\/elements\/src\/locales\/fi\/form\.json/,
];
/** What the feedback form takes after its first view, also where a level has views of its own. */
const rest = [
  /packages\/elements\/src\/feedback-form\/(careful-read|check|client|input|later|rest[a-z.-]*|sending|sent|state|tick-list)\.ts/,
  /packages\/elements\/src\/locales\/fi\/feedback-form-rest\.json/,
  /packages\/contract\/src\/(feedback\/longest|inputs\/feedback|calls\/feedback)/,
  /packages\/api-client\/src\/feedback\.ts/,
  /(?<!help-lines|own-pages|conversations|conversations\.generated|read-problem|problem\.generated|problem-codes|dates|first-answer|text-field)\.of-form\.\w+$/,
];
/** What is told of a person's words while they type. */
const notices = [
  /packages\/contract\/src\/foundation\/personal-data/,
  /packages\/elements\/src\/foundation\/help\/words-notices/,
];
/** What the finder takes after its first view; what comes on some pages alone builds upon it. */
const finding = [
  /packages\/elements\/src\/group-finder\/(choices|choices-texts|client|facets|finding|finding-part|finding\.styles|place\/place-field|place\/place-field\.styles)\.ts/,
  /packages\/elements\/src\/locales\/fi\/group-finder-(choices|place-field)\.json/,
  /(?<!dates|first-answer|repeat|directive|directive-helpers|read-problem|problem.generated|organisations.generated|\/areas|\/areas.generated|municipalities.generated)\.of-finder\.\w+$/,
];
const sharedChunk = id =>
  Object.entries(
    id.includes('.of-finder.')
      ? { finding }
      : id.includes('.of-form.')
        ? { rest }
        : { foundation, rest, finding, client, form, notices },
  ).find(([, files]) => files.some(file => file.test(id)))?.[0];

/** Parts that an element fetches later go the loader's way, which can be repeated (elements/src/loader/fetch-code.ts). */
function laterParts() {
  return {
    name: 'later-parts',
    renderDynamicImport: ({ getTargetChunkImports }) => {
      // Where an element asks, its own file and what all share are there.
      const needs = (getTargetChunkImports() ?? [])
        .filter(({ chunk }) => chunk && !chunk.isEntry && chunk.name !== 'foundation')
        .map(({ fileName }) => `./${path.basename(fileName)}`);
      return { left: '__part(', right: needs.length > 0 ? `,${JSON.stringify(needs)})` : ')' };
    },
    renderChunk: code =>
      code.includes('__part(')
        ? { code: `const __part = globalThis[Symbol.for("kuulluksi.import")];\n${code}`, map: null }
        : null,
  };
}

/** What the loader must know of the chunks, found while the elements are built, used when the loader is. */
let chunksOfElements = {};

function rememberChunks() {
  return {
    name: 'remember-chunks',
    generateBundle(_, bundle) {
      const all = Object.values(bundle).filter(file => file.type === 'chunk');
      const byName = new Map(all.map(chunk => [chunk.fileName, chunk]));
      const nameOf = file => path.basename(file, '.js');
      const isChildView = chunk => /\/child-view\.ts$/.test(chunk?.facadeModuleId);
      const needs = (chunk, found = new Set()) => {
        for (const name of chunk.imports) {
          if (!found.has(name)) needs(byName.get(name), found.add(name));
        }
        return found;
      };
      /** Names of the texts that a chunk says, and of those that single levels say: `feedback-form.youth`. */
      const texts = chunk => [
        ...new Set(
          [chunk.fileName, ...needs(chunk)]
            .flatMap(from => byName.get(from).dynamicImports)
            .flatMap(
              name =>
                /\/locales\/[\w-]+\/(?!common)([\w.-]+)\.json$/.exec(byName.get(name)?.facadeModuleId)?.[1] ??
                [],
            ),
        ),
      ];
      chunksOfElements = Object.fromEntries(
        elements.map(element => {
          const chunk = all.find(({ isEntry, name }) => isEntry && name === element);
          const own = {
            // All of them need the foundation, and say what all say: the loader adds these.
            needs: [...needs(chunk)].map(nameOf).filter(name => name !== 'foundation'),
            texts: texts(chunk).filter(name => name !== 'common'),
          };
          const inWords = files => [files.needs.join(' '), files.texts.join(' ')];
          const views = chunk.dynamicImports.map(name => byName.get(name)).find(isChildView);
          if (!views) return [element, inWords(own)];
          const besides = kind => one => !own[kind].includes(one) && one !== element;
          const child = {
            needs: [views.fileName, ...needs(views)]
              .map(nameOf)
              .filter(name => name !== 'foundation')
              .filter(besides('needs')),
            // Words of the other levels are no words of a child's.
            texts: texts(views)
              .filter(besides('texts'))
              .filter(name => !/\.(?!child)/.test(name)),
          };
          return [element, [...inWords(own), { child: inWords(child) }]];
        }),
      );
    },
  };
}

/** The code of a build lies in one folder, named after all that the code is made of: a file in it never changes. */
const build = createHash('sha256');
const filesIn = folder =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
for (const file of [
  ...['elements', 'contract', 'api-client', 'search'].flatMap(name => filesIn(`packages/${name}/src`)),
  'rollup.config.js',
  'package-lock.json',
]) {
  build.update(file).update(readFileSync(file));
}
const folder = `chunks/${build.digest('base64url').slice(0, 8)}`;

const elementNames = {
  entryFileNames: `${folder}/[name].js`,
  chunkFileNames: ({ facadeModuleId }) => {
    const [, language, name] =
      /\/elements\/src\/locales\/([\w-]+)\/([\w.-]+)\.json$/.exec(facadeModuleId ?? '') ?? [];
    return language ? `${folder}/${language}.${name}.js` : `${folder}/[name].js`;
  },
};
const deskNames = {
  entryFileNames: 'chunks/[name]-[hash:8].js',
  chunkFileNames: 'chunks/[name]-[hash:8].js',
};

function chunksForLoader() {
  const id = 'kuulluksi:chunks';
  return {
    name: 'chunks-for-loader',
    resolveId: name => (name === id ? id : null),
    load: name =>
      name === id
        ? `export const folder = ${JSON.stringify(folder)}, chunks = ${JSON.stringify(chunksOfElements)};`
        : null,
  };
}

/** The desk's page, with the name of its hashed script. */
function deskPage() {
  return {
    name: 'desk-page',
    generateBundle(_, bundle) {
      const script = Object.values(bundle).find(file => file.isEntry).fileName;
      const page = readFileSync('packages/desk/src/index.html', 'utf8').replace(
        '{{script}}',
        `/desk/${script}`,
      );
      this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
    },
  };
}

export default [
  {
    input: {
      ...Object.fromEntries(elements.map(name => [name, `packages/elements/src/${name}/define.ts`])),
      advice: 'packages/elements/src/loader/advice.ts',
    },
    output: {
      dir: 'packages/elements/dist/browser',
      format: 'es',
      ...elementNames,
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
    plugins: [laterParts(), ...forBrowsers, rememberChunks()],
  },
  {
    input: { kuulluksi: 'packages/elements/src/loader/loader.ts' },
    output: { dir: 'packages/elements/dist/browser', format: 'es', entryFileNames: 'kuulluksi.js' },
    plugins: [chunksForLoader(), ...forBrowsers],
  },
  {
    input: { desk: 'packages/desk/src/main.ts' },
    output: { dir: 'packages/desk/dist/browser', format: 'es', ...deskNames },
    plugins: [...forBrowsers, deskPage()],
  },
  {
    input: {
      main: 'packages/server/src/main.ts',
      'create-database': 'packages/server/src/create-database.ts',
      'take-areas': 'packages/server/src/take-areas.ts',
      staff: 'packages/server/src/staff/command.ts',
      sites: 'packages/server/src/embedding/command.ts',
      export: 'packages/server/src/static-files/command.ts',
    },
    output: {
      dir: 'packages/server/dist',
      format: 'es',
      chunkFileNames: 'shared-[hash].js',
      sourcemap: true,
    },
    external: id => !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('@kuulluksi/'),
    plugins: [source, json(), typescript],
  },
  ...['host', 'frame', 'page'].map(name => ({
    input: `packages/server/src/embedding/browser/${name}.ts`,
    output: { file: `packages/server/dist/browser/${name}.js`, format: 'es' },
    plugins: [source, typescript, terser({ module: true, ecma: 2022 })],
  })),
  {
    input: { sites: 'packages/demo/src/sites.ts' },
    output: { dir: 'packages/demo/dist', format: 'es' },
    external: id => !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('@kuulluksi/'),
    plugins: [source, json(), typescript],
  },
];

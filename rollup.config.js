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
const elements = ['group-finder', 'board', 'feedback-form', 'conversation', 'exit', 'settings'];

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
  }),
  typescript,
  plainDecorators(),
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 2 },
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
 * Small modules without state of which the feedback form takes a copy of its own: in a file that they share with other
 * elements they would cost the form a request each, and more bytes than what it uses of them.
 */
function ownCopies() {
  const copied =
    /\/(contract\/src\/(vocabularies|calls\/shared-(organisations|feedback)\.generated|conversations\/receipt-code)|elements\/src\/foundation\/(own-pages|new-key|help\/help-lines))\.ts$/;
  const ofForm =
    /\/(elements\/src\/feedback-form\/|contract\/src\/calls\/(feedback\.generated|.*\.of-form\.ts))/;
  return {
    name: 'own-copies',
    async resolveId(name, from, options) {
      if (!from || !ofForm.test(from)) return null;
      const found = await this.resolve(name, from, { ...options, skipSelf: true });
      return found && copied.test(found.id) ? found.id.replace(/\.ts$/, '.of-form.ts') : null;
    },
    load: id => (id.endsWith('.of-form.ts') ? readFileSync(id.replace('.of-form', ''), 'utf8') : null),
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
  /packages\/contract\/src\/page-vocabularies/,
  /packages\/elements\/src\/foundation\/(form\/field\.styles|css-tag|again|age-level|reactive-element|base\.styles|common-texts|decorators|define|events|first-read)\.ts/,
  /packages\/elements\/src\/foundation\/(kuulluksi-element|language|page|reading|served-from)\.ts/,
  /packages\/elements\/src\/foundation\/(settings|texts|theme|tokens\.styles)\.ts/,
  /packages\/elements\/src\/locales\/fi\/common\.json/,
];
/** Calling the server, and what is read of its answers. The feedback form takes it later. */
const client = [
  /packages\/api-client\/src\/(address|client|shared-reads|read-|until-aborted|errors)/,
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
  /packages\/elements\/src\/feedback-form\/(careful-read|check|input|know-more|later|rest[a-z.-]*|sending|sent|state|tick-list)\.ts/,
  /packages\/elements\/src\/(foundation\/form\/answer-list\.ts|locales\/fi\/feedback-form-rest\.json)/,
  /packages\/contract\/src\/(feedback\/longest|inputs\/feedback|calls\/feedback|.*\.of-form\.ts)/,
  /packages\/api-client\/src\/feedback\.ts/,
  /packages\/elements\/src\/foundation\/new-key\.of-form\.ts/,
];
/** What is told of a person's words while they type. */
const notices = [
  /packages\/contract\/src\/foundation\/personal-data/,
  /packages\/elements\/src\/foundation\/help\/words-notices/,
];
const sharedChunk = id =>
  Object.entries({ foundation, client, form, rest, notices }).find(([, files]) =>
    files.some(file => file.test(id)),
  )?.[0];

/** Parts that an element fetches later go the loader's way, which can be repeated (elements/src/loader/fetch-code.ts). */
function laterParts() {
  return {
    name: 'later-parts',
    renderDynamicImport: () => ({
      left: '(globalThis[Symbol.for("kuulluksi.import")]||((part,from)=>import(new URL(part,from).href)))(',
      right: ',import.meta.url)',
    }),
  };
}

/** What the loader must know of the chunks, found while the elements are built, used when the loader is. */
let chunksOfTags = {};

function rememberChunks() {
  return {
    name: 'remember-chunks',
    generateBundle(_, bundle) {
      const all = Object.values(bundle).filter(file => file.type === 'chunk');
      const byName = new Map(all.map(chunk => [chunk.fileName, chunk]));
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
              name => /\/locales\/[\w-]+\/([\w.-]+)\.json$/.exec(byName.get(name)?.facadeModuleId)?.[1] ?? [],
            ),
        ),
      ];
      chunksOfTags = Object.fromEntries(
        elements.map(element => {
          const chunk = all.find(({ isEntry, name }) => isEntry && name === element);
          const own = { entry: chunk.fileName, needs: [...needs(chunk)], texts: texts(chunk) };
          const views = chunk.dynamicImports.map(name => byName.get(name)).find(isChildView);
          if (!views) return [`kuulluksi-${element}`, own];
          const besides = kind => one => !own[kind].includes(one) && one !== own.entry;
          const child = {
            needs: [views.fileName, ...needs(views)].filter(besides('needs')),
            texts: texts(views).filter(besides('texts')),
          };
          return [`kuulluksi-${element}`, { ...own, levels: { child } }];
        }),
      );
    },
  };
}

/** One name for all texts of a build: the loader then knows each file by its language and its name. */
const textsHash = createHash('sha256');
for (const language of ['fi', 'sv', 'en', 'fi-simple']) {
  const folder = `packages/elements/src/locales/${language}`;
  for (const name of readdirSync(folder).sort())
    textsHash.update(name).update(readFileSync(path.join(folder, name)));
}
const textsOfBuild = textsHash.digest('base64url').slice(0, 8);

const chunkNames = {
  entryFileNames: 'chunks/[name]-[hash:6].js',
  chunkFileNames: ({ facadeModuleId }) => {
    const [, language, name] =
      /\/elements\/src\/locales\/([\w-]+)\/([\w.-]+)\.json$/.exec(facadeModuleId ?? '') ?? [];
    return language ? `chunks/${language}.${name}-${textsOfBuild}.js` : 'chunks/[name]-[hash:6].js';
  },
};

function chunksForLoader() {
  const id = 'kuulluksi:chunks';
  return {
    name: 'chunks-for-loader',
    resolveId: name => (name === id ? id : null),
    load: name =>
      name === id
        ? `export const texts = ${JSON.stringify(textsOfBuild)}, chunks = ${JSON.stringify(chunksOfTags)};`
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
    input: Object.fromEntries(elements.map(name => [name, `packages/elements/src/${name}/define.ts`])),
    output: {
      dir: 'packages/elements/dist/browser',
      format: 'es',
      ...chunkNames,
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
    plugins: [...forBrowsers, laterParts(), rememberChunks()],
  },
  {
    input: { kuulluksi: 'packages/elements/src/loader/loader.ts' },
    output: { dir: 'packages/elements/dist/browser', format: 'es', entryFileNames: 'kuulluksi.js' },
    plugins: [chunksForLoader(), ...forBrowsers],
  },
  {
    input: { desk: 'packages/desk/src/main.ts' },
    output: { dir: 'packages/desk/dist/browser', format: 'es', ...chunkNames },
    plugins: [...forBrowsers, deskPage()],
  },
  {
    input: {
      main: 'packages/server/src/main.ts',
      'create-database': 'packages/server/src/create-database.ts',
      'take-areas': 'packages/server/src/take-areas.ts',
      staff: 'packages/server/src/staff/command.ts',
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
  {
    input: { sites: 'packages/demo/src/sites.ts' },
    output: { dir: 'packages/demo/dist', format: 'es' },
    external: id => !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('@kuulluksi/'),
    plugins: [source, json(), typescript],
  },
];

/*
 * Writes the packages that are published: `npm run packages` (dist/packages), or into a folder of the caller's.
 * One file for each module, with its types; texts as modules, so that every bundler and Node can load them. In the
 * repository imports go to the sources instead (docs/decisions/0007), which is why what is published has a
 * package.json of its own.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { editorHelp } from './editor-help.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

interface Package {
  name: string;
  version: string;
  description: string;
  license: string;
  type: string;
  engines?: object;
  sideEffects: boolean | string[];
  dependencies: Record<string, string>;
  peerDependencies?: object;
  peerDependenciesMeta?: object;
}
type Exports = Record<string, string | { types: string; default: string }>;

export const published = ['contract', 'search', 'api-client', 'elements'] as const;
export type Published = (typeof published)[number];

const sources = (name: Published) => `packages/${name}/src`;
const module = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` });

/** Tags without `kuulluksi-`: the folders that register an element. */
export const elements = readdirSync(path.join(root, sources('elements')))
  .filter(name => existsSync(path.join(root, sources('elements'), name, `${name}.ts`)))
  .filter(name => existsSync(path.join(root, sources('elements'), name, 'define.ts')))
  .sort();

/** How each of them types the tags; nothing to run. */
const typesOnly = ['jsx', 'svelte', 'vue'];

/** What a package offers, by the name in an import. */
const exportsOf: Record<Published, Exports> = {
  contract: { './openapi.json': './openapi.json', './*': module('*') },
  search: { './*': module('*') },
  'api-client': { './*': module('*') },
  elements: {
    ...Object.fromEntries(
      elements.flatMap(name => [
        [`./${name}`, module(`${name}/${name}`)],
        [`./${name}/define`, module(`${name}/define`)],
      ]),
    ),
    './events': module('events'),
    './themes/*.css': './themes/*.css',
    ...Object.fromEntries(typesOnly.map(name => [`./${name}`, module(name)])),
    './custom-elements.json': './custom-elements.json',
    './vscode.html-custom-data.json': './vscode.html-custom-data.json',
    './web-types.json': './web-types.json',
  },
};

/** The modules that an import can begin with; what they import comes along. */
const entries = published.flatMap(name => {
  const folder = path.join(root, sources(name));
  const files =
    name === 'elements'
      ? ['events.ts', ...elements.flatMap(one => [`${one}/${one}.ts`, `${one}/define.ts`])]
      : (readdirSync(folder, { recursive: true }) as string[]).filter(file => file.endsWith('.ts'));
  return files.map(file => path.join(folder, file));
});

const program = (folder: string): ts.Program => {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return ts.createProgram(entries, {
    ...options,
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    rootDir: path.join(root, 'packages'),
    outDir: folder,
    types: [],
  });
};

/** Texts are modules too; types name files as they are published. */
const withPublishedNames = (code: string): string =>
  code.replace(/((?:from|import) ?\(?)(['"])(\.{1,2}\/[^'"]+)\.(?:ts|json)\2/g, '$1$2$3.js$2');

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const writeModules = (folder: string): void => {
  const compiled = program(folder);
  const emitted = compiled.emit(undefined, (file, text) => {
    const out = file.replace('/src/', '/');
    if (!out.endsWith('.json')) return write(out, withPublishedNames(text));
    write(out.replace(/json$/, 'js'), `export default ${JSON.stringify(JSON.parse(text))};\n`);
    write(
      out.replace(/json$/, 'd.ts'),
      'declare const messages: Readonly<Record<string, string>>;\nexport default messages;\n',
    );
  });
  // Whether the sources are right is asked by `npm run types`; here, whether their types can be written.
  if (emitted.diagnostics.length > 0)
    throw new Error(
      ts.formatDiagnostics(emitted.diagnostics, {
        getCanonicalFileName: name => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
};

/** custom-elements.json names the sources; whoever has the package has the modules. */
const manifest = (): string =>
  read('custom-elements.json').replace(/"(?:\/?)packages\/elements\/src\/([^"]+)\.ts"/g, '"$1.js"');

const writePackageJson = (name: Published, folder: string): void => {
  const { version, engines } = json<Package>('package.json');
  const own = json<Package>(`packages/${name}/package.json`);
  const { description, license, type, peerDependencies, peerDependenciesMeta } = own;
  const sideEffects = Array.isArray(own.sideEffects)
    ? own.sideEffects.map(file => file.replace(/^\.\/src\/(.+)\.ts$/, './$1.js'))
    : own.sideEffects;
  write(
    path.join(folder, name, 'package.json'),
    `${JSON.stringify(
      {
        name: own.name,
        version,
        description,
        license,
        type,
        engines,
        sideEffects,
        exports: { ...exportsOf[name], './package.json': './package.json' },
        files: ['**/*.js', '**/*.d.ts', '*.json', '**/*.css'],
        ...(name === 'elements' && {
          customElements: 'custom-elements.json',
          'web-types': './web-types.json',
        }),
        dependencies: Object.fromEntries(
          Object.entries(own.dependencies).map(([other, range]) => [
            other,
            other.startsWith('@kuulluksi/') ? version : range,
          ]),
        ),
        peerDependencies,
        peerDependenciesMeta,
      },
      null,
      2,
    )}\n`,
  );
};

/** @param folder Where the packages go, each into a folder of its name; what is there is removed. */
export const writePackages = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  writeModules(folder);
  for (const name of published) {
    writePackageJson(name, folder);
    cpSync(path.join(root, 'LICENSE'), path.join(folder, name, 'LICENSE'));
    cpSync(path.join(root, 'packages', name, 'README.md'), path.join(folder, name, 'README.md'));
  }
  cpSync(path.join(root, 'packages/contract/openapi.json'), path.join(folder, 'contract/openapi.json'));
  cpSync(path.join(root, 'packages/elements/themes'), path.join(folder, 'elements/themes'), {
    recursive: true,
  });
  const elementsFile = (file: string) => path.join(folder, 'elements', file);
  write(elementsFile('custom-elements.json'), manifest());
  for (const [file, text] of Object.entries(editorHelp())) write(elementsFile(path.basename(file)), text);
  for (const name of typesOnly) {
    cpSync(path.join(root, `packages/elements/types/${name}.d.ts`), elementsFile(`${name}.d.ts`));
    write(elementsFile(`${name}.js`), 'export {};\n');
  }
};

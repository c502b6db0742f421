import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import ts from 'typescript';
import { elements, published, writePackages } from '../../packages/elements/scripts/packages.ts';

/* The packages as somebody gets them: packed by npm, unpacked beside what their package.json asks for. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'kuulluksi-packages-'));
const modules = path.join(work, 'node_modules');
const installed = (name: string, file = '') => path.join(modules, '@kuulluksi', name, file);
const tarballs = new Map<string, string>();

interface PackageJson {
  name: string;
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
  private?: boolean;
}
const packageJson = (name: string) =>
  JSON.parse(readFileSync(installed(name, 'package.json'), 'utf8')) as PackageJson;
const files = (name: string) => readdirSync(installed(name), { recursive: true }) as string[];
const read = (name: string, file: string) => readFileSync(installed(name, file), 'utf8');

before(() => {
  const folder = path.join(work, 'packages');
  writePackages(folder);
  for (const name of published) {
    const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', work], {
      cwd: path.join(folder, name),
      encoding: 'utf8',
    }).trim();
    tarballs.set(name, path.join(work, packed));
    mkdirSync(installed(name), { recursive: true });
    execFileSync('tar', ['xzf', path.join(work, packed), '-C', installed(name), '--strip-components=1']);
    for (const other of Object.keys(packageJson(name).dependencies)) {
      if (other.startsWith('@kuulluksi/')) continue;
      symlinkSync(path.join(root, 'node_modules', other), path.join(modules, other));
    }
  }
});
after(() => rmSync(work, { recursive: true, force: true }));

/** What a bundler makes of a module, with what it leaves for later as files of their own. */
const bundled = (code: string) =>
  build({
    stdin: { contents: code, resolveDir: work },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: path.join(work, 'out'),
    write: false,
    logLevel: 'silent',
    metafile: true,
  });

test('@kuulluksi/elements brings the ready looks as style sheets that a bundler keeps', async () => {
  const { outputFiles } = await bundled("import '@kuulluksi/elements/themes/hds-like.css'");
  assert.ok(
    outputFiles.some(({ path: file, text }) => file.endsWith('.css') && /--kuulluksi-accent/.test(text)),
  );
});

for (const name of published) {
  describe(`@kuulluksi/${name}`, () => {
    test('has nothing that publint finds', async () => {
      const { messages, pkg } = await publint({ pkgDir: installed(name), pack: false, strict: true });
      assert.deepEqual(
        messages.map(message => formatMessage(message, pkg)),
        [],
      );
    });

    test('has types that are right for whoever imports modules', async () => {
      const tarball = createPackageFromTarballData(readFileSync(tarballs.get(name)!));
      const result = await checkPackage(tarball);
      assert.ok(result.types);
      // `require` gets what Node gives it, and Node 10 is past: these are packages of modules.
      const problems = result.problems.filter(
        problem => !('resolutionKind' in problem) || /-esm|bundler/.test(problem.resolutionKind),
      );
      assert.deepEqual(problems, []);
    });

    test('imports what it asks for in its package.json, and nothing else', () => {
      const { name: own, dependencies, peerDependencies } = packageJson(name);
      const asked = Object.keys({ [own]: '', ...dependencies, ...peerDependencies });
      const imported = files(name)
        .filter(file => file.endsWith('.js') || file.endsWith('.d.ts'))
        .flatMap(file => [...read(name, file).matchAll(/(?:from|import) ?\(?['"]([@\w][\w./@-]*)['"]/g)])
        .map(([, from = '']) =>
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      assert.deepEqual(
        [...new Set(imported)].filter(one => !asked.includes(one)),
        [],
      );
    });

    test('names no file that it does not have, and no condition of the repository', () => {
      const own = packageJson(name);
      assert.equal(own.private, undefined);
      assert.ok(!JSON.stringify(own).includes('kuulluksi-source'));
      assert.ok(files(name).includes('LICENSE'));
      assert.match(read(name, 'README.md'), new RegExp(`# @kuulluksi/${name}\n\n[^]{200}`));
      const sources = files(name).filter(file => /\.ts$/.test(file) && !file.endsWith('.d.ts'));
      assert.deepEqual(sources, []);
    });
  });
}

for (const element of elements) {
  describe(`@kuulluksi/elements/${element}`, () => {
    const type = `Kuulluksi${element.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}`;
    const from = `@kuulluksi/elements/${element}`;

    test('leaves nothing on a page that does not use it', async () => {
      const entry = path.join(work, `${element}-unused.js`);
      writeFileSync(entry, `import { ${type} } from '${from}';\n`);
      const made = await rollup({ input: entry, plugins: [nodeResolve()], logLevel: 'silent' });
      const { output } = await made.generate({ format: 'es' });
      assert.deepEqual(
        output.map(file => ('code' in file ? file.code.trim() : file.fileName)),
        [''],
      );
    });

    test('is registered by define alone', async () => {
      const { outputFiles } = await bundled(`import '${from}/define';`);
      const code = outputFiles.map(({ text }) => text).join('');
      assert.ok(code.includes(`define("kuulluksi-${element}"`));
      const unregistered = await bundled(`import { ${type} } from '${from}'; console.log(${type});`);
      assert.ok(!unregistered.outputFiles[0]!.text.includes(`define("kuulluksi-${element}"`));
    });

    test('can be imported where there is no document: a server renders the tag', () => {
      const code = `await import('${from}/define'); const { ${type} } = await import('${from}'); console.log(typeof ${type});`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: work,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      assert.equal(stderr, '');
      assert.equal(stdout, 'function\n');
    });
  });
}

test('What an element takes later stays apart: other languages come only when they are asked for', async () => {
  const { metafile, outputFiles } = await bundled(`import '@kuulluksi/elements/group-finder/define';`);
  const first = outputFiles.find(({ path: file }) => file.endsWith('stdin.js'))!.text;
  assert.ok(Object.keys(metafile.outputs).length > 20);
  const swedish = JSON.parse(
    read('elements', 'locales/sv/group-finder.js').replace(/^export default |;\n$/g, ''),
  ) as Record<string, string>;
  assert.ok(!first.includes(swedish['search-hint']!));
  assert.ok(
    outputFiles.some(({ text }) => text.includes(JSON.stringify(swedish['search-hint']).slice(1, -1))),
  );
});

test('A strict compiler takes every type, also those that the packages import', () => {
  const file = path.join(work, 'uses.ts');
  writeFileSync(
    file,
    [
      ...elements.flatMap(name => [
        `import '@kuulluksi/elements/${name}/define';`,
        `import type {} from '@kuulluksi/elements/${name}';`,
      ]),
      `import type { KuulluksiSelectEvent } from '@kuulluksi/elements/events';`,
      `import { createClient } from '@kuulluksi/api-client/client';`,
      `import { ageLevels } from '@kuulluksi/contract/vocabularies';`,
      `const finder = document.createElement('kuulluksi-group-finder');`,
      `finder.ageLevel = 'youth';`,
      `finder.addEventListener('kuulluksi-select', (event: KuulluksiSelectEvent) => event.detail.group.trim());`,
      `// @ts-expect-error no such level`,
      `finder.ageLevel = 'baby';`,
      `export const all = [createClient, ageLevels];`,
      `import type { KuulluksiElements } from '@kuulluksi/elements/jsx';`,
      `export const form: KuulluksiElements['kuulluksi-feedback-form'] = {`,
      `  organisation: 'a', 'age-level': 'child', 'onkuulluksi-sent': event => event.preventDefault(),`,
      `};`,
      `export const wrong: KuulluksiElements['kuulluksi-board'] = {`,
      `  // @ts-expect-error no such theme`,
      `  theme: 'pink',`,
      `};`,
    ].join('\n'),
  );
  // What the READMEs show compiles too.
  const shown = published.map(name => {
    const code = [...read(name, 'README.md').matchAll(/```js\n([^]*?)```/g)].map(([, one]) => one).join('');
    assert.ok(code.length > 0);
    const readme = path.join(work, `readme-${name}.mts`);
    writeFileSync(readme, `${code}export {};\n`);
    return readme;
  });
  const program = ts.createProgram([file, ...shown], {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: where }) => !where || !/node_modules\/(?!@kuulluksi)/.test(where.fileName));
  assert.deepEqual(
    problems.map(({ file: where, messageText }) => `${where?.fileName}: ${JSON.stringify(messageText)}`),
    [],
  );
});

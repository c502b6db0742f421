/**
 * One file for an element and a language, with all that the element takes later: nothing is fetched besides but the
 * server's answers, so that one `integrity` covers all of it. Code that comes later runs later here too.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** What stands in the place of a source file or of a piece of one; a release is wrong without it. */
const replaced = (code: string, what: string | RegExp, by: string): string => {
  const changed = code.replace(what, by);
  if (changed === code) throw new Error(`${what} was not found`);
  return changed;
};

/** Files of one version share the policy of the first one's Lit, for a strict page allows one of that name. */
const onePolicy = (lit: string): string =>
  replaced(
    lit,
    /(\w)\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\)/,
    '(globalThis[Symbol.for("kuulluksi.policy")]??=$1.createPolicy("lit-html",$2))',
  );

/** Texts of one language: it stands in the code in the place of Finnish, and the others are not there. */
const inLanguage = (language: string): Plugin => ({
  name: 'in-language',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/fi\/.*\.json$/ }, ({ path, resolveDir, kind }) =>
      kind === 'import-statement'
        ? { path: fileURLToPath(new URL(path.replace('/fi/', `/${language}/`), `file://${resolveDir}/`)) }
        : undefined,
    );
    onLoad({ filter: /\/elements\/src\/foundation\/languages-here\.ts$/ }, () => ({
      contents: `export const languageOfCode = '${language}', languagesHere = [languageOfCode];`,
    }));
  },
});
const textOfLanguage = /^\s*'?[\w-]+'?: \(\) => import\('[./]+\/locales\/([\w-]+)\/[\w.-]+\.json'\),$/gm;

/** The same changes that the build of the moving loader makes (rollup.config.js): a lean Lit, short templates. */
const lean = (language: string): Plugin => ({
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@lit\/reactive-element$/ }, () => ({
      path: source('foundation/reactive-element.ts'),
    }));
    onResolve({ filter: /\/css-tag\.js$/ }, ({ importer }) =>
      /reactive-element/.test(importer) ? { path: source('foundation/css-tag.ts') } : undefined,
    );
    onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path }) => ({
      contents: onePolicy(await readFile(path, 'utf8')),
    }));
    const { transform } = minifyTemplateLiterals({
      exclude: ['**/foundation/css-tag.ts', '**/foundation/tokens.styles.ts'],
      options: { minifyOptions: { removeAttributeQuotes: true } },
    }) as unknown as {
      transform: (
        this: Pick<Console, 'warn'>,
        code: string,
        id: string,
      ) => Promise<{ code?: string } | undefined>;
    };
    onLoad({ filter: /\/packages\/[\w-]+\/src\/.*\.ts$/ }, async ({ path }) => {
      const code = (await readFile(path, 'utf8')).replace(textOfLanguage, (line, of) =>
        of === language ? line : '',
      );
      const short = await transform.call(console, code, path);
      return { contents: short?.code ?? code, loader: 'ts' };
    });
  },
});

const element = (name: string): Plugin => ({
  name: 'element',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^kuulluksi:element$/ }, () => ({ path: name, namespace: 'element' }));
    onLoad({ filter: /.*/, namespace: 'element' }, () => ({
      contents: `export const tag = 'kuulluksi-${name}', bringElement = () => import('./${name}/define.ts');`,
      resolveDir: source(''),
    }));
  },
});

/** @returns The file, and the sources that it is made of. */
export const bundleRelease = async (
  name: string,
  language: string,
  version: string,
): Promise<{ code: Uint8Array; sources: string[] }> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [source('loader/release.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['kuulluksi-source'],
    minify: true,
    legalComments: 'none',
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    banner: { js: `/*! Kuulluksi ${version}, EUPL-1.2. With Lit, BSD-3-Clause, Copyright Google LLC. */` },
    plugins: [element(name), inLanguage(language), lean(language)],
    logLevel: 'warning',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${name}.${language} came to nothing`);
  return { code: file.contents, sources: Object.keys(metafile.inputs) };
};

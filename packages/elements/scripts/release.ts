/**
 * `npm run release` makes `releases/<version>/`, of the version in packages/elements/package.json: a file for each
 * element and language, their integrity values, and the moving loader of that version with its code, which the
 * server keeps for pages that began with it. A version that is there is never touched.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interfaceLanguages } from '@kuulluksi/contract/page-vocabularies';
import { bundleRelease } from './bundle-release.ts';

const root = new URL('../../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const release = fileURLToPath(new URL(`releases/${version}`, root));
const built = fileURLToPath(new URL('../dist/browser', import.meta.url));

const elements = [
  'board',
  'conversation',
  'exit',
  'feedback-form',
  'group-finder',
  'join',
  'pathways',
  'settings',
];

const make = async (): Promise<void> => {
  if (existsSync(release)) {
    throw new Error(`releases/${version} exists, and a release is never changed: raise the version first.`);
  }
  if (!existsSync(`${built}/kuulluksi.js`)) throw new Error('The elements are not built: npm run build.');
  // Whole or not at all: it takes its name when all of it is there.
  const making = `${release}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const integrity: Record<string, string> = {};
  let bytes = 0;
  for (const element of elements) {
    for (const language of interfaceLanguages) {
      const name = `${element}.${language}.js`;
      const { code } = await bundleRelease(element, language, version);
      writeFileSync(`${making}/${name}`, code);
      integrity[name] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      bytes += code.length;
    }
  }
  writeFileSync(`${making}/integrity.json`, `${JSON.stringify(integrity, undefined, 2)}\n`);
  // Compressed copies are made again where they are served.
  for (const name of ['kuulluksi.js', 'chunks']) {
    cpSync(`${built}/${name}`, `${making}/${name}`, {
      recursive: true,
      filter: file => !/\.(br|gz)$/.test(file),
    });
  }
  renameSync(making, release);
  console.log(`releases/${version}: ${Object.keys(integrity).length} files, ${(bytes / 1e6).toFixed(1)} MB.`);
};

try {
  await make();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const marker = 'packages/demo/dist/.built-from';
const sources = ['packages', 'rollup.config.js', 'package-lock.json', 'tsconfig.json'];

const filesOf = place => {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .flatMap(({ name }) => filesOf(path.join(place, name)));
};

/** A mark of everything that the build reads, by size and time of change. */
const markOf = root => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(source => filesOf(path.join(root, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

/** Is what was built made from the sources as they are? */
export const buildIsFresh = root => {
  const file = path.join(root, marker);
  return existsSync(file) && readFileSync(file, 'utf8') === markOf(root);
};

export const rememberBuild = root => {
  const file = path.join(root, marker);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, markOf(root));
};

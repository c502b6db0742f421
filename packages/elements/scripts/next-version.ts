/** `npm run next-version -- 0.3.0`: the version that the next release will have, in all packages and the lock file. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [, , next = ''] = process.argv;

const change = (file: string, old: string): void => {
  const own = new RegExp(`("(?:version|@kuulluksi/[\\w-]+)": )"${old.replaceAll('.', '\\.')}"`, 'g');
  writeFileSync(file, readFileSync(file, 'utf8').replace(own, `$1"${next}"`));
};

interface Named {
  name?: string;
  version: string;
  dependencies?: Record<string, string>;
}

if (/^\d+\.\d+\.\d+$/.test(next)) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Named;
  change(`${root}package.json`, version);
  for (const name of readdirSync(`${root}packages`)) {
    const file = `${root}packages/${name}/package.json`;
    if (existsSync(file)) change(file, version);
  }

  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    version: string;
    packages: Record<string, Named>;
  };
  lock.version = next;
  for (const [place, one] of Object.entries(lock.packages)) {
    if (place !== '' && !/^packages\/[\w-]+$/.test(place)) continue;
    if (one.version) one.version = next;
    for (const name of Object.keys(one.dependencies ?? {})) {
      if (name.startsWith('@kuulluksi/')) one.dependencies![name] = next;
    }
  }
  writeFileSync(`${root}package-lock.json`, `${JSON.stringify(lock, undefined, 2)}\n`);
} else {
  console.error('Say the version: npm run next-version -- 0.3.0');
  process.exitCode = 1;
}

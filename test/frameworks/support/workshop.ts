import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { published } from '../../../packages/elements/scripts/packages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A sample, copied to a folder outside the repository, so that nothing of the repository's own is found from there. */
export class Workshop {
  readonly folder: string;

  constructor(readonly name: string) {
    this.folder = mkdtempSync(path.join(tmpdir(), `kuulluksi-${name}-`));
    cpSync(path.join(root, 'test/frameworks', name), this.folder, {
      recursive: true,
      filter: file => !file.includes('node_modules'),
    });
  }

  /** Installs what the sample's lock file says, and the packed packages of `npm run packages` beside it. */
  async install(): Promise<void> {
    await this.run('npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error');
    for (const name of published) {
      const target = path.join(this.folder, 'node_modules/@kuulluksi', name);
      mkdirSync(target, { recursive: true });
      const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', this.folder], {
        cwd: path.join(root, 'dist/packages', name),
        encoding: 'utf8',
      }).trim();
      execFileSync('tar', ['xzf', path.join(this.folder, packed), '-C', target, '--strip-components=1']);
      // Whoever installs from the registry gets these along; here they stand in the sample's own list.
      const { dependencies } = this.json<{ dependencies: object }>(
        `node_modules/@kuulluksi/${name}/package.json`,
      );
      const own = this.json<{ dependencies: object }>('package.json').dependencies;
      for (const other of Object.keys(dependencies).filter(one => !one.startsWith('@kuulluksi/')))
        assert.ok(other in own, `${this.name}/package.json lacks ${other}, which @kuulluksi/${name} needs.`);
    }
  }

  /** Runs a command in the sample; when it fails, what it said is the reason. */
  run(command: string, ...words: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const env = { ...process.env, NODE_OPTIONS: '', NG_CLI_ANALYTICS: 'false', CI: 'true' };
      const settings = { cwd: this.folder, env, maxBuffer: 1 << 24 };
      execFile(command, words, settings, (problem, said, complained) => {
        if (problem) reject(new Error(`${command} ${words.join(' ')}:\n${said}\n${complained}`));
        else resolve(said);
      });
    });
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  put(file: string, text: string): void {
    writeFileSync(path.join(this.folder, file), text);
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file));
  }

  json<T>(file: string): T {
    return JSON.parse(this.read(file)) as T;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

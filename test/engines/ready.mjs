/** Installs what the engines' tests need besides the workspaces, where it is not here or older than its lock file. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const changed = file => (existsSync(folder + file) ? statSync(folder + file).mtimeMs : 0);

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

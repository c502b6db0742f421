/** Runs the element tests in the engine that is named: `node test/engines/elements.mjs firefox [test file …]`. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { missingFor } from './programs.mjs';

const [engine, ...files] = process.argv.slice(2);
const missing = missingFor(engine);
if (missing) {
  console.log(`${engine} was not there: ${missing}`);
  process.exitCode = process.env.REQUIRE_ENGINES ? 1 : 0;
} else {
  const config = fileURLToPath(new URL('web-test-runner.config.mjs', import.meta.url));
  const words = ['wtr', '--config', config, ...files.flatMap(file => ['--files', file])];
  const child = spawn('npx', words, { stdio: 'inherit', env: { ...process.env, ENGINE: engine } });
  child.on('close', code => (process.exitCode = code ?? 1));
}

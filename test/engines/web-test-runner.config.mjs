import process from 'node:process';
import { fileURLToPath } from 'node:url';
import config from '../../web-test-runner.config.mjs';
import { countingReporter } from '../support/counting-reporter.mjs';
import { engineLauncher } from './launcher.mjs';

/** The element tests in the engine that ENGINE names. */
export default {
  ...config,
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: ['test/elements/**/*.test.ts', '!test/elements/**/*.chromium.test.ts'],
  concurrency: 1,
  reporters: [countingReporter({ each: true })],
  browsers: [engineLauncher(process.env.ENGINE)],
};

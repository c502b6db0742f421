import json from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumFlags, chromiumPath } from './test/support/chromium.mjs';
import { countingReporter } from './test/support/counting-reporter.mjs';

const executablePath = await chromiumPath();

export default {
  files: 'test/elements/**/*.test.ts',
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
  nodeResolve: {
    exportConditions: ['kuulluksi-source', 'browser', 'import', 'default'],
    extensions: ['.js', '.mjs', '.ts'],
  },
  mimeTypes: { '**/*.json': 'js' },
  plugins: [
    // As in the build.
    {
      name: 'lean-lit',
      resolveImport: ({ source }) =>
        source === '@lit/reactive-element'
          ? '/packages/elements/src/foundation/reactive-element.ts'
          : undefined,
    },
    fromRollup(json)({ namedExports: false }),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: chromiumFlags } }),
  ],
  reporters: [countingReporter()],
  testRunnerHtml: path =>
    `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Test</title></head><body><script type="module" src="${path}"></script></body></html>`,
};

import { testSample } from './support/sample.ts';

testSample('angular', {
  policies: ['angular'],
  browser: 'dist/browser',
  codes: ['src/embedded.ts', 'src/embedded-search.ts'],
  render: workshop => {
    const code = `
      const { readFileSync } = await import('node:fs');
      const { render } = await import('./dist/server/server.mjs');
      console.log(await render(readFileSync('dist/browser/index.csr.html', 'utf8')));`;
    return workshop.run('node', '--input-type=module', '-e', code);
  },
});

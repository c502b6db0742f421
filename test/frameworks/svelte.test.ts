import { testSample } from './support/sample.ts';
import { fromServerBuild } from './support/server-build.ts';

testSample('svelte', {
  policies: ['svelte-trusted-html'],
  browser: 'dist',
  codes: ['src/Embedded.svelte', 'src/EmbeddedSearch.svelte'],
  wrong: { file: 'wrong/Wrong.svelte', refused: /found 3 errors/ },
  render: fromServerBuild,
});

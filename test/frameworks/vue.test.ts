import { testSample } from './support/sample.ts';
import { fromServerBuild } from './support/server-build.ts';

testSample('vue', {
  policies: ['vue'],
  browser: 'dist',
  codes: ['src/Embedded.vue', 'src/EmbeddedSearch.vue'],
  render: fromServerBuild,
});

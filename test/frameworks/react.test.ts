import { testSample } from './support/sample.ts';
import { fromServerBuild } from './support/server-build.ts';

testSample('react', {
  policies: [],
  browser: 'dist',
  codes: ['src/Embedded.tsx', 'src/EmbeddedSearch.tsx'],
  render: fromServerBuild,
});

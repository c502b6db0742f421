import { testSample } from './support/sample.ts';
import { fromServerBuild } from './support/server-build.ts';

testSample('react', { policies: [], browser: 'dist', render: fromServerBuild });

import { testSample } from './support/sample.ts';
import { fromServerBuild } from './support/server-build.ts';

testSample('vue', { policies: ['vue'], browser: 'dist', render: fromServerBuild });

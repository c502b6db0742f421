import { testSample } from './support/sample.ts';

testSample('react', {
  policies: [],
  browser: 'dist',
  render: async workshop => {
    const code = `console.log((await import('./dist/server/server.js')).render())`;
    const app = await workshop.run('node', '--input-type=module', '-e', code);
    return workshop.read('dist/index.html').replace('<!--app-->', app.trim());
  },
});

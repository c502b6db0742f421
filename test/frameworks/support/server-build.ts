import type { Workshop } from './workshop.ts';

/** The page of a sample whose server build has a function `render`, run in a process without a document. */
export const fromServerBuild = async (workshop: Workshop): Promise<string> => {
  const code = `console.log(await (await import('./dist/server/server.js')).render())`;
  const app = await workshop.run('node', '--input-type=module', '-e', code);
  return workshop.read('dist/index.html').replace('<!--app-->', app.trim());
};

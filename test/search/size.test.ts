import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleOf } from '../support/bundle.ts';

test('The search takes at most 4 kB of a page, and nothing of others.', async () => {
  const { bytes, files } = await bundleOf(`
    export { createIndex, addWords } from '@kuulluksi/search/index';
    export { search } from '@kuulluksi/search/search';
    export { recordOf } from '@kuulluksi/search/groups';
  `);
  assert.ok(bytes <= 4000, `${bytes} bytes`);
  assert.deepEqual(
    files.filter(file => !/packages\/search\/|<stdin>/.test(file)),
    [],
  );
});

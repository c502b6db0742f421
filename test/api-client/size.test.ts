import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleOf } from '../support/bundle.ts';

test('A page that reads carries a client of at most 5 kB, without a schema library.', async () => {
  const { bytes, files } = await bundleOf(`
    export { createClient } from '@kuulluksi/api-client/client';
    export { findGroups, readGroup, readGroupWords } from '@kuulluksi/api-client/groups';
    export { listBoard } from '@kuulluksi/api-client/board';
    export { isProblemError } from '@kuulluksi/api-client/errors/problem-error';
  `);
  assert.ok(bytes <= 5000, `${bytes} bytes`);
  assert.deepEqual(
    files.filter(file => file.includes('node_modules')),
    [],
  );
});

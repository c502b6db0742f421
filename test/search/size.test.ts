import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleOf } from '../support/bundle.ts';

test('The search takes at most 4.3 kB of a page beyond its tables of words, and nothing of others.', async () => {
  const { bytes, files } = await bundleOf(`
    export { createIndex, addWords } from '@kuulluksi/search/index';
    export { meetingKey, placesBy, recordOf, searchGroups } from '@kuulluksi/search/groups';
  `);
  const { bytes: tables } = await bundleOf(`
    export * from '@kuulluksi/search/small-words';
    export * from '@kuulluksi/search/form-tables';
  `);
  assert.ok(tables > 700, `${tables} bytes: were the tables found?`);
  assert.ok(bytes - tables <= 4300, `${bytes - tables} bytes`);
  assert.ok(bytes <= 5500, `${bytes} bytes`);
  assert.deepEqual(
    files.filter(file => !/packages\/search\/|<stdin>/.test(file)),
    [],
  );
});

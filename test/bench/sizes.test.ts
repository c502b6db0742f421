import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotli, chunksOfLoader, readBuilt, scriptsOf } from './built-scripts.ts';

/** Ceilings in bytes, brotli 11, of the scripts that a page with the element fetches in Finnish. */
const ceilings = {
  'kuulluksi-group-finder': { beforeUsable: 18_000, inAll: 30_000 },
  'kuulluksi-pathways': { beforeUsable: 18_000, inAll: 30_000 },
  'kuulluksi-feedback-form': { beforeUsable: 15_800, inAll: 30_000 },
  'kuulluksi-board': { beforeUsable: 17_900, inAll: 22_100 },
  'kuulluksi-join': { beforeUsable: 20_000, inAll: 30_400 },
  'kuulluksi-conversation': { beforeUsable: 20_800, inAll: 20_800 },
};

describe('the scripts of a page', () => {
  for (const [tag, { beforeUsable, inAll }] of Object.entries(ceilings)) {
    test(`with ${tag} are at most ${beforeUsable / 1000} kB before it is usable`, () => {
      const size = brotli(scriptsOf(tag).atOnce);
      assert.ok(size > 5_000, `${size} bytes: were all files found?`);
      assert.ok(size <= beforeUsable, `${size} bytes`);
    });

    test(`with ${tag} are at most ${inAll / 1000} kB in all`, () => {
      const size = brotli(scriptsOf(tag).all);
      assert.ok(size <= inAll, `${size} bytes`);
    });
  }

  for (const tag of ['kuulluksi-group-finder', 'kuulluksi-feedback-form', 'kuulluksi-board']) {
    test(`with ${tag} beside another element are at most 8 kB more before it is usable`, () => {
      for (const other of Object.keys(ceilings).filter(one => one !== tag)) {
        const more = scriptsOf(tag).atOnce.filter(file => !scriptsOf(other).atOnce.includes(file));
        const size = brotli(more);
        assert.ok(size > 3_000, `${size} bytes: were all files found?`);
        assert.ok(size <= 8_000, `${size} bytes beside ${other}`);
      }
    });
  }

  test('with a feedback form of which everything is asked for are at most 38.2 kB', () => {
    const { all, pressed } = scriptsOf('kuulluksi-feedback-form');
    const size = brotli(pressed);
    assert.ok(size > brotli(all) + 2_000, `${size} bytes: were the parts found?`);
    assert.ok(size <= 38_200, `${size} bytes`);
  });

  test('with a board whose reader presses everything there is are at most 44.5 kB', () => {
    const { all, pressed } = scriptsOf('kuulluksi-board');
    const size = brotli(pressed);
    assert.ok(size > brotli(all) + 10_000, `${size} bytes: were the parts found?`);
    assert.ok(size <= 44_500, `${size} bytes`);
  });

  test('with a finder of which everything is asked for, asking to join among it, are at most 68 kB', () => {
    const { all, pressed } = scriptsOf('kuulluksi-group-finder');
    const size = brotli(pressed);
    assert.ok(size > brotli(all) + 5_000, `${size} bytes: were the parts found?`);
    assert.ok(size <= 68_000, `${size} bytes`);
  });

  test('hold no schema library: answers and inputs have small readers of their own', () => {
    for (const tag of Object.keys(ceilings)) {
      for (const file of scriptsOf(tag).all)
        assert.doesNotMatch(readBuilt(file), /~standard.{0,40}vendor|ZodError/, file);
    }
  });

  test('begin with a loader that holds no Lit', () => {
    assert.doesNotMatch(
      readBuilt('kuulluksi.js'),
      /litElementVersions|reactiveElementVersions|litHtmlVersions/,
    );
  });

  test('are known to the loader for every element', () => {
    assert.deepEqual(Object.keys(chunksOfLoader()).sort(), [
      'kuulluksi-board',
      'kuulluksi-conversation',
      'kuulluksi-exit',
      'kuulluksi-feedback-form',
      'kuulluksi-group-finder',
      'kuulluksi-join',
      'kuulluksi-pathways',
      'kuulluksi-settings',
    ]);
  });
});

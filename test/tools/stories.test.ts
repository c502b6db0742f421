import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toEmbed, type Tag } from '../../stories/support/embedding.ts';
import { storyNameFromExport, toId } from 'storybook/internal/csf';

/*
 * What designers find in the Storybook. That each story renders, passes axe and asks nobody for anything is walked in a
 * browser: test/tools/storybook-walk.mjs.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (file: string) => readFileSync(path.join(root, file), 'utf8');
const files = (readdirSync(path.join(root, 'stories'), { recursive: true }) as string[]).map(
  file => `stories/${file}`,
);

interface Entry {
  name: string;
}
interface Declaration {
  tagName?: string;
  attributes?: Entry[];
}
const manifest = JSON.parse(source('custom-elements.json')) as {
  modules: { declarations: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, attributes = [] }) => (tagName ? [{ tagName, attributes }] : []));

const first = (code: string, pattern: RegExp) => pattern.exec(code)?.[1] ?? '';

/** The ids of a file's stories, as Storybook makes them. */
const idsIn = (file: string): string[] => {
  const code = source(file);
  const title = first(code, /^ {2}title: ['"](.+)['"],$/m);
  return [...code.matchAll(/^export const (\w+): Story/gm)].map(([, name = '']) =>
    toId(title, storyNameFromExport(name)),
  );
};

for (const { tagName, attributes } of elements) {
  const folder = `stories/${tagName.replace('kuulluksi-', '')}`;
  const own = files.filter(file => file.startsWith(`${folder}/`));
  const ids = own.filter(file => file.endsWith('.stories.ts')).flatMap(idsIn);
  const pages = own.filter(file => file.endsWith('.mdx')).map(source);
  const [page = ''] = pages;

  describe(`<${tagName}> in the Storybook`, () => {
    test('has stories, and one written page', () => {
      assert.ok(ids.length > 0);
      assert.equal(pages.length, 1);
    });

    test('has a story for every state that its page lists, and lists every story', () => {
      const listed = [...page.matchAll(/\?path=\/story\/([a-z0-9-]+)\)/g)].map(([, id = '']) => id);
      assert.deepEqual([...new Set(listed)].sort(), ids.sort());
    });

    test('is shown narrow and dark', () => {
      for (const word of ['narrow', 'dark'])
        assert.ok(
          ids.some(id => id.includes(word)),
          word,
        );
    });

    test('shows its options, events, parts and custom properties from the manifest', () => {
      assert.match(page, /<ArgTypes\s/);
    });

    test('gives HTML to copy, with attributes that the manifest names', () => {
      assert.ok(page.includes(`toEmbed('${tagName}')`));
      const code = toEmbed(tagName as Tag);
      const tags = [...code.matchAll(new RegExp(`<${tagName}\\b([^>]*)>`, 'g'))];
      assert.ok(tags.length > 0, 'no HTML to copy');
      const known = new Set(attributes.map(({ name }) => name));
      for (const [, inside = ''] of tags) {
        for (const [name = ''] of inside.replace(/"[^"]*"/g, '').matchAll(/[a-z-]+/g)) {
          assert.ok(known.has(name), `${name} is no attribute of ${tagName}`);
        }
      }
    });
  });
}

test('no link between written pages leads nowhere', () => {
  const stories = files.filter(file => file.endsWith('.stories.ts')).flatMap(idsIn);
  const docs = files
    .filter(file => /\.(stories\.ts|mdx)$/.test(file))
    .map(file => first(source(file), /title(?:: |=)['"](.+?)['"]/))
    .filter(Boolean)
    .map(title => toId(title, 'Docs'));
  const known = new Set([...stories, ...docs]);
  for (const file of files.filter(one => one.endsWith('.mdx'))) {
    for (const [, id = ''] of source(file).matchAll(/\?path=\/(?:story|docs)\/([a-z0-9-]+)/g)) {
      assert.ok(known.has(id), `${file} leads to ${id}`);
    }
  }
});

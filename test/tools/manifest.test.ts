import assert from 'node:assert/strict';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokens } from '@kuulluksi/elements/foundation/tokens.styles';
import { editorHelp } from '../../packages/elements/scripts/editor-help.ts';

interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
}
interface Declaration extends Entry {
  tagName?: string;
  summary?: string;
  attributes?: Entry[];
  members?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}
interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (file: string) => readFileSync(path.join(root, file), 'utf8');
const text = source('custom-elements.json');
const manifest = JSON.parse(text) as Manifest;
const elements = manifest.modules.flatMap(({ path: file, declarations }) =>
  declarations.flatMap(one => (one.tagName ? [{ ...one, file, tagName: one.tagName }] : [])),
);
const names = (entries: Entry[] = []) => entries.map(({ name }) => name).sort();
const found = (words: string, pattern: RegExp) => [...words.matchAll(pattern)].map(([, name = '']) => name);
const unique = (words: string[]) => [...new Set(words)].sort();

/** A file and all that it imports inside the package, as one text; another element that it shows speaks for itself. */
const withImports = (file: string, seen = new Set<string>()): string => {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = source(file);
  const imported = found(
    code,
    /(?:^(?:import|export) (?!type )[^;]*? from |import\()'(\.{1,2}\/[^']+\.ts)'/gm,
  )
    .map(relative => path.join(path.dirname(file), relative))
    .filter(other => !other.endsWith('/define.ts') && existsSync(path.join(root, other)));
  return [code, ...imported.map(other => withImports(other, seen))].join('\n');
};

const eventNames = new Map(
  (readdirSync(path.join(root, 'packages/elements/src'), { recursive: true }) as string[])
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => [
      ...source(`packages/elements/src/${name}`).matchAll(
        /class (Kuulluksi\w+Event) extends[\s\S]*?super\('([^']+)'/g,
      ),
    ])
    .map(([, type = '', name = '']) => [type, name]),
);

describe('custom-elements.json', () => {
  test('is what `npm run manifest` writes from the sources of today', async () => {
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
    const fresh = await cli({ argv, cwd: root, noWrite: true });
    assert.ok(`${JSON.stringify(fresh, null, 2)}\n` === text, 'The file is old: run npm run manifest.');
  });

  test('names every element that is registered', () => {
    const registered = manifest.modules
      .map(({ path: file }) => path.join(path.dirname(file), 'define.ts'))
      .filter(file => !file.includes('/foundation/') && existsSync(path.join(root, file)))
      .flatMap(file => found(source(file), /define\('([^']+)'/g));
    assert.deepEqual(unique(registered), names(elements.map(({ tagName }) => ({ name: tagName }))));
    assert.ok(registered.length > 0);
  });
});

describe('what editors know of the tags', () => {
  const help = editorHelp();
  for (const [name, words] of Object.entries(help)) {
    test(`${name} is what \`npm run manifest\` writes today`, () => {
      assert.ok(source(`packages/elements/${name}`) === words, 'The file is old: run npm run manifest.');
    });

    test(`${name} has every tag with its attributes`, () => {
      for (const { tagName, attributes = [] } of elements) {
        for (const word of [tagName, ...attributes.map(attribute => attribute.name)])
          assert.match(words, new RegExp(`["' ]${word}["'?]`), `${tagName}: ${word}`);
      }
    });
  }

  test('an attribute of few values offers them', () => {
    const { tags } = JSON.parse(help['vscode.html-custom-data.json']!) as {
      tags: { attributes: (Entry & { values?: Entry[] })[] }[];
    };
    const levels = tags.flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'age-level'));
    assert.equal(levels.length, elements.length);
    for (const { values } of levels)
      assert.deepEqual(names(values), ['adult', 'child', 'professional', 'youth']);
  });
});

for (const element of elements) {
  const { tagName, file } = element;
  const code = withImports(file);
  describe(`<${tagName}> in the manifest`, () => {
    test('has a summary and says what it is for', () => {
      assert.ok(element.summary);
      assert.ok(element.description);
    });

    test('describes every attribute, member, event, slot, part and custom property', () => {
      for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
        for (const { name, description } of element[list] ?? []) {
          assert.ok(description, `${list}: ${name || 'the default slot'} has no description`);
        }
      }
    });

    test('names the parts that its source has, and no others', () => {
      const inSource = found(code, /\bpart="([^"$]+)"/g).flatMap(part => part.split(' '));
      assert.deepEqual(names(element.cssParts), unique(inSource));
    });

    test('names the slots that its source has, and no others', () => {
      if (!/<slot\b/.test(code)) return assert.deepEqual(names(element.slots), ['']);
      const inSource = found(code, /<slot\b(?:[^>]*?\bname="([^"]+)")?/g);
      assert.deepEqual(names(element.slots), unique(inSource));
    });

    test('names the custom properties that its styles read, and no others', () => {
      // The tokens are written from tables, which name no property.
      const styles = code.includes('const tokens') ? code + tokens.cssText : code;
      const inSource = found(styles.replace(/\/\*[\s\S]*?\*\//g, ''), /var\((--kuulluksi-[a-z0-9-]+)/g);
      assert.deepEqual(names(element.cssProperties), unique(inSource));
    });

    test('names every event that is dispatched, with its class, and no others', () => {
      const dispatched = found(code, /\bnew (Kuulluksi\w+Event)\(/g);
      const plain = found(code, /new CustomEvent\('(kuulluksi-[^']+)'/g);
      assert.deepEqual(
        names(element.events),
        unique([...plain, ...dispatched.map(type => eventNames.get(type) ?? `${type} of no known name`)]),
      );
      for (const { name, type } of element.events ?? []) {
        if (plain.includes(name)) continue;
        assert.equal(eventNames.get(type?.text ?? ''), name);
      }
    });
  });
}

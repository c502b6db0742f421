import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementsFile, elementsJson } from '../../packages/wordpress/scripts/write-elements.ts';
import {
  locales,
  mo,
  moFile,
  pot,
  potFile,
  texts,
  translations,
} from '../../packages/wordpress/scripts/write-translations.ts';

const plugin = fileURLToPath(new URL('../../packages/wordpress/kuulluksi/', import.meta.url));
const read = (file: string) => readFileSync(path.join(plugin, file), 'utf8');
const php = (readdirSync(plugin, { recursive: true }) as string[]).filter(file => file.endsWith('.php'));

describe('the WordPress plugin', () => {
  test('its table of elements is fresh: npm run wordpress:elements', async () => {
    assert.equal(readFileSync(elementsFile, 'utf8'), await elementsJson());
  });

  test('every element and every setting has words for who writes a page', () => {
    const table = JSON.parse(read('elements.json')) as Record<string, Record<string, object>>;
    const words = read('includes/texts.php');
    const names = new Set([...Object.keys(table), ...Object.values(table).flatMap(Object.keys)]);
    assert.deepEqual(
      [...names].filter(name => !new RegExp(`^\\t\\t'${name}' *=> array\\( __\\(`, 'm').test(words)),
      [],
    );
  });

  test('its list of texts is fresh: npm run wordpress:translations', () => {
    assert.equal(readFileSync(potFile, 'utf8'), pot());
  });

  for (const locale of locales) {
    test(`${locale} says every text, nothing else, with the same placeholders; its file is fresh`, () => {
      const said = translations(locale);
      said.delete('');
      const placeholders = (text: string) => (text.match(/%(\d\$)?s/g) ?? []).sort();
      assert.deepEqual([...said.keys()].sort(), [...texts().keys()].sort());
      for (const [text, translated] of said) {
        assert.notEqual(translated, '', text);
        assert.deepEqual(placeholders(translated), placeholders(text), text);
      }
      assert.deepEqual(readFileSync(moFile(locale)), mo(locale));
    });
  }

  test('its version is that of everything else, wherever it names it', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    const named = [
      /^ \* Version: (.+)$/m.exec(read('kuulluksi.php')),
      /^const VERSION = '(.+)';$/m.exec(read('kuulluksi.php')),
      /^Stable tag: (.+)$/m.exec(read('readme.txt')),
    ];
    assert.deepEqual(
      named.map(found => found?.[1]),
      [version, version, version],
    );
  });

  test('no file of PHP runs when it is asked for by itself', () => {
    for (const file of php)
      assert.match(read(file), /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
  });

  // Who changes the plugin has PHP; the rest of the project needs none.
  if (spawnSync('php', ['--version']).status === 0) {
    test('PHP understands every file', () => {
      for (const file of php) {
        const { status, stdout } = spawnSync('php', ['-l', path.join(plugin, file)], { encoding: 'utf8' });
        assert.equal(status, 0, stdout);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokens } from '@kuulluksi/elements/foundation/tokens.styles';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (file: string) => readFileSync(path.join(root, file), 'utf8');

const tokenForm = /var\((--kuulluksi-[a-z0-9-]+), ?([^)]+)\)/g;
const valuesIn = (css: string) =>
  new Map([...css.matchAll(tokenForm)].map(([, name = '', value = '']) => [name, value]));
const [lightCss = '', darkCss = ''] = tokens.cssText.split(".root[data-theme='dark']");
const light = valuesIn(lightCss);
const dark = valuesIn(darkCss);

type Property = { name: string; default?: string };
const manifest = JSON.parse(source('custom-elements.json')) as {
  modules: { declarations: { name: string; cssProperties?: Property[] }[] }[];
};
const described = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ name }) => name === 'KuulluksiElement')?.cssProperties;
const theming = source('docs/theming.md');

describe('tokens', () => {
  test('have a default each', () => {
    assert.ok(light.size > 20);
  });

  test('have a dark value only where they have a light one', () => {
    assert.deepEqual(
      [...dark.keys()].filter(name => !light.has(name)),
      [],
    );
  });

  test('have the same defaults in the manifest as in the styles', () => {
    const said = new Map(described?.map(({ name, default: value }) => [name, value]));
    for (const [name, value] of light) {
      const inDark = dark.get(name);
      assert.equal(said.get(name), inDark ? `${value}, dark ${inDark}` : value, name);
    }
  });

  test('stand in docs/theming.md with their colours', () => {
    for (const [name, value] of light) {
      const row = theming.split('\n').find(line => line.startsWith(`| \`${name.replace(/-[1-7]$/, '-1')}\``));
      assert.ok(row, name);
      const inDark = dark.get(name);
      if (inDark) assert.ok(row.endsWith(`| \`${value}\` | \`${inDark}\` |`), name);
    }
  });
});

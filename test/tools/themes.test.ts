import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokens } from '@kuulluksi/elements/foundation/tokens.styles';
import { themeNames } from '@kuulluksi/server/themes/names';
import { contrast, type Colour } from '../../stories/foundations/contrast.ts';
import { pairs } from '../../stories/foundations/pairs.ts';

const folder = fileURLToPath(new URL('../../packages/elements/themes', import.meta.url));
const source = (name: string) =>
  readFileSync(path.join(folder, `${name}.css`), 'utf8').replace(/\/\*[^]*?\*\//g, '');

type Scheme = 'light' | 'dark';
const schemes = ['light', 'dark'] as const;

/** `#fff`, `#a1b2c3`, `hsl(212 63% 45%)`. */
const readColour = (value: string): Colour => {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex) {
    const long = hex.length === 3 ? [...hex].map(sign => sign + sign).join('') : hex;
    return [0, 2, 4].map(at => parseInt(long.slice(at, at + 2), 16)).concat(1) as unknown as Colour;
  }
  const [, hue, saturation, lightness] = /^hsl\((\d+) (\d+)% (\d+)%\)$/.exec(value) ?? [];
  assert.ok(lightness, `${value} is no colour of the two kinds that are read here`);
  const [h, s, l] = [Number(hue), Number(saturation) / 100, Number(lightness) / 100];
  const channel = (n: number): number => {
    const k = (n + h / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4), 1];
};

const [lightCss = '', darkCss = ''] = tokens.cssText.split(".root[data-theme='dark']");
const defaultsIn = (css: string) =>
  [...css.matchAll(/var\(--kuulluksi-([a-z0-9-]+), ?([^)]+)\)/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
const defaults = {
  light: new Map(defaultsIn(lightCss)),
  dark: new Map([...defaultsIn(lightCss), ...defaultsIn(darkCss)]),
};

const said = (name: string): Map<string, string> =>
  new Map(
    [...source(name).matchAll(/--kuulluksi-([a-z0-9-]+): ([^;]+);/g)].map(([, token = '', value = '']) => [
      token,
      value,
    ]),
  );

/** What a token is under a theme, in light or in dark. */
const valueOf = (name: string, token: string, scheme: Scheme): string => {
  const value = said(name).get(token) ?? defaults[scheme].get(token) ?? '';
  const [, light, dark] = /^light-dark\((.+), (#[0-9a-f]+|hsl\(.+\))\)$/.exec(value) ?? [];
  return (light === undefined ? value : scheme === 'light' ? light : dark) ?? '';
};

/** The page's own ground: white, or the theme's dark. */
const groundOf = (name: string, scheme: Scheme): string =>
  name !== 'dark' && scheme === 'light' ? '#fff' : valueOf(name, 'surface', scheme);

describe('the themes', () => {
  test('are the files of the folder, in one list', () => {
    assert.deepEqual(readdirSync(folder).sort(), themeNames.map(name => `${name}.css`).sort());
  });

  test('stand in docs/theming.md', () => {
    const theming = readFileSync(path.join(folder, '../../../docs/theming.md'), 'utf8');
    for (const name of themeNames) assert.ok(theming.includes(`\`${name}\``), name);
  });

  for (const name of themeNames) {
    test(`${name} sets tokens that there are, and asks for nothing`, () => {
      assert.deepEqual(
        [...said(name).keys()].filter(token => !defaults.light.has(token)),
        [],
      );
      assert.doesNotMatch(source(name), /url\(|@import|!important/);
      assert.deepEqual(
        [...source(name).matchAll(/^\s*([a-z-]+): /gm)]
          .map(([, property]) => property)
          .filter(one => one !== 'color-scheme' && !one?.startsWith('--')),
        [],
      );
    });

    for (const scheme of schemes) {
      test(`${name} has enough contrast wherever colours meet, ${scheme}`, () => {
        const least = name === 'high-contrast' ? 7 : 4.5;
        for (const [over, ground, wanted, what] of pairs) {
          const colourOf = (token: string) =>
            readColour(token === 'ground' ? groundOf(name, scheme) : valueOf(name, token, scheme));
          const ratio = contrast(colourOf(over), colourOf(ground));
          const enough = wanted === 4.5 ? least : wanted;
          assert.ok(ratio >= enough, `${what}: ${over} on ${ground} is ${ratio.toFixed(2)} : 1`);
        }
      });
    }
  }

  test('of contrast that are read here are those of WCAG: black on white is 21, grey on white 4.54', () => {
    assert.equal(contrast(readColour('#000'), readColour('#fff')), 21);
    assert.equal(contrast(readColour('#767676'), readColour('hsl(0 0% 100%)')).toFixed(2), '4.54');
  });
});

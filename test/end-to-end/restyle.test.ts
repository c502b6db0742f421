import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { HostPage } from './support/host-page.ts';
import { inHouse } from './support/in-house.ts';

interface Declaration {
  tagName?: string;
  cssParts?: { name: string }[];
  cssProperties?: { name: string; default?: string }[];
}
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const declared = manifest.modules.flatMap(({ declarations }) => declarations);

/** Each element with what makes it show much of itself. */
const elements: Record<string, string> = {
  'kuulluksi-group-finder': 'organisation="esimerkki-pirkanmaa" group="kokkikerho-lusikka"',
  'kuulluksi-pathways': 'organisation="esimerkki-pirkanmaa" audience="youth" care-context="any"',
  'kuulluksi-feedback-form': 'organisation="esimerkki-pirkanmaa" exit',
  'kuulluksi-join': 'organisation="esimerkki-pirkanmaa" kind="wish" exit',
  'kuulluksi-conversation': 'organisation="esimerkki-pirkanmaa" exit',
  'kuulluksi-board': 'organisation="esimerkki-pirkanmaa"',
  'kuulluksi-exit': 'organisation="esimerkki-pirkanmaa"',
};
const partsOf = (tag: string) =>
  declared.find(({ tagName }) => tagName === tag)?.cssParts?.map(({ name }) => name) ?? [];

const tokens = declared
  .find(one => one.cssProperties?.some(({ name }) => name === '--kuulluksi-space-1'))!
  .cssProperties!.map(({ name, default: value = '' }) => ({ name, value }));
const colours = tokens.filter(({ value }) => value.startsWith('#')).map(({ name }) => name);
/** A colour that nothing else has, for each token. */
const colourOf = (at: number) => `rgb(${10 + at}, ${200 - at}, ${50 + 2 * at})`;

const style = `:root { ${colours.map((name, at) => `${name}: ${colourOf(at)};`).join(' ')}
  --kuulluksi-radius: 17px; --kuulluksi-radius-small: 3px; }
  ${Object.keys(elements)
    .flatMap(tag => partsOf(tag).map(part => `${tag}::part(${part}) { scroll-margin-top: 77px }`))
    .join('\n')}`;

/** Colours of what these pages do not show: focus, errors, warnings, what went well. */
const ofOtherStates = ['focus', 'focus-ring', 'success', 'warning', 'warning-surface'].map(
  name => `--kuulluksi-${name}`,
);

/** What is seen inside an element: the colours of words, grounds and lines, and its corners. */
const seen = (page: Page, tag: string) =>
  page.evaluate(wanted => {
    const colours = new Map<string, string>();
    const corners = new Map<string, string>();
    const parts = new Set<string>();
    const paint = (colour: string, what: string) => {
      if (!/, 0\)$/.test(colour)) colours.set(colour, what);
    };
    const visit = (element: Element): void => {
      const css = getComputedStyle(element);
      if (element.checkVisibility() && css.opacity !== '0' && !element.closest('option, .visually-hidden')) {
        const where = `${element.localName}.${element.className}`;
        const words = [...element.childNodes].some(
          node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (words || element.matches('input, select, textarea')) paint(css.color, `words of ${where}`);
        paint(css.backgroundColor, `ground of ${where}`);
        for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
          if (parseFloat(css[`border${side}Width`]) > 0 && css[`border${side}Style`] !== 'none')
            paint(css[`border${side}Color`], `line of ${where}`);
        }
        for (const corner of css.borderRadius.split(' ')) corners.set(corner, where);
        if (css.scrollMarginTop === '77px') element.part.forEach(part => parts.add(part));
      }
      [...(element.shadowRoot ?? element).children].forEach(visit);
    };
    visit(document.querySelector(wanted)!.shadowRoot!.querySelector('.root')!);
    return { colours: [...colours], corners: [...corners], parts: [...parts] };
  }, tag);

describe('a site that sets every token and every part', () => {
  const { house, openPage } = inHouse();
  const host = new HostPage();
  before(() => host.open());
  after(() => host.close());

  const used = new Set<string>();
  for (const [tag, attributes] of Object.entries(elements)) {
    test(`has every colour and corner of <${tag}> in its hands, and its parts`, async () => {
      host.holds(style, `<${tag} ${attributes}></${tag}>`);
      const { page } = await openPage([house.server, new URL(host.address).origin]);
      await page.goto(host.address);
      await page.addScriptTag({ url: `${house.server}/kuulluksi.js`, type: 'module' });
      const root = page.locator(`${tag} [part~=root]`);
      await root.waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      await page.getByText('Haetaan tietoja…').filter({ visible: true }).first().waitFor({ state: 'hidden' });
      const { colours: found, corners, parts } = await seen(page, tag);
      const known = new Map(colours.map((name, at) => [colourOf(at), name]));
      const strange = found.filter(([colour]) => !known.has(colour));
      assert.deepEqual(strange, [], 'colours of no token');
      found.forEach(([colour]) => used.add(known.get(colour)!));
      assert.deepEqual(
        corners.filter(([corner]) => !/^(0px|17px|3px|50%|999?px)$/.test(corner)),
        [],
        'corners of no token',
      );
      assert.ok(
        parts.includes('root') && parts.length > (tag === 'kuulluksi-conversation' ? 1 : 2),
        parts.join(),
      );
      assert.deepEqual(
        parts.filter(part => !partsOf(tag).includes(part)),
        [],
      );
      await page.context().close();
    });
  }

  test('needs each of the tokens for colours in some state; those of single states are named', () => {
    assert.deepEqual(colours.filter(name => !used.has(name)).sort(), ofOtherStates);
  });
});

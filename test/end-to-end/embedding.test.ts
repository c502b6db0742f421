import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { codes, type Embedding } from '@kuulluksi/server/embedding/codes';
import type { Browser, Page } from 'playwright-core';
import { naughty } from '../support/naughty.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { ForeignSite } from './support/foreign-site.ts';
import { House } from './support/house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faultsIn = async (page: Page, rules: object = {}): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async rules => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ iframes: false, rules });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  }, rules);
};

describe('the page that writes codes', () => {
  const house = new House();
  const site = new ForeignSite();
  let browser: Browser;
  before(async () => {
    await site.open();
    await house.open(undefined, undefined, [site.origin]);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await house.close();
    await site.close();
  });

  const choose = async (query: string, options = {}) => {
    const { page, watch } = await openPage(browser, [house.server], options);
    await page.goto(`${house.server}/embed?organisation=esimerkki-pirkanmaa&${query}`);
    return { page, watch };
  };
  /** A code and its policy, as they stand on the page. */
  const takeOff = async (query: string, name: string, place: string) => {
    const { page } = await choose(query);
    const code = (await page.locator(`[data-code="${name}"][data-place="${place}"]`).textContent()) ?? '';
    const policy = (await page.locator(`[data-policy="${name}"]`).textContent()) ?? '';
    await page.context().close();
    return { code, policy: policy.replaceAll('\n', ' ') };
  };
  /** An empty HTML file on an origin of its own, with one paste and exactly the lines of the policy. */
  const paste = async ({ code, policy }: { code: string; policy: string }) => {
    const address = site.put('/', `<!doctype html><html><title>Sivu</title><body>${code}</body></html>`, {
      policy: `default-src 'none'; base-uri 'none'; ${policy}`,
    });
    const { page, watch } = await openPage(browser, [house.server, site.origin]);
    await page.goto(address);
    return { page, watch };
  };

  const inPage = [
    ['html', 'page', 'element=group-finder'],
    ['html', 'page', 'element=pathways&element-language=sv'],
    ['html', 'page', 'element=feedback-form&element-language=en'],
    ['html', 'page', 'element=conversation&element-language=fi-simple'],
    ['html', 'page', 'element=board&status=done&theme=dark'],
    ['html', 'page', 'element=join&as=expert'],
    ['html', 'page', 'element=group-finder&version=0.1.0&element-language=sv'],
    ['html', 'page', 'element=board&own-lit=yes'],
    ['wordpress', 'custom-html', 'element=group-finder'],
    ['drupal', 'full-html', 'element=group-finder'],
    ['liferay', 'fragment', 'element=group-finder'],
  ] as const;
  for (const [name, place, query] of inPage) {
    test(`${name} (${place}, ${query}): from an empty HTML file to a working element with one paste`, async () => {
      const { page, watch } = await paste(await takeOff(query, name, place));
      const element = /element=([\w-]+)/.exec(query)?.[1];
      await page.locator(`kuulluksi-${element} [part=root] :is([role=heading], form)`).first().waitFor();
      if (element === 'group-finder') await page.locator('[part=group]').nth(2).waitFor();
      await watch.assertClean();
      await page.context().close();
    });
  }

  for (const [name, place, query] of [
    ['iframe', 'page', 'element=group-finder'],
    ['iframe', 'page', 'element=feedback-form&element-language=sv'],
    ['iframe', 'page', 'element=board&element-language=en&theme=dark'],
    ['sharepoint', 'embed-part', 'element=group-finder'],
  ] as const) {
    test(`${name} (${query}): from an empty HTML file to a working frame with one paste`, async () => {
      const { page, watch } = await paste(await takeOff(query, name, place));
      const frame = page.frameLocator('iframe');
      const element = /element=([\w-]+)/.exec(query)?.[1];
      await frame.locator(`kuulluksi-${element} [part=root] :is([role=heading], form)`).first().waitFor();
      if (name === 'iframe') {
        await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
      }
      await watch.assertClean();
      await page.context().close();
    });
  }

  test('a way to the server’s own page stands in every code, for who has no script', async () => {
    const { code } = await takeOff('element=board&element-language=sv', 'html', 'page');
    const { page } = await openPage(browser, [house.server, site.origin], { javaScriptEnabled: false });
    await page.goto(site.put('/', `<!doctype html><title>Sivu</title>${code}`));
    const link = page.getByRole('link', { name: 'Ni sade – vi gjorde' });
    await link.click();
    await page.waitForURL(`${house.server}/board?organisation=esimerkki-pirkanmaa&language=sv`);
    await page.context().close();
  });

  test('codes of HTML, Vue, Angular and Svelte are one element with these attributes, whatever the words', async () => {
    const { page } = await openPage(browser, []);
    const server = 'https://kuulluksi.example';
    const made = naughty.flatMap(words => {
      const embedding: Embedding = {
        server,
        element: 'group-finder',
        settings: { organisation: 'esimerkki', search: words },
        language: 'fi',
        title: words,
        ownPage: `${server}/groups?search=${encodeURIComponent(words.replace(/\p{Surrogate}/gu, ''))}`,
        frame: `${server}/embed/group-finder`,
        height: 900,
      };
      return (['html', 'vue', 'angular', 'svelte'] as const).map(name => {
        const [{ code = '' } = {}] = codes[name](embedding);
        const markup = /<kuulluksi-[^]*<\/kuulluksi-group-finder>/.exec(code)?.[0] ?? '';
        return { name, markup, words: words.replace(/[\0\p{Surrogate}]/gu, '') };
      });
    });
    const wrong = await page.evaluate(
      all =>
        all.flatMap(({ name, markup, words }) => {
          const { body } = new DOMParser().parseFromString(markup, 'text/html');
          const [element, ...others] = body.children;
          const fine =
            others.length === 0 &&
            body.querySelectorAll('*').length === 3 &&
            element?.getAttribute('search') === words &&
            element.querySelector('a')?.textContent === words &&
            element
              .getAttributeNames()
              .every(one => ['v-pre', 'api', 'organisation', 'search', 'lang'].includes(one));
          return fine ? [] : [`${name}: ${words}`];
        }),
      made,
    );
    assert.deepEqual(wrong, []);
    assert.ok(made.length > 1000);
    await page.context().close();
  });

  test('works without JavaScript: choose, send, copy', async () => {
    const { page } = await choose('language=fi', { javaScriptEnabled: false });
    await page.locator('#element').selectOption('board');
    await page.getByRole('button', { name: 'Näytä koodit' }).click();
    await page.waitForURL(/element=board/);
    await page.locator('#board-status').selectOption('done');
    await page.getByRole('button', { name: 'Näytä koodit' }).click();
    await page.waitForURL(/status=done/);
    const code = await page.locator('[data-code="html"]').textContent();
    assert.match(code ?? '', /<kuulluksi-board organisation="esimerkki-pirkanmaa" status="done"/);
    await page.context().close();
  });

  test('is live: a choice changes preview, codes and address; a press copies and says so', async () => {
    const { page, watch } = await choose('language=sv');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#element').selectOption('feedback-form');
    await page.locator('#age-level').selectOption('youth');
    await page.waitForURL(/element=feedback-form.*age-level=youth/);
    const src = await page.locator('iframe[data-preview]').first().getAttribute('src');
    assert.equal(src, '/embed/feedback-form?organisation=esimerkki-pirkanmaa&age-level=youth&language=sv');
    assert.equal(await page.locator('[data-presets="group-finder"]').isVisible(), false);
    assert.equal(await page.locator('[data-presets="feedback-form"]').isVisible(), true);
    await page.getByText('Förhandsvisningen och koderna uppdaterades.').waitFor();
    const box = page.locator('.code-box').first();
    await box.getByRole('button', { name: 'Kopiera' }).click();
    await box.getByText('Kopierat').waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await page.locator('[data-code="html"]').textContent(),
    );
    await page
      .frameLocator('iframe[data-preview] >> nth=0')
      .locator('kuulluksi-feedback-form textarea')
      .first()
      .waitFor();
    await watch.assertClean();
    await page.context().close();
  });

  for (const language of ['fi', 'sv', 'en', 'fi-simple']) {
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1280, 'light'],
    ] as const) {
      test(`has no fault that axe finds in ${language}, ${width} px wide, ${colorScheme}`, async () => {
        const { page } = await openPage(browser, [house.server], {
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true,
        });
        await page.goto(`${house.server}/embed?organisation=esimerkki-pirkanmaa&language=${language}`);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.deepEqual(await faultsIn(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.context().close();
      });
    }

    test(`frames have no fault that axe finds in ${language}`, async () => {
      for (const element of ['group-finder', 'pathways', 'feedback-form', 'conversation', 'board', 'join']) {
        for (const theme of ['light', 'dark']) {
          const { page } = await openPage(browser, [house.server], { bypassCSP: true });
          await page.goto(
            `${house.server}/embed/${element}?organisation=esimerkki-pirkanmaa&language=${language}&theme=${theme}`,
          );
          await page.locator(`kuulluksi-${element} [part=root] :is([role=heading], form)`).first().waitFor();
          // Its own ground is none: the browser's shows, which axe takes for white.
          await page.evaluate(() => {
            if (document.documentElement.dataset['theme'] === 'dark')
              document.body.style.background = '#121212';
          });
          // The first heading is that of the page around it.
          const rules = { 'page-has-heading-one': { enabled: false } };
          assert.deepEqual(await faultsIn(page, rules), [], `${element} ${theme}`);
          await page.context().close();
        }
      }
    });
  }
});

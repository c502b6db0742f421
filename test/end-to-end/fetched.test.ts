import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { chunksOfLoader, folderOfLoader, scriptsOf } from '../bench/built-scripts.ts';
import type { Watch } from './support/browser.ts';
import { inHouse } from './support/in-house.ts';

/** Lets a site have a page with the feedback form and nothing else, and says its address. */
const siteOf = async (page: Page, server: string, language: string, attributes = ''): Promise<string> => {
  const address = `${server}/page-of-a-site`;
  await page.route(address, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${language}"><title>Kuulolla</title><script type="module" src="/kuulluksi.js"></script>
        <kuulluksi-feedback-form organisation="kuulolla" ${attributes}></kuulluksi-feedback-form></html>`,
    }),
  );
  return address;
};

/* The figures of sizes.test.ts are believed only as far as they count what a browser really fetches. */
describe('the scripts that a browser fetches for an adult who writes, checks, sends and gets the code', () => {
  const { house, openPage } = inHouse();
  let watch: Watch;
  const fetched = new Set<string>();
  before(async () => {
    const opened = await openPage([house.server]);
    ({ watch } = opened);
    const { page } = opened;
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) fetched.add(pathname.slice(1));
    });
    const address = await siteOf(page, house.server, 'fi');
    await page.goto(address);
    await page.getByLabel('Haluan kiittää').check();
    await page.getByLabel('Mitä haluat sanoa?').fill('Kerhossa oli hyvä olla.');
    await page.getByLabel('Kyllä, saatte kertoa omin sanoin').check();
    await page.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
    await page.getByRole('button', { name: 'Lähetä palaute' }).click();
    await page.getByText('Tämä on koodisi').waitFor();
  });

  test('are those that are counted', () => {
    assert.deepEqual([...fetched].sort(), scriptsOf('kuulluksi-feedback-form').all.sort());
  });

  test('bring no fault and keep nothing', () => watch.assertClean());
});

describe('what the loader fetches before the code of the form has run', () => {
  const { house, openPage } = inHouse();

  const form = chunksOfLoader()['kuulluksi-feedback-form']!;
  const { needs: needed = [], texts = [] } = form.levels?.['child'] ?? {};
  const fileOf = (name: string) => `${folderOfLoader()}/${name}.js`;
  const needs = needed.map(fileOf);
  const own = fileOf('feedback-form');
  const ofChild = needed.filter(name => !form.needs.includes(name)).map(fileOf);
  const saidBy = (name: string) => (file: string) => file.endsWith(`/sv.${name}.js`);

  /** Files that are asked for while the form's own code is held back. */
  const fetchedFor = async (level: string): Promise<string[]> => {
    const { page } = await openPage([house.server]);
    const fetched: string[] = [];
    page.on('request', request => fetched.push(new URL(request.url()).pathname.slice(1)));
    // It never comes.
    await page.route(`${house.server}/${own}`, () => {});
    const address = await siteOf(page, house.server, 'sv', `age-level="${level}"`);
    const asked = page.waitForRequest(`${house.server}/${own}`);
    const foundation = page.waitForRequest(`${house.server}/${fileOf('foundation')}`);
    await page.goto(address, { waitUntil: 'commit' });
    await Promise.all([asked, foundation]);
    await page.waitForTimeout(300);
    await page.context().close();
    return fetched;
  };

  test("of a child is the child's own view with its words, at the same time as the form", async () => {
    assert.ok(ofChild.length > 0 && texts.length > 0, 'the loader knows of a view of the child’s own');
    const fetched = await fetchedFor('child');
    for (const file of needs) assert.ok(fetched.includes(file), file);
    for (const name of texts.filter(one => /^[\w-]+(\.child)?$/.test(one)))
      assert.ok(fetched.some(saidBy(name)), name);
  });

  test("of an adult is nothing of the child's", async () => {
    const fetched = await fetchedFor('adult');
    assert.deepEqual(
      fetched.filter(file => ofChild.includes(file) || file.includes('child')),
      [],
    );
  });
});

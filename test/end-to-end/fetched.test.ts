import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { scriptsOf } from '../bench/built-scripts.ts';
import { openBrowser, openPage, type Watch } from './support/browser.ts';
import { House } from './support/house.ts';

/* The figures of sizes.test.ts are believed only as far as they count what a browser really fetches. */
describe('the scripts that a browser fetches for an adult who writes, checks, sends and gets the code', () => {
  let house: House;
  let browser: Browser;
  let watch: Watch;
  const fetched = new Set<string>();
  before(async () => {
    house = await House.open();
    browser = await openBrowser();
    const opened = await openPage(browser, [house.server]);
    ({ watch } = opened);
    const { page } = opened;
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) fetched.add(pathname.slice(1));
    });
    const address = `${house.server}/page-of-a-site`;
    await page.route(address, route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="fi"><title>Sivu</title><script type="module" src="/kuulluksi.js"></script>
          <kuulluksi-feedback-form organisation="kuulolla"></kuulluksi-feedback-form></html>`,
      }),
    );
    await page.goto(address);
    await page.getByLabel('Haluan kiittää').check();
    await page.getByLabel('Mitä haluat sanoa?').fill('Kerhossa oli hyvä olla.');
    await page.getByLabel('Kyllä, saatte kertoa omin sanoin').check();
    await page.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
    await page.getByRole('button', { name: 'Lähetä palaute' }).click();
    await page.getByText('Tämä on koodisi').waitFor();
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  test('are those that are counted', () => {
    assert.deepEqual([...fetched].sort(), scriptsOf('kuulluksi-feedback-form').all.sort());
  });

  test('bring no fault and keep nothing', () => watch.assertClean());
});

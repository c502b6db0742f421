import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readReleases } from '@kuulluksi/server/browser-files/releases';
import type { Page } from 'playwright-core';
import { folderOfLoader } from '../bench/built-scripts.ts';
import { HostSite } from './support/host-site.ts';
import { inHouse } from './support/in-house.ts';

const root = new URL('../../', import.meta.url);
const releases = readReleases(fileURLToPath(new URL('releases', root)));
const [newest] = releases;
const inside = 'Soita meille, p. 03 000 0000';
const board = (attributes = 'organisation="esimerkki-pirkanmaa"') =>
  `<kuulluksi-board ${attributes}><p>${inside}</p></kuulluksi-board>`;

/** The house, a site of a host, and pages of it that keep what they asked for and what their console said. */
const onHost = () => {
  const { house, openPage } = inHouse();
  const site = new HostSite();
  before(() => site.open(house.server));
  after(() => site.close());
  return {
    house,
    site,
    loader: () => `<script type="module" src="${house.server}/kuulluksi.js"></script>`,
    open: async (address: string, prepare?: (page: Page) => Promise<unknown>) => {
      const { page, watch } = await openPage([house.server, site.origin]);
      page.setDefaultTimeout(40_000);
      const asked: string[] = [];
      /** Lines of ours: what the browser says of a request that failed is its own. */
      const said: string[] = [];
      const errors: string[] = [];
      page.on('request', request => asked.push(request.url()));
      page.on('console', message => {
        if (/kuulluksi/i.test(message.text()) && !/violates|Failed to load|ERR_|CORS/.test(message.text()))
          said.push(message.text());
      });
      page.on('pageerror', error => errors.push(error.message));
      await prepare?.(page);
      await page.goto(address);
      return { page, watch, asked, said, errors };
    },
  };
};
const entries = (page: Page) => page.locator('kuulluksi-board .entry');
const until = async (isSo: () => boolean) => {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1)
    await new Promise(resolve => setTimeout(resolve, 50));
};

describe('the loader on the page of another origin', () => {
  const { house, site, loader, open } = onHost();

  test('has asked for the code of the first element and for its first read before it has run to its end', async () => {
    const address = site.page(loader(), board());
    const { page, asked } = await open(address, async one => {
      // The loader as it is built, with one request more as its last act.
      await one.route(`${house.server}/kuulluksi.js`, async route => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: `${await answer.text()}\n;fetch(new URL('/health?the-end', import.meta.url));`,
        });
      });
    });
    await entries(page).first().waitFor();
    const end = asked.findIndex(one => one.endsWith('the-end'));
    const folder = `${house.server}/${folderOfLoader()}`;
    for (const needed of [`${folder}/board.js`, `${folder}/foundation.js`]) {
      assert.ok(asked.indexOf(needed) >= 0 && asked.indexOf(needed) < end, needed);
    }
    const read = asked.findIndex(one => one.startsWith(`${house.server}/v1/board?`));
    assert.ok(read >= 0 && read < end, 'the first read');
    await page.context().close();
  });

  test('is the only thing that what is shown first waits for: two requests in a row after the page', async () => {
    const address = site.page(loader(), board());
    const { page } = await open(address);
    await entries(page).first().waitFor();
    // What begins before the loader's answer has ended waits for the page alone; what begins after it, for the loader.
    const rows = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(one => ({
        name: new URL(one.name).pathname,
        begins: one.startTime,
        ends: one.responseEnd,
      })),
    );
    const shownBy = rows.filter(({ name }) => /\/(board|foundation)\.js$|^\/v1\/board$/.test(name));
    assert.equal(shownBy.length, 3);
    const firstEnd = Math.min(...shownBy.map(({ ends }) => ends));
    for (const { name, begins } of shownBy) assert.ok(begins <= firstEnd, `${name} waited for another`);
    await page.context().close();
  });

  for (const { version } of releases) {
    test(`of version ${version}, kept by a cache, still finds its code`, async () => {
      const file = fileURLToPath(new URL(`releases/${version}/kuulluksi.js`, root));
      assert.ok(existsSync(file));
      const { page, watch } = await open(site.page(loader(), board()), one =>
        one.route(`${house.server}/kuulluksi.js`, route =>
          route.fulfill({
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: readFileSync(file, 'utf8'),
          }),
        ),
      );
      await entries(page).first().waitFor();
      await watch.assertClean();
      await page.context().close();
    });
  }
});

describe('two versions on a page', () => {
  const { house, site, loader, open } = onHost();
  const file = (version: string, element = 'board') =>
    `<script type="module" src="${house.server}/releases/${version}/${element}.fi.js"></script>`;
  /** The same files under another address, as those of another server or version would lie. */
  const other = (script: string) =>
    script.replace('/releases/', '/other/releases/').replace('/kuulluksi.js', '/other/kuulluksi.js');
  const serveOther = (page: Page) =>
    page.route(`${house.server}/other/**`, async route => {
      const answer = await route.fetch({ url: route.request().url().replace('/other/', '/') });
      await route.fulfill({ response: answer });
    });

  const pairs: [name: string, scripts: () => string][] = [
    ['the loader and a loader of another place', () => loader() + other(loader())],
    ['the loader and a release', () => loader() + file(newest!.version)],
    ['a release and the loader', () => file(newest!.version) + loader()],
    ['a release and another one', () => file(newest!.version) + other(file(newest!.version))],
    [
      'a release and another one for another element',
      () => file(newest!.version) + other(file(newest!.version, 'exit')),
    ],
  ];
  for (const [name, scripts] of pairs) {
    test(`${name}: the first works, the second steps aside in one line`, async () => {
      const { page, watch, said } = await open(
        site.page(scripts(), `${board()}<kuulluksi-exit>${inside}</kuulluksi-exit>`),
        serveOther,
      );
      await entries(page).first().waitFor();
      await until(() => said.length > 0);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /^Kuulluksi is here from http.*; http.* steps aside/);
      await watch.assertClean();
      await page.context().close();
    });
  }

  for (const [name, scripts] of [
    ['the loader', () => loader() + loader().replace('kuulluksi.js', 'kuulluksi.js?ver=2')],
    ['a release', () => file(newest!.version) + file(newest!.version)],
  ] as const) {
    test(`${name} twice does no harm and says nothing`, async () => {
      const { page, watch, said } = await open(site.page(scripts(), board()));
      await entries(page).first().waitFor();
      assert.deepEqual(said, []);
      await watch.assertClean();
      await page.context().close();
    });
  }
});

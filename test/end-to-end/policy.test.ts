import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inHouse } from './support/in-house.ts';

/** The pages of the sites that hold elements, and what is painted when the element is ready. */
const pages = {
  county: ['/groups', '/feedback', '/conversation', '/board'],
  ngo: ['/', '/feedback', '/conversation', '/board'],
  intranet: ['/', '/groups', '/ways', '/feedback'],
} as const;

describe('a site with a strict policy', () => {
  const { house, openPage } = inHouse();

  for (const site of ['county', 'ngo', 'intranet'] as const) {
    for (const path of pages[site]) {
      for (const language of ['fi', 'sv', 'en', 'fi-simple']) {
        const address = `${language === 'fi' ? '' : `/${language}`}${path === '/' ? '' : path}` || '/';
        test(`the ${site}'s ${address} violates no policy, stores nothing, asks nobody else`, async () => {
          const { page, watch } = await openPage([house.server, house[site]]);
          await page.goto(house[site] + address);
          const element = page.locator(
            'kuulluksi-group-finder, kuulluksi-board, kuulluksi-feedback-form, kuulluksi-conversation, kuulluksi-pathways',
          );
          await element.locator('[role=heading], [role=search], form').first().waitFor();
          await watch.assertClean();
          await page.context().close();
        });
      }
    }
  }

  for (const address of [
    '/join?group=kokkikerho-lusikka&age-level=youth',
    '/join?organisation=esimerkki-pirkanmaa&kind=wish&language=sv',
  ]) {
    test(`the server's ${address} violates no policy, stores nothing, asks nobody else`, async () => {
      const { page, watch } = await openPage([house.server]);
      await page.goto(house.server + address);
      await page.locator('kuulluksi-join [part=questions]').waitFor();
      await watch.assertClean();
      await page.context().close();
    });
  }

  test('a page fetches only the code of the elements that it has', async () => {
    const { page } = await openPage([house.server, house.county]);
    const scripts: string[] = [];
    page.on('request', request => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(`${house.county}/board`);
    await page.locator('kuulluksi-board .entry').first().waitFor();
    assert.ok(scripts.some(path => path.endsWith('/board.js')));
    assert.deepEqual(
      scripts.filter(path => /group-finder|feedback-form|conversation|sending|details/.test(path)),
      [],
    );
    await page.context().close();
  });

  test('the first data is asked for once, together with the code', async () => {
    const { page } = await openPage([house.server, house.county]);
    const reads: string[] = [];
    page.on('request', request => {
      if (request.url().includes('/v1/board')) reads.push(request.url());
    });
    await page.goto(`${house.county}/board`);
    await page.locator('kuulluksi-board .entry').first().waitFor();
    assert.equal(reads.length, 1);
    await page.context().close();
  });

  test("an element's own children show where there is no JavaScript", async () => {
    const { page } = await openPage([house.server, house.county], { javaScriptEnabled: false });
    await page.goto(`${house.county}/groups`);
    assert.ok(await page.locator('kuulluksi-group-finder a[href^="mailto:"]').isVisible());
    await page.context().close();
  });
});

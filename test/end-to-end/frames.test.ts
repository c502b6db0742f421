import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser, openPage } from './support/browser.ts';
import { emptyPage, ForeignSite } from './support/foreign-site.ts';
import { House } from './support/house.ts';

describe('an element in a frame of another site', () => {
  const house = new House();
  const allowed = new ForeignSite();
  const stranger = new ForeignSite();
  let browser: Browser;

  before(async () => {
    await Promise.all([allowed.open(), stranger.open()]);
    await house.open(undefined, undefined, [allowed.origin]);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await house.close();
    await Promise.all([allowed.close(), stranger.close()]);
  });

  const frameOf = (address: string, more = 'width="600" height="300"') =>
    `<iframe src="${house.server}${address}" title="Kuulluksi" ${more}></iframe>`;
  const script = () => `<script type="module" src="${house.server}/embed.js"></script>`;
  const policy = () =>
    [
      "default-src 'none'",
      `frame-src ${house.server}`,
      `script-src ${house.server}`,
      'img-src data:',
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
  const open = async (body: string, site = allowed) => {
    const { page, watch } = await openPage(browser, [house.server, site.origin]);
    await page.goto(site.put('/', emptyPage(body), { policy: policy() }));
    return { page, watch };
  };
  const framed = async (page: Page): Promise<Frame> => {
    const element = await page.waitForSelector('iframe');
    return (await element.contentFrame())!;
  };
  const heights = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map(one => one.clientHeight));
  /** The height of a frame once it has stopped to change. */
  const settled = async (page: Page): Promise<number> => {
    for (let before = -1, same = 0; ;) {
      const [height = 0] = await heights(page);
      same = height === before ? same + 1 : 0;
      if (same === 6) return height;
      before = height;
      await page.waitForTimeout(100);
    }
  };
  const contentHeight = (frame: Frame) =>
    frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));

  for (const element of ['group-finder', 'pathways', 'feedback-form', 'conversation', 'board', 'join']) {
    test(`${element} fills it, and the site makes it as high as its content`, async () => {
      const { page, watch } = await open(
        frameOf(`/embed/${element}?organisation=esimerkki-pirkanmaa&language=fi`) + script(),
      );
      const frame = await framed(page);
      await frame.locator(`kuulluksi-${element} [part=root]`).waitFor();
      const height = await settled(page);
      assert.equal(height, await contentHeight(frame));
      assert.ok(height > 200, `${height} px`);
      assert.equal(await frame.evaluate(() => document.documentElement.lang), 'fi');
      assert.equal(
        await frame.evaluate(() => getComputedStyle(document.body).backgroundColor),
        'rgba(0, 0, 0, 0)',
      );
      await watch.assertClean();
      await page.context().close();
    });
  }

  test('becomes higher as a card unfolds, and lower again as it folds', async () => {
    const { page } = await open(
      frameOf('/embed/group-finder?organisation=esimerkki-pirkanmaa&language=fi') + script(),
    );
    const frame = await framed(page);
    const card = frame.locator('kuulluksi-group-finder [part=group] button[aria-expanded]').first();
    await card.waitFor();
    const folded = await settled(page);
    await card.click();
    const unfolded = await settled(page);
    assert.ok(unfolded > folded + 100, `${folded} → ${unfolded}`);
    await card.click();
    assert.equal(await settled(page), folded);
    await page.context().close();
  });

  test('keeps its height where the site has no script, and can be scrolled', async () => {
    const { page, watch } = await open(frameOf('/embed/board?organisation=esimerkki-pirkanmaa&language=fi'));
    const frame = await framed(page);
    await frame.locator('kuulluksi-board [part=root]').waitFor();
    assert.deepEqual(await heights(page), [300]);
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    await watch.assertClean();
    await page.context().close();
  });

  test('does not grow without an end where its content clings to the height of the window', async () => {
    const { page } = await open(
      frameOf('/embed/conversation?organisation=esimerkki-pirkanmaa&language=fi') + script(),
    );
    const frame = await framed(page);
    await frame.locator('kuulluksi-conversation [part=root]').waitFor();
    await settled(page);
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main { min-height: calc(100vh + 40px) }');
      document.adoptedStyleSheets = [sheet];
    });
    assert.ok((await settled(page)) < 1500);
    await page.context().close();
  });

  test('loads its script twice without harm, and greets frames that come later', async () => {
    const { page, watch } = await open(script() + script().replace('embed.js', 'embed.js?2'));
    await page.evaluate(src => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `${house.server}/embed/board?organisation=esimerkki-pirkanmaa&language=sv`);
    const frame = await framed(page);
    await frame.locator('kuulluksi-board [part=root]').waitFor();
    assert.equal(await settled(page), await contentHeight(frame));
    await watch.assertClean();
    await page.context().close();
  });

  test('is shown to nobody whom the organisation does not allow, nor where no organisation is named', async () => {
    for (const [site, query] of [
      [stranger, 'organisation=esimerkki-pirkanmaa'],
      [allowed, 'language=fi'],
    ] as const) {
      const { page, watch } = await open(frameOf(`/embed/board?${query}`) + script(), site);
      await page.waitForTimeout(500);
      const frame = await framed(page);
      assert.equal(await frame.evaluate(() => document.querySelector('kuulluksi-board') === null), true);
      assert.match(watch.faults.join(), /frame-ancestors|refused to connect|Framing/i);
      assert.deepEqual(await heights(page), [300]);
      await page.context().close();
    }
  });

  test('is made as high as it says itself, not as another frame says', async () => {
    const address = '/embed/board?organisation=esimerkki-pirkanmaa&language=fi';
    allowed.put('/liar.js', 'parent.postMessage({ kuulluksi: "height", height: 4321 }, "*")', {
      type: 'text/javascript',
    });
    allowed.put('/liar', emptyPage('<script src="/liar.js"></script>'));
    const { page } = await openPage(browser, [house.server, allowed.origin]);
    await page.goto(allowed.put('/', emptyPage(frameOf(address) + script())));
    const frame = await framed(page);
    await frame.locator('kuulluksi-board [part=root]').waitFor();
    const height = await settled(page);
    await page.evaluate(() => {
      window.postMessage({ kuulluksi: 'height', height: 4321 }, '*');
      const liar = document.createElement('iframe');
      liar.src = '/liar';
      document.body.append(liar);
    });
    await page.waitForTimeout(500);
    assert.equal((await heights(page))[0], height);
    assert.ok(((await heights(page))[1] ?? 0) < 300);
    await page.context().close();
  });

  test('takes a level’s words on its own page alone, as on every other site', async () => {
    const { page } = await open(
      frameOf('/embed/feedback-form?organisation=esimerkki-pirkanmaa&language=fi&age-level=child') + script(),
    );
    const frame = await framed(page);
    await frame.locator('kuulluksi-feedback-form a.main[href*="/feedback?"]').waitFor();
    assert.equal(await frame.locator('kuulluksi-feedback-form textarea').count(), 0);
    await frame.locator('kuulluksi-feedback-form a.main[href*="/feedback?"]').click();
    await page.waitForURL(`${house.server}/feedback?**`);
    await page.context().close();
  });

  test('sends a message from an adult', async () => {
    const { page, watch } = await open(
      frameOf('/embed/feedback-form?organisation=esimerkki-pirkanmaa&language=fi') + script(),
    );
    const frame = await framed(page);
    await frame.locator('kuulluksi-feedback-form textarea').first().waitFor();
    await watch.assertClean();
    await page.context().close();
  });

  test('leads the whole page away in a hurry, not the frame alone', async () => {
    const { page } = await openPage(browser, [house.server, allowed.origin]);
    await page.route('https://**', route => route.fulfill({ body: 'away' }));
    await page.goto(
      allowed.put(
        '/',
        emptyPage(frameOf('/embed/feedback-form?organisation=esimerkki-pirkanmaa&language=fi') + script()),
      ),
    );
    const frame = await framed(page);
    await frame.locator('[part=exit-button]').click();
    await page.waitForURL('https://**');
    await page.context().close();
  });

  describe('in a sandbox as WordPress makes it', () => {
    const sandboxed = 'sandbox="allow-scripts" width="600" height="300"';
    const inWordPress = (address: string) =>
      `<blockquote class="wp-embedded-content" data-secret="Ab3"><a href="#">Ryhmät</a></blockquote>${frameOf(
        `${address}#?secret=Ab3`,
        `${sandboxed} class="wp-embedded-content" data-secret="Ab3" style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"`,
      )}<script src="/wp-embed.js"></script>`;
    const openThere = async (body: string) => {
      allowed.putFile('/wp-embed.js', '/usr/share/wordpress/wp-includes/js/wp-embed.js', 'text/javascript');
      const { page, watch } = await openPage(browser, [house.server, allowed.origin]);
      await page.goto(allowed.put('/', emptyPage(body)));
      return { page, watch };
    };

    for (const element of ['group-finder', 'board', 'pathways']) {
      test(`${element} shows what it has, without an error`, async () => {
        const { page, watch } = await openThere(
          frameOf(`/embed/${element}?organisation=esimerkki-pirkanmaa&language=fi`, sandboxed),
        );
        const frame = await framed(page);
        await frame.locator(`kuulluksi-${element} [part=root] [role=heading]`).first().waitFor();
        await page.waitForTimeout(500);
        await watch.assertClean();
        await page.context().close();
      });
    }

    test('tells its height and leads on by the words that WordPress understands', async () => {
      const { page, watch } = await openThere(
        inWordPress('/embed/group-finder?organisation=esimerkki-pirkanmaa&language=fi'),
      );
      const frame = await framed(page);
      await frame.locator('kuulluksi-group-finder [part=group]').first().waitFor();
      assert.equal(await settled(page), Math.min(1000, await contentHeight(frame)));
      assert.equal(await page.locator('blockquote').isVisible(), false);
      const card = frame.locator('kuulluksi-group-finder [part=group] button[aria-expanded]').first();
      await card.click();
      const leaflet = frame.locator('kuulluksi-group-finder a[href*="/print/groups/"]').first();
      await leaflet.click();
      await page.waitForURL(`${house.server}/print/groups/**`);
      await watch.assertClean();
      await page.context().close();
    });

    test('a form is the way to its page', async () => {
      const { page, watch } = await openThere(
        inWordPress('/embed/feedback-form?organisation=esimerkki-pirkanmaa&language=fi'),
      );
      const frame = await framed(page);
      await frame.locator('kuulluksi-feedback-form a').click();
      await page.waitForURL(`${house.server}/feedback?**`);
      assert.deepEqual(watch.faults, []);
      await page.context().close();
    });

    test('asking to join is the way to its page', async () => {
      const { page } = await openThere(
        inWordPress(
          '/embed/group-finder?organisation=esimerkki-pirkanmaa&language=fi&group=kokkikerho-lusikka',
        ),
      );
      const frame = await framed(page);
      await frame.locator('[part=joining] button').first().click();
      await frame.locator('kuulluksi-join a').first().click();
      await page.waitForURL(`${house.server}/join?**`);
      await page.context().close();
    });
  });
});

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { inWordPress } from './support/in-wordpress.ts';

const organisation = 'organisation=esimerkki-pirkanmaa&language=fi';

describe('a pasted link', () => {
  const { house, site, visit, signedIn } = inWordPress({ ready: false });
  let pages: Record<string, string>;
  /** Each on a line of its own in the classic way, which is also how the block for links is shown. */
  const paste = (path: string) => site.publish(`Katso:\n\n${house.server}${path}\n\nLoppu.`);
  before(() => {
    pages = {
      finder: paste(`/groups?${organisation}`),
      board: paste(`/board?${organisation}`),
      form: paste(`/feedback?${organisation}&age-level=youth`),
      conversation: paste(`/conversation?${organisation}`),
      unknown: paste('/groups?organisation=olematon'),
    };
  });

  describe('without the plugin', () => {
    for (const [name, element, part] of [
      ['finder', 'kuulluksi-group-finder', '[part~=group]'],
      ['board', 'kuulluksi-board', '.entry'],
    ] as const) {
      test(`shows the ${name} in WordPress's own sandboxed frame, as high as its content`, async () => {
        const { page } = await visit();
        await page.goto(pages[name]!);
        const frame = page.locator('iframe.wp-embedded-content');
        assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
        await frame.contentFrame().locator(`${element} ${part}`).first().waitFor();
        // WordPress shows it in place of the quote once the frame has told its height.
        await page.locator('iframe.wp-embedded-content:not([style])').waitFor();
        assert.equal(await page.locator('blockquote').isVisible(), false);
        assert.ok(
          Number(await frame.getAttribute('height')) > 300,
          String(await frame.getAttribute('height')),
        );
        await page.context().close();
      });
    }

    for (const name of ['form', 'conversation']) {
      test(`to the ${name} is a link that opens the server's page`, async () => {
        const { page } = await visit();
        await page.goto(pages[name]!);
        assert.equal(await page.locator('main iframe').count(), 0);
        const link = page.locator('main a[href^="http"]');
        assert.notEqual(await link.innerText(), await link.getAttribute('href'), 'it has words');
        await link.click();
        await page.locator(`kuulluksi-${name === 'form' ? 'feedback-form' : name} .root`).waitFor();
        await page.context().close();
      });
    }

    test('to an organisation that does not allow this site stays a link', async () => {
      const { page } = await visit();
      await page.route('**/embed/**', route =>
        route.fulfill({ body: '', headers: { 'content-security-policy': "frame-ancestors 'none'" } }),
      );
      await page.goto(pages['finder']!);
      await page.waitForLoadState('load');
      assert.ok(await page.getByRole('link', { name: /Ryhmät/ }).isVisible());
      assert.equal(await page.locator('iframe.wp-embedded-content:not([style])').count(), 0);
      await page.context().close();
    });

    test('to what is not there stays as it is', async () => {
      const html = await (await fetch(pages['unknown']!)).text();
      assert.ok(html.includes(`${house.server}/groups?organisation=olematon`));
    });
  });

  describe('with the plugin', () => {
    before(() => {
      site.activate();
      site.php(`update_option('kuulluksi', ['server' => '${house.server}', 'organisation' => '']);
        foreach (get_posts(['post_type' => 'page', 'numberposts' => -1]) as $page) foreach (array_keys(get_post_meta($page->ID)) as $key) if (str_starts_with($key, '_oembed')) delete_post_meta($page->ID, $key);`);
    });

    test('becomes the element itself, forms as well, with the settings of the link', async () => {
      const { page, watch } = await visit();
      await page.goto(pages['finder']!);
      await page
        .locator('main > kuulluksi-group-finder [part~=group], main p > kuulluksi-group-finder [part~=group]')
        .first()
        .waitFor();
      assert.equal(await page.locator('main iframe').count(), 0);
      await page.goto(pages['form']!);
      const form = page.locator('kuulluksi-feedback-form[age-level=youth]');
      await form.locator('textarea').first().waitFor();
      await watch.assertClean();
      await page.context().close();
    });

    for (const place of ['shortcode', 'custom-html', 'link']) {
      test(`works as well as the ${place} that the embedding page writes for WordPress`, async () => {
        const { page, watch } = await visit();
        await page.goto(
          `${house.server}/embed?element=board&organisation=esimerkki-pirkanmaa&language=fi&status=done`,
        );
        const code = await page.locator(`[data-code="wordpress"][data-place="${place}"]`).textContent();
        await page.goto(site.publish(code ?? ''));
        await page.locator('main kuulluksi-board[status=done] .entry').first().waitFor();
        assert.equal((await page.locator('script[src$="/kuulluksi.js"]').count()) > 0, true);
        await watch.assertClean();
        await page.context().close();
      });
    }

    test('takes no HTML of the server, and no setting that is not in the table', () => {
      const html = site.php(
        `echo apply_filters('oembed_dataparse', '<script>', (object) ['type' => 'rich', 'html' => '<script>alert(1)</script>'], '${house.server}/board?status=done&theme=safety&organisation="><b>&api=https://paha.example');`,
      );
      assert.match(html, /^<kuulluksi-board organisation="&quot;&gt;" status="done" about="safety">/);
      assert.doesNotMatch(html, /script|api|paha/);
    });

    test('to what is not there stays as it is', async () => {
      const html = await (await fetch(pages['unknown']!)).text();
      assert.ok(html.includes(`${house.server}/groups?organisation=olematon`));
      assert.doesNotMatch(html, /<kuulluksi-/);
    });
  });

  describe('a fixed version', () => {
    const fix = async () => {
      const admin = await signedIn();
      await admin.goto(`${site.address}/wp-admin/options-general.php?page=kuulluksi`);
      await admin.getByLabel(/Kiinteä, /).check();
      await admin.getByLabel('Kiinteä versio').fill('0.1.0');
      const opened = admin.waitForResponse(/settings-updated/);
      await admin.locator('#submit').click();
      await opened;
      await admin.locator('.settings-error.notice-success').waitFor();
      await admin.context().close();
    };

    test('is one file for each element in the language of the page, with its integrity', async () => {
      await fix();
      const { page, watch } = await visit();
      await page.goto(
        site.publish(
          '<kuulluksi-board organisation="esimerkki-pirkanmaa"></kuulluksi-board>[kuulluksi element="group-finder" organisation="esimerkki-pirkanmaa"]',
        ),
      );
      await page.locator('kuulluksi-board .entry').first().waitFor();
      await page.locator('kuulluksi-group-finder [part~=group]').first().waitFor();
      const scripts = await page
        .locator('script[type=module]')
        .evaluateAll(all =>
          all.map(one => [(one as HTMLScriptElement).src, (one as HTMLScriptElement).integrity]),
        );
      assert.deepEqual(scripts.map(([src]) => src).sort(), [
        `${house.server}/releases/0.1.0/board.fi.js`,
        `${house.server}/releases/0.1.0/group-finder.fi.js`,
      ]);
      for (const [, integrity = ''] of scripts) assert.match(integrity, /^sha384-.{64}$/);
      await watch.assertClean();
      await page.context().close();
    });

    test('that is not the file any more is refused: the fallback shows, and the console says why', async () => {
      site.php(
        `$set = get_option('kuulluksi'); $set['integrity']['board.fi.js'] = 'sha384-' . str_repeat('A', 64); update_option('kuulluksi', $set);`,
      );
      const { page } = await visit();
      const warned = page.waitForEvent('console', {
        predicate: message => /did not come.*integrity/.test(message.text()),
      });
      await page.goto(site.publish('[kuulluksi element="board"]Soita 03 000 0000.[/kuulluksi]'));
      await warned;
      assert.ok(await page.getByText('Soita 03 000 0000.').isVisible());
      await page.context().close();
    });
  });
});

import assert from 'node:assert/strict';
import { afterEach, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inWordPress } from './support/in-wordpress.ts';

/** Changes the whole page before it is sent, as plugins for consent and speed do; `$page` is its HTML. */
const rewrite = (code: string) =>
  `add_action('template_redirect', fn() => ob_start(function ($page) { ${code} return $page; }));`;
/** The script of the server, wherever its `src` stands. */
const ours = '~<script\\b([^>]*)\\bsrc=(["\\\'])([^"\\\']*/kuulluksi\\.js)\\2([^>]*)></script>~';

describe('beside other plugins', () => {
  const { house, site, visit, signedIn } = inWordPress({ ready: true });
  let address = '';
  before(() => {
    address = site.publish(
      '<!-- wp:kuulluksi/group-finder --><p>Soita 03 000 0000.</p><!-- /wp:kuulluksi/group-finder -->',
    );
  });
  afterEach(() => site.mustUse('other'));

  const shown = (page: Page) => page.locator('kuulluksi-group-finder [part~=group]').first();
  const open = async (code: string) => {
    site.mustUse('other', code);
    const { page, watch } = await visit();
    const warnings: string[] = [];
    page.on('console', message => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(address);
    return { page, watch, warnings };
  };

  describe('the element works', () => {
    /** What such plugins do to scripts that do not ask to be left alone, and what they do when that is not heeded. */
    const plugins: [name: string, code: string][] = [
      [
        'a consent tool that holds foreign scripts back, but leaves those that Cookiebot ignores',
        rewrite(
          `$page = preg_replace('~<script(?![^>]*data-cookieconsent=.ignore)([^>]*src=.http://localhost:(?!${'${PORT}'}))~', '<script type="text/plain" $1', $page);`,
        ),
      ],
      [
        'one that adds defer and async',
        rewrite(`$page = preg_replace('${ours}', '<script$1src=$2$3$2$4 defer async></script>', $page);`),
      ],
      ['one that doubles the tag', rewrite(`$page = preg_replace('${ours}', '$0$0', $page);`)],
      [
        'one that puts it into the head',
        rewrite(
          `preg_match('${ours}', $page, $found); $page = str_replace('</head>', $found[0] . '</head>', str_replace($found[0], '', $page));`,
        ),
      ],
      [
        'one that adds a version to every address',
        rewrite(`$page = preg_replace('${ours}', '<script$1src=$2$3?ver=6.1.9$2$4></script>', $page);`),
      ],
      [
        'one that doubles it under another address',
        rewrite(`$page = preg_replace('${ours}', '$0<script$1src=$2$3?ver=6.1.9$2$4></script>', $page);`),
      ],
      [
        'one that makes all quotes and spaces small',
        rewrite(`$page = preg_replace('~>\\s+<~', '><', $page);`),
      ],
    ];
    for (const [name, code] of plugins) {
      test(name, async () => {
        const { page, watch } = await open(code.replace('${PORT}', new URL(site.address).port));
        await shown(page).waitFor();
        await watch.assertClean();
        await page.context().close();
      });
    }

    test('one that waits for the first move of the visitor: until then the own words and the link stand there', async () => {
      const { page } = await open(
        rewrite(
          `$page = preg_replace('${ours}', '<script data-type="module" type="delayed" data-src=$2$3$2></script>', $page);
          $page = str_replace('</body>', '<script>addEventListener("mousemove", () => document.querySelectorAll("script[type=delayed]").forEach(old => { const script = document.createElement("script"); script.type = old.dataset.type; script.src = old.dataset.src; old.replaceWith(script); }), { once: true })</script></body>', $page);`,
        ),
      );
      const finder = page.locator('kuulluksi-group-finder');
      await finder.getByText('Soita 03 000 0000.').waitFor();
      await page.mouse.move(100, 100);
      await shown(page).waitFor();
      await page.context().close();
    });

    test('one for languages that changes the lang of the page, also while it is open', async () => {
      const { page } = await open(`add_filter('language_attributes', fn() => 'lang="sv-SE"');`);
      const finder = page.locator('kuulluksi-group-finder');
      await finder.getByRole('heading', { name: 'Hitta en grupp' }).waitFor();
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'en-GB'));
      await finder.getByRole('heading', { name: 'Find a group' }).waitFor();
      await page.context().close();
    });

    test('one for languages that switches the locale: the link inside speaks it too', async () => {
      site.mustUse('other', `add_filter('locale', fn() => 'sv_SE');`);
      const html = await (await fetch(address)).text();
      assert.match(html, /<html lang="sv-SE">/);
      assert.match(html, /language=sv">Grupper<\/a>/);
    });
  });

  describe('the fallback shows, and the console and the writer are told why', () => {
    const plugins: [name: string, code: string, console: RegExp, notice: RegExp][] = [
      [
        'a consent tool that heeds nothing and holds all foreign scripts back',
        rewrite(
          `$page = preg_replace('${ours}', '<script type="text/plain" data-cookieconsent="marketing" src=$2$3$2></script>', $page);`,
        ),
        /held back/,
        /pidättää skriptiä/,
      ],
      [
        'one that moves the address away as well',
        rewrite(
          `$page = preg_replace('${ours}', '<script type="text/plain" data-src=$2$3$2></script>', $page);`,
        ),
        /held back/,
        /pidättää skriptiä/,
      ],
      [
        'a plugin for speed that loses the type',
        rewrite(`$page = preg_replace('${ours}', '<script src=$2$3$2></script>', $page);`),
        /lost type="module"/,
        /type="module"/,
      ],
      [
        'one that joins it with others',
        rewrite(
          `$page = preg_replace_callback('${ours}', fn($found) => '<script>' . file_get_contents($found[3]) . '</script>', $page);`,
        ),
        /not in the page/,
        /liittänyt sen muihin/,
      ],
      [
        'a content security policy without the server',
        `add_action('send_headers', fn() => header("Content-Security-Policy: script-src 'self'"));`,
        /did not come/,
        /sisältöturvakäytäntö/,
      ],
    ];
    for (const [name, code, why, notice] of plugins) {
      test(name, async () => {
        const { page, warnings } = await open(code);
        const finder = page.locator('kuulluksi-group-finder');
        await finder.getByText('Soita 03 000 0000.').waitFor();
        const link = finder.getByRole('link', { name: 'Ryhmät' });
        assert.match((await link.getAttribute('href')) ?? '', new RegExp(`^${house.server}/groups\\?`));
        await page
          .waitForEvent('console', { predicate: () => warnings.some(one => why.test(one)) })
          .catch(() => {});
        assert.equal(warnings.filter(one => why.test(one)).length, 1, warnings.join('\n'));
        assert.equal(await page.locator('.kuulluksi-notice').count(), 0, 'a visitor sees no notice');
        const writer = await signedIn();
        await writer.goto(address);
        await writer.locator('.kuulluksi-notice', { hasText: notice }).waitFor();
        await writer.context().close();
        await page.context().close();
      });
    }
  });

  test('plugins for speed are asked in their own ways to leave the script alone', () => {
    const asked = site.php(
      `foreach (['rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'cmplz_whitelisted_script_tags', 'autoptimize_filter_js_exclude'] as $filter) echo in_array('${house.server}', (array) apply_filters($filter, ['other.js']), true) || isset(apply_filters($filter, ['other.js'])['${house.server}']) ? '' : $filter;
      echo apply_filters('autoptimize_filter_js_exclude', 'other.js'), ' ', var_export(apply_filters('w3tc_minify_js_do_tag_minification', true, '<script src="${house.server}/kuulluksi.js">', ''), true);`,
    );
    assert.equal(asked, `other.js, ${house.server}, plugins/kuulluksi/assets/ false`);
  });
});

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { inWordPress } from './support/in-wordpress.ts';

const titles = [
  'Ryhmähaku',
  'Tavat osallistua',
  'Palautelomake',
  'Vastaus ja keskustelu',
  'Te sanoitte – me teimme',
  'Pyydä mukaan',
  'Pikapoistuminen',
];

describe('the plugin in WordPress, from its activation to a visitor', () => {
  const { house, site, visit, signedIn } = inWordPress({ ready: false });
  let admin: Page;
  before(async () => {
    admin = await signedIn();
  });

  test('an administrator activates it, and finds its settings beside it', async () => {
    await admin.goto(`${site.address}/wp-admin/plugins.php`);
    await admin.locator('#activate-kuulluksi').click();
    await admin.locator('tr[data-slug=kuulluksi].active').waitFor();
    await admin.locator('tr[data-slug=kuulluksi] a[href*="page=kuulluksi"]').click();
    await admin.getByRole('heading', { name: 'Kuulluksi', level: 1 }).waitFor();
  });

  const settings = async (typed: { server: string; organisation?: string; version?: string }) => {
    await admin.goto(`${site.address}/wp-admin/options-general.php?page=kuulluksi`);
    // The browser's own check would stop some of these before WordPress sees them.
    await admin.locator('form[action="options.php"]').evaluate(form => form.setAttribute('novalidate', ''));
    await admin.getByLabel('Palvelimen osoite').fill(typed.server);
    await admin.getByLabel('Organisaatio', { exact: true }).fill(typed.organisation ?? '');
    await admin.getByLabel(typed.version === undefined ? /Uusin, / : /Kiinteä, /).check();
    await admin.getByLabel('Kiinteä versio').fill(typed.version ?? '');
    const opened = admin.waitForResponse(/settings-updated/);
    await admin.locator('#submit').click();
    await opened;
    await admin.locator('.settings-error').first().waitFor();
    return admin.locator('.settings-error').allInnerTexts();
  };

  test('an address that is not https, has a page, or holds no Kuulluksi gets a sentence, and the field keeps it', async () => {
    const faults: [string, RegExp][] = [
      ['http://kuulluksi.example', /alkaa https:\/\//],
      ['kuulluksi.example', /alkaa https:\/\//],
      ['javascript:alert(1)', /alkaa https:\/\//],
      ['https://kuulluksi.example/groups?x=1', /Osoitteen alku riittää.* https:\/\/kuulluksi\.example/],
      ['https://nimi:sana@kuulluksi.example', /Osoitteen alku riittää/],
      ['http://localhost:9', /ei vastannut mikään/],
      [site.address, /ei ole Kuulluksi-palvelinta|ei vastannut mikään/],
    ];
    for (const [server, sentence] of faults) {
      const [words = '', ...more] = await settings({ server });
      assert.match(words, sentence);
      assert.equal(more.length, 0, 'one sentence, once');
      assert.equal(await admin.getByLabel('Palvelimen osoite').inputValue(), server);
      assert.equal(site.php(`echo isset(get_option('kuulluksi')['server']) ? 'set' : 'not';`), 'not');
    }
  });

  test('an organisation or a version that the server does not have gets a sentence that says what there is', async () => {
    const { server } = house;
    const [unknown] = await settings({ server, organisation: 'esimerkki-pirkanma' });
    assert.match(unknown ?? '', /esimerkki-pirkanma”.*esimerkki-pirkanmaa/);
    assert.match((await settings({ server, version: '<b>1' }))[0] ?? '', /Versio näyttää tältä/);
    assert.match((await settings({ server, version: '0.0.0' }))[0] ?? '', /ei ole versiota 0\.0\.0/);
  });

  test('good settings are kept, without the slash at the end', async () => {
    const [words] = await settings({ server: `${house.server}/`, organisation: 'esimerkki-pirkanmaa' });
    assert.match(words ?? '', /saved|tallennettu/i);
    assert.deepEqual(JSON.parse(site.php(`echo json_encode(get_option('kuulluksi'));`)), {
      server: house.server,
      organisation: 'esimerkki-pirkanmaa',
    });
  });

  test('only those who may change settings see the page or change them', async () => {
    const editor = await signedIn(site.addUser('toimittaja', 'editor'));
    const answer = await editor.goto(`${site.address}/wp-admin/options-general.php?page=kuulluksi`);
    assert.equal(answer?.status(), 403);
    await editor.context().close();
  });

  let address = '';
  test('each block is found by its name, previews its element and takes its settings', async () => {
    await admin.goto(`${site.address}/wp-admin/post-new.php?post_type=page`);
    await admin.waitForFunction('window.wp?.data?.select("core/block-editor")?.getSettings()');
    await admin.evaluate(
      'wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false); wp.data.dispatch("core/editor").editPost({ title: "Osallistu" })',
    );
    for (const title of titles) {
      await admin.locator('.edit-post-header-toolbar__inserter-toggle').click();
      await admin.locator('.block-editor-inserter__search input').fill('kuulluksi');
      await admin.locator('.block-editor-block-types-list__item', { hasText: title }).click();
      await admin.locator('.edit-post-header-toolbar__inserter-toggle[aria-pressed=true]').click();
      await admin
        .frameLocator(`iframe[title="Esikatselu: ${title}"]`)
        .locator('[class*=root]')
        .first()
        .waitFor();
    }
    const finder = admin
      .frameLocator('iframe[title="Esikatselu: Ryhmähaku"]')
      .locator('kuulluksi-group-finder');
    await finder.locator('[part~=group]').first().waitFor();
    await admin.evaluate(
      'wp.data.dispatch("core/block-editor").selectBlock(wp.data.select("core/block-editor").getBlocks().find(({ name }) => name === "kuulluksi/group-finder").clientId)',
    );
    await admin.evaluate('wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block")');
    await admin.getByLabel('Kenelle puhutaan').selectOption({ label: 'nuorille' });
    await admin.getByLabel('Hakusanat aluksi').fill('musiikki');
    await admin.getByRole('button', { name: 'Valittu aluksi' }).click();
    await admin.getByLabel('Keskiviikko').check();
    await admin.locator('iframe[title="Esikatselu: Ryhmähaku"][srcdoc*="weekday=\\"wed\\""]').waitFor();
    await admin.evaluate('wp.data.dispatch("core/block-editor").clearSelectedBlock()');
    const blocks = await admin.evaluate<{ name: string; isValid: boolean; attributes: object }[]>(
      'wp.data.select("core/block-editor").getBlocks().map(({ name, isValid, attributes }) => ({ name, isValid, attributes }))',
    );
    assert.equal(blocks.length, titles.length);
    assert.ok(blocks.every(({ isValid }) => isValid));
    assert.deepEqual(blocks[0]?.attributes, { 'age-level': 'youth', search: 'musiikki', weekday: 'wed' });
    await admin.getByRole('button', { name: 'Publish', exact: true }).click();
    await admin.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    await admin.waitForFunction('wp.data.select("core/editor").isCurrentPostPublished()');
    address = await admin.evaluate<string>('wp.data.select("core/editor").getPermalink()');
  });

  test('a preview can reach nothing of the editor', async () => {
    const frame = admin.locator('iframe[title^="Esikatselu"]').first();
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  });

  test('a visitor sees groups, and gives feedback for which a code comes; nothing else is asked, nothing stored', async () => {
    const { page, watch } = await visit();
    await page.goto(address);
    const finder = page.locator('kuulluksi-group-finder');
    assert.equal(await finder.getAttribute('age-level'), 'youth');
    assert.equal(await finder.getAttribute('organisation'), 'esimerkki-pirkanmaa');
    await finder.locator('.root').waitFor();
    const form = page.locator('kuulluksi-feedback-form');
    await form.getByLabel('Minulla on idea').check();
    await form.getByLabel('Mitä muuta haluat sanoa?').fill('Voisiko ryhmässä olla ruokaa?');
    await form.getByLabel('Kyllä, saatte kertoa omin sanoin').check();
    await form.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
    await form.getByRole('button', { name: 'Lähetä palaute' }).click();
    await form.getByText('Tämä on koodisi').waitFor();
    assert.match(await form.locator('.root').innerText(), /\d{4} \d{4} \d{4} \d{4}/);
    assert.equal(
      await page.locator('script[src$="/kuulluksi.js"]').count(),
      1,
      'one script for seven elements',
    );
    await watch.assertClean();
    await page.context().close();
  });

  test('a page without an element does not ask for the script', async () => {
    const answer = await fetch(site.publish('<p>Ei mitään.</p>'));
    assert.doesNotMatch(await answer.text(), /kuulluksi\.js|watch\.js/);
  });

  test('the shortcode gives the element its settings, and its words and a link until it is here', async () => {
    const page = site.publish(
      '[kuulluksi element="feedback-form" organisation="esimerkki-vantaa-kerava" age-level="youth" exit]<p>Soita 03 000 0000.</p>[/kuulluksi]',
    );
    const html = await (await fetch(page)).text();
    assert.match(
      html,
      /<kuulluksi-feedback-form organisation="esimerkki-vantaa-kerava" age-level="youth" exit>\s*<p>Soita 03 000 0000\.<\/p>/,
    );
    const [, link = ''] = /<a href="([^"]+\/feedback[^"]+)">Anna palautetta<\/a>/.exec(html) ?? [];
    const opened = await fetch(link.replaceAll('&#038;', '&'));
    assert.equal(opened.status, 200);
    assert.equal(new URL(opened.url).searchParams.get('language'), 'fi');
  });

  test('a tag stays whole where WordPress makes paragraphs of lines', async () => {
    const html = await (
      await fetch(
        site.publish(
          'Ryhmät:\n\n<kuulluksi-group-finder organisation="esimerkki-pirkanmaa">\n  <p>Kysy meiltä.</p>\n</kuulluksi-group-finder>\n\nLoppu.',
        ),
      )
    ).text();
    assert.match(
      html,
      /<p>Ryhmät:<\/p>\s*<kuulluksi-group-finder organisation="esimerkki-pirkanmaa">\s*<p>Kysy meiltä\.<\/p>\s*<\/kuulluksi-group-finder>\s*<p>Loppu\.<\/p>/,
    );
  });

  test('what is not in the table of settings does not come into the page', async () => {
    const html = await (
      await fetch(
        site.publish(
          `[kuulluksi element="pathways" groups-page="javascript:alert(1)" audience="nobody" api="https://paha.example" onclick="alert(1)" organisation='"><script>alert(1)</script>']`,
        ),
      )
    ).text();
    const [, tag = ''] = /(<kuulluksi-pathways[^>]*>)/.exec(html) ?? [];
    assert.doesNotMatch(tag, /javascript|nobody|api|onclick|<script/);
    assert.doesNotMatch(html, /<script>alert/);
  });

  test('a shortcode without a known element says so to those who write, and nothing to visitors', async () => {
    const page = site.publish('[kuulluksi element="groups"]');
    assert.doesNotMatch(await (await fetch(page)).text(), /Lyhytkoodi/);
    await admin.goto(page);
    await admin.getByText(/Lyhytkoodi tarvitsee.*group-finder/).waitFor();
  });

  test('an author who may not post HTML keeps a tag and its attributes, and gets no foreign server and no script into it', async () => {
    const author = site.addUser('kirjoittaja', 'author');
    const content =
      '<p>Ryhmät</p><kuulluksi-group-finder organisation="esimerkki-pirkanmaa" weekday="wed" keep-in-fragment lang="sv" api="https://paha.example" onclick="alert(1)"><p>Kysy</p></kuulluksi-group-finder><kuulluksi-pathways groups-page="javascript:alert(1)"></kuulluksi-pathways><script>alert(1)</script>';
    const encoded = Buffer.from(content).toString('base64');
    const kept = site.php(
      `$user = get_user_by('login', '${author.name}'); wp_set_current_user($user->ID); kses_init(); if (current_user_can('unfiltered_html')) exit('may'); echo get_post(wp_insert_post(wp_slash(['post_status' => 'publish', 'post_title' => 'x', 'post_content' => base64_decode('${encoded}')])))->post_content;`,
    );
    assert.equal(
      kept,
      '<p>Ryhmät</p><kuulluksi-group-finder organisation="esimerkki-pirkanmaa" weekday="wed" keep-in-fragment lang="sv"><p>Kysy</p></kuulluksi-group-finder><kuulluksi-pathways groups-page="alert(1)"></kuulluksi-pathways>alert(1)',
    );
  });

  test('an editor who may not post scripts puts in a tag in the editor itself, and a visitor sees the element', async () => {
    site.mustUse('no-html', `define('DISALLOW_UNFILTERED_HTML', true);`);
    const editor = await signedIn(site.addUser('toimittaja-2', 'editor'));
    await editor.goto(`${site.address}/wp-admin/post-new.php?post_type=page`);
    await editor.waitForFunction('window.wp?.data?.select("core/block-editor")?.getSettings()');
    const link = await editor.evaluate<string>(`(async () => {
      const block = wp.blocks.createBlock('core/html', { content: '<kuulluksi-board organisation="esimerkki-pirkanmaa" status="done"><p>Taulu</p></kuulluksi-board><script>alert(1)</' + 'script>' });
      wp.data.dispatch('core/block-editor').insertBlocks(block);
      wp.data.dispatch('core/editor').editPost({ title: 'Taulu', status: 'publish' });
      await wp.data.dispatch('core/editor').savePost();
      return wp.data.select('core/editor').getPermalink();
    })()`);
    site.mustUse('no-html');
    const { page, watch } = await visit();
    await page.goto(link);
    await page.locator('kuulluksi-board[status=done] .entry').first().waitFor();
    assert.equal(await page.locator('main script').count(), 0);
    await watch.assertClean();
    await page.context().close();
    await editor.context().close();
  });

  test('the classic editor keeps a tag while it is turned from code to text and back', async () => {
    site.mustUse('classic', `add_filter('use_block_editor_for_post', '__return_false');`);
    await admin.goto(`${site.address}/wp-admin/post-new.php?post_type=page`);
    const tag =
      '<kuulluksi-group-finder organisation="esimerkki-pirkanmaa" weekday="tue wed"><p>Kysy meiltä.</p></kuulluksi-group-finder>';
    await admin.locator('#content-html').click();
    await admin.locator('#content').fill(`<p>Ryhmät:</p>\n${tag}\n<p>Loppu.</p>`);
    await admin.locator('#content-tmce').click();
    await admin.frameLocator('#content_ifr').locator('kuulluksi-group-finder').waitFor();
    await admin.frameLocator('#content_ifr').getByText('Loppu.').press('End');
    await admin.keyboard.type(' Tervetuloa!');
    await admin.locator('#content-html').click();
    const code = (await admin.locator('#content').inputValue()).replace(/\s*\n\s*/g, '');
    assert.match(code, /Tervetuloa!/);
    assert.match(
      code,
      /<kuulluksi-group-finder organisation="esimerkki-pirkanmaa" weekday="tue wed">(<p>)?Kysy meiltä\.(<\/p>)?<\/kuulluksi-group-finder>/,
    );
    site.mustUse('classic');
  });

  test('what the plugin says is in the language of the site for visitors, and of the person for who writes', async () => {
    const page = site.publish('<!-- wp:kuulluksi/board /-->');
    site.speak('sv_SE');
    const html = await (await fetch(page)).text();
    assert.match(html, /<a href="[^"]+language=sv">Ni sade – vi gjorde<\/a>/);
    await admin.goto(`${site.address}/wp-admin/options-general.php?page=kuulluksi`);
    await admin.getByLabel('Serverns adress').waitFor();
    site.speak('');
    assert.match(await (await fetch(page)).text(), /<a href="[^"]+language=en">You said – we did<\/a>/);
    site.speak('fi');
  });

  test('removed, it leaves nothing behind', async () => {
    site.php(`define('WP_UNINSTALL_PLUGIN', true); require WP_PLUGIN_DIR . '/kuulluksi/uninstall.php';`);
    assert.equal(site.php(`echo get_option('kuulluksi', 'nothing');`), 'nothing');
  });
});

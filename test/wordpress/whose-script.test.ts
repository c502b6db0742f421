import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, before, describe, test } from 'node:test';
import { inWordPress } from './support/in-wordpress.ts';

const table = JSON.parse(
  readFileSync(new URL('../../packages/wordpress/kuulluksi/elements.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, { values?: Record<string, object | null> }>>;

describe('whose script runs on the site', () => {
  const { house, site, visit, signedIn } = inWordPress({ ready: true });
  const integrity = { 'board.fi.js': `sha384-${'A'.repeat(64)}` };
  const set = (more: object = {}) =>
    site.php(
      `update_option('kuulluksi', json_decode('${JSON.stringify({ server: house.server, organisation: 'esimerkki-pirkanmaa', ...more })}', true));`,
    );
  const stored = () => JSON.parse(site.php(`echo json_encode(get_option('kuulluksi'));`)) as object;
  afterEach(() => {
    site.mustUse('no-html');
    set();
  });

  describe('an administrator who may not post unfiltered HTML', () => {
    const fixed = { version: '0.1.0', integrity };
    before(() => set(fixed));

    const open = async () => {
      site.mustUse('no-html', `define('DISALLOW_UNFILTERED_HTML', true);`);
      const admin = await signedIn();
      await admin.goto(`${site.address}/wp-admin/options-general.php?page=kuulluksi`);
      return admin;
    };

    test('reads why address and version stay, and changes the organisation alone', async () => {
      set(fixed);
      const admin = await open();
      await admin.locator('.notice', { hasText: 'Palvelimen osoite ja versio pysyvät ennallaan' }).waitFor();
      assert.equal(await admin.getByLabel('Palvelimen osoite').isEditable(), false);
      assert.equal(await admin.getByLabel('Kiinteä versio').isEditable(), false);
      assert.equal(await admin.getByLabel(/Uusin, /).isEnabled(), false);
      await admin.getByLabel('Organisaatio', { exact: true }).fill('esimerkki-vantaa-kerava');
      await admin.locator('#submit').click();
      await admin.locator('.settings-error.notice-success').waitFor();
      assert.deepEqual(stored(), {
        server: house.server,
        organisation: 'esimerkki-vantaa-kerava',
        ...fixed,
      });
      await admin.context().close();
    });

    const forged: [name: string, field: string, value: string][] = [
      ['another server', 'server', 'https://paha.example'],
      ['another version', 'version', '9.9.9'],
      ['the newest version', 'loading', 'newest'],
    ];
    for (const [name, field, value] of forged) {
      test(`who sends ${name} all the same gets a sentence, and nothing of it comes into use or into a field`, async () => {
        set(fixed);
        const admin = await open();
        await admin
          .locator('form[action="options.php"]')
          .evaluate(
            (form, { field, value }) =>
              form.insertAdjacentHTML(
                'beforeend',
                `<input type="hidden" name="kuulluksi[${field}]" value="${value}">`,
              ),
            { field, value },
          );
        await admin.locator('#submit').click();
        await admin.locator('.settings-error', { hasText: 'pysyvät ennallaan' }).waitFor();
        const { typed, ...used } = stored() as { typed: object };
        assert.deepEqual(used, { server: house.server, organisation: 'esimerkki-pirkanmaa', ...fixed });
        assert.deepEqual(typed, { organisation: 'esimerkki-pirkanmaa' });
        await admin.context().close();
      });
    }
  });

  test('a fixed version loads no file without an integrity value, and the writer is told why', async () => {
    set({ version: '0.1.0', integrity });
    const page = site.publish('[kuulluksi element="group-finder"]Soita 03 000 0000.[/kuulluksi]');
    const html = await (await fetch(page)).text();
    assert.match(html, /<kuulluksi-group-finder/);
    assert.doesNotMatch(html, /\/releases\/|kuulluksi\.js/);
    const writer = await signedIn();
    await writer.goto(page);
    await writer.locator('.kuulluksi-notice', { hasText: 'ei ole eheystietoa' }).waitFor();
    await writer.context().close();
  });

  test('an element of the page that has the id of the watch cannot take the notice over', async () => {
    set({ server: 'http://localhost:9' });
    const page = site.publish(
      `<p id="kuulluksi-watch-js" data-server="https://paha.example" data-words='{"gone":"Paha","failed":"Paha"}'>Ensin.</p>[kuulluksi element="board"]`,
    );
    const writer = await signedIn();
    await writer.goto(page);
    await writer.locator('.kuulluksi-notice', { hasText: 'sisältöturvakäytäntö' }).waitFor();
    assert.equal(await writer.getByText('Paha').count(), 0);
    await writer.context().close();
    const visitor = await visit();
    await visitor.page.goto(page);
    await visitor.page.waitForEvent('console', { predicate: one => one.text().includes('Kuulluksi: <') });
    assert.equal(await visitor.page.locator('.kuulluksi-notice').count(), 0);
    await visitor.page.context().close();
  });

  test('every value that has no words of its own reaches the element by block, shortcode and tag', () => {
    const wanted = Object.entries(table).flatMap(([element, settings]) =>
      Object.entries(settings).flatMap(([name, { values = {} }]) =>
        Object.entries(values)
          .filter(([, words]) => words === null)
          .map(([value]) => ({ element, name, value })),
      ),
    );
    assert.deepEqual([...new Set(wanted.map(({ name }) => name))].sort(), [
      'heading-level',
      'link-to',
      'theme',
    ]);
    const written = wanted.flatMap(({ element, name, value }) => [
      `<!-- wp:kuulluksi/${element} {"${name}":"${value}"} /-->`,
      `[kuulluksi element="${element}" ${name}="${value}"]`,
      `<kuulluksi-${element} ${name}="${value}"></kuulluksi-${element}>`,
    ]);
    const encoded = Buffer.from(JSON.stringify(written)).toString('base64');
    const shown = JSON.parse(
      site.php(
        `echo json_encode(array_map(fn($one) => apply_filters('the_content', wp_unslash(wp_filter_post_kses(wp_slash($one)))), json_decode(base64_decode('${encoded}'))));`,
      ),
    ) as string[];
    const lost = written.filter((_, at) => {
      const { element, name, value } = wanted[Math.floor(at / 3)]!;
      return !new RegExp(`<kuulluksi-${element}[^>]* ${name}="${value}"`).test(shown[at]!);
    });
    assert.deepEqual(lost, []);
  });
});

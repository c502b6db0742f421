import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readReleases } from '@kuulluksi/server/browser-files/releases';
import { HostSite } from './support/host-site.ts';
import { inHouse } from './support/in-house.ts';

const folder = fileURLToPath(new URL('../../releases', import.meta.url));
const releases = readReleases(folder);
const elements = [
  'board',
  'conversation',
  'exit',
  'feedback-form',
  'group-finder',
  'join',
  'pathways',
  'settings',
];

for (const { version, integrity } of releases) {
  describe(`release ${version}`, () => {
    test('has a file for each element and language, and each is what its integrity value says', () => {
      const files = ['en', 'fi', 'fi-simple', 'sv'].flatMap(language =>
        elements.map(element => `${element}.${language}.js`),
      );
      assert.deepEqual(Object.keys(integrity).sort(), files.sort());
      assert.deepEqual(
        readdirSync(path.join(folder, version)).filter(name => /\.[\w-]+\.js$/.test(name)),
        files,
      );
      for (const file of files) {
        const hash = createHash('sha384').update(readFileSync(path.join(folder, version, file)));
        assert.equal(integrity[file], `sha384-${hash.digest('base64')}`, file);
      }
    });

    test('imports nothing, and names no address but those that people are led to', () => {
      for (const file of Object.keys(integrity)) {
        const code = readFileSync(path.join(folder, version, file), 'utf8');
        assert.doesNotMatch(code, /\bimport\s*[({"'*]|\bfrom\s*["']\.|kuulluksi\.import/, file);
        assert.doesNotMatch(code, /sourceMappingURL/, file);
      }
    });
  });

  describe(`a page that is pinned to release ${version}, against the server as it is now,`, () => {
    const { house, openPage } = inHouse();
    const site = new HostSite();
    before(() => site.open(house.server));
    after(() => site.close());

    const script = (element: string, language = 'fi') => {
      const file = `${element}.${language}.js`;
      return `<script type="module" src="${house.server}/releases/${version}/${file}" integrity="${integrity[file]}" crossorigin></script>`;
    };
    const open = async (address: string) => {
      const opened = await openPage([house.server, site.origin]);
      const asked: string[] = [];
      const said: string[] = [];
      opened.page.on('request', request => asked.push(request.url()));
      opened.page.on('console', message => said.push(message.text()));
      await opened.page.goto(address);
      return { ...opened, asked, said };
    };
    const scriptsIn = (asked: string[]) => asked.filter(one => one.endsWith('.js'));

    test('shows groups in the finder and opens one', async () => {
      const { page, watch, asked } = await open(
        site.page(
          script('group-finder'),
          '<kuulluksi-group-finder organisation="esimerkki-pirkanmaa">Soita meille</kuulluksi-group-finder>',
        ),
      );
      const finder = page.locator('kuulluksi-group-finder');
      await finder.locator('[part~=group]').first().waitFor();
      await finder
        .getByRole('button', { name: /Lue lisää/ })
        .first()
        .click();
      await finder.locator('[part~=details] dl, [part~=details] p').first().waitFor();
      assert.equal(scriptsIn(asked).length, 1);
      await watch.assertClean();
      await page.context().close();
    });

    test('sends feedback, gives a code, and opens it in a conversation beside the form', async () => {
      const { page, watch, asked, said } = await open(
        site.page(
          script('feedback-form') + script('conversation'),
          `<kuulluksi-feedback-form organisation="kuulolla"></kuulluksi-feedback-form>
           <kuulluksi-conversation organisation="kuulolla"></kuulluksi-conversation>`,
        ),
      );
      const form = page.locator('kuulluksi-feedback-form');
      await form.getByLabel('Minulla on idea').check();
      await form.getByLabel('Mitä haluat sanoa?').fill('Voisiko ryhmässä olla ruokaa?');
      await form.getByLabel('Kysykää minulta ensin').check();
      await form.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
      await form.getByRole('button', { name: 'Lähetä palaute' }).click();
      await form.getByText('Tämä on koodisi').waitFor();
      const [code] = /\d{4} \d{4} \d{4} \d{4}/.exec(await form.locator('.root').innerText()) ?? [];
      const conversation = page.locator('kuulluksi-conversation');
      await conversation.getByLabel('Koodisi').fill(code ?? '');
      await conversation.getByRole('button', { name: 'Avaa keskustelu' }).click();
      await conversation.getByText('Keskustelusi', { exact: true }).waitFor();
      assert.equal(scriptsIn(asked).length, 2);
      assert.deepEqual(said, []);
      await watch.assertClean();
      await page.context().close();
    });

    test('shows a board and a finder side by side in Swedish, whatever the page is in, under a policy for one Lit', async () => {
      const { page, watch, said } = await open(
        site.page(
          script('board', 'sv') + script('group-finder', 'sv'),
          `<kuulluksi-board organisation="esimerkki-pirkanmaa"></kuulluksi-board>
           <kuulluksi-group-finder organisation="esimerkki-pirkanmaa"></kuulluksi-group-finder>`,
          { lang: 'en' },
        ),
      );
      await page.locator('kuulluksi-board .entry').first().waitFor();
      await page.locator('kuulluksi-group-finder [part~=group]').first().waitFor();
      for (const tag of ['kuulluksi-board', 'kuulluksi-group-finder']) {
        assert.equal(await page.locator(`${tag} .root`).first().getAttribute('lang'), 'sv');
      }
      await page.locator('kuulluksi-board').getByText('Ni sa').first().waitFor();
      assert.deepEqual(said, []);
      await watch.assertClean();
      await page.context().close();
    });

    for (const element of elements) {
      test(`has ${element} in every language, with no fault`, async () => {
        for (const language of ['fi', 'sv', 'en', 'fi-simple']) {
          const { page, watch, said } = await open(
            site.page(
              script(element, language),
              `<kuulluksi-${element} organisation="esimerkki-pirkanmaa" age-level="youth"></kuulluksi-${element}>`,
            ),
          );
          await page.waitForFunction(tag => customElements.get(tag), `kuulluksi-${element}`);
          if (element !== 'settings') {
            const root = page.locator(`kuulluksi-${element} .root`).first();
            await root.locator('[role=heading], button, form').first().waitFor();
            assert.equal(await root.getAttribute('lang'), language === 'fi-simple' ? 'fi' : language);
          }
          assert.deepEqual(said, []);
          await watch.assertClean();
          await page.context().close();
        }
      });
    }

    test('is left as it was, with its own content, where the file is not what the integrity value says', async () => {
      const { page } = await open(
        site.page(
          `<script type="module" src="${house.server}/releases/${version}/board.fi.js" integrity="${integrity['exit.fi.js']}" crossorigin></script>`,
          '<kuulluksi-board>Soita meille</kuulluksi-board>',
        ),
      );
      assert.ok(await page.getByText('Soita meille').isVisible());
      await page.context().close();
    });
  });
}

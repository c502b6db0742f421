import { after, before, describe, test } from 'node:test';
import { hostsOf, type PageOf } from './hosts.ts';
import { engines, inHouse, visit, type Visit } from './support.ts';

const words = 'Voisiko ryhmässä olla ruokaa?';

/** What is done on a page; `code` is what the form gave on the page before. */
const does: Record<PageOf, (page: Visit, code: string) => Promise<string | void>> = {
  finder: async page => {
    const tag = 'kuulluksi-group-finder';
    await page.does('shows', tag, '[part~=group]');
    await page.does('press', tag, 'Lue lisää');
    await page.does('shows', tag, '[part~=details]:not([hidden]) :is(dl, ul, p)');
    await page.does('fill', tag, 'Hae ryhmää', 'jälkihuolto');
    await page.does('says', tag, '\\d+ ryhmää|Yksi ryhmä');
  },
  ways: page => page.does('shows', 'kuulluksi-pathways', '[part~=way], li').then(() => undefined),
  form: async page => {
    const tag = 'kuulluksi-feedback-form';
    await page.does('shows', tag, 'form, .form');
    await page.page.evaluate(
      `[...document.querySelector('${tag}').shadowRoot.querySelectorAll('label')].find(one => /Esimerkki-Pirkanmaan/.test(one.textContent))?.click()`,
    );
    await page.does('choose', tag, 'Minulla on idea');
    await page.does('fill', tag, 'Mitä (muuta )?haluat sanoa', words);
    await page.does('choose', tag, 'Kyllä, saatte kertoa omin sanoin');
    await page.does('press', tag, 'Tarkista|Katso, mitä');
    await page.does('press', tag, 'Lähetä');
    return page.does('says', tag, '\\d{4} \\d{4} \\d{4} \\d{4}');
  },
  conversation: async (page, code) => {
    const tag = 'kuulluksi-conversation';
    await page.does('fill', tag, 'Koodisi', code);
    await page.does('press', tag, 'Avaa keskustelu');
    await page.does('shows', tag, '[part=conversation]');
    await page.does('press', tag, 'Näytä, mitä kirjoitit');
    await page.does('says', tag, 'Voisiko ryhmässä olla ruokaa');
  },
  board: page => page.does('shows', 'kuulluksi-board', '.entry').then(() => undefined),
  join: page => page.does('shows', 'kuulluksi-join', '[part=questions]').then(() => undefined),
};

for (const engine of engines) {
  describe(`elements in the sites that show them, in ${engine}`, () => {
    const house = inHouse();
    let page: Visit;
    before(async () => {
      page = await visit(engine, house);
    });
    after(() => page.close());

    for (const [site, names] of Object.entries(hostsOf(house))) {
      let code = '';
      for (const name of Object.keys(names) as PageOf[]) {
        test(`${name} of ${site}: no policy violated, no error, nobody else asked, no cookie, nothing stored`, async () => {
          await page.goto(hostsOf(house)[site]![name]!);
          code = (await does[name](page, code)) ?? code;
          await page.assertClean();
        });
      }
    }
  });
}

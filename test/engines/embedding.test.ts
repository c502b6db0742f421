import { after, before, describe, test } from 'node:test';
import { hostsOf, type PageOf } from './hosts.ts';
import { ForeignSite, emptyPage } from '../end-to-end/support/foreign-site.ts';
import { House } from '../end-to-end/support/house.ts';
import { engines, visit, type Visit } from './support.ts';

/** No wait of a test is longer than this, whatever an engine does. */
const bound = { timeout: 60_000 };
const words = 'Voisiko ryhmässä olla ruokaa?';

/** Checks what was said, sends it, and gives back the code. */
const send = async (page: Visit, tag: string): Promise<string> => {
  await page.does('press', tag, 'Tarkista|Katso, mitä');
  await page.does('press', tag, 'Lähetä');
  return page.does('says', tag, '\\d{4} \\d{4} \\d{4} \\d{4}');
};

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
    // Where several may hear it, one is chosen first; then come the questions.
    await page.becomes(`(labels => {
      labels.find(one => /Esimerkki-Pirkanmaan/.test(one.textContent))?.click();
      return labels.some(one => /Minulla on idea/.test(one.textContent));
    })([...(document.querySelector('${tag}').shadowRoot?.querySelectorAll('label') ?? [])])`);
    await page.does('choose', tag, 'Minulla on idea');
    await page.does('fill', tag, 'Mitä (muuta )?haluat sanoa', words);
    await page.does('choose', tag, 'Kyllä, saatte kertoa omin sanoin');
    return send(page, tag);
  },
  'plain form': async page => {
    const tag = 'kuulluksi-feedback-form';
    // Until the form's code is here, it goes to the server's page; then it also tells of what says who one is.
    await page.does('fill', tag, 'Mitä haluat sanoa', 'Soita 040 123 4567');
    await page.becomes(`!!document.querySelector('textarea + div')?.shadowRoot`);
    await page.does('choose', tag, 'Minulla on idea');
    await page.does('fill', tag, 'Mitä haluat sanoa', words);
    await page.does('choose', tag, 'Kysykää ensin minulta');
    return send(page, tag);
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

/** Another site, which shows frames and lets no script of its own run. */
const hostPolicy = ({ server }: House) =>
  [
    "default-src 'none'",
    `frame-src ${server}`,
    `script-src ${server}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

for (const engine of engines) {
  describe(`elements in the sites that show them, in ${engine}`, { timeout: 300_000 }, () => {
    const house = new House();
    const host = new ForeignSite();
    let page: Visit;
    before(async () => {
      await host.open();
      await house.open(undefined, undefined, [host.origin]);
      page = await visit(engine, house, [host.origin]);
    });
    after(async () => {
      await page.close();
      await house.close();
      await host.close();
    });

    for (const [site, names] of Object.entries(hostsOf(house))) {
      let code = '';
      for (const name of Object.keys(names) as PageOf[]) {
        test(
          `${name} of ${site}: no policy violated, no error, nobody else asked, no cookie, nothing stored`,
          bound,
          async () => {
            await page.goto(hostsOf(house)[site]![name]!);
            code = (await does[name](page, code)) ?? code;
            await page.assertClean();
          },
        );
      }
    }

    for (const element of ['group-finder', 'pathways', 'feedback-form', 'conversation', 'board', 'join']) {
      test(
        `a frame with ${element} becomes as high as its content on another site, as cleanly`,
        bound,
        async () => {
          const address = `${house.server}/embed/${element}?organisation=esimerkki-pirkanmaa&language=fi`;
          const frame = `<iframe src="${address}" title="Kuulluksi" width="600" height="151"></iframe>`;
          const script = `<script type="module" src="${house.server}/embed.js"></script>`;
          await page.goto(host.put('/', emptyPage(frame + script), { policy: hostPolicy(house) }));
          await page.becomes(`document.querySelector('iframe').clientHeight > 200`);
          await page.assertClean();
        },
      );
    }
  });
}

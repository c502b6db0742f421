import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { stillWaits } from '@kuulluksi/contract/matters/course';
import { exampleContent } from '@kuulluksi/examples/content';
import type { Handle } from '@kuulluksi/server/database/tables';
import { openDatabase, type Database } from '@kuulluksi/server/database/open';
import type { Page } from 'playwright-core';
import { postgresPrograms, startPostgres, type PostgresServer } from '../server/databases.ts';
import { entries } from '../server/support.ts';
import type { Watch } from './support/browser.ts';
import { inHouse } from './support/in-house.ts';

const said = 'Voisiko ryhmässä olla ruokaa? Tulemme suoraan koulusta.';
const paraphrase = 'Nuoret toivovat ruokaa ryhmään, koska tulevat suoraan koulusta.';
const answerWords = 'Kiitos, hyvä ajatus. Tammikuusta alkaen ryhmässä on aina välipala.';

/** What the demo's content brings, before anybody sends anything. */
const { matters } = exampleContent;
const brought = {
  messages: matters.flatMap(matter => matter.messages).length,
  waiting: matters.filter(
    ({ organisation, answer }) =>
      organisation === 'esimerkki-pirkanmaa' && stillWaits(answer?.status ?? 'received'),
  ).length,
};

const countRows = async (database: Handle, table: 'feedback' | 'matters' | 'messages'): Promise<number> => {
  const { count } = await database
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** From the NGO's page to the database, to the desk and back, on one database. */
const walk = (name: string, openPostgres?: () => Promise<PostgresServer>) =>
  describe(`the whole way on ${name}`, () => {
    let postgres: PostgresServer | undefined;
    before(async () => {
      postgres = await openPostgres?.();
    });
    const { house, openPage } = inHouse(() => postgres?.url);
    after(() => postgres?.stop());

    let page: Page;
    let watch: Watch;
    let code = '';

    before(async () => {
      ({ page, watch } = await openPage([house.server, house.ngo, house.county]));
    });

    const withDatabase = async <T>(read: (database: Handle) => Promise<T>): Promise<T> => {
      // PGlite's folder belongs to one process, so the server lets go of it for the look.
      if (!postgres) await house.stopServer();
      const database: Database = await openDatabase(
        { databaseUrl: postgres?.url, dataFolder: house.dataFolder },
        entries,
      );
      try {
        return await read(database.handle);
      } finally {
        await database.close();
        if (!postgres) await house.startServer();
      }
    };

    test("a search for jälkihuollossa on the NGO's page finds the after-care groups", async () => {
      await page.goto(house.ngo);
      const finder = page.locator('kuulluksi-group-finder');
      await finder.getByLabel('Hae ryhmää').fill('jälkihuollossa');
      // Until the search is here, the whole list stands there.
      await finder
        .locator('[part~=group]')
        .first()
        .filter({ hasText: /jälkihuol/i })
        .waitFor();
      const names = await finder.locator('[part~=group]').allInnerTexts();
      assert.ok(names.length >= 5, `${names.length} groups`);
      const [first] = names;
      assert.match(first ?? '', /jälkihuol/i);
      await watch.assertClean();
    });

    test('feedback sent there returns a receipt code', async () => {
      await page.goto(`${house.ngo}/feedback`);
      const form = page.locator('kuulluksi-feedback-form');
      await form.getByLabel('Esimerkki-Pirkanmaan hyvinvointialue').check();
      await form.getByLabel('Minulla on idea').check();
      await form.getByLabel('Mitä muuta haluat sanoa?').fill(said);
      await form.getByLabel('Kyllä, saatte kertoa omin sanoin').check();
      await form.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
      await form.getByText('Viestiäsi ei ole vielä lähetetty').waitFor();
      await form.getByRole('button', { name: 'Lähetä palaute' }).click();
      await form.getByText('Tämä on koodisi').waitFor();
      const shown = /\d{4} \d{4} \d{4} \d{4}/.exec(await form.locator('.root').innerText());
      code = shown?.[0].replaceAll(' ', '') ?? '';
      assert.match(code, /^\d{16}$/);
      assert.ok(!page.url().includes(code));
      await watch.assertClean();
    });

    test('it is one row in the database, and the code is nowhere in it', async () => {
      await withDatabase(async database => {
        assert.equal(await countRows(database, 'feedback'), 1);
        assert.equal(await countRows(database, 'matters'), matters.length + 1);
        assert.equal(await countRows(database, 'messages'), brought.messages + 1);
        const codes = await database.selectFrom('receipt_codes').selectAll().execute();
        assert.equal(codes.length, 1);
        assert.ok(!JSON.stringify(codes).includes(code));
      });
    });

    test('the answer and the words for the board are given at the desk', async () => {
      const { page: desk } = await openPage([house.server]);
      await desk.goto(house.deskLink);
      await desk.getByText(`${brought.waiting + 1} ihmistä odottaa vastausta`).waitFor();
      assert.ok(!desk.url().includes('enter'));
      await desk.getByRole('link', { name: /idea.*odottanut alle päivän/i }).click();
      await desk.getByText(said).waitFor();
      await desk.getByLabel('Viesti lähettäjälle').fill(answerWords);
      await desk.getByLabel(/Suunnitteilla/).check();
      await desk
        .getByLabel(/Mitä aiotte tehdä/)
        .first()
        .fill('Ryhmässä on välipala.');
      await desk.getByLabel('Milloin', { exact: true }).fill('1/2027');
      await desk.getByRole('button', { name: 'Lähetä vastaus' }).click();
      await desk.getByText('Vastaus on lähetetty.').waitFor();
      await desk
        .getByLabel(/Mitä sanottiin, omin sanoinne/)
        .first()
        .fill(paraphrase);
      await desk.getByRole('button', { name: 'Julkaise taululla' }).click();
      await desk.getByText('Asia on nyt taululla.').waitFor();
      await desk.context().close();
    });

    test('the answer is read with the code', async () => {
      await page.goto(`${house.county}/conversation`);
      const conversation = page.locator('kuulluksi-conversation');
      await conversation.getByLabel('Koodisi').fill(code.replace(/(\d{4})(?=\d)/g, '$1 '));
      await conversation.getByRole('button', { name: 'Avaa keskustelu' }).click();
      await conversation.getByText(answerWords).waitFor();
      assert.equal(await conversation.getByText(said).isVisible(), false);
      await conversation.getByRole('button', { name: 'Näytä, mitä kirjoitit' }).click();
      await conversation.getByText(said).waitFor();
      assert.ok(!page.url().includes(code));
      await watch.assertClean();
    });

    test("it stands on the county's board, in staff's words", async () => {
      await page.goto(`${house.county}/board`);
      const entry = page.locator('kuulluksi-board .entry', { hasText: paraphrase });
      await entry.waitFor();
      const words = await entry.innerText();
      assert.match(words, /Suunnitteilla/);
      assert.match(words, /Ryhmässä on välipala\./);
      assert.match(words, /tammikuu 2027/);
      assert.ok(!words.includes(said));
      await watch.assertClean();
    });
  });

walk('PGlite');
const bin = postgresPrograms();
if (bin !== undefined) walk('PostgreSQL', () => startPostgres(bin));

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inHouse } from './support/in-house.ts';
import { spokenOrder } from './support/spoken.ts';

const folder = new URL('spoken/', import.meta.url);
const organisation = 'esimerkki-pirkanmaa';

/** The views of one form, in the order in which a person meets them. */
class Spoken {
  readonly #views: string[] = [];

  constructor(readonly page: Page) {}

  /** Waits until nothing comes any more: parts of a form load when they are needed. */
  async view(name: string, region?: string): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    let before = '';
    let now = await spokenOrder(this.page, region);
    while (now !== before) {
      await this.page.waitForTimeout(200);
      before = now;
      now = await spokenOrder(this.page, region);
    }
    this.#views.push(`# ${name}\n${now}\n`);
  }

  /** Compares with what is written down; UPDATE_SPOKEN=1 writes it anew, to be read by a person. */
  compare(file: string): void {
    const heard = this.#views.join('\n');
    const path = new URL(`${file}.txt`, folder);
    if (process.env['UPDATE_SPOKEN']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, heard);
    }
    assert.ok(existsSync(path), `${file}.txt is not written down yet: run with UPDATE_SPOKEN=1 and read it`);
    assert.equal(heard, readFileSync(path, 'utf8'));
  }
}

describe('what a screen reader says of each form, in its order', () => {
  const { house, openPage } = inHouse();
  let page: Page;
  let spoken: Spoken;
  let code = '';

  const open = async (path: string, options?: BrowserContextOptions) => {
    ({ page } = await openPage([house.server, house.county], options));
    spoken = new Spoken(page);
    await page.goto(path);
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  /** Where an organisation takes the words of children only on the server's own page, all may be written there. */
  const onServer = (level: string) =>
    `${house.server}/feedback?organisation=${organisation}&age-level=${level}&language=fi`;

  for (const level of ['youth', 'adult', 'professional'] as const) {
    test(`the feedback form at the level ${level}: questions, faults`, async () => {
      // The county's page for adults has a plain form inside the element; here the element's own form is heard.
      await open(`${house.county}/feedback/${level === 'adult' ? 'youth' : level}`);
      const form = page.locator('kuulluksi-feedback-form');
      if (level === 'adult') {
        await form.evaluate(element => element.setAttribute('age-level', 'adult'));
        await form.getByRole('button', { name: 'Tarkista vastauksesi' }).waitFor();
      }
      await form.locator('[part~=questions] .actions .button').waitFor();
      await spoken.view('Questions');
      await form.locator('[part~=questions] .actions .button').click();
      await form.locator('#error-summary').waitFor();
      await spoken.view('Nothing answered');
      if (level === 'adult') {
        await form.getByLabel('Minulla on idea').check();
        await form.getByLabel('Mitä muuta haluat sanoa?').fill('Voisiko ryhmässä olla ruokaa?');
        // Its fault goes away as the field is left, and what is below moves up.
        await page.keyboard.press('Tab');
        await form.getByLabel('Kyllä, saatte kertoa omin sanoin').check();
        await form.locator('[part~=questions] .actions .button').click();
        await form.locator('#check-title').waitFor();
        await spoken.view('Check');
        await press('Lähetä palaute');
        await form.locator('.code').waitFor();
        code = await form.locator('.code').innerText();
        await spoken.view('Sent');
      }
      spoken.compare(`feedback-${level}`);
      await page.context().close();
    });
  }

  test('the feedback form of a child: each question is a view of its own', async () => {
    await open(onServer('child'));
    const form = page.locator('kuulluksi-feedback-form');
    await form.getByRole('button', { name: 'Aloita' }).waitFor();
    await spoken.view('Start');
    await press('Aloita');
    for (let at = 1; (await form.locator('#check-title').count()) === 0; at += 1) {
      assert.ok(at < 20, 'The questions end');
      await form.locator('#question-words').waitFor();
      await spoken.view(`Question ${at}`);
      const words = await form.locator('#question-words').innerText();
      if (at === 1) await form.locator('.card').first().click();
      await form.locator('.big.main').click();
      await page.waitForFunction(asked => {
        const root = document.querySelector('kuulluksi-feedback-form')?.shadowRoot;
        const now = root?.querySelector<HTMLElement>('#question-words')?.innerText;
        return now !== asked;
      }, words);
    }
    await spoken.view('Check');
    spoken.compare('feedback-child');
    await page.context().close();
  });

  test('the conversation: the code, its faults, and writing back', async () => {
    assert.match(code, /\d{4}/, 'A code comes from the form above');
    await open(`${house.server}/conversation?language=fi`);
    const conversation = page.locator('kuulluksi-conversation');
    await conversation.getByLabel('Koodisi').waitFor();
    await spoken.view('Code');
    await press('Avaa keskustelu');
    await conversation.locator('#code-error').waitFor();
    await spoken.view('No code typed');
    await conversation.getByLabel('Koodisi').fill(code);
    await press('Avaa keskustelu');
    await conversation.locator('#do-write').waitFor();
    await spoken.view('Opened');
    await conversation.locator('#do-write').click();
    await conversation.getByLabel('Mitä haluat sanoa?').waitFor();
    await spoken.view('Writing back');
    await press('Lähetä viesti');
    await conversation.getByText('Kirjoita, mitä haluat sanoa.').first().waitFor();
    await spoken.view('No word written');
    spoken.compare('conversation');
    await page.context().close();
  });

  for (const level of ['child', 'youth'] as const) {
    test(`the conversation in the words of the level ${level}`, async () => {
      assert.match(code, /\d{4}/, 'A code comes from the form above');
      await open(`${house.server}/conversation?age-level=${level}&language=fi`);
      const conversation = page.locator('kuulluksi-conversation');
      await conversation.getByLabel('Koodisi').waitFor();
      await spoken.view('Code');
      await conversation.getByLabel('Koodisi').fill(code);
      await conversation.locator('.button.main').click();
      await conversation.locator('#do-write').waitFor();
      await spoken.view('Opened');
      await conversation.locator('#do-write').click();
      await conversation.locator('#words').waitFor();
      await spoken.view('Writing back');
      spoken.compare(`conversation-${level}`);
      await page.context().close();
    });
  }

  for (const level of ['child', 'adult'] as const) {
    test(`the server's own pages without JavaScript, at the level ${level}`, async () => {
      await open(onServer(level), { javaScriptEnabled: false });
      await spoken.view('Form');
      for (const name of await page
        .locator('form input[type=radio]')
        .evaluateAll(all => [...new Set(all.map(one => (one as HTMLInputElement).name))])) {
        await page.locator(`form input[name="${name}"]`).first().check();
      }
      await page.locator('form textarea').first().fill('Voisiko ryhmässä olla ruokaa?');
      await page.locator('form button').click();
      await page.locator('form [name=key]').waitFor({ state: 'attached' });
      await spoken.view('Check');
      await page.locator('form button').click();
      await page.locator('.code').waitFor();
      await spoken.view('Sent');
      await page.goto(`${house.server}/conversation?age-level=${level}&language=fi`);
      await spoken.view('Conversation');
      spoken.compare(`plain-${level}`);
      await page.context().close();
    });
  }

  test("the board's form of a digest by mail, and its fault", async () => {
    await open(`${house.server}/board?organisation=${organisation}&language=fi`);
    const board = page.locator('kuulluksi-board');
    await board.getByText('Seuraa ja jaa').click();
    const digest = board.locator('.digest');
    await digest.getByLabel('Sähköpostiosoite').waitFor();
    await page.waitForLoadState('networkidle');
    // The entries around the form are content, not form.
    await spoken.view('Form', 'Kooste sähköpostiin');
    await digest.getByRole('button', { name: 'Pyydä vahvistusviesti' }).click();
    await digest.getByText('Kirjoita sähköpostiosoitteesi.').waitFor();
    await spoken.view('No address written', 'Kooste sähköpostiin');
    spoken.compare('board-follow');
    await page.context().close();
  });
});

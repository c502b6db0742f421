import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import type { Browser, Page } from 'playwright-core';
import { conversationCalls } from '../server/support/conversations.ts';
import { openBrowser, openPage, type Watch } from './support/browser.ts';
import { openStaffed } from './support/staffed.ts';

const said = 'Voisiko ryhmässä olla ruokaa? Tulemme suoraan koulusta.';
const left = 'Entä kesällä?';
const more = 'Myös lapset tulisivat mielellään.';
const wish = 'Jättäkää koulu pois.';
const firstAnswer = 'Ryhmä on tiistaisin.';
const shown = {
  first: 'Nuoret toivovat ruokaa, koska tulevat koulusta.',
  mended: 'Nuoret toivovat ruokaa ryhmään.',
};
const day = 864e5;

/** From what a person said to what they take back, and all that is said between them and staff. */
describe('a conversation, on sites of other origins', () => {
  let house: Awaited<ReturnType<typeof openStaffed>>;
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let staff: ReturnType<typeof conversationCalls>;
  let code = '';
  let id = '';

  before(async () => {
    house = await openStaffed();
    browser = await openBrowser();
    ({ page, watch } = await openPage(browser, [house.server, house.ngo, house.county]));
    page.setDefaultTimeout(30_000);
    const { cookie } = await house.desk.signIn(['coordinator']);
    staff = conversationCalls(house.desk, () => cookie);
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  const conversation = () => page.locator('kuulluksi-conversation');
  const press = (name: string) => conversation().getByRole('button', { name, exact: true }).click();
  const says = (words: string) => conversation().getByText(words).first().waitFor();
  const words = () => conversation().locator('[part~=root]').innerText();
  /** On another site than the one where it was said. */
  const enter = async (digits = code) => {
    await page.goto(`${house.county}/conversation`);
    await conversation().getByLabel('Koodisi').fill(groupReceiptCode(digits));
    await press('Avaa keskustelu');
  };
  const open = async (digits = code) => {
    await enter(digits);
    await conversation().getByText('Keskustelusi', { exact: true }).waitFor();
  };
  /** What the page says to a code that opens nothing. */
  const refusalOf = async (digits: string): Promise<string> => {
    await enter(digits);
    await conversation().locator('#code-error').waitFor();
    return conversation().locator('#code-error').innerText();
  };
  const onBoard = async () => (await staff.board()).map(({ said: { text } }) => text);

  test('begins with feedback, whose code opens it on another site', async () => {
    await page.goto(`${house.ngo}/feedback`);
    const form = page.locator('kuulluksi-feedback-form');
    await form.getByLabel('Esimerkki-Pirkanmaan hyvinvointialue').check();
    await form.getByLabel('Minulla on idea').check();
    await form.getByLabel('Mitä haluat sanoa?').fill(said);
    await form.getByLabel('Kysykää minulta ensin').check();
    await form.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
    await form.getByRole('button', { name: 'Lähetä palaute' }).click();
    code = (await form.locator('[part=receipt-code]').innerText()).replace(/\D/g, '');
    assert.match(code, /^\d{16}$/);
    await open();
    await says('Vastausta ei ole vielä.');
    await watch.assertClean();
    const { id: matter } = await house.desk.database
      .selectFrom('feedback')
      .select('matter as id')
      .executeTakeFirstOrThrow();
    id = matter;
  });

  test('shows the answer at once, and own words only after one more press', async () => {
    assert.equal((await staff.answer(id)).status, 201);
    await open();
    await says(firstAnswer);
    assert.ok(!(await words()).includes(said));
    await press('Näytä, mitä kirjoitit');
    await says(said);
    await press('Piilota, mitä kirjoitit');
    await conversation().getByText(said).waitFor({ state: 'detached' });
    await watch.assertClean();
  });

  test('"this did not answer me" makes the matter wait again, and shows the sentence back', async () => {
    await press('Tämä ei vastannut minuun');
    await conversation().getByLabel('Mikä jäi auki?').fill(left);
    await press('Avaa asia uudelleen');
    await says('Asia on avattu uudelleen.');
    assert.equal((await staff.read(id)).status, 'reopened');
    // A press that was meant for the first answer is not there a second time.
    assert.equal(await conversation().getByRole('button', { name: 'Tämä ei vastannut minuun' }).count(), 0);
    await press('Näytä, mitä kirjoitit');
    await says('Sanoit: tämä ei vastannut minuun.');
    await says(left);
    await watch.assertClean();
  });

  test('what is written back carries a solved challenge, and staff read it', async () => {
    await press('Kirjoita lisää');
    await conversation().getByLabel('Mitä haluat sanoa?').fill(more);
    const call = page.waitForRequest(`${house.server}/v1/conversations/messages`);
    await press('Lähetä viesti');
    const sent = (await call).postDataJSON() as { proof?: unknown; key: string; code: string };
    assert.ok(sent.proof, 'A proof goes with the words');
    await says('Viestisi on perillä.');
    const { messages } = await staff.read(id);
    assert.deepEqual(
      messages.filter(({ from }) => from === 'person').map(({ text }) => text?.text),
      [said, left, more],
    );
    await watch.assertClean();
  });

  test('a draft waits for the person, is changed as they wished, and stands on the board after their yes', async () => {
    await staff.answer(id, { status: 'planned', what: { fi: 'Ryhmässä on välipala.' }, when: '2027-01' });
    await staff.propose(id, { said: { fi: shown.first } });
    assert.deepEqual(await onBoard(), [], 'Nothing stands there before a yes');
    await open();
    await says('Saammeko kertoa tästä näin?');
    await says(shown.first);
    await press('Toivon muutosta');
    await conversation().getByLabel('Mitä haluat muuttaa?').fill(wish);
    await press('Lähetä toive');
    await says('Toiveesi on perillä.');
    assert.deepEqual(await onBoard(), []);

    assert.ok(JSON.stringify(await staff.read(id)).includes(wish));
    await staff.propose(id, { said: { fi: shown.mended } });
    await open();
    await says(shown.mended);
    await press('Kyllä, kertokaa näin');
    await says('Kiitos. Teksti on nyt sivulla');
    assert.deepEqual(await onBoard(), [shown.mended]);

    await page.goto(`${house.county}/board`);
    const entry = page.locator('kuulluksi-board .entry', { hasText: shown.mended });
    await entry.waitFor();
    const read = await entry.innerText();
    for (const own of [said, left, more, wish]) assert.ok(!read.includes(own));
    await watch.assertClean();
  });

  test('what was said is taken back: no entry, no words, for nobody', async () => {
    await open();
    await press('Peru, mitä sanoin');
    await says('teksti sivulta ”Te sanoitte – me teimme”');
    await press('En peru');
    await press('Peru, mitä sanoin');
    await press('Kyllä, peru');
    await says('Tämä on peruttu');
    const last = await words();
    for (const gone of [said, left, more, firstAnswer, shown.mended]) assert.ok(!last.includes(gone), gone);
    assert.deepEqual(await onBoard(), []);
    const seen = JSON.stringify(await staff.read(id));
    for (const gone of [said, left, more, wish]) assert.ok(!seen.includes(gone), gone);

    await page.goto(`${house.county}/board`);
    await page.locator('kuulluksi-board [role=heading]').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByText(shown.mended).count(), 0);
    await watch.assertClean();
  });

  test('after a no nothing stands on the board, and the answer stays', async () => {
    const other = await house.desk.giveFeedback({ publication: 'ask-first' });
    await staff.answer(other.id);
    await staff.propose(other.id, { said: { fi: shown.first } });
    await open(other.receiptCode);
    await says(shown.first);
    await press('Ei, älkää kertoko');
    await says('Asiasta ei kerrota. Vastauksesi pysyy täällä.');
    assert.equal(await conversation().getByText(shown.first).count(), 0);
    await says(firstAnswer);
    assert.deepEqual(await onBoard(), []);
    // Staff cannot go past it.
    assert.notEqual((await staff.publish(other.id)).status, 201);
    assert.deepEqual(await onBoard(), []);
    await watch.assertClean();
  });

  test('a wrong code, one whose time is over and one of what was taken back long ago get the same sentence', async () => {
    // The refusals are failed loads to the browser's console.
    watch.expectsLostServer = true;
    const wrong = await refusalOf('1234567890123456');
    assert.match(wrong, /Tällä koodilla ei löydy keskustelua/);
    const old = await house.desk.giveFeedback();
    await open(old.receiptCode);
    house.desk.time.now = new Date(house.desk.time.now.getTime() + 3 * 366 * day);
    assert.equal(await refusalOf(old.receiptCode), wrong);
    assert.equal(await refusalOf(code), wrong);
    assert.equal(await conversation().getByLabel('Koodisi').inputValue(), groupReceiptCode(code));
    await watch.assertClean();
  });
});

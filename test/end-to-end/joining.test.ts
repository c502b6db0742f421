import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JoinRequest, JoinRequestsAnswer } from '@kuulluksi/contract/joining/schemas';
import { storeGroups } from '@kuulluksi/server/groups/store';
import { publicRecordsChanged } from '@kuulluksi/server/public-records';
import type { Browser, Page } from 'playwright-core';
import { group, hidden } from '../server/content.ts';
import { ours } from '../server/support/staff.ts';
import { openBrowser, openPage, type Watch } from './support/browser.ts';
import { openStaffed } from './support/staffed.ts';

const told = 'Jännittää vähän tulla yksin.';
const answer = 'Tervetuloa! Kerron sinulle paikan, kun soitan.';

/** From a group in the finder of one site to the desk, and back by the code on the server's own page. */
describe('asking to join, on sites of other origins', () => {
  let house: Awaited<ReturnType<typeof openStaffed>>;
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let cookie = '';
  let code = '';
  let id = '';

  before(async () => {
    house = await openStaffed();
    await storeGroups(house.desk.database, [
      group('suljettu', {
        organisation: ours,
        name: { fi: 'Sisarusten ryhmä' },
        area: '06',
        access: 'granted',
        audiences: ['child'],
        ages: { from: 7, to: 12 },
        place: {
          visibility: 'told-after-contact',
          municipality: '837',
          venue: { fi: hidden.venue },
          street: hidden.street,
        },
      }),
    ]);
    await publicRecordsChanged(house.desk.database);
    browser = await openBrowser();
    ({ page, watch } = await openPage(browser, [house.server, house.ngo, house.county]));
    page.setDefaultTimeout(30_000);
    ({ cookie } = await house.desk.signIn(['coordinator']));
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  test('begins in the details of a group, and ends with a code', async () => {
    await page.goto(`${house.county}/groups`);
    const finder = page.locator('kuulluksi-group-finder');
    await finder.getByText('Sisarusten ryhmä').first().waitFor();
    await finder.locator('[part~=group] button, [part~=card] button').first().click();
    await finder.getByRole('button', { name: 'Pyydä päästä mukaan' }).click();
    const join = page.locator('kuulluksi-join');
    await join.getByLabel('Millä nimellä voimme kutsua sinua?').fill('Pikkuorava');
    await join.getByLabel('Soittakaa minulle').check();
    await join.getByLabel('Puhelinnumerosi').fill('050 000 0123');
    await join.getByLabel('Haluatko kertoa jotakin?').fill(told);
    await join.getByRole('button', { name: 'Lähetä pyyntö' }).click();
    code = (await join.locator('[part=receipt-code]').innerText()).replace(/\D/g, '');
    assert.match(code, /^\d{16}$/);
  });

  test('is read and answered at the desk', async () => {
    const { items } = (await house.desk.call('GET', '/v1/staff/join-requests', { cookie }))
      .body as JoinRequestsAnswer;
    assert.equal(items.length, 1);
    id = items[0]!.id;
    const read = (await house.desk.call('GET', `/v1/staff/join-requests/${id}`, { cookie }))
      .body as JoinRequest;
    assert.equal(read.messages[0]?.text?.text, told);
    const { status } = await house.desk.call('POST', `/v1/staff/join-requests/${id}/answers`, {
      cookie,
      body: { version: read.version, language: 'fi', status: 'in-contact', message: answer },
    });
    assert.equal(status, 200);
  });

  test('is opened by its code elsewhere, and taken back whole', async () => {
    await page.goto(`${house.ngo}/conversation`);
    const conversation = page.locator('kuulluksi-conversation');
    const press = (name: string) => conversation.getByRole('button', { name, exact: true }).click();
    await conversation.getByLabel('Koodisi').fill(code);
    await press('Avaa keskustelu');
    await conversation.getByText(answer).waitFor();
    assert.ok(!(await page.content()).includes(hidden.street));
    await press('Peru, mitä sanoin');
    await press('Kyllä, peru');
    await conversation.getByText('Pyyntösi, yhteystietosi ja viestit on poistettu.').waitFor();
    const rows = await house.desk.database.selectFrom('join_contacts').selectAll().execute();
    assert.deepEqual(rows, []);
    await watch.assertClean();
  });
});

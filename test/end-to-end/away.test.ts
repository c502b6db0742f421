import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inHouse } from './support/in-house.ts';

describe('while the server is stopped', () => {
  const { house, openPage } = inHouse();

  test('a board shows its children and a calm sentence, and goes on without a reload when the server is back', async () => {
    const { page, watch } = await openPage([house.server, house.county]);
    watch.expectsLostServer = true;
    await page.goto(`${house.county}/board`);
    const board = page.locator('kuulluksi-board');
    await board.locator('.entry').first().waitFor();

    await house.stopServer();
    await page.evaluate(() => {
      // A new element on a page that is open: its code is here, its data is not.
      const second = document.createElement('kuulluksi-board');
      second.id = 'second';
      second.append(Object.assign(document.createElement('p'), { textContent: 'Soita meille' }));
      document.querySelector('main')!.append(second);
    });
    const second = page.locator('#second');
    await second.getByText('Yhteys palveluun ei juuri nyt toimi').waitFor();
    assert.ok(await page.getByText('Soita meille').isVisible());

    await house.startServer();
    await second.locator('.entry').first().waitFor({ timeout: 45_000 });
    await watch.assertClean();
    await page.context().close();
  });

  test("a group's details, whose code was not here yet, come when the server is back", async () => {
    const { page, watch } = await openPage([house.server, house.ngo]);
    watch.expectsLostServer = true;
    await page.goto(house.ngo);
    const finder = page.locator('kuulluksi-group-finder');
    await finder.locator('[part~=group]').first().waitFor();

    await house.stopServer();
    await finder
      .getByRole('button', { name: /Lue lisää/ })
      .first()
      .click();
    await finder.getByText('Yhteys palveluun ei juuri nyt toimi').waitFor();
    assert.ok(await finder.locator('[part~=group]').first().isVisible());

    await house.startServer();
    await finder.locator('[part~=details] dl, [part~=details] p').first().waitFor({ timeout: 45_000 });
    await watch.assertClean();
    await page.context().close();
  });

  test('an element whose code could not be fetched keeps its children, and comes when the server is back', async () => {
    const { page, watch } = await openPage([house.server, house.county]);
    watch.expectsLostServer = true;
    // The loader is here, the code of the board is not: the line breaks between the two.
    await page.goto(`${house.county}/`);
    await page.waitForFunction(() => Symbol.for('kuulluksi.loader') in globalThis);
    await house.stopServer();
    await page.evaluate(() => {
      const board = document.createElement('kuulluksi-board');
      board.append(Object.assign(document.createElement('p'), { textContent: 'Soita meille' }));
      document.querySelector('main')!.append(board);
    });
    assert.ok(await page.getByText('Soita meille').isVisible());

    await house.startServer();
    await page.locator('kuulluksi-board .entry').first().waitFor({ timeout: 45_000 });
    assert.equal(await page.getByText('Soita meille').isVisible(), false);
    await watch.assertClean();
    await page.context().close();
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { fits, focused, tabTo, until } from './support/focus.ts';
import { inHouse } from './support/in-house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The spacing that a person may set in the browser, inside of the elements too (WCAG 1.4.12). */
const widenText = (page: Page) =>
  page.evaluate(() => {
    const spacing = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }';
    for (const root of [document.head, ...[...document.querySelectorAll('*')].map(one => one.shadowRoot)]) {
      root?.append(Object.assign(document.createElement('style'), { textContent: spacing }));
    }
  });

describe('with a keyboard alone', () => {
  const { house, openPage } = inHouse();

  test("feedback is written, checked and sent on the NGO's page, and faults are walked through", async () => {
    const { page, watch } = await openPage([house.server, house.ngo]);
    const { keyboard } = page;
    await page.goto(`${house.ngo}/feedback`);
    const form = page.locator('kuulluksi-feedback-form');
    await form.getByText('Kenelle kirjoitat?').waitFor();
    await tabTo(page, /Siirry sisältöön/);
    await keyboard.press('Enter');
    await tabTo(page, /Esimerkki-Pirkanmaan hyvinvointialue/);
    await keyboard.press('Space');
    await tabTo(page, /Tarkista vastauksesi/);
    await keyboard.press('Enter');
    await until(page, 'error-summary');
    await tabTo(page, /Kirjoita, mitä haluat sanoa/);
    await keyboard.press('Enter');
    await until(page, 'text');
    await keyboard.type('Ryhmässä on hyvä olla.');
    await keyboard.press('Shift+Tab');
    await keyboard.press('ArrowDown');
    await tabTo(page, /Mitä (muuta )?haluat sanoa/);
    await tabTo(page, /Kyllä, saatte kertoa/);
    await keyboard.press('Space');
    await tabTo(page, /Tarkista vastauksesi/);
    await keyboard.press('Enter');
    await until(page, 'check-title');
    await tabTo(page, /^Lähetä palaute$/);
    await keyboard.press('Enter');
    await until(page, 'sent-title');
    assert.match(await form.locator('.code').innerText(), /^\d{4} \d{4} \d{4} \d{4}$/);
    await watch.assertClean();
    await page.context().close();
  });

  test('a group is searched and its details are opened, and Tab goes on into them', async () => {
    const { page, watch } = await openPage([house.server, house.ngo]);
    await page.goto(house.ngo);
    const finder = page.locator('kuulluksi-group-finder');
    await finder.locator('[part~=group]').first().waitFor();
    await tabTo(page, /Hae ryhmää/);
    await page.keyboard.type('jälkihuollon asiakasraati');
    await finder.locator('[part~=group] [role=heading]', { hasText: 'Jälkihuollon asiakasraati' }).waitFor();
    const { words } = await tabTo(page, /^Lue lisää ?: Jälkihuollon asiakasraati$/);
    await page.keyboard.press('Enter');
    await finder.locator('[part~=details] a').first().waitFor();
    assert.equal((await focused(page)).words, words);
    await tabTo(page, /@/);
    await watch.assertClean();
    await page.context().close();
  });

  test('every page has one first heading, no fault that axe finds and nothing beside a narrow window, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage([house.server, house.ngo, house.county, house.intranet], {
        colorScheme,
        viewport: { width: 320, height: 640 },
        bypassCSP: true,
      });
      const pages = [
        ...['/groups', '/feedback', '/conversation', '/board'].map(path => house.county + path),
        ...['/', '/feedback', '/conversation', '/board', '/panels'].map(path => house.ngo + path),
        ...['/', '/groups', '/ways', '/feedback', '/board'].map(path => house.intranet + path),
      ];
      for (const address of pages) {
        await page.goto(address);
        await page.locator('main [role=heading], main form[method=post]').first().waitFor();
        await page
          .getByText('Haetaan tietoja…')
          .filter({ visible: true })
          .first()
          .waitFor({ state: 'hidden' });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { run } = (window as unknown as { axe: typeof Axe }).axe;
          const { violations } = await run(document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, [], `${colorScheme} ${address}`);
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, address);
        assert.ok(await fits(page), address);
        await widenText(page);
        assert.ok(await fits(page), `${address} with wide text spacing`);
      }
      await page.context().close();
    }
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fits, focused, tabTo, until } from './support/focus.ts';
import { inHouse } from './support/in-house.ts';

/** A window of 1280 by 1024 at 400 %, with the colours that the person's system gives; and a usual one. */
const windows: Record<string, BrowserContextOptions> = {
  'at 400 % and in forced colours': { viewport: { width: 320, height: 256 }, forcedColors: 'active' },
  'in a usual window': {},
};

/** How the chosen one of several looks, and another one: in forced colours only lines and system colours are left. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const lines = (of: Element | null | undefined) => {
      const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(of!);
      return `${borderTopStyle} ${borderTopWidth} ${borderTopColor}`;
    };
    const root = document.querySelector('kuulluksi-feedback-form, kuulluksi-conversation')!.shadowRoot!;
    const shownOf = (input: Element) =>
      (input.closest('.card')?.querySelector('.card-face') ?? input.closest('.option'))!;
    const all = [...root.querySelectorAll('input[type=radio], input[type=checkbox]')];
    const of = (checked: boolean) => all.find(input => (input as HTMLInputElement).checked === checked);
    return { chosen: lines(shownOf(of(true)!)), other: lines(shownOf(of(false)!)) };
  });

for (const [name, options] of Object.entries(windows)) {
  describe(`a child with a keyboard alone, ${name}`, () => {
    const { house, openPage } = inHouse();
    let code = '';

    const assertFits = async (page: Page, view: string) =>
      assert.ok(await fits(page), `Something stands beside the window: ${view}`);
    /** Arrows choose among radios, Space ticks; what is chosen looks otherwise than the rest. */
    const choose = async (page: Page) => {
      await page.keyboard.press('Space');
      const first = await focused(page);
      assert.ok(first.checked, `"${first.words}" is not chosen`);
      if (first.type === 'radio') {
        await page.keyboard.press('ArrowDown');
        const next = await focused(page);
        assert.ok(next.checked && next.ringed && next.inView, `"${next.words}" is not chosen by the arrow`);
        assert.notEqual(next.words, first.words);
      }
      const { chosen, other } = await looks(page);
      assert.notEqual(chosen, other);
    };

    test('every view of the feedback form, from the first to the code', async () => {
      const { page, watch } = await openPage([house.server], options);
      page.setDefaultTimeout(30_000);
      const { keyboard } = page;
      const query = 'organisation=esimerkki-pirkanmaa&age-level=child&language=fi';
      await page.goto(`${house.server}/feedback?${query}`);
      const form = page.locator('kuulluksi-feedback-form');
      await form.getByRole('button', { name: 'Aloita' }).waitFor();
      await assertFits(page, 'start');
      await tabTo(page, /^Aloita$/);
      await keyboard.press('Enter');
      const seen: string[] = [];
      const words = form.locator('#question-words');
      for (;;) {
        await until(page, 'questions');
        const asked = await words.innerText();
        assert.ok(!seen.includes(asked) && seen.length < 20, asked);
        seen.push(asked);
        await assertFits(page, asked);
        const field = await tabTo(
          page,
          ({ type, main }) => main || /radio|checkbox|textarea|select/.test(type),
        );
        if (/radio|checkbox/.test(field.type)) await choose(page);
        else if (field.type === 'textarea') await keyboard.type('Haluan pitää kissan.');
        if (!field.main) await tabTo(page, ({ main }) => main);
        await keyboard.press('Enter');
        await page.waitForFunction(before => {
          const root = document.querySelector('kuulluksi-feedback-form')!.shadowRoot!;
          const now = root.querySelector<HTMLElement>('#question-words')?.innerText;
          return now !== before;
        }, asked);
        if ((await words.count()) === 0) break;
      }
      assert.ok(seen.length >= 5, seen.join(' '));
      await until(page, 'check-title');
      await assertFits(page, 'check');
      await tabTo(page, ({ main }) => main);
      await keyboard.press('Enter');
      await until(page, 'sent-title');
      await assertFits(page, 'sent');
      code = (await form.locator('.code').innerText()).replace(/\D/g, '');
      assert.match(code, /^\d{16}$/);
      await watch.assertClean();
      await page.context().close();
    });

    test('the conversation: opening, writing, choosing who may know, not taking back', async () => {
      const { page, watch } = await openPage([house.server], options);
      page.setDefaultTimeout(30_000);
      const { keyboard } = page;
      await page.goto(`${house.server}/conversation?age-level=child&language=fi`);
      const conversation = page.locator('kuulluksi-conversation');
      await conversation.getByLabel('Koodisi').waitFor();
      await tabTo(page, /^Koodisi$/);
      await keyboard.press('Enter');
      await until(page, 'code');
      await assertFits(page, 'no code');
      await keyboard.type(code);
      await keyboard.press('Enter');
      await until(page, 'opened');
      await assertFits(page, 'opened');

      await tabTo(page, /^Haluan kertoa lisää$/);
      await keyboard.press('Enter');
      await until(page, 'act-title');
      await tabTo(page, ({ type }) => type === 'textarea');
      await keyboard.type('Ja koiran.');
      await assertFits(page, 'writing');
      await tabTo(page, ({ main }) => main);
      await keyboard.press('Enter');
      await until(page, 'done');

      await tabTo(page, /^Saako tästä kertoa muille$/);
      await keyboard.press('Enter');
      await until(page, 'act-title');
      await tabTo(page, ({ type }) => type === 'radio');
      await keyboard.press('ArrowUp');
      assert.ok((await focused(page)).checked);
      const { chosen, other } = await looks(page);
      assert.notEqual(chosen, other);
      await assertFits(page, 'leave');
      await tabTo(page, ({ main }) => main);
      await keyboard.press('Enter');
      await until(page, 'done');

      await tabTo(page, /^Haluan perua, mitä sanoin$/);
      await keyboard.press('Enter');
      await until(page, 'act-title');
      await assertFits(page, 'withdrawal');
      await tabTo(page, /^En peru$/);
      await keyboard.press('Enter');
      await until(page, 'do-withdraw');
      await watch.assertClean();
      await page.context().close();
    });
  });
}

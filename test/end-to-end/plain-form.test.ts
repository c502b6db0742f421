import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { inHouse } from './support/in-house.ts';

const words = 'Iltapala voisi olla myöhemmin.';
const neutral = 'https://www.ilmatieteenlaitos.fi/';

/** As high as the page, so that a shift anywhere on it counts. */
const wholePage = { width: 412, height: 2600 };

/** Everything of the page that moved without being asked, added up; what follows on a press counts too. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { shifts: { value: number; moved: string[] }[] };
    seen.shifts = [];
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => node?.nodeName ?? '');
        seen.shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);

/** Holds the loader back until it is let go: the page stands as its HTML alone makes it. */
const holdScript = async (page: Page, server: string): Promise<() => void> => {
  let letGo = () => {};
  const gate = new Promise<void>(resolve => (letGo = resolve));
  await page.route(`${server}/kuulluksi.js`, async route => {
    await gate;
    await route.continue();
  });
  return letGo;
};

/** The element's code, and the rest of the form, are here: what is sent now is taken over. */
const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('kuulluksi-feedback-form')?.shadowRoot);
  await page.waitForLoadState('networkidle');
};

const submit = (form: Locator) => form.getByRole('button', { name: 'Tarkista vastauksesi' });
const valuesOf = (page: Page) =>
  page.locator('form').evaluate(form => Object.fromEntries(new FormData(form as HTMLFormElement)));

describe('a plain form inside the feedback form, on a site of another origin', () => {
  const { house, openPage } = inHouse();

  for (const [address, labels] of [
    ['/feedback', ['Minulla on idea', 'Mitä haluat sanoa?', 'Kysykää ensin minulta']],
    ['/sv/feedback', ['Jag har en idé', 'Vad vill du säga?', 'Fråga mig först']],
    ['/en/feedback', ['I have an idea', 'What do you want to say?', 'Ask me first']],
    ['/fi-simple/feedback', ['Minulla on idea', 'Mitä haluat sanoa?', 'Kysykää ensin minulta']],
  ] as const) {
    test(`is sent from ${address} without JavaScript: shown once more, then stored, with a code`, async () => {
      const { page } = await openPage([house.server, house.county], { javaScriptEnabled: false });
      const [kind, text, publication] = labels;
      await page.goto(house.county + address);
      await page.getByLabel(kind).check();
      await page.getByLabel(text).fill(words);
      await page.getByLabel(publication).check();
      await page.locator('kuulluksi-feedback-form button').click();

      await page.waitForURL(`${house.server}/feedback`);
      const { key, ...once } = await valuesOf(page);
      assert.match(String(key), /^[0-9a-f]{32}$/);
      assert.deepEqual(once, {
        organisation: 'esimerkki-pirkanmaa',
        kind: 'idea',
        text: words,
        publication: 'ask-first',
        trap: '',
        ageLevel: 'adult',
        language: address.split('/').at(-2) || 'fi',
      });
      await page.locator('form button').click();
      await page.locator('.code').waitFor();
      assert.match((await page.locator('.code').innerText()).replace(/\s/g, ''), /^[0-9]{16}$/);
      await page.context().close();
    });
  }

  test('keeps every letter typed before the element is ready, with the focus and the caret, and nothing moves', async () => {
    const { page, watch } = await openPage([house.server, house.county], { viewport: wholePage });
    await watchShifts(page);
    const letGo = await holdScript(page, house.server);
    await page.goto(`${house.county}/feedback`, { waitUntil: 'commit' });
    const text = page.getByLabel('Mitä haluat sanoa?');
    await page.getByLabel('Minulla on idea').check();
    await text.pressSequentially('Ennen. ');
    assert.equal(await page.evaluate(() => customElements.get('kuulluksi-feedback-form')), undefined);
    letGo();
    // Goes on typing while the code comes, without looking.
    for (let count = 0; count < 20; count += 1) await page.keyboard.type('a', { delay: 20 });
    await ready(page);
    await page.locator('[part=exit-button]').waitFor();
    await page.keyboard.type(' Jälkeen.');
    const typed = `Ennen. ${'a'.repeat(20)} Jälkeen.`;
    assert.equal(await text.inputValue(), typed);
    assert.ok(await page.getByLabel('Minulla on idea').isChecked());
    assert.deepEqual(await shiftsOf(page), []);

    await page.getByLabel('Kysykää ensin minulta').check();
    await submit(page.locator('kuulluksi-feedback-form')).click();
    await page.locator('#check-title').waitFor();
    assert.equal(page.url(), `${house.county}/feedback`);
    const answers = await page.locator('[part=answers]').innerText();
    for (const one of [typed, 'Minulla on idea', 'Kysykää minulta ensin'])
      assert.ok(answers.includes(one), one);
    // What must be known before sending, which the page's own form need not have said.
    const known = await page.locator('[part=check]').innerText();
    for (const one of ['112', 'lastensuojelun osallisuuskoordinaattori']) assert.ok(known.includes(one), one);
    await page.getByRole('button', { name: 'Lähetä palaute' }).click();
    await page.locator('[part=receipt-code]').waitFor();
    await watch.assertClean();
    await page.context().close();
  });

  for (const width of [320, 412, 1280]) {
    test(`nothing moves when the element becomes ready, ${width} wide`, async () => {
      const { page } = await openPage([house.server, house.county], {
        viewport: { width, height: 3200 },
      });
      await watchShifts(page);
      const letGo = await holdScript(page, house.server);
      await page.goto(`${house.county}/feedback`, { waitUntil: 'commit' });
      await submit(page.locator('kuulluksi-feedback-form')).waitFor();
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('main, main *')].map(one => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return one.localName.includes('-')
              ? one.localName
              : [one.localName, x, y, width, height].join(' ');
          }),
        );
      const before = await places();
      letGo();
      await ready(page);
      await page.locator('[part=exit-button]').waitFor();
      assert.deepEqual(await places(), before);
      assert.deepEqual(await shiftsOf(page), []);
      await page.context().close();
    });
  }

  test('says what is missing as any form does, and takes over nothing until it is whole', async () => {
    const { page } = await openPage([house.server, house.county]);
    await page.goto(`${house.county}/feedback`);
    await ready(page);
    const text = page.getByLabel('Mitä haluat sanoa?');
    await text.fill(words);
    await submit(page.locator('kuulluksi-feedback-form')).click();
    assert.equal((await page.locator('form :invalid').count()) > 0, true);
    assert.equal(await text.inputValue(), words);
    assert.equal(await page.locator('#check-title').count(), 0);
    await page.context().close();
  });

  test('has quick exit in view over it, wherever one reads, and it leaves', async () => {
    const { page } = await openPage([house.server, house.county], {
      viewport: { width: 390, height: 640 },
    });
    await page.route(neutral, route => route.fulfill({ contentType: 'text/html', body: 'Sää' }));
    await page.goto(`${house.county}/feedback`);
    const button = page.locator('[part=exit-button]');
    await button.waitFor();
    const text = page.getByLabel('Mitä haluat sanoa?');
    for (const place of [page.locator('h1'), text, submit(page.locator('kuulluksi-feedback-form'))]) {
      await place.scrollIntoViewIfNeeded();
      const onTop = await button.evaluate(exit => {
        const { x, y, width, height } = exit.getBoundingClientRect();
        const [across, down] = [x + width / 2, y + height / 2];
        const host = document.querySelector('kuulluksi-feedback-form')!;
        return (
          document.elementFromPoint(across, down) === host &&
          host.shadowRoot!.elementFromPoint(across, down) === exit
        );
      });
      assert.ok(onTop, await place.innerText());
    }
    // At the end of the page it lies beside the form's own button, not over it.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const free = await submit(page.locator('kuulluksi-feedback-form')).evaluate(own => {
      const { left, right, top, bottom } = own.getBoundingClientRect();
      return [left + 2, right - 2].every(x =>
        [top + 2, bottom - 2].every(y => document.elementFromPoint(x, y) === own),
      );
    });
    assert.ok(free);
    await text.fill(words);
    await button.click();
    await page.waitForURL(neutral);
    await page.context().close();
  });

  for (const width of [320, 390, 1100]) {
    test(`half covers no words with quick exit, and never what has the focus, ${width} wide`, async () => {
      const { page } = await openPage([house.server, house.county], {
        viewport: { width, height: 640 },
      });
      await page.goto(`${house.county}/feedback`);
      await page.locator('[part=exit-button]').waitFor();
      const placeOf = (locator: Locator) => locator.evaluate(one => one.getBoundingClientRect().toJSON());
      type Place = Record<'left' | 'right' | 'top' | 'bottom', number>;
      const form = (await placeOf(page.locator('.plain-form'))) as Place;
      const exit = (await placeOf(page.locator('[part=exit]'))) as Place;
      const over = exit.left <= form.left && exit.right >= form.right;
      const beside = exit.left >= form.right;
      assert.ok(over || beside, JSON.stringify({ form, exit }));

      // Radio buttons of one name are one stop.
      await page.getByLabel('Haluan kiittää').focus();
      for (const stop of ['kind', 'text', 'publication', '']) {
        const { name, free } = await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement;
          const { left, right, top, bottom } = focused.getBoundingClientRect();
          const corners = [left + 2, right - 2].flatMap(x => [top + 2, bottom - 2].map(y => [x, y] as const));
          return {
            name: focused.name,
            free: corners.every(
              ([x, y]) => document.elementFromPoint(x, y)?.localName !== 'kuulluksi-feedback-form',
            ),
          };
        });
        if (stop) assert.equal(name === 'trap' ? stop : name, stop);
        assert.ok(free, name);
        await page.keyboard.press('Tab');
      }
      await page.context().close();
    });
  }
});

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

export interface Focused {
  id: string;
  /** The words of the control: its label, or its own. */
  words: string;
  type: string;
  checked: boolean;
  main: boolean;
  ringed: boolean;
  inView: boolean;
}

/** What holds the focus, looked for through the elements' shadow roots. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let holder = document.activeElement as HTMLInputElement;
    while (holder.shadowRoot?.activeElement) holder = holder.shadowRoot.activeElement as HTMLInputElement;
    // A radio that lies unseen over a picture shows its focus around that.
    const unseen = getComputedStyle(holder).opacity === '0';
    const shown = unseen ? (holder.nextElementSibling ?? holder) : holder;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const { top, bottom } = shown.getBoundingClientRect();
    return {
      id: holder.id,
      words: (holder.labels?.[0] ?? holder).innerText.replace(/\s+/g, ' ').trim(),
      type: holder.type ?? '',
      checked: holder.checked === true,
      main: holder.classList.contains('main'),
      ringed:
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor),
      inView: bottom > 0 && top < innerHeight,
    };
  });

const assertShown = ({ words, ringed, inView }: Focused) =>
  assert.ok(ringed && inView, `The focus ${ringed ? 'is out of view' : 'does not show'} at "${words}"`);

/** Presses Tab until the sign is reached; each stop on the way must show that it is one. */
export const tabTo = async (page: Page, sign: RegExp | ((now: Focused) => boolean)): Promise<Focused> => {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    assertShown(now);
    if (typeof sign === 'function' ? sign(now) : sign.test(now.words)) return now;
  }
  throw new Error(`Tab did not lead to ${sign}`);
};

/** Waits until what has that id holds the focus, and shows it. */
export const until = async (page: Page, id: string): Promise<void> => {
  await page.waitForFunction(wanted => {
    let holder = document.activeElement;
    while (holder?.shadowRoot?.activeElement) holder = holder.shadowRoot.activeElement;
    return holder?.id === wanted;
  }, id);
  assertShown(await focused(page));
};

export const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

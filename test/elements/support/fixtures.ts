import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { interfaceLanguages, type InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { LitElement, TemplateResult } from 'lit';

/** Resolves when the condition holds; fails after ten seconds with the sentence. */
export const until = async (condition: () => unknown, sentence: string): Promise<void> => {
  const end = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Never became true: ${sentence}`);
    // Not a frame: a busy machine paints none for seconds, and then nothing would be looked at either.
    await new Promise(resolve => setTimeout(resolve, 16));
  }
};

/** The shadow root of an element; there is one for each element. */
export const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
};

export const find = <E extends Element = HTMLElement>(element: Element, selector: string): E => {
  const found = rootOf(element).querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

export const textOf = (element: Element, selector = '.root'): string =>
  rootOf(element).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Shows a template on a page of that language. */
export const show = async <E extends LitElement>(
  template: TemplateResult,
  language: InterfaceLanguage = 'fi',
) => {
  document.documentElement.lang = language;
  return fixture<E>(template);
};

/** One test for each of the four languages. */
export const inEveryLanguage = (
  sentence: string,
  test: (language: InterfaceLanguage) => Promise<void>,
): void => {
  for (const language of interfaceLanguages) it(`${sentence} (${language})`, () => test(language));
};

/** Nothing sticks out of a page of 320 pixels, folded parts among it, as at 400 % in a window of 1280. */
export const fitsIn320Pixels = async (element: LitElement): Promise<void> => {
  await setViewport({ width: 320, height: 640 });
  await element.updateComplete;
  // Engines lay out what is folded away in their own time, or never.
  const folded = [...rootOf(element).querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) details.open = true;
  expect(document.documentElement.scrollWidth).to.be.at.most(320);
  const wide = [...rootOf(element).querySelectorAll('*:not(.visually-hidden)')].filter(
    one => one.getBoundingClientRect().right > 320,
  );
  for (const details of folded) details.open = false;
  expect(wide.map(one => one.outerHTML.slice(0, 80))).to.deep.equal([]);
};

/** What a program says to itself, and no text of ours says to anybody. */
const programWords = /\b(false|undefined|null|NaN)\b|\[object|\{\{/;

/** No fault that axe finds, and no word of a program's; contrast is looked at in the real browser. */
export const isAccessible = async (element: Element): Promise<void> => {
  const shown = element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '';
  expect(programWords.exec(shown)?.[0]).to.equal(undefined);
  await expect(element).to.be.accessible();
};

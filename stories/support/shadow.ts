import type { LitElement } from 'lit';

/** Resolves when the condition holds; fails after ten seconds with the sentence: a busy machine is no fault. */
export const until = async (condition: () => unknown, sentence: string): Promise<void> => {
  const end = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Never became true: ${sentence}`);
    await new Promise(resolve => setTimeout(resolve, 16));
  }
};

/** Waits for something inside an element's shadow root. Ids and parts are the same in every language. */
export const inside = async <E extends HTMLElement = HTMLElement>(
  around: HTMLElement,
  tag: string,
  selector: string,
): Promise<E> => {
  const find = () => around.querySelector<LitElement>(tag)?.shadowRoot?.querySelector<E>(selector);
  await until(find, `<${tag}> has ${selector}`);
  return find() as E;
};

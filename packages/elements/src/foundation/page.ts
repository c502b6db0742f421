import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import { languageOf } from './language.ts';
import { languageOfCode } from './languages-here.ts';

/** What of the page concerns all elements alike. An element that is connected listens and is told of a change. */
interface Listener extends Element {
  pageChanged(): void;
}

const listeners = new Set<Listener>();
let first: Listener | undefined;
let observer: MutationObserver | undefined;
let darkScheme: MediaQueryList | undefined;

const tell = () => {
  for (const listener of listeners) listener.pageChanged();
};

const start = (listener: Listener) => {
  first = listener;
  observer = new MutationObserver(tell);
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  // Where sites keep their own switch of light and dark.
  for (const root of [document.documentElement, document.body]) {
    observer.observe(root, { attributeFilter: ['lang', 'class', 'style', 'data-theme'] });
  }
  darkScheme = matchMedia('(prefers-color-scheme: dark)');
  darkScheme.addEventListener('change', tell);
};

const stop = () => {
  observer?.disconnect();
  darkScheme?.removeEventListener('change', tell);
  first = undefined;
};

export const joinPage = (listener: Listener): void => {
  listeners.add(listener);
  if (!first) start(listener);
};

export const leavePage = (listener: Listener): void => {
  listeners.delete(listener);
  if (listeners.size === 0) stop();
  else if (first === listener) {
    [first] = listeners;
    // Later, for an element that is moved leaves and joins at once; then nothing has changed for the others.
    queueMicrotask(tell);
  }
};

/** One interface language for the whole page: that of the element that was connected first. */
export const pageLanguage = (): InterfaceLanguage => (first ? languageOf(first) : languageOfCode);

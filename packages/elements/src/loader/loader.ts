/**
 * `kuulluksi.js`, the one script of a page. It holds no Lit: it finds the elements of the page, starts their code,
 * their texts and their first read at the same time, and steps aside where another version came first.
 */
import { chunks, folder } from 'kuulluksi:chunks';
import { languageOf } from '../foundation/language.ts';
import { setServedFrom } from '../foundation/served-from.ts';
import { arrive } from './arrive.ts';
import { fetchCode, importCode, importKey, partsIn } from './fetch-code.ts';
import { levelOf, readFirst, wordsOf } from './read-first.ts';
import type * as Advice from './advice.ts';
import { isDoubtful } from './wrong-attribute.ts';

const page = globalThis as { [importKey]?: ReturnType<typeof partsIn> };
const home = new URL('.', import.meta.url);
const code = new URL(`${folder}/`, home);
const prefix = 'kuulluksi-';
const begun = new Set<string>();

/** Seconds between two tries, at first and at most. */
const firstWait = 2;
const longestWait = 30;

/** Milliseconds that an element with a form in it waits at most for the first paint. */
const longestPaint = 500;

/** Tries until it succeeds, more and more seldom, and at once when the device is online again. */
const untilThere = (
  attempt: (first: boolean) => Promise<unknown>,
  failed: () => void,
  wait = firstWait,
): void => {
  attempt(wait === firstWait).catch(() => {
    failed();
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      untilThere(attempt, failed, Math.min(wait * 2, longestWait));
    };
    const timer = setTimeout(again, wait * 1000);
    addEventListener('online', again);
  });
};

const address = (name: string): string => new URL(`${name}.js`, code).href;

/** What is wrong is said by code that comes only then; where it cannot come either, the browser has said so. */
const advise = (element: Element, status?: number): void =>
  // By itself, for it imports nothing: a policy that lets nothing be fetched lets it come.
  void import(address('advice')).then(
    (advice: typeof Advice) => advice.advise(element, status),
    () => undefined,
  );

/** Firefox never repeats an import that failed: where an engine is not known to, code is fetched first (decision 0009). */
const repeatsImports = 'userAgentData' in navigator;

const startCode = (element: Element, name: string, language: string, atOnce: boolean): void => {
  const [needed, said, levels] = chunks[name]!;
  const level = levelOf(element);
  const [neededHere, saidHere] = levels?.[level] ?? [];
  // Finnish stands beside the code that says it; words of a level do not.
  const texts = ['common', ...wordsOf(said), ...wordsOf(saidHere)].filter(text => {
    const [, ofLevel] = text.split('.');
    return ofLevel ? ofLevel === level : language !== 'fi';
  });
  const needs = [
    'foundation',
    ...wordsOf(needed),
    ...wordsOf(neededHere),
    ...texts.map(text => `${language}.${text}`),
  ].map(address);
  // The element's children stay in view until its code is here.
  untilThere(
    first => (first && atOnce && repeatsImports ? importCode : fetchCode)(address(name), needs),
    () => advise(element, 1),
  );
};

const begin = (element: Element, language: string, atOnce: boolean): void => {
  const tag = element.localName;
  if (isDoubtful(element)) advise(element);
  if (begun.has(tag) || customElements.get(tag)) return;
  begun.add(tag);
  const name = tag.slice(prefix.length);
  startCode(element, name, language, atOnce);
  readFirst(element, name, language)?.then(
    ({ ok, status }) => ok || advise(element, status),
    // The element's own call reports a failure; until then it must not count as unhandled.
    () => undefined,
  );
};

const start = (): void => {
  setServedFrom(home.origin);
  page[importKey] = partsIn(code);
  const tags = Object.keys(chunks)
    .map(name => prefix + name)
    .join(',');
  // The page speaks the language of its first element.
  const language = (element: Element) => languageOf(document.querySelector(tags) ?? element);
  const look = (root: ParentNode, atOnce = false, wait = false) => {
    for (const element of root.querySelectorAll(tags)) {
      if (!wait || !element.querySelector('form')) begin(element, language(element), atOnce);
    }
  };
  addEventListener('kuulluksi-away', ({ target }) => advise(target as Element, 0));
  look(document, true, true);
  // A form that can be used already goes first: until it is painted, nothing of ours stands in its way.
  const painted = () => look(document, true);
  requestAnimationFrame(() => setTimeout(painted));
  setTimeout(painted, longestPaint);
  new MutationObserver(changes => {
    for (const place of new Set(changes.map(({ target }) => target))) look(place as Element);
  }).observe(document, { childList: true, subtree: true });
};

if (arrive(home.href)) start();

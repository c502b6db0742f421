/**
 * `kuulluksi.js`, the one script of a page. It holds no Lit: it finds the elements of the page, starts their code,
 * their texts and their first read at the same time, and steps aside where another version came first.
 */
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { chunks, folder } from 'kuulluksi:chunks';
import { addressOf, startFirstRead } from '../foundation/first-read.ts';
import { ageLevelOf } from '../foundation/age-level.ts';
import { languageOf } from '../foundation/language.ts';
import { setServedFrom } from '../foundation/served-from.ts';
import { settingAround } from '../foundation/settings.ts';
import { arrive } from './arrive.ts';
import { fetchCode, importCode, importKey, partsIn } from './fetch-code.ts';
import { firstReads } from './first-reads.ts';

const page = globalThis as { [importKey]?: ReturnType<typeof partsIn> };
const home = new URL('.', import.meta.url);
const code = new URL(`${folder}/`, home);
const prefix = 'kuulluksi-';
const begun = new Set<string>();

/** Seconds between two tries, at first and at most. */
const [firstWait, longestWait] = [2, 30];

/** Milliseconds that an element with a form in it waits at most for the first paint. */
const longestPaint = 500;

/** Tries until it succeeds, more and more seldom, and at once when the device is online again. */
const untilThere = (attempt: (first: boolean) => Promise<unknown>, wait = firstWait): void => {
  attempt(wait === firstWait).catch(() => {
    const again = () => {
      clearTimeout(timer);
      removeEventListener('online', again);
      untilThere(attempt, Math.min(wait * 2, longestWait));
    };
    const timer = setTimeout(again, wait * 1000);
    addEventListener('online', again);
  });
};

const wordsOf = (words: string | null | undefined): string[] => words?.match(/\S+/g) ?? [];

const levelOf = (element: Element): AgeLevel =>
  ageLevelOf(element.getAttribute('age-level') ?? settingAround(element, 'age-level'));

const startCode = (element: Element, name: string, language: string, atOnce: boolean): void => {
  const [needed, said, levels] = chunks[name]!;
  const address = (name: string) => new URL(`${name}.js`, code).href;
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
  untilThere(first => (first && atOnce ? importCode : fetchCode)(address(name), needs));
};

const readFirst = (element: Element, language: string): void => {
  const words = (name: 'organisation' | 'area') =>
    wordsOf(element.getAttribute(name) ?? settingAround(element, name));
  const api = element.getAttribute('api') ?? settingAround(element, 'api');
  const first = firstReads[element.localName]?.({
    organisations: words('organisation'),
    areas: words('area'),
    language,
    level: levelOf(element),
    own: attribute => element.getAttribute(attribute) ?? undefined,
  });
  const files = element.getAttribute('files');
  // A site without a server: its file of the language, as the element will ask for it.
  const address = files
    ? new URL(`${files}${language}.json`, element.baseURI).href
    : api && first && addressOf(api, first);
  if (address) startFirstRead(address);
};

const begin = (element: Element, language: string, atOnce: boolean): void => {
  const tag = element.localName;
  if (begun.has(tag) || customElements.get(tag)) return;
  begun.add(tag);
  startCode(element, tag.slice(prefix.length), language, atOnce);
  readFirst(element, language);
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
  look(document, true, true);
  // A form that can be used already goes first: until it is painted, nothing of ours stands in its way.
  const painted = () => look(document, true);
  requestAnimationFrame(() => setTimeout(painted));
  setTimeout(painted, longestPaint);
  new MutationObserver(changes => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(tags)) begin(node, language(node), false);
        look(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
};

if (arrive(home.href)) start();

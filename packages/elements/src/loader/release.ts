/** What a file of a release begins with. Its build writes the module that names the element and brings its code. */
import { bringElement, tag } from 'kuulluksi:element';
import { startFirstRead } from '../foundation/first-read.ts';
import { languageOf } from '../foundation/language.ts';
import { servedFrom, setServedFrom } from '../foundation/served-from.ts';
import { arrive } from './arrive.ts';
import { readFirst } from './read-first.ts';
import { isDoubtful } from './wrong-attribute.ts';

const here = new URL(import.meta.url);

/** What is wrong is said by code that runs only then. */
const advise = async (element: Element, status?: number): Promise<void> =>
  (await import('./advice.ts')).advise(element, status);

/**
 * What the page's head has had fetched from this server together with this file, `<link rel="preload" as="fetch"
 * crossorigin>`, is the first read of an element. A browser hands it to a request with the credentials of such a link
 * alone, which to another origin are none.
 */
const preloaded = (): Promise<Response>[] => {
  if (here.origin === location.origin) return [];
  const preloads = `link[rel=preload][as=fetch][href^="${here.origin}/v1/"]`;
  return [...document.querySelectorAll<HTMLLinkElement>(preloads)].map(({ href }) =>
    startFirstRead(href, 'same-origin'),
  );
};

const start = async (): Promise<void> => {
  if (!servedFrom()) setServedFrom(here.origin);
  addEventListener('kuulluksi-away', ({ target }) => {
    if ((target as Element).localName === tag) void advise(target as Element, 0);
  });
  const reads = preloaded();
  const elements = [...document.querySelectorAll(tag)];
  for (const element of elements.filter(isDoubtful)) void advise(element);
  const [first] = elements;
  if (first && reads.length === 0) {
    const read = readFirst(first, tag.replace('kuulluksi-', ''), languageOf(first));
    if (read) reads.push(read);
  }
  for (const read of reads) {
    read.then(
      ({ ok, status }) => {
        if (!ok && first) void advise(first, status);
      },
      // The element's own call reports a failure; until then it must not count as unhandled.
      () => undefined,
    );
  }
  // Lit's policy may be refused. Nothing of Lit runs before this.
  await bringElement();
};

if (arrive(new URL('.', here).href) !== undefined) {
  start().catch((reason: unknown) => {
    console.error(
      `<${tag}> could not begin (${reason}). Where the site has a Lit of its own, its policy needs trusted-types lit-html 'allow-duplicates'. Its content stays.`,
    );
  });
}

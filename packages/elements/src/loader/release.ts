/** What a file of a release begins with. Its build puts the element's own tag and code in the place of this import. */
import { bringElement, tag } from 'kuulluksi:element';
import { startFirstRead } from '../foundation/first-read.ts';
import { setServedFrom, servedFrom } from '../foundation/served-from.ts';
import { arrive } from './arrive.ts';

const here = new URL(import.meta.url);

/**
 * What the page's head has had fetched from this server together with this file, `<link rel="preload" as="fetch"
 * crossorigin>`, is the first read of an element. A browser hands it to a request with the credentials of such a link
 * alone, which to another origin are none.
 */
const takePreloads = (): void => {
  if (here.origin === location.origin) return;
  const preloads = `link[rel=preload][as=fetch][href^="${here.origin}/v1/"]`;
  for (const { href } of document.querySelectorAll<HTMLLinkElement>(preloads))
    startFirstRead(href, 'same-origin');
};

if (arrive(new URL('.', here).href, here.href) !== undefined) {
  if (!servedFrom()) setServedFrom(here.origin);
  takePreloads();
  // Lit's policy may be refused: nothing of it runs before this.
  bringElement().catch((reason: unknown) =>
    console.error(
      `<${tag}> could not begin: ${reason}. Where the site has a Lit of its own, its policy needs trusted-types lit-html 'allow-duplicates'.`,
    ),
  );
}

/** What a file of a release begins with. Its build puts the element's own tag and code in the place of this import. */
import { bringElement, tag } from 'kuulluksi:element';
import { setServedFrom, servedFrom } from '../foundation/served-from.ts';
import { arrive } from './arrive.ts';

const here = new URL(import.meta.url);

if (arrive(new URL('.', here).href, here.href) !== undefined) {
  if (!servedFrom()) setServedFrom(here.origin);
  // Lit's policy may be refused: nothing of it runs before this.
  bringElement().catch((reason: unknown) =>
    console.error(
      `<${tag}> could not begin: ${reason}. Where the site has a Lit of its own, its policy needs trusted-types lit-html 'allow-duplicates'.`,
    ),
  );
}

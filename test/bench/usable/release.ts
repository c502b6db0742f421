import { bundleRelease } from '../../../packages/elements/scripts/bundle-release.ts';
import type { Origin } from './https.ts';
import { pageWith, type Compared, type Measured } from './pages.ts';

/** A page with the element as a release has it, one file, and a line by which its first read begins beside that file. */
export const makeReleasePage = async (
  host: Origin,
  server: Origin,
  one: Compared,
  groups: number,
): Promise<Measured> => {
  const name = one.tag.replace('kuulluksi-', '');
  const file = `/bench/releases/${name}.fi.js`;
  const { code } = await bundleRelease(name, 'fi', 'of the bench');
  server.answers.put(file, 'text/javascript; charset=utf-8', Buffer.from(code).toString('utf8'));
  const address = `/release/${one.tag}`;
  host.answers.put(
    address,
    'text/html; charset=utf-8',
    pageWith(
      `<link rel="preload" as="fetch" crossorigin href="${server.origin}${one.address.replaceAll('&', '&amp;')}">
<script type="module" src="${server.origin}${file}"></script>`,
      `<${one.tag} data-bench${one.attributes}></${one.tag}>`,
    ),
  );
  return {
    element: `\`${one.tag}\``,
    kind: `Kuulluksi, one file, ${groups} groups`,
    address,
    signs: one,
    html: '',
    lit: `/lit/${one.tag}-${groups}`,
  };
};

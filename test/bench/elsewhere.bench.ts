import { chromium } from 'playwright-core';
import { exampleContent } from '@kuulluksi/examples/content';
import { includedAreas } from '@kuulluksi/server/areas/file';
import type { GroupsAnswer } from '@kuulluksi/contract/groups/schemas';
import { House } from '../end-to-end/support/house.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { manyGroups } from './many-groups.ts';
import { median, ratio, seconds, type Measurement } from './measurement.ts';
import { makeCertificate, openOrigin } from './usable/https.ts';
import { load, type Loaded } from './usable/load.ts';
import { compared, makePages, type Measured } from './usable/pages.ts';
import { makePeerPages } from './usable/peers.ts';
import { makeReleasePage } from './usable/release.ts';

/** As many as the peers show at once. */
const groups = 100;

/**
 * How soon elements can be used where the server in front only gzips, and beside elements of others with the same groups.
 * Built files of others are no part of this project: `PEERS` names a folder with those that are to be measured.
 */
export const measure = async (_: readonly string[] = [], runs = 5): Promise<Measurement> => {
  const certificate = makeCertificate();
  const [house, hundred] = [
    await new House().open(),
    await new House().open(undefined, {
      ...exampleContent,
      pathways: [],
      groups: manyGroups(
        groups,
        includedAreas().municipalities.map(({ code }) => code),
      ),
    }),
  ];
  const hosts = { br: await openOrigin(certificate), gzip: await openOrigin(certificate, undefined, 'gzip') };
  const gzips = await openOrigin(certificate, house.server, 'gzip');
  const ofHundred = await openOrigin(certificate, hundred.server);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumFlags, '--ignore-certificate-errors', '--disable-quic'],
  });
  try {
    type Page = Measured & { on: string; by: 'br' | 'gzip' };
    const pages: Page[] = [];
    for (const one of compared) {
      const made = await makePages(browser, hosts.gzip, gzips, one);
      pages.push(...made.map(page => ({ ...page, on: 'gzip alone', by: 'gzip' as const })));
    }
    const finder = compared.find(({ tag }) => tag === 'kuulluksi-group-finder')!;
    const own = [
      ...(await makePages(browser, hosts.br, ofHundred, finder, groups)),
      await makeReleasePage(hosts.br, ofHundred, finder, groups),
    ];
    const address = `${hundred.server}/v1/groups?language=fi&limit=${groups}`;
    const { items } = (await (await fetch(address)).json()) as GroupsAnswer;
    const peers = makePeerPages(process.env['PEERS'], hosts.br, ofHundred, items);
    pages.push(...[...own, ...peers.pages].map(page => ({ ...page, on: 'brotli', by: 'br' as const })));
    const loads = new Map<Page, Loaded[]>(pages.map(page => [page, []]));
    for (let run = 0; run < runs; run += 1)
      for (const page of pages)
        loads.get(page)!.push(await load(browser, hosts[page.by].origin + page.address, page));

    const middle = (page: Page, figure: keyof Loaded) => median(loads.get(page)!.map(each => each[figure]));
    const lit = ({ lit, on }: Page) => pages.find(page => page.address === lit && page.on === on);
    const finderWithHundred = pages.find(page => page.on === 'brotli' && page.kind.startsWith('Kuulluksi'))!;
    const row = (page: Page): string[] => {
      const usable = middle(page, 'usable');
      const beside = lit(page);
      return [
        page.element,
        page.kind,
        page.on,
        seconds(middle(page, 'painted')),
        `**${seconds(usable)}**`,
        beside ? ratio(usable, middle(beside, 'usable')) : '–',
        page.on === 'brotli' ? ratio(usable, middle(finderWithHundred, 'usable')) : '–',
        `${middle(page, 'requests')} (${middle(page, 'inChain')})`,
        `${(middle(page, 'bytes') / 1000).toFixed(0)} kB`,
      ];
    };
    return {
      title: 'Where the server only gzips, and beside elements of others',
      columns: [
        'Element',
        'Page',
        'Compressed by',
        'Painted',
        'Usable',
        'To Lit',
        'To our finder',
        'Requests (in a row)',
        'Bytes',
      ],
      rows: pages.map(row),
      note: `Loaded as in the section before, in a run of its own: first with both origins compressing by gzip alone, then by
brotli with ${groups} groups, the same for all. \`gancio-events\` is the element of gancio (github.com/lesion/gancio, commit
dea1bd9e of 2025-01-15, assets/gancio-events.es.js) and TSML UI the meeting finder of Code for Recovery
(github.com/code4recovery/tsml-ui, commit fef58db of 2026-06-29, public/app.js), each as its authors built it; neither is
in the npm registry, and neither is a part of this project: \`PEERS=/folder npm run bench elsewhere\` measures those whose
files lie in the folder, under the names gancio-events.es.js and tsml-ui.js. Their script and their data come from the same
server as ours, compressed alike. gancio's element shows a list of links, which take a key each: it has no search, no
choice and no words to read beside a title, and it reads all groups at once; TSML UI has a search field.${
        peers.missing.length > 0 ? ` Not measured in this run: ${peers.missing.join(', ')}.` : ''
      }`,
    };
  } finally {
    await browser.close();
    for (const origin of [hosts.br, hosts.gzip, gzips, ofHundred]) origin.close();
    await Promise.all([house.close(), hundred.close()]);
  }
};

import { chromium, type Browser } from 'playwright-core';
import { exampleContent } from '@kuulluksi/examples/content';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { House } from '../end-to-end/support/house.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { manyGroups } from './many-groups.ts';
import { median, milliseconds, ratio, seconds, slowest, type Measurement } from './measurement.ts';
import { makeCertificate, openOrigin, type Origin } from './usable/https.ts';
import { load, type Loaded } from './usable/load.ts';
import { compared, makePages, makePlainFormPages, type Compared, type Measured } from './usable/pages.ts';

/** Whether the time grows with the data: few groups, and as many as there may ever be. */
const [few, many] = [100, 10_000];

/** The finder over servers with few and with many groups, and its first list in Lit alone. */
const openManyGroups = async (
  browser: Browser,
  host: Origin,
  certificate: ReturnType<typeof makeCertificate>,
  one: Compared,
) => {
  const codes = includedAreas().municipalities.map(({ code }) => code);
  const opened: { close: () => unknown }[] = [];
  const pages: Measured[] = [];
  for (const groups of [few, many]) {
    const house = await new House().open(undefined, {
      ...exampleContent,
      pathways: [],
      groups: manyGroups(groups, codes),
    });
    const server = await openOrigin(certificate, house.server);
    opened.push(server, house);
    const made = await makePages(browser, host, server, one, groups);
    pages.push(...made.filter(({ kind }) => !kind.startsWith('HTML')));
  }
  return { pages, close: () => Promise.all(opened.map(each => each.close())) };
};

/** How soon an element can be used on a page of another origin, beside HTML alone and Lit alone.
 * @param only Elements to measure, without the prefix of their tags; all where none is named.
 * @param runs How often each page is loaded. */
export const measure = async (only: readonly string[] = [], runs = 5): Promise<Measurement> => {
  const chosen = compared.filter(({ tag }) => only.length === 0 || only.some(name => tag.endsWith(name)));
  if (chosen.length === 0) throw new Error(`No such element: ${only.join(', ')}.`);
  const certificate = makeCertificate();
  const house = await new House().open();
  const [host, server] = [await openOrigin(certificate), await openOrigin(certificate, house.server)];
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumFlags, '--ignore-certificate-errors', '--disable-quic'],
  });
  let withMany: Awaited<ReturnType<typeof openManyGroups>> | undefined;
  try {
    const pages: Measured[] = [];
    for (const one of chosen) {
      pages.push(...(await makePages(browser, host, server, one)));
      if (one.tag === 'kuulluksi-group-finder') {
        withMany = await openManyGroups(browser, host, certificate, one);
        pages.push(...withMany.pages);
      }
      if (one.tag === 'kuulluksi-feedback-form') pages.push(...makePlainFormPages(host, server));
    }
    const loads = new Map<string, Loaded[]>(pages.map(({ address }) => [address, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const page of pages) {
        loads.get(page.address)!.push(await load(browser, host.origin + page.address, page));
      }
    }
    const middle = (address: string, figure: keyof Loaded) =>
      median(loads.get(address)!.map(each => each[figure]));
    const row = ({ element, kind, address, html, lit }: Measured): string[] => {
      const of = (figure: keyof Loaded) => middle(address, figure);
      const usable = of('usable');
      return [
        element,
        kind,
        seconds(of('painted')),
        `**${seconds(usable)}**`,
        loads.has(html) ? ratio(usable, middle(html, 'usable')) : '–',
        lit ? ratio(usable, middle(lit, 'usable')) : '–',
        `${milliseconds(of('longTasks'))} (${milliseconds(of('longTasksInAll'))})`,
        milliseconds(of('scripts')),
        `${of('requests')} (${of('inChain')})`,
        `${(of('bytes') / 1000).toFixed(0)} kB`,
        slowest(loads.get(address)!.map(({ shift }) => shift)).toFixed(3),
      ];
    };
    const [withFew, withAll] = [few, many].map(count =>
      withMany?.pages.find(({ kind }) => kind === `Kuulluksi, ${count.toLocaleString('en')} groups`),
    );
    const growth =
      withFew && withAll
        ? ` With ${many.toLocaleString('en')} groups the finder was usable after ${ratio(
            middle(withAll.address, 'usable'),
            middle(withFew.address, 'usable'),
          ).trim()} the time with ${few}.`
        : '';
    return {
      title: 'Usable on a slow phone',
      columns: [
        'Element',
        'Page',
        'Painted',
        'Usable',
        'To HTML',
        'To Lit',
        'Long tasks (in all)',
        'Scripts in these',
        'Requests (in a row)',
        'Bytes',
        'Shift',
      ],
      rows: pages.map(row),
      note: `From the click on a link until the first real content is painted and the first field has taken a key (on the
board, the filter). Lighthouse's slow 4G through the DevTools protocol (562.5 ms for each request, 1.44 Mbit/s down), a
processor four times slower, 412 by 915, nothing cached, HTTP/2 with TLS and brotli, the page on one origin and the
server, with the demo's content on PGlite, on another; median of ${runs}, all pages in turn in one run. "HTML alone" is
the whole markup that the element shows, in the page, with its styles in one file. "Lit alone" is one script with Lit,
the same styles and the same whole markup, which makes the same read and thinks of no failure, no second language, no
search beyond letters. "Plain form inside" is the county's page of the demo, where a plain form stands inside the element
and is taken over; beside it the same page without our script, and "to HTML" is to that one. Long tasks are those of more
than 50 ms until the page was usable, and in brackets until the last of it was there (the further questions of the form;
the element over the plain form); "scripts in these" is how much of that the page's scripts ran, the rest is what the
browser does for any page (reading HTML, styles, layout, painting); "in a row" counts requests that waited for one another, the page being the first; bytes
are what the network carried until the page was usable. Shift is the most that the layout shifted in any of the loads, all
of them added up, until half a second after the last of it was there. "100 groups" and "10,000 groups" are the example groups over and over
on servers of their own, beside the same first list in Lit alone.${growth}`,
    };
  } finally {
    await browser.close();
    host.close();
    server.close();
    await withMany?.close();
    await house.close();
  }
};

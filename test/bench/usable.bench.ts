import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { exampleContent } from '@kuulluksi/examples/content';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { House } from '../end-to-end/support/house.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { manyGroups } from './many-groups.ts';
import { median, milliseconds, ratio, seconds, slowest, type Measurement } from './measurement.ts';
import { makeCertificate, openOrigin, type Origin } from './usable/https.ts';
import {
  compared,
  makePages,
  makePlainFormPages,
  probeFor,
  type Compared,
  type Measured,
} from './usable/pages.ts';
import type { Seen } from './usable/probe.ts';

const longestWait = 40_000;
/** Lighthouse's slow 4G, as its preset for the DevTools protocol has it. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slowerProcessor = 4;

interface Loaded {
  painted: number;
  usable: number;
  /** Time that tasks of more than 50 ms took until the page was usable, and until the last of it was there. */
  longTasks: number;
  longTasksInAll: number;
  /** How much of the latter were the page's scripts. */
  scripts: number;
  shift: number;
  requests: number;
  /** Requests that had to wait for one another, the longest row of them. */
  inChain: number;
  /** Until the page was usable. */
  bytes: number;
}

interface Request {
  from: number;
  to: number;
  bytes: number;
}

/** How deep the longest row of requests is of which each began after the one before was answered. */
const longestChain = (requests: Request[]): number => {
  const depths: number[] = [];
  const inOrder = requests.sort((one, other) => one.from - other.from);
  inOrder.forEach(({ from }, at) => {
    const before = depths.filter((_, earlier) => earlier < at && inOrder[earlier]!.to <= from);
    depths.push(1 + Math.max(0, ...before));
  });
  return Math.max(...depths);
};

const watchRequests = (session: CDPSession) => {
  const requests = new Map<string, Request>();
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    requests.set(requestId, { from: timestamp, to: Infinity, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    Object.assign(requests.get(requestId) ?? {}, { to: timestamp, bytes: encodedDataLength });
  });
  return () => [...requests.values()].filter(({ to }) => to < Infinity);
};

const keys = {
  letter: { text: 'a', key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 },
  space: { text: ' ', key: ' ', code: 'Space', windowsVirtualKeyCode: 32 },
};

/** How long a page is watched after the last of it has come, for a shift that follows. */
const calm = 500;

/** Loads a page once, with nothing in any cache, slowed down, and presses a key as soon as there is something to press it in. */
const load = async (browser: Browser, address: string, one: Measured): Promise<Loaded> => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 412, height: 915 },
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const domain of ['Network', 'Page', 'Runtime'] as const) await session.send(`${domain}.enable`);
    const requests = watchRequests(session);
    await session.send('Runtime.addBinding', { name: 'pressKey' });
    session.on('Runtime.bindingCalled', ({ payload }) => {
      const pressed = keys[payload as keyof typeof keys];
      void session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed });
      void session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: probeFor(one.signs) });
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await session.send('Page.navigate', { url: address });
    const look = async () => {
      const { result } = await session.send('Runtime.evaluate', {
        expression: 'window.seen',
        returnByValue: true,
      });
      return result.value as Seen | undefined;
    };
    const until = Date.now() + longestWait;
    let made: Request[] | undefined;
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, 250));
      const seen = await look();
      if (seen?.usable) made ??= requests();
      if (seen && made && seen.last) {
        await new Promise(resolve => setTimeout(resolve, calm));
        const { painted, usable, last, longTasks, scripts, shift } = (await look())!;
        const longBefore = (end: number) =>
          longTasks.reduce((sum, [begun, took]) => (begun < end ? sum + took : sum), 0);
        const inLongTask = ([begun]: [number, number]) =>
          longTasks.some(([from, took]) => begun >= from && begun < from + took);
        return {
          painted,
          usable,
          longTasks: longBefore(usable),
          longTasksInAll: longBefore(Math.max(usable, last)),
          scripts: scripts.filter(inLongTask).reduce((sum, [, took]) => sum + took, 0),
          shift,
          requests: made.length,
          inChain: longestChain(made),
          bytes: made.reduce((sum, request) => sum + request.bytes, 0),
        };
      }
      if (Date.now() > until) throw new Error(`${address} did not become usable: ${JSON.stringify(seen)}`);
    }
  } finally {
    await context.close();
  }
};

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

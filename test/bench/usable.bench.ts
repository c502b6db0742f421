import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { House } from '../end-to-end/support/house.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { median, milliseconds, ratio, seconds, type Measurement } from './measurement.ts';
import { makeCertificate, openOrigin } from './usable/https.ts';
import { addressOf, compared, kinds, makePages, probeFor, type Compared, type Kind } from './usable/pages.ts';
import type { Seen } from './usable/probe.ts';

const runs = 5;
const longestWait = 40_000;
/** Lighthouse's slow 4G, as its preset for the DevTools protocol has it. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slowerProcessor = 4;

interface Loaded extends Seen {
  requests: number;
  /** Requests that had to wait for one another, the longest row of them. */
  inChain: number;
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

/** Loads a page once, with nothing in any cache, slowed down, and presses a key as soon as there is something to press it in. */
const load = async (browser: Browser, address: string, one: Compared): Promise<Loaded> => {
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
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: probeFor(one) });
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await session.send('Page.navigate', { url: address });
    const until = Date.now() + longestWait;
    for (;;) {
      await new Promise(resolve => setTimeout(resolve, 250));
      const { result } = await session.send('Runtime.evaluate', {
        expression: 'window.seen',
        returnByValue: true,
      });
      const seen = result.value as Seen | undefined;
      if (seen?.usable) {
        const made = requests();
        const bytes = made.reduce((sum, request) => sum + request.bytes, 0);
        return { ...seen, requests: made.length, inChain: longestChain(made), bytes };
      }
      if (Date.now() > until) throw new Error(`${address} did not become usable: ${JSON.stringify(seen)}`);
    }
  } finally {
    await context.close();
  }
};

const rowsOf = (one: Compared, loads: Record<Kind, Loaded[]>): string[][] => {
  const middle = (kind: Kind, figure: keyof Loaded) => median(loads[kind].map(each => each[figure]));
  return kinds.map(kind => {
    const usable = middle(kind, 'usable');
    return [
      `\`${one.tag}\``,
      kind,
      seconds(middle(kind, 'painted')),
      `**${seconds(usable)}**`,
      ratio(usable, middle('HTML alone', 'usable')),
      ratio(usable, middle('Lit alone', 'usable')),
      milliseconds(middle(kind, 'longTasks')),
      `${middle(kind, 'requests')} (${middle(kind, 'inChain')})`,
      `${(middle(kind, 'bytes') / 1000).toFixed(0)} kB`,
    ];
  });
};

/** How soon an element can be used on a page of another origin, beside HTML alone and Lit alone. */
export const measure = async (): Promise<Measurement> => {
  const certificate = makeCertificate();
  const house = await House.open();
  const [host, server] = [await openOrigin(certificate), await openOrigin(certificate, house.server)];
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumFlags, '--ignore-certificate-errors', '--disable-quic'],
  });
  try {
    for (const one of compared) await makePages(browser, host, server, one);
    const loads = compared.map(
      () => ({ Kuulluksi: [], 'HTML alone': [], 'Lit alone': [] }) as Record<Kind, Loaded[]>,
    );
    for (let run = 0; run < runs; run += 1) {
      for (const [at, one] of compared.entries()) {
        for (const kind of kinds) {
          loads[at]![kind].push(await load(browser, host.origin + addressOf(one, kind), one));
        }
      }
    }
    return {
      title: 'Usable on a slow phone',
      columns: [
        'Element',
        'Page',
        'Painted',
        'Usable',
        'To HTML',
        'To Lit',
        'Long tasks',
        'Requests (in a row)',
        'Bytes',
      ],
      rows: compared.flatMap((one, at) => rowsOf(one, loads[at]!)),
      note: `From the click on a link until the first real content is painted and the first field has taken a key (on the
board, the filter). Lighthouse's slow 4G through the DevTools protocol (562.5 ms for each request, 1.44 Mbit/s down), a
processor four times slower, 412 by 915, nothing cached, HTTP/2 with TLS and brotli, the page on one origin and the
server, with the demo's content on PGlite, on another; median of ${runs}, all pages in turn in one run. "HTML alone" is
the markup that the element shows, in the page, with its styles in one file. "Lit alone" is one script with Lit, the same
styles and the same markup, which makes the same read and thinks of no failure, no second language, no search beyond
letters. Long tasks are those of more than 50 ms; "in a row" counts requests that waited for one another, the page being
the first; bytes are what the network carried until then.`,
    };
  } finally {
    await browser.close();
    host.close();
    server.close();
    await house.close();
  }
};

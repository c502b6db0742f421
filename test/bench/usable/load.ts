import type { Browser, CDPSession } from 'playwright-core';
import { probeFor, type Measured } from './pages.ts';
import type { Seen } from './probe.ts';

const longestWait = 40_000;
/** Lighthouse's slow 4G, as its preset for the DevTools protocol has it. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slowerProcessor = 4;

export interface Loaded {
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
export const load = async (browser: Browser, address: string, one: Measured): Promise<Loaded> => {
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

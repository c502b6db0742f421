import type { AddressInfo } from 'node:net';
import { createServer as createHttp } from 'node:http';
import { Challenges } from '@kuulluksi/server/challenges/challenges';
import { proofSettings } from '@kuulluksi/server/challenges/rules';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { secret } from '../server/support.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { median, milliseconds, seconds, slowest, type Measurement } from './measurement.ts';

const runs = 5;
const slowerProcessor = 6;

interface Solved {
  time: number;
  /** The longest that nothing else could run in the page. */
  longestBlock: number;
  longTasks: number;
}

/** The elements' own solver, with a meter beside it. */
const program = `
  import { solve } from './packages/elements/src/foundation/proof/solve.ts';
  window.solved = async challenge => {
    let longestBlock = 0, last = performance.now(), over = false, longTasks = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      longestBlock = Math.max(longestBlock, now - last);
      last = now;
      if (!over) port2.postMessage(0);
    };
    port2.postMessage(0);
    new PerformanceObserver(list => (longTasks += list.getEntries().length)).observe({ type: 'longtask' });
    const begun = performance.now();
    const proof = await solve(challenge);
    const time = performance.now() - begun;
    over = true;
    await new Promise(resolve => setTimeout(resolve, 50));
    if (!proof) throw new Error('Not solved');
    return { time, longestBlock, longTasks };
  };
`;

const servePage = async (): Promise<{ address: string; close: () => void }> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['kuulluksi-source'],
  });
  const server = createHttp((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    // The policy of a page that allows no workers.
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; worker-src 'none'");
    response.end(
      script
        ? outputFiles[0]!.text
        : '<!doctype html><title>Proof</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
};

const solveIn = async (page: Page, tries: number): Promise<Solved> => {
  const challenge = await new Challenges(secret, proofSettings.rounds).make(
    tries,
    new Date(Date.now() + 3_600_000),
  );
  return page.evaluate(
    given => (globalThis as unknown as { solved: (challenge: string) => Promise<Solved> }).solved(given),
    challenge,
  );
};

const rowOf = (name: string, tries: number, rate: number, all: Solved[]): string[] => {
  const times = all.map(({ time }) => time);
  return [
    name,
    rate === 1 ? 'as this machine is' : `${rate} × slower, as DevTools slow a page`,
    String(tries),
    seconds(median(times)),
    // DevTools slow the page alone, not the threads in which the browser derives keys.
    rate === 1 ? seconds(median(times) * slowerProcessor) : '–',
    milliseconds(slowest(all.map(({ longestBlock }) => longestBlock))),
    String(all.reduce((sum, { longTasks }) => sum + longTasks, 0)),
  ];
};

/** How long a challenge takes, and does the page stay free meanwhile? */
export const measure = async (): Promise<Measurement> => {
  const served = await servePage();
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    const session = await page.context().newCDPSession(page);
    const rows: string[][] = [];
    await solveIn(page, proofSettings.fewestTries);
    const { fewestTries, mostTries } = proofSettings;
    for (const rate of [1, slowerProcessor]) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      for (const [name, tries] of [
        ['usual', fewestTries],
        ['hardest', mostTries],
      ] as const) {
        const all: Solved[] = [];
        for (let run = 0; run < runs; run += 1) all.push(await solveIn(page, tries));
        rows.push(rowOf(name, tries, rate, all));
      }
    }
    return {
      title: 'Proof of work',
      columns: [
        'Challenge',
        'Processor',
        'Tries at most',
        'Median',
        'The same × 6',
        'Longest block of the page',
        'Long tasks',
      ],
      rows,
      note: `The elements' solver with challenges of the server's, in a page whose policy allows no workers; ${runs} of each, and
before them one that is not counted. The solution lies in the upper half of the tries. The longest block is the longest while
in which nothing else could run in the page; a long task takes more than 50 ms.`,
    };
  } finally {
    await browser.close();
    served.close();
  }
};

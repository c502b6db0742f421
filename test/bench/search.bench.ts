import { availableParallelism, loadavg } from 'node:os';
import { publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import { exampleContent } from '@kuulluksi/examples/content';
import { recordOf } from '@kuulluksi/search/groups';
import { search } from '@kuulluksi/search/search';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { indexOf } from '@kuulluksi/server/groups/rules';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { House } from '../end-to-end/support/house.ts';
import { exampleContext, exampleIndex } from '../search/groups-index.ts';
import { qualityOf, type Half } from '../search/quality.ts';
import { freshApp, openForTest } from '../server/support.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { manyGroups } from './many-groups.ts';
import {
  median,
  milliseconds,
  percentile95,
  slowest,
  timeOf,
  timesOf,
  type Measurement,
} from './measurement.ts';

const count = 10_000;
const groups = manyGroups(
  count,
  includedAreas().municipalities.map(({ code }) => code),
);
const queries = [
  '',
  'a',
  'kerho',
  'jälkihuollossa',
  'nuorten ryhmä Tampereella',
  'jälkihulto',
  'sijaisvanhempainkahvila',
  'eftervården',
  'xyzzyx',
];
const choices = [
  '',
  '&audience=youth',
  '&audience=parent&audience=close-person',
  '&kind=peer-group',
  '&municipality=837',
];
const said = (q: string) => (q === '' ? 'all of them' : `“${q}”`);

const aSecond = 20;
const requests = 600;

/** Requests that come at their times, whether those before were answered or not. */
const throughTheServer = async (): Promise<string[]> => {
  const house = await new House().open(undefined, { ...exampleContent, groups, pathways: [] });
  try {
    const ask = async (at: number) => {
      const q = encodeURIComponent(queries[at % queries.length]!);
      const chosen = choices[at % choices.length]!;
      const answer = await fetch(`${house.server}/v1/groups?limit=20&language=fi&q=${q}${chosen}`);
      if (!answer.ok) throw new Error(`${answer.status} for ${q}${chosen}`);
      await answer.text();
    };
    await timesOf(50, ask);
    const times = await Promise.all(
      Array.from({ length: requests }, async (_, at) => {
        await new Promise(resolve => setTimeout(resolve, (at * 1000) / aSecond));
        return timeOf(() => ask(at));
      }),
    );
    return [
      `through the server with choices, ${aSecond} requests a second`,
      'all there is',
      milliseconds(median(times)),
      `${milliseconds(percentile95(times))} (95 of 100), ${milliseconds(slowest(times))}`,
    ];
  } finally {
    await house.close();
  }
};

/** What one request takes of a processor, which other work on the machine hardly changes. */
const ofTheProcessor = async (): Promise<string[]> => {
  const database = await openForTest();
  const app = await freshApp(database.handle, { ...exampleContent, groups, pathways: [] });
  const times: number[] = [];
  const asked = 8;
  for (const q of queries) {
    for (const chosen of choices) {
      const ask = () =>
        app.inject({ url: `/v1/groups?limit=20&language=fi&q=${encodeURIComponent(q)}${chosen}` });
      await ask();
      const before = process.cpuUsage();
      for (let time = 0; time < asked; time += 1) await ask();
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000 / asked);
    }
  }
  await app.close();
  await database.close();
  return [
    'processor time of a request to the server, each query with each choice',
    'all there is',
    milliseconds(median(times)),
    milliseconds(slowest(times)),
  ];
};

const slowerProcessor = 4;
const typed = 'jälkihuollossa Tampereella';

/** The search alone in a browser, as a person types. */
const inTheBrowser = async (): Promise<string[][]> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createIndex } from '@kuulluksi/search/index';
        import { ownWordTable } from '@kuulluksi/search/own-word-table';
        import { search } from '@kuulluksi/search/search';
        Object.assign(window, { createIndex: records => createIndex(records, ownWordTable), search });
      `,
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['kuulluksi-source'],
  });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    await page.evaluate(outputFiles[0]!.text);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    const records = groups.map(group => recordOf(publicGroupSummary(group, undefined, exampleContext('fi'))));
    const { made, keys } = await page.evaluate(
      ({ given, q }) => {
        const { createIndex, search } = window as unknown as {
          createIndex: (records: unknown) => unknown;
          search: (index: unknown, query: unknown) => unknown;
        };
        let begun = performance.now();
        const index = createIndex(given);
        const time = performance.now() - begun;
        const each: number[] = [];
        for (let length = 1; length <= q.length; length += 1) {
          begun = performance.now();
          search(index, {
            q: q.slice(0, length),
            chosen: { audience: ['youth'] },
            counted: ['audience', 'kind', 'municipality'],
            nearest: true,
          });
          each.push(performance.now() - begun);
        }
        return { made: time, keys: each };
      },
      { given: records, q: typed },
    );
    const over = 'names and summaries';
    return [
      [
        `in Chromium, a processor ${slowerProcessor} times slower: each key of “${typed}”`,
        over,
        milliseconds(median(keys)),
        milliseconds(slowest(keys)),
      ],
      [
        `in Chromium, a processor ${slowerProcessor} times slower: the index made`,
        over,
        milliseconds(made),
        milliseconds(made),
      ],
    ];
  } finally {
    await browser.close();
  }
};

const qualityRow = async (half: Half): Promise<string> => {
  const index = exampleIndex();
  const { asked, share } = await qualityOf(half, q => search(index, { q, nearest: true }).ids);
  return `${(share * 100).toFixed(1)} % of the ${asked} queries of the ${half} half`;
};

/** How good a search is, and how long it takes: over ten thousand groups in one process, in a browser and through the server. */
export const measure = async (): Promise<Measurement> => {
  const rows: string[][] = [];
  const [made] = await timesOf(1, () => indexOf(groups, exampleContext));
  const { index } = indexOf(groups, exampleContext);
  for (const q of queries) {
    const ask = () => search(index, { q, counted: ['audience', 'kind', 'municipality'], nearest: true });
    const times = await timesOf(15, ask);
    rows.push([
      `${said(q)}: ${ask().total} found`,
      'all there is',
      milliseconds(median(times)),
      milliseconds(slowest(times)),
    ]);
  }
  rows.push(...(await inTheBrowser()), await ofTheProcessor());
  const busy = loadavg()[0]!;
  rows.push(await throughTheServer());
  return {
    title: 'Search',
    columns: ['Search', 'Over', 'Median', 'Slowest'],
    rows,
    note: `The right group is among the first five for ${await qualityRow('tuning')} and ${await qualityRow('held-out')}
of \`test/search/quality-set.ts\`; the tests hold 95 % in Node, in the browser and over HTTP. The times are over
${count.toLocaleString('en')} groups: the example groups over and over, in all municipalities, each with three words of its
own; ${index.vocabulary.words.length.toLocaleString('en')} different words. In Node fifteen times each, over all their
texts in all languages; the server made that index in ${milliseconds(made!)}. The last line is ${requests} requests over
HTTP on the same machine, all queries and choices in turn, each sent at its time whether those before were answered or
not, to the built server on PGlite; other work waited for the ${availableParallelism()} cores then (load ${busy.toFixed(1)}
before it).`,
  };
};

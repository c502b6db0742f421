import type { GroupSummary } from '@kuulluksi/contract/groups/schemas';
import { publicGroupSummary } from '@kuulluksi/contract/groups/public-form';
import { recordOf, searchGroups } from '@kuulluksi/search/groups';
import { createIndex } from '@kuulluksi/search/index';
import { includedAreas } from '@kuulluksi/server/areas/file';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { exampleContext } from '../search/groups-index.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';
import { manyGroups } from './many-groups.ts';
import { median, milliseconds, ratio, slowest, type Measurement } from './measurement.ts';

const count = 10_000;
const cards = 1_000;
const slowerProcessor = 4;
const typed = 'jälkihuollossa Tampereella';
const origin = 'https://bench.kuulluksi.test';

/** The finder from its sources in one file, with a client that reads a list far longer than servers give. */
const finderBundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@kuulluksi/elements/group-finder/define';`,
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['kuulluksi-source'],
    tsconfig: new URL('../../tsconfig.json', import.meta.url).pathname,
    plugins: [
      {
        name: 'long-lists',
        setup: ({ onLoad }) =>
          onLoad({ filter: /group-finder\/client\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace(
              'createSingleClient({',
              'createSingleClient({ largestAnswer: 1e9, timeout: 600_000,',
            ),
            loader: 'ts',
          })),
      },
    ],
  });
  return outputFiles[0]!.text;
};

/** The least that filters a list in a page: every item's text is looked through, and the item is hidden or not. */
const plainPage = (groups: readonly GroupSummary[]): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Lista</title>
  <input id="search"><ul>${groups.map(({ name, summary }) => `<li><h3>${name.text}</h3><p>${summary.text}</p></li>`).join('')}</ul>
  <script>
    const items = [...document.querySelectorAll('li')].map(item => [item, item.textContent.toLowerCase()]);
    search.oninput = () => {
      const words = search.value.toLowerCase().split(' ');
      for (const [item, text] of items) item.hidden = !words.every(word => text.includes(word));
    };
  </script>`;

/** Presses one key after another and notes how long each takes until its results are painted. */
const keys = (page: Page): Promise<number[]> =>
  page.evaluate(async words => {
    const root = document.querySelector('kuulluksi-group-finder')?.shadowRoot ?? document;
    const field = root.querySelector<HTMLInputElement>('#search')!;
    const painted = () =>
      new Promise<void>(resolve =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        }),
      );
    const times: number[] = [];
    field.focus();
    for (let length = 1; length <= words.length; length += 1) {
      await painted();
      field.value = words.slice(0, length);
      const begun = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await painted();
      times.push(performance.now() - begun);
    }
    return times;
  }, typed);

/** Frames of a list of many cards while somebody scrolls quickly, two hundred pixels a frame. */
const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const frames: number[] = [];
    let before = performance.now();
    for (let at = 0; at < 400; at += 1) {
      scrollBy(0, 200);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - before);
      before = now;
    }
    return frames;
  });

const slowed = async (page: Page, rate: number) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

/** How quick a list of ten thousand groups answers to keys where all of them are in the page, and how it scrolls. */
export const measure = async (): Promise<Measurement> => {
  const groups = manyGroups(
    count,
    includedAreas().municipalities.map(({ code }) => code),
  ).map(group => publicGroupSummary(group, undefined, exampleContext('fi')));
  const counted = ['audience', 'kind', 'municipality'];
  const { facets } = searchGroups(createIndex(groups.map(recordOf)), { chosen: {}, counted }, () =>
    groups.map((_, at) => at),
  );
  const bundle = await finderBundle();
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 915 } });
    // The tests' compiler notes the names of functions through this one, which pages lack.
    await page.addInitScript({ content: 'globalThis.__name = named => named;' });
    await page.route(`${origin}/**`, route => {
      const { pathname, searchParams } = new URL(route.request().url());
      const json = (body: unknown) => route.fulfill({ json: body });
      if (pathname === '/finder.js')
        return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: bundle });
      if (pathname === '/plain')
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: plainPage(groups) });
      if (pathname === '/finder')
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Ryhmät</title>
            <script type="module" src="/finder.js"></script>
            <kuulluksi-group-finder api="${origin}"></kuulluksi-group-finder>`,
        });
      // It says that there are so few that all may be read, and then gives all.
      if (pathname === '/v1/groups')
        return json(
          searchParams.has('standing')
            ? { items: groups, total: count, facets, next: null }
            : { items: groups.slice(0, 20), total: 200, facets, next: 'seuraava' },
        );
      if (pathname === '/v1/group-words') return json({ items: [], madeAt: '2026-11-22T10:00:00.000Z' });
      return json({ items: [] });
    });

    await page.goto(`${origin}/plain`);
    await slowed(page, slowerProcessor);
    const plain = await keys(page);

    await page.goto(`${origin}/finder`);
    await slowed(page, 1);
    const finder = page.locator('kuulluksi-group-finder');
    await finder.locator('.choices').first().waitFor({ state: 'attached' });
    await finder.locator('#search').focus();
    const going = groups.filter(({ standing }) => standing !== 'ended').length;
    await finder.getByText(`${going} ryhmää`).waitFor({ timeout: 120_000 });
    // The first search makes the index.
    await finder.locator('#search').fill('a');
    await page.waitForFunction(
      () =>
        !/Haetaan/.test(
          document.querySelector('kuulluksi-group-finder')!.shadowRoot!.querySelector('.count')!.textContent!,
        ),
      undefined,
      { timeout: 120_000 },
    );
    await finder.locator('#search').fill('');
    await slowed(page, slowerProcessor);
    const own = await keys(page);

    await slowed(page, 1);
    await finder.locator('#search').fill('');
    for (let shown = 20; shown < cards; shown += 20)
      await page.evaluate(async () => {
        const root = document.querySelector('kuulluksi-group-finder')!.shadowRoot!;
        root.querySelector<HTMLElement>('.groups + .button')!.click();
        await new Promise(requestAnimationFrame);
      });
    const there = await finder.locator('.list > .card').count();
    if (there !== cards) throw new Error(`${there} cards are there`);
    await slowed(page, slowerProcessor);
    const frames = await scrolled(page);
    return {
      title: 'A long list',
      columns: ['What', 'Median', 'Slowest', 'To the plain list'],
      rows: [
        [
          `a key of “${typed}” until its results are painted, ${count.toLocaleString('en')} groups in the page`,
          milliseconds(median(own)),
          milliseconds(slowest(own)),
          ratio(median(own), median(plain)),
        ],
        [
          'the same in a plain list, every item looked through and hidden or not',
          milliseconds(median(plain)),
          milliseconds(slowest(plain)),
          ratio(1, 1),
        ],
        [
          `a frame while ${cards.toLocaleString('en')} cards scroll by`,
          milliseconds(median(frames)),
          milliseconds(slowest(frames)),
          '–',
        ],
      ],
      note: `In Chromium, a processor ${slowerProcessor} times slower, 412 by 915. The finder of the sources, told that all groups
may be in the page: elsewhere it reads at most 200, and the server searches more. The plain list has a heading and a
sentence for each group and looks for letters alone.`,
    };
  } finally {
    await browser.close();
  }
};

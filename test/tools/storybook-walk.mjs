/**
 * Opens every story of the built Storybook in Chromium: `node test/tools/storybook-walk.mjs`. A story fails when it
 * throws, when its play function fails, when it asks for what its server does not answer, when the page asks another
 * origin for anything, when something sticks out of its place, or when axe finds a fault. A part of an element that no
 * story shows is a fault too. Takes a few minutes, so it stands outside `npm test`.
 *
 * --only=board          stories whose id contains the word
 * --pictures=<folder>   a picture of each story
 * --width=<pixels>      of the window. Default 1000
 * --language=sv --theme=dark --look=ngo --age-level=youth    as the toolbar sets them; several with commas between, as in
 *                       --language=fi,sv,en,fi-simple --theme=light,dark
 * --forced-colours      the browser's forced colours
 */
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'storybook-static');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    pictures: { type: 'string' },
    width: { type: 'string', default: '1000' },
    language: { type: 'string' },
    theme: { type: 'string' },
    look: { type: 'string' },
    'age-level': { type: 'string' },
    'forced-colours': { type: 'boolean', default: false },
  },
});

if (!existsSync(path.join(folder, 'index.json'))) {
  console.error('There is no built Storybook: run npm run build:storybook first.');
  process.exit(1);
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const server = createServer((request, response) => {
  const file = path.join(folder, path.normalize(new URL(request.url, 'http://here').pathname));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
    return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const listOf = value => (value ? value.split(',') : [undefined]);
/** Every mixture of what was chosen for the toolbar, as Storybook writes it in an address. */
const settings = Object.entries({
  language: options.language,
  theme: options.theme,
  look: options.look,
  ageLevel: options['age-level'],
})
  .reduce(
    (made, [name, values]) =>
      listOf(values).flatMap(value => made.map(one => (value ? [...one, `${name}:${value}`] : one))),
    [[]],
  )
  .map(one => one.join(';'));

const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ id }) => id.includes(options.only));
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
if (options.pictures) mkdirSync(options.pictures, { recursive: true });

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
const context = await browser.newContext({
  viewport: { width: Number(options.width), height: 800 },
  forcedColors: options['forced-colours'] ? 'active' : 'none',
  locale: 'fi-FI',
});

/** Storybook tells of a failed play function over its channel only, so one listens from the moment there is one. */
await context.addInitScript(() => {
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set: made => {
      channel = made;
      for (const event of ['playFunctionThrewException', 'unhandledErrorsWhilePlaying']) {
        channel.on(event, told =>
          (globalThis.thrownByPlay ??= []).push(`play failed: ${[told].flat()[0]?.message}`),
        );
      }
    },
  });
});

/** The parts of all elements that some story showed. */
const seen = new Set();
const partsInView = () =>
  [...document.querySelectorAll('.place *')]
    .filter(element => element.shadowRoot && element.localName.startsWith('kuulluksi-'))
    .map(element => [
      element.localName,
      ...[...element.shadowRoot.querySelectorAll('[part]')].flatMap(part => [...part.part]),
    ]);

const opened = new Map();

/** One page for each lane shows one story after another, as the sidebar does: loading Storybook takes longest. */
const pageOf = async lane => {
  const known = opened.get(lane);
  if (known) return known;
  const page = await context.newPage();
  const told = { faults: [] };
  page.on('pageerror', error => told.faults.push(`threw: ${error.message}`));
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      told.faults.push(`asked ${request.url()}`);
  });
  const made = { page, told };
  opened.set(lane, made);
  return made;
};

const show = async ({ page }, { id, type }, globals) => {
  const viewMode = type === 'docs' ? 'docs' : 'story';
  const address = `${origin}/iframe.html?id=${id}&viewMode=${viewMode}${globals && `&globals=${globals}`}`;
  // Every written page is loaded by itself: several elements stand on it, and some stay in the page.
  if (viewMode === 'docs' || page.url() === 'about:blank' || /viewMode=docs/.test(page.url()))
    return page.goto(address);
  await page.evaluate(
    ([storyId, mode]) => {
      globalThis.thrownByPlay = [];
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: mode });
    },
    [id, viewMode],
  );
};

/** What is wrong with a story, as sentences. A page that broke down is opened anew, once. */
const lookTwice = async (story, globals, lane) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await look(story, globals, lane);
    } catch (error) {
      await opened.get(lane)?.page.close();
      opened.delete(lane);
      if (attempt === 2) return [`could not be looked at: ${error.message}`];
    }
  }
};

const look = async (story, globals, lane) => {
  const { id, type } = story;
  const made = await pageOf(lane);
  const { page, told } = made;
  told.faults = [];
  await show(made, story, globals);
  const ended = expected => {
    if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) return true;
    if (document.querySelector('#storybook-docs h1')) return true;
    const { id: shown, phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return shown === expected && /finished|completed|errored/.test(phase);
  };
  await page.waitForFunction(ended, id, { timeout: 45_000 }).catch(() => told.faults.push('never finished'));
  await page.waitForTimeout(type === 'docs' ? 1500 : 300);
  told.faults.push(...(await page.evaluate(() => globalThis.thrownByPlay ?? [])));
  const error = page.locator('.sb-show-errordisplay #error-message');
  if (await error.count()) told.faults.push(`failed: ${await error.innerText()}`);
  for (const asked of await page.locator('.unexpected-request').allInnerTexts()) told.faults.push(asked);
  if (type === 'story') {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
    // In forced colours the system chooses the colours, and axe still compares the page's own.
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: !options['forced-colours'] } };
    const { violations } = await page.evaluate(
      chosenRules => globalThis.axe.run('#storybook-root', { rules: chosenRules }),
      rules,
    );
    for (const { id: rule, nodes } of violations)
      told.faults.push(`axe ${rule}: ${nodes[0].target} ${nodes[0].failureSummary}`);
  }
  // Nothing sticks out of the place that an element was given.
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('.place')].flatMap(place => {
      const edge = place.getBoundingClientRect().right + 1;
      return [...place.querySelectorAll('*')]
        .flatMap(element => [...(element.shadowRoot?.querySelectorAll('.root, .root *') ?? [])])
        .filter(part => part.checkVisibility() && !part.closest('.visually-hidden, .scroll'))
        .filter(part => part.getBoundingClientRect().right > edge)
        .map(part => [part.localName, ...part.classList].join('.'));
    }),
  );
  if (outside.length > 0) told.faults.push(`sticks out: ${[...new Set(outside)].slice(0, 5).join(', ')}`);
  for (const [tag, ...parts] of await page.evaluate(partsInView)) {
    for (const part of parts) seen.add(`${tag}::part(${part})`);
  }
  const file = [id, ...globals.split(';').map(one => one.split(':')[1])].filter(Boolean).join('.');
  if (options.pictures)
    await page.screenshot({ path: path.join(options.pictures, `${file}.png`), fullPage: true });
  return told.faults;
};

let failed = 0;
const report = (name, faults) => {
  failed += 1;
  console.log(`not ok ${name}\n${faults.map(fault => `  ${fault}`).join('\n')}`);
};

let walked = 0;
for (const globals of settings) {
  const waiting = [...stories];
  // Toolbar settings belong to a page from its beginning.
  for (const { page } of opened.values()) await page.close();
  opened.clear();
  const walk = async lane => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      walked += 1;
      const faults = await lookTwice(story, globals, lane);
      if (faults.length > 0) report(globals ? `${story.id} (${globals})` : story.id, faults);
    }
  };
  // Much of a story is waiting, so several are open at once.
  await Promise.all([walk(0), walk(1), walk(2)]);
}

// Every part that the manifest names is in view in some story, so that a designer can meet it.
if (!options.only) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
  const missing = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap(({ tagName, cssParts = [] }) => cssParts.map(({ name }) => `${tagName}::part(${name})`))
    .filter(part => !seen.has(part));
  walked += 1;
  if (missing.length > 0) report('every part is in view in some story', missing);
}

await browser.close();
server.close();
console.log(`${walked - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;

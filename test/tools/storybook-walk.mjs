/**
 * Opens every story of the built Storybook in Chromium: `node test/tools/storybook-walk.mjs`. A story fails when it
 * throws, when its play function fails, when it asks for what its server does not answer, when the page asks another
 * origin for anything, when something sticks out of its place, or when axe finds a fault. Takes a few minutes, so it stands outside `npm test`.
 *
 * --only=board          stories whose id contains the word
 * --pictures=<folder>   a picture of each story
 * --width=<pixels>      of the window. Default 1000
 * --language=sv --theme=dark --look=ngo --age-level=youth    as the toolbar sets them
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

const chosen = {
  language: options.language,
  theme: options.theme,
  look: options.look,
  ageLevel: options['age-level'],
};
const globals = Object.entries(chosen)
  .filter(([, value]) => value)
  .map(([name, value]) => `${name}:${value}`)
  .join(';');

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

/** What is wrong with a story, as sentences. */
const look = async ({ id, type }) => {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(`threw: ${error.message}`));
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`);
  });
  const view = type === 'docs' ? 'docs' : 'story';
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${view}${globals && `&globals=${globals}`}`);
  const ended = () => {
    if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) return true;
    if (document.querySelector('#storybook-docs h1')) return true;
    return /finished|completed|errored/.test(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase);
  };
  await page
    .waitForFunction(ended, undefined, { timeout: 30_000 })
    .catch(() => faults.push('never finished'));
  await page.waitForTimeout(type === 'docs' ? 1500 : 300);
  faults.push(...(await page.evaluate(() => globalThis.thrownByPlay ?? [])));
  const error = page.locator('.sb-show-errordisplay #error-message');
  if (await error.count()) faults.push(`failed: ${await error.innerText()}`);
  for (const asked of await page.locator('.unexpected-request').allInnerTexts()) faults.push(asked);
  if (type === 'story') {
    await page.evaluate(axe);
    // In forced colours the system chooses the colours, and axe still compares the page's own.
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: !options['forced-colours'] } };
    const { violations } = await page.evaluate(
      chosenRules => globalThis.axe.run('#storybook-root', { rules: chosenRules }),
      rules,
    );
    for (const { id: rule, nodes } of violations)
      faults.push(`axe ${rule}: ${nodes[0].target} ${nodes[0].failureSummary}`);
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
  if (outside.length > 0) faults.push(`sticks out: ${[...new Set(outside)].slice(0, 5).join(', ')}`);
  if (options.pictures)
    await page.screenshot({ path: path.join(options.pictures, `${id}.png`), fullPage: true });
  await page.close();
  return faults;
};

let failed = 0;
const waiting = [...stories];
const walk = async () => {
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const faults = await look(story);
    if (faults.length === 0) continue;
    failed += 1;
    console.log(`not ok ${story.id}\n${faults.map(fault => `  ${fault}`).join('\n')}`);
  }
};
// Much of a story is waiting, so several are open at once.
await Promise.all([walk(), walk(), walk()]);
await browser.close();
server.close();
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { HostSite } from './support/host-site.ts';
import { inHouse } from './support/in-house.ts';

const inside = 'Soita meille, p. 03 000 0000';
const away = 'Yhteys palveluun ei juuri nyt toimi';
const board = (attributes = 'organisation="esimerkki-pirkanmaa"') =>
  `<kuulluksi-board ${attributes}><p>${inside}</p></kuulluksi-board>`;

describe('a page on which something is wrong', () => {
  const { house, openPage } = inHouse();
  const site = new HostSite();
  before(() => site.open(house.server));
  after(() => site.close());
  const loader = () => `<script type="module" src="${house.server}/kuulluksi.js"></script>`;

  const open = async (address: string, prepare?: (page: Page) => Promise<unknown>) => {
    const { page } = await openPage([house.server, site.origin]);
    page.setDefaultTimeout(40_000);
    /** Lines of ours; what the browser says of a policy or of a lost request is its own. */
    const said: string[] = [];
    const errors: string[] = [];
    page.on('console', message => {
      if (/^(The code of )?<kuulluksi-/.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', error => errors.push(error.message));
    await page.addInitScript(() => {
      (window as unknown as { before: string[] }).before = Object.getOwnPropertyNames(window);
    });
    await prepare?.(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const line = async () => {
      for (let tries = 0; tries < 400 && said.length === 0; tries += 1) await page.waitForTimeout(50);
      return said;
    };
    /** No uncaught error, no rejection, no new global but the two in which Lit keeps its version, no style that leaks. */
    const unharmed = async () => {
      assert.deepEqual(errors, []);
      const found = await page.evaluate(() => ({
        added: Object.getOwnPropertyNames(window).filter(
          name =>
            !(window as unknown as { before: string[] }).before.includes(name) &&
            !/^(before|\d+|litHtmlVersions|litElementVersions)$/.test(name),
        ),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      }));
      assert.deepEqual(found, { added: [], sheets: 0 });
      await page.context().close();
    };
    return { page, said, line, unharmed };
  };
  const entries = (page: Page, among = 'kuulluksi-board') => page.locator(`${among} .entry`);

  for (const [attribute, value] of [
    ['age-level', 'children'],
    ['theme', 'blue'],
    ['heading-level', 'h2'],
  ] as const) {
    test(`${attribute}="${value}": the element does without it and one line says so`, async () => {
      const { page, line, said, unharmed } = await open(
        site.page(loader(), board(`organisation="esimerkki-pirkanmaa" ${attribute}="${value}"`)),
      );
      await entries(page).first().waitFor();
      await line();
      assert.equal(said.length, 1);
      assert.ok(said[0]!.startsWith(`<kuulluksi-board> does not know ${attribute}="${value}"`), said[0]);
      await unharmed();
    });
  }

  test('an unknown organisation: a sentence, the content inside, one line', async () => {
    const { page, line, said, unharmed } = await open(site.page(loader(), board('organisation="ei-ole"')));
    await page.getByText('Tätä organisaatiota ei löydy palvelusta').waitFor();
    assert.ok(await page.getByText(inside).isVisible());
    await line();
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^<kuulluksi-board> was refused by .*organisation="ei-ole"/);
    await unharmed();
  });

  const blocked: [
    name: string,
    policy: (usual: string) => string,
    prepare?: (page: Page) => Promise<unknown>,
  ][] = [
    ['a policy without the script', usual => usual.replace(/script-src \S+/, "script-src 'none'")],
    [
      'a network that loses the script',
      usual => usual,
      page => page.route('**/kuulluksi.js', one => one.abort()),
    ],
    [
      'a policy with the script alone',
      usual => usual.replace(/script-src (\S+);/, 'script-src $1/kuulluksi.js;'),
    ],
  ];
  for (const [name, policy, prepare] of blocked) {
    test(`${name}: the content inside stays`, async () => {
      const { page, unharmed } = await open(site.page(loader(), board(), { policy }), prepare);
      await page.waitForTimeout(1500);
      assert.ok(await page.getByText(inside).isVisible());
      await unharmed();
    });
  }

  test('a network that loses the code of the element: the content inside stays, one line, and it comes later', async () => {
    let lost = true;
    const { page, line, said, unharmed } = await open(site.page(loader(), board()), one =>
      one.route('**/board.js', route => (lost ? route.abort() : route.continue())),
    );
    await line();
    assert.deepEqual(said.length, 1);
    assert.match(said[0]!, /^The code of <kuulluksi-board> does not come/);
    assert.ok(await page.getByText(inside).isVisible());
    lost = false;
    await entries(page).first().waitFor();
    assert.equal(said.length, 1);
    await unharmed();
  });

  const answers: [name: string, answer: (route: Route) => Promise<void>][] = [
    ['an error (500)', route => route.fulfill({ status: 500, body: '{}', contentType: 'application/json' })],
    ['a page instead of data', route => route.fulfill({ body: '<h1>Huolto</h1>', contentType: 'text/html' })],
    [
      'half of its data',
      async route => {
        const text = await (await route.fetch()).text();
        await route.fulfill({ body: text.slice(0, text.length / 2), contentType: 'application/json' });
      },
    ],
    ['nothing: the connection breaks', route => route.abort('connectionreset')],
  ];
  for (const [name, answer] of answers) {
    test(`a server that answers with ${name}: a sentence over the content inside, one line, and it is tried again`, async () => {
      let wrong = true;
      const { page, line, said, unharmed } = await open(site.page(loader(), board()), one =>
        one.route('**/v1/board?**', route =>
          wrong ? answer(route).then(() => undefined) : route.continue(),
        ),
      );
      await page.getByText(away).waitFor();
      assert.ok(await page.getByText(inside).isVisible());
      await line();
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /^<kuulluksi-board> got no answer that it can read from http/);
      wrong = false;
      await entries(page).first().waitFor();
      assert.equal(said.length, 1);
      await unharmed();
    });
  }

  test('a server that answers late: the page says that it waits, and then shows what came', async () => {
    let go = () => {};
    const late = new Promise<void>(resolve => (go = resolve));
    const { page, said, unharmed } = await open(site.page(loader(), board()), one =>
      one.route('**/v1/board?**', async route => {
        await late;
        await route.continue();
      }),
    );
    await page.locator('kuulluksi-board [role=status]').first().waitFor();
    go();
    await entries(page).first().waitFor();
    assert.deepEqual(said, []);
    await unharmed();
  });

  test('a policy that lets nothing be asked: a sentence over the content inside, one line', async () => {
    const { page, line, said, unharmed } = await open(
      site.page(loader(), board(), {
        policy: usual => usual.replace(/connect-src \S+/, "connect-src 'none'"),
      }),
    );
    await page.getByText(away).waitFor();
    assert.ok(await page.getByText(inside).isVisible());
    await line();
    assert.equal(said.length, 1);
    assert.match(said[0]!, /connect-src/);
    await unharmed();
  });

  test('an element that is moved, taken away and put back while it loads works where it ends', async () => {
    const { page, said, unharmed } = await open(
      site.page(loader(), `<section id="one">${board()}</section><section id="two"></section>`),
      one => one.route('**/board.js', async route => setTimeout(() => void route.continue(), 600)),
    );
    await page.evaluate(() => {
      const element = document.querySelector('kuulluksi-board')!;
      document.querySelector('#two')!.append(element);
      element.remove();
      setTimeout(() => document.querySelector('#one')!.append(element), 300);
    });
    await entries(page, '#one kuulluksi-board').first().waitFor();
    assert.deepEqual(said, []);
    await unharmed();
  });

  test('an element that is taken away for good while it loads leaves nothing behind', async () => {
    const { page, said, unharmed } = await open(site.page(loader(), board()), one =>
      one.route('**/v1/board?**', async route =>
        setTimeout(() => void route.continue().catch(() => {}), 400),
      ),
    );
    await page.evaluate(() => document.querySelector('kuulluksi-board')!.remove());
    await page.waitForFunction(() => customElements.get('kuulluksi-board'));
    await page.waitForTimeout(800);
    assert.deepEqual(said, []);
    await unharmed();
  });

  test('elements that a script adds, that come out of a template, and that stand in a shadow root beside another work', async () => {
    const { page, said, unharmed } = await open(
      site.page(
        loader(),
        `<template>${board()}</template><div id="added"></div><div id="cloned"></div><div id="shadow"></div>`,
      ),
    );
    assert.equal(await page.evaluate(() => customElements.get('kuulluksi-board') === undefined), true);
    await page.evaluate(() => {
      const added = document.createElement('kuulluksi-board');
      added.setAttribute('organisation', 'esimerkki-pirkanmaa');
      const shadow = document.querySelector('#shadow')!.attachShadow({ mode: 'open' });
      shadow.append(added.cloneNode());
      document.querySelector('#added')!.append(added);
      document.querySelector('#cloned')!.append(document.querySelector('template')!.content.cloneNode(true));
    });
    for (const place of ['#added', '#cloned', '#shadow']) {
      await entries(page, `${place} kuulluksi-board`).first().waitFor();
    }
    assert.deepEqual(said, []);
    await unharmed();
  });

  test('an element that is moved into a frame and back goes on, and harms neither page', async () => {
    const { page, said, unharmed } = await open(
      site.page(loader(), `${board()}<iframe title="Sivu" src="about:blank"></iframe>`, {
        policy: usual => `${usual}; frame-src 'self'`,
      }),
    );
    await entries(page).first().waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('kuulluksi-board')!;
      const frame = document.querySelector('iframe')!;
      frame.contentDocument!.body.append(element);
      document.querySelector('main')!.append(element);
    });
    await entries(page).first().waitFor();
    assert.deepEqual(said, []);
    await unharmed();
  });
});

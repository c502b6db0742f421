import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { storable } from '@kuulluksi/server/http/storable';
import { allOrganisations } from '@kuulluksi/examples/organisations/all-organisations';
import { limits, type Limits } from '@kuulluksi/server/security/rate-limits';
import type { Browser, Page } from 'playwright-core';
import { conversationCalls, newKey } from '../server/support/conversations.ts';
import { panelCalls } from '../server/support/panels.ts';
import { freePort } from '../server/databases.ts';
import { openDesk, ours, type Desk } from '../server/support/staff.ts';
import { asShown, batchesOf, naughty } from '../support/naughty.ts';
import { xss } from '../support/xss.ts';
import { openBrowser } from './support/browser.ts';

const root = new URL('../../', import.meta.url);
const built = (name: string) => fileURLToPath(new URL(`packages/${name}/dist/browser`, root));

/** All the strings, so many characters together. */
const long = batchesOf(naughty, 2800);
/** What would run, for each shorter field in as many texts as it takes; a field takes them by turns. */
const short = (longest: number) => batchesOf(xss, longest);
const byTurns = (texts: readonly string[], at: number): string => texts[at % texts.length] ?? '';
const languages = (text: string) => ({ fi: text, sv: text });

const shape = `html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('*')].map(one => one.tagName + ' ' + [...one.attributes].map(({ name }) => name).join(' '));
}`;

/** What ran, or tried to, in whatever page of the browser. */
const trap = () => {
  const page = window as unknown as { __hit: (what?: string) => void; hits: string[] };
  page.hits = [];
  page.__hit = (what = 'ran') => void page.hits.push(what);
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    window[name] = (() => page.__hit(name)) as never;
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    page.__hit(`${violatedDirective} ${blockedURI} ${sample}`),
  );
};

describe('naughty strings', () => {
  let desk: Desk;
  let server = '';
  let host: Server;
  let hosted = '';
  let browser: Browser;
  let page: Page;
  let coordinator: { cookie: string; id: string };
  let staff: ReturnType<typeof panelCalls>;
  let person: ReturnType<typeof conversationCalls>;
  const outside: string[] = [];
  const faults: string[] = [];
  /** What people wrote, each with its code. */
  const said: { id: string; code: string; texts: string[] }[] = [];
  /** What staff wrote for the public. */
  const told: { id: string; entry: string; texts: string[] }[] = [];
  let meeting = { code: '', texts: [''] };
  let asked = { question: '', set: '', texts: [''] };
  /** What people said of what they were answered and shown, and what they answered to questions. */
  const replied: { id: string; code: string; texts: string[] }[] = [];
  /** What staff wrote beside: where it is read at the desk, and what a public element shows of it. */
  const written: { hash: string; texts: string[] }[] = [];
  let result = [''];
  let panelOf = [''];

  before(async () => {
    const port = await freePort();
    server = `http://localhost:${port}`;
    desk = await openDesk({
      url: server,
      limits: Object.fromEntries(Object.keys(limits).map(kind => [kind, 1e6])) as Limits,
      browserFolders: {
        elements: built('elements'),
        desk: built('desk'),
        releases: fileURLToPath(new URL('releases', root)),
      },
    });
    await desk.app.listen({ port, host: '127.0.0.1' });
    // A page that forbids nothing: what an element lets run there runs.
    host = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const body = decodeURIComponent((request.url ?? '').slice(2));
      response.end(
        `<!doctype html><html lang="fi"><title>x</title><script type="module" src="${server}/kuulluksi.js"></script>${body}`,
      );
    });
    await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
    hosted = `http://localhost:${(host.address() as { port: number }).port}/?`;
    coordinator = await desk.signIn(['coordinator']);
    staff = panelCalls(desk, () => coordinator.cookie);
    person = conversationCalls(desk, () => coordinator.cookie);

    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    // The test's own functions are compiled with a helper that a page does not have.
    await context.addInitScript('globalThis.__name = one => one');
    await context.addInitScript(trap);
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', error => faults.push(error.message));

    page.on('request', request => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server && !hosted.startsWith(origin))
        outside.push(origin);
    });
  });
  after(async () => {
    await browser?.close();
    host?.close();
    await desk?.close();
  });

  /** Nothing ran, nothing tried to, and nobody else was asked for anything. */
  const nothingRan = async (where: string) => {
    const hits = await page.evaluate(() => (window as unknown as { hits: string[] }).hits);
    assert.deepEqual(hits, [], where);
    assert.deepEqual([outside, faults], [[], []], where);
  };
  /** The words of an element, whatever stands between them. */
  const wordsOf = async (element: string): Promise<string> =>
    page.evaluate(name => {
      const words = (node: Node): string =>
        node instanceof Element && node.shadowRoot
          ? words(node.shadowRoot)
          : node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement
            ? ` ${node.value} `
            : node.nodeType === Node.TEXT_NODE
              ? (node.textContent ?? '')
              : [...node.childNodes].map(words).join('');
      const found = document.querySelector(name);
      return found ? words(found) : '';
    }, element);
  const shows = (words: string, texts: readonly string[], where: string) => {
    const without = (text: string) => asShown(text).replaceAll(' ', '');
    const all = without(words);
    for (const text of texts) assert.ok(all.includes(without(text)), `${where} lost a part of:\n${text}`);
  };
  /** The same of what is still being read. */
  const comesToShow = async (element: string, texts: readonly string[], where: string) => {
    const without = (text: string) => asShown(text).replaceAll(' ', '');
    for (let tries = 0; tries < 100; tries += 1) {
      const all = without(await wordsOf(element));
      if (texts.every(text => all.includes(without(text)))) return;
      await page.waitForTimeout(100);
    }
    shows(await wordsOf(element), texts, where);
  };
  const embed = (markup: string) => page.goto(hosted + encodeURIComponent(markup));

  it('are taken through every field of text, and come back as they were', async () => {
    assert.ok(naughty.length > 500 && long.length < 12);
    for (const [at, text] of long.entries()) {
      const contact = {
        value: byTurns(short(200), at),
        name: byTurns(short(100), at),
        safely: byTurns(short(500), at),
      };
      const introduction = byTurns(short(300), at);
      const { id, receiptCode } = await desk.giveFeedback({
        text,
        contact: { way: 'call', ...contact },
        introduction,
      });
      await staff.post(`/v1/staff/matters/${id}/answers`, {
        version: 1,
        answer: { status: 'considering' },
        message: text,
        language: 'fi',
      });
      const read = await person.read(id);
      assert.deepEqual(
        read.messages.map(message => message.text?.text),
        [storable(text.trim()), storable(text.trim())],
      );
      const left = await staff.get(`/v1/staff/matters/${id}/contact`);
      assert.deepEqual(
        left,
        storable({
          contact: {
            way: 'call',
            value: contact.value.trim(),
            name: contact.name.trim(),
            safely: contact.safely.trim(),
          },
          introduction: introduction.trim(),
        }),
      );
      said.push({ id, code: receiptCode, texts: [text, ...Object.values(contact), introduction] });
    }
  });

  it('are published in every field of an entry', async () => {
    const answers = (text: string, at: number) =>
      [
        { status: 'planned', what: languages(text), when: '2027-01' },
        { status: 'passed-on', to: languages(byTurns(short(280), at)), reasons: languages(text) },
        {
          status: 'not-possible',
          reasons: languages(text),
          reasonsForChildren: languages(byTurns(short(900), at)),
        },
      ][at % 3] as Record<string, unknown>;
    for (const [at, text] of long.entries()) {
      const { id } = await desk.giveFeedback({ text: 'Sanat.', publication: 'yes' });
      const answer = answers(text, at);
      await person.answer(id, answer);
      const entry = {
        said: languages(byTurns(short(900), at)),
        raisedBy: languages(byTurns(short(190), at)),
      };
      const { status, body } = await person.publish(id, entry);
      assert.equal(status, 201, JSON.stringify(body));
      const { reasonsForChildren: _children, to, ...rest } = answer as Record<string, { fi: string }>;
      const texts = [text, entry.said.fi, to?.fi ?? ''].filter(Boolean);
      assert.ok(rest);
      told.push({ id, entry: (body as unknown as { id: string }).id, texts });
    }
    const { body } = await desk.call('GET', '/v1/board?limit=50');
    const words = JSON.stringify(body);
    for (const { texts } of told) {
      for (const text of texts) {
        assert.ok(words.includes(JSON.stringify(storable(text.trim())).slice(1, -1)), text);
      }
    }
  });

  it('are raised by a panel, put on an agenda, asked in questions and kept in templates', async () => {
    const panel = await staff.foundPanel({
      name: languages(byTurns(short(110), 0)),
      description: languages(byTurns(short(900), 0)),
      howToJoin: languages(byTurns(short(590), 1)),
    });
    panelOf = [byTurns(short(110), 0), byTurns(short(900), 0), byTurns(short(590), 1)];
    written.push({ hash: `#/panels/${panel.id}`, texts: panelOf });
    const topics = short(290).slice(0, 18);
    const raised = short(1900).map(text => ({ kind: 'idea', said: text, publication: 'yes' }));
    const { receiptCode } = await staff.record(panel.id, { topics: topics.map(languages), raised });
    meeting = {
      code: receiptCode,
      texts: [...topics, ...raised.map(one => one.said), byTurns(short(110), 0)],
    };

    const group = await staff.foundGroup(byTurns(short(110), 1));
    const held = await staff.plan(group.id, '2026-11-22');
    const { id } = await desk.giveFeedback({ text: 'Muuta.' });
    const item = await staff.put(id, held.id, { wording: byTurns(short(900), 1), warned: true });
    const decided = { what: byTurns(short(900), 2), who: byTurns(short(190), 5) };
    await staff.post(`/v1/staff/agenda-items/${item.id}/decision`, {
      version: item.version,
      what: languages(decided.what),
      who: languages(decided.who),
      when: '2027-01',
      warned: true,
    });
    const onAgenda = [byTurns(short(900), 1), decided.what, decided.who];
    written.push(
      { hash: `#/agendas/${group.id}`, texts: onAgenda },
      { hash: `#/matters/${id}`, texts: onAgenda },
    );

    const set = {
      title: byTurns(short(190), 2),
      intro: byTurns(short(900), 2),
      words: byTurns(short(290), 2),
      hint: byTurns(short(290), 3),
      one: byTurns(short(190), 3),
      two: byTurns(short(190), 4),
    };
    const made = await staff.post<{ id: string }>('/v1/staff/question-sets', {
      key: newKey(),
      ageLevels: ['adult'],
      title: languages(set.title),
      intro: languages(set.intro),
      questions: [
        {
          id: 'kysymys',
          kind: 'choice',
          words: languages(set.words),
          hint: languages(set.hint),
          options: [
            { id: 'yksi', words: languages(set.one) },
            { id: 'kaksi', words: languages(set.two) },
          ],
          optional: true,
        },
      ],
      usual: false,
    });
    const question = { question: byTurns(short(290), 5), background: byTurns(short(1900), 0) };
    const { id: open } = await staff.post<{ id: string }>('/v1/staff/open-questions', {
      key: newKey(),
      question: languages(question.question),
      background: languages(question.background),
      ageLevels: ['adult'],
      opensOn: '2026-11-22',
      closesOn: '2026-11-30',
      questionSet: made.id,
    });
    asked = {
      question: open,
      set: made.id,
      texts: [...Object.values(set), question.question, question.background],
    };
    const closed = await staff.post<{ id: string; version: number }>('/v1/staff/open-questions', {
      key: newKey(),
      question: languages('Mitä kysyimme?'),
      ageLevels: ['adult'],
      opensOn: '2026-11-22',
      closesOn: '2026-11-30',
    });
    const { version } = await staff.post<{ version: number }>(
      `/v1/staff/open-questions/${closed.id}/closing`,
      { version: closed.version },
    );
    result = [byTurns(long, 1), byTurns(long, 2)];
    const [told = '', follows = ''] = result;
    await staff.post(`/v1/staff/open-questions/${closed.id}/result`, {
      version,
      told: languages(told),
      follows: languages(follows),
    });
    written.push({ hash: '#/open-questions', texts: result });
    await staff.post('/v1/staff/templates', {
      name: byTurns(short(100), 6),
      texts: [{ language: 'fi', ageLevel: 'adult', text: byTurns(short(2900), 1) }],
    });
    // What is public is held in memory for a second of the server's clock.
    desk.time.now = new Date(desk.time.now.getTime() + 5000);
  });

  it('are answered to questions, said to an answer and to a draft, and told to a unit', async () => {
    const answers = batchesOf(naughty, 1900);
    const set = await staff.post<{ id: string }>('/v1/staff/question-sets', {
      key: newKey(),
      ageLevels: ['adult'],
      title: languages('Kysymyksiä'),
      questions: answers.map((_, at) => ({
        id: `kysymys-${at}`,
        kind: 'text',
        words: languages(`Kysymys ${at}`),
        optional: true,
      })),
      usual: false,
    });
    const answering = await desk.giveFeedback({
      text: undefined,
      questionSet: { id: set.id, version: 1 },
      answers: answers.map((text, at) => ({ question: `kysymys-${at}`, text })),
    });
    replied.push({ ...answering, code: answering.receiptCode, texts: answers });

    const reopening = await desk.giveFeedback({ text: 'Sanat.' });
    const wishing = await desk.giveFeedback({ text: 'Sanat.', publication: 'ask-first' });
    await person.answer(wishing.id);
    await person.propose(wishing.id, { said: languages(byTurns(short(900), 3)) });
    const { draft } = (await person.open(wishing.receiptCode)).body;
    for (const text of long) {
      await person.answer(reopening.id);
      const { body } = await person.reopen(reopening.receiptCode, { text });
      assert.equal(body.outcome, 'stored', JSON.stringify(body));
      const wished = await person.decide(wishing.receiptCode, draft, 'change', { wish: text });
      assert.equal(wished.body.outcome, 'stored', JSON.stringify(wished.body));
    }
    replied.push({ ...reopening, code: reopening.receiptCode, texts: long });
    replied.push({
      ...wishing,
      code: wishing.receiptCode,
      texts: [...long, byTurns(short(900), 3)],
    });

    const unit = allOrganisations.find(({ id }) => id === ours)?.units[0]?.id;
    const telling = await desk.giveFeedback({ text: 'Sanat.', unit });
    for (const [at, words] of long.entries()) {
      await staff.post(`/v1/staff/matters/${telling.id}/unit-tellings`, {
        version: at + 1,
        words,
        language: 'fi',
        toldOn: '2026-11-22',
      });
    }
    written.push({ hash: `#/matters/${telling.id}`, texts: long });
  });

  it('become no markup of a page that the server writes', async () => {
    await page.goto('about:blank');
    const shapeOf = (html: string) => page.evaluate(`(${shape})(${JSON.stringify(html)})`);
    const checked = async (text: string): Promise<string> =>
      (
        await desk.app.inject({
          method: 'POST',
          url: '/feedback',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams({ organisation: ours, text, language: 'fi' }).toString(),
        })
      ).body;
    const usual = await shapeOf(await checked('Sanat.'));
    for (const text of [...long, ...xss]) {
      const html = await checked(text);
      assert.deepEqual(await shapeOf(html), usual, text);
      const back = (await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').querySelector('textarea').value`,
      )) as string;
      assert.equal(asShown(back), asShown(text));
    }
    const paper = await desk.app.inject(`/print/feedback?organisation=${ours}&question-set=${asked.set}`);
    const words = (await page.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(paper.body)}, 'text/html').body.textContent`,
    )) as string;
    shows(words, asked.texts.slice(0, 6), 'the paper');
    const parts = (await shapeOf(paper.body)) as string[];
    assert.ok(parts.every(part => !/^(SCRIPT|IFRAME|IMG|OBJECT|EMBED|STYLE)| on[a-z]+/.test(part)));
    await page.goto(`${server}/print/feedback?organisation=${ours}&question-set=${asked.set}`);
    await nothingRan('the paper');
  });

  it('are words in the feed, on paper and in the pictures of the board', async () => {
    await page.goto('about:blank');
    const get = async (path: string) => {
      const { statusCode, body } = await desk.app.inject(path);
      assert.equal(statusCode, 200, path);
      return body;
    };
    /** The words of a document, and every part of it that could run. */
    const looked = (body: string, type: string) =>
      page.evaluate(
        ([source = '', kind = '']) => {
          const read = (text: string, as: string) =>
            new DOMParser().parseFromString(text, as as DOMParserSupportedType);
          const runs = (one: Element) =>
            /^(script|iframe|object|embed|foreignObject|base|parsererror)$/i.test(one.localName) ||
            [...one.attributes].some(
              ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
            );
          const documents = [read(source, kind)];
          for (const held of documents[0]?.querySelectorAll('content, summary') ?? []) {
            if (held.getAttribute('type') === 'html')
              documents.push(read(held.textContent ?? '', 'text/html'));
          }
          return {
            words: documents.map(one => one.documentElement.textContent ?? '').join(' '),
            running: documents.flatMap(one =>
              [...one.querySelectorAll('*')].filter(runs).map(({ outerHTML }) => outerHTML.slice(0, 200)),
            ),
          };
        },
        [body, type],
      );
    const [feed, paper] = [`/feeds/board.atom?organisation=${ours}`, `/print/board?organisation=${ours}`];
    for (const [path, type] of [
      [feed, 'application/xml'],
      [paper, 'text/html'],
    ] as const) {
      const { words, running } = await looked(await get(path), type);
      assert.deepEqual(running, [], path);
      for (const { texts, entry } of told) shows(words, texts.slice(1, 2), `${path} of ${entry}`);
    }
    for (const { entry } of told) {
      const { running } = await looked(await get(`/pictures/board/${entry}.svg`), 'application/xml');
      assert.deepEqual(running, [], entry);
    }
    for (const path of [paper, `/board?entry=${told[0]?.entry}`, `/pictures/board/${told[0]?.entry}.svg`]) {
      await page.goto(server + path);
      await nothingRan(path);
    }
  });

  it('are words in a conversation, the person’s and the answers', async () => {
    await embed('<kuulluksi-conversation></kuulluksi-conversation>');
    const conversation = page.locator('kuulluksi-conversation');
    const opened = [...said.map(one => ({ ...one, texts: one.texts.slice(0, 1) })), ...replied, meeting];
    for (const { code, texts } of opened) {
      await conversation.getByLabel('Koodisi').fill(code);
      await conversation.getByRole('button', { name: 'Avaa keskustelu' }).click();
      const own = conversation.getByRole('button', { name: /^Näytä, mitä kirjoitit/ });
      await conversation.getByRole('button', { name: /Sulje/ }).first().waitFor();
      if (await own.count()) {
        await own.first().click();
        await conversation.locator('[part~=said]').first().waitFor();
      }
      await comesToShow('kuulluksi-conversation', texts, `conversation ${code}`);
      await nothingRan('a conversation');
      await conversation.getByRole('button', { name: /Sulje/ }).first().click();
      await conversation.getByLabel('Koodisi').waitFor();
    }
  });

  it('are words on the board', async () => {
    await embed(`<kuulluksi-board organisation="${ours}"></kuulluksi-board>`);
    await page
      .locator('kuulluksi-board .entry')
      .nth(told.length - 1)
      .waitFor();
    const words = await wordsOf('kuulluksi-board');
    for (const { texts, entry } of told) shows(words, texts, `entry ${entry}`);
    await nothingRan('the board');
    for (const [view, texts] of [
      ['asked', result],
      ['panels', panelOf],
    ] as const) {
      await embed(`<kuulluksi-board organisation="${ours}" view="${view}"></kuulluksi-board>`);
      await comesToShow('kuulluksi-board', texts, view);
      await nothingRan(view);
    }
  });

  it('are words in a form that asks them', async () => {
    await embed(
      `<kuulluksi-feedback-form organisation="${ours}" open-question="${asked.question}"></kuulluksi-feedback-form>`,
    );
    await page.locator('kuulluksi-feedback-form textarea').first().waitFor();
    await page.locator('kuulluksi-feedback-form textarea').first().fill(xss.join('\n').slice(0, 4900));
    shows(await wordsOf('kuulluksi-feedback-form'), asked.texts.slice(6), 'the form');
    await nothingRan('a form');
  });

  it('are words at the desk, in every part of it', async () => {
    const cookies = coordinator.cookie.split('; ').map(pair => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)), url: server };
    });
    await page.context().addCookies(cookies);
    await page.goto(`${server}/desk/`);
    const app = 'kuulluksi-desk';
    const open = async (hash: string, words: string): Promise<string> => {
      await page.evaluate(to => (location.hash = to), hash);
      const begin = asShown(words).replaceAll(' ', '').slice(0, 40);
      for (let tries = 0; tries < 100; tries += 1) {
        const shown = await wordsOf(app);
        if (asShown(shown).replaceAll(' ', '').includes(begin)) return shown;
        await page.waitForTimeout(100);
      }
      return wordsOf(app);
    };
    for (const { id, texts } of said) {
      const [text = ''] = texts;
      shows(await open(`#/matters/${id}`, text), [text], 'a matter');
      await nothingRan('a matter at the desk');
      // How to reach the person, and who they are, show after one more press.
      await page.getByRole('button', { name: 'Näytä yhteystieto' }).click();
      await comesToShow(app, texts.slice(1), 'a contact');
      await nothingRan('a contact');
    }
    for (const { hash, texts } of [
      ...replied.map(({ id, texts }) => ({ hash: `#/matters/${id}`, texts })),
      ...written,
    ]) {
      await page.evaluate(to => (location.hash = to), hash);
      await comesToShow(app, texts, hash);
      await nothingRan(hash);
    }
    for (const [hash, text] of [
      ['#/panels', byTurns(short(110), 0)],
      ['#/agendas', byTurns(short(110), 1)],
      ['#/open-questions', asked.texts[6] ?? ''],
      ['#/question-sets', asked.texts[0] ?? ''],
      ['#/templates', byTurns(short(100), 6)],
    ] as const) {
      shows(await open(hash, text), [text], hash);
      await nothingRan(hash);
    }
  });
});

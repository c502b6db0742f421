import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Content } from '@kuulluksi/contract/content';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import { elementNames, embeddableOf } from '@kuulluksi/server/embedding/elements';
import { buildApp } from '@kuulluksi/server/app';
import type { Handle } from '@kuulluksi/server/database/tables';
import { runSitesCommand } from '@kuulluksi/server/embedding/allowed-sites';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { content } from './content.ts';
import { freshApp, now, openForTest, secret } from './support.ts';

const publicUrl = 'https://kuulluksi.example';
const [county, ngo] = content.organisations.map(({ id }) => id) as [string, string];
const origins = {
  [county]: ['https://county.example', 'https://both.example'],
  [ngo]: ['https://ngo.example', 'https://both.example'],
};
const allowing = (allowed: Record<string, string[]>) => ({
  ...content,
  organisations: content.organisations.map(one => ({ ...one, allowedOrigins: allowed[one.id] ?? [] })),
});

let app: FastifyInstance;
let handle: Handle;
let close: () => Promise<void>;
const freshServer = () =>
  buildApp({ database: handle, secret, clock: () => now, logLevel: 'silent', publicUrl });
before(async () => {
  const database = await openForTest();
  app = await freshApp(database.handle, allowing(origins), { publicUrl });
  handle = database.handle;
  close = () => database.close();
});
after(() => close());

const get = (path: string, query: Record<string, string> = {}) =>
  app.inject({ url: `${path}?${new URLSearchParams(query)}` });
const ancestors = (headers: Record<string, unknown>) =>
  /frame-ancestors ([^;]+)/.exec(String(headers['content-security-policy']))?.[1];

describe('origins that may frame an organisation’s pages', () => {
  const read = (origin: string) => {
    const parsed = z.safeParse(Content, allowing({ [county]: [origin] }), { reportInput: true });
    return parsed.success
      ? parsed.data.organisations.find(({ id }) => id === county)?.allowedOrigins?.[0]
      : faultsOf(parsed.error.issues);
  };
  for (const [given, kept] of [
    ['https://county.example', 'https://county.example'],
    ['https://County.Example/', 'https://county.example'],
    ['https://county.example:443', 'https://county.example'],
    ['https://county.example:8443', 'https://county.example:8443'],
    ['https://hyvinvointi-ä.example', 'https://xn--hyvinvointi--rcb.example'],
    ['http://localhost:8081', 'http://localhost:8081'],
    ['http://localhost', 'http://localhost'],
  ] as const) {
    it(`take ${given}, in one spelling`, () => assert.equal(read(given), kept));
  }
  for (const given of [
    'http://county.example',
    'https://county.example/page',
    'https://county.example/?a',
    'https://county.example/#a',
    'https://*.county.example',
    'https://*',
    '*',
    'null',
    'https:',
    'county.example',
    'ftp://county.example',
    'http://localhost.county.example',
    'https://name:word@county.example',
    'https://county.example;sandbox',
    'https://county,example',
    "https://county.example; script-src 'unsafe-inline'",
    'https://county.example https://other.example',
    '',
  ]) {
    it(`do not take ${given || 'nothing'}`, () => {
      assert.deepEqual(read(given), [{ field: 'organisations.0.allowedOrigins.0', code: 'wrong-form' }]);
    });
  }

  it('are in no public answer', async () => {
    assert.ok(!(await get('/v1/organisations')).body.includes('county.example'));
  });
});

describe('the command that allows sites', () => {
  const run = async (...words: string[]) => {
    const said: string[] = [];
    await runSitesCommand(words, { database: handle, say: line => said.push(line) });
    return said;
  };

  it('adds an origin and takes it away, and frames follow', async () => {
    const of = ['--organisation', county, '--origin', 'https://Third.example/'];
    assert.deepEqual(await run('allow', ...of), [
      `${county}: https://county.example https://both.example https://third.example`,
    ]);
    const other = await freshServer();
    const frame = () => other.inject(`/embed/board?organisation=${county}`);
    assert.match(ancestors((await frame()).headers) ?? '', /https:\/\/third\.example$/);
    assert.deepEqual(await run('remove', ...of), [`${county}: https://county.example https://both.example`]);
    assert.ok((await run('list')).includes(`${ngo}: https://ngo.example https://both.example`));
  });

  for (const words of [
    ['allow', '--organisation', county, '--origin', 'https://third.example/page'],
    ['allow', '--organisation', county],
    ['allow', '--organisation', 'nobody', '--origin', 'https://third.example'],
    ['grant'],
    ['allow', '--all'],
  ]) {
    it(`says what is wrong with ${words.join(' ')}`, () =>
      assert.rejects(
        run(...words),
        (error: Error) => error.name === 'StartFault' && error.message.length > 20,
      ));
  }
});

describe('the frame’s page', () => {
  for (const element of elementNames) {
    for (const language of interfaceLanguages) {
      it(`of ${element} has a title and its element in ${language}`, async () => {
        const { body, statusCode } = await get(`/embed/${element}`, { organisation: county, language });
        assert.equal(statusCode, 200);
        assert.match(body, new RegExp(`<html\\s+lang="${language}"`));
        assert.match(body, /<title>[^<]+ – (Järjestäjä|Anordnaren) esimerkki-maakunta<\/title>/);
        assert.match(body, new RegExp(`<kuulluksi-${element} organisation="${county}"`));
        assert.match(body, /<meta name="robots" content="noindex"/);
      });
    }
  }

  it('sets what the address asks for, in known names and with values that may stand there', async () => {
    const { body } = await get('/embed/group-finder', {
      organisation: county,
      audience: 'youth nobody parent',
      weekday: 'tue',
      age: '17',
      sort: 'backwards',
      theme: 'dark',
      onclick: 'alert(1)',
      api: 'https://elsewhere.example',
      'keep-in-fragment': '',
      search: '"><script>alert(1)</script>',
    });
    assert.match(body, /audience="youth parent"/);
    assert.match(body, /weekday="tue"/);
    assert.match(body, /age="17"/);
    assert.match(body, /<html[^>]*data-theme="dark"/);
    assert.doesNotMatch(body, /sort=|onclick|elsewhere|keep-in-fragment|<script>alert/);
    assert.match(body, /search="&quot;&gt;&lt;script&gt;/);
  });

  for (const [asked, framers] of [
    [county, "'self' https://county.example https://both.example"],
    [`${county} ${ngo}`, "'self' https://both.example"],
    ['', "'self'"],
    ['nobody', "'self'"],
    [`${county} nobody`, "'self'"],
  ] as const) {
    it(`for ${asked || 'no organisation'} may be framed by ${framers}`, async () => {
      const { headers } = await get('/embed/board', asked ? { organisation: asked } : {});
      assert.equal(ancestors(headers), framers);
      assert.equal(headers['x-frame-options'], undefined);
    });
  }

  it('may be framed by no site that the organisation of what it names does not allow', async () => {
    const theirs = content.groups.find(({ organisation }) => organisation === ngo)?.id ?? '';
    const { headers } = await get('/embed/group-finder', { organisation: county, group: theirs });
    assert.equal(ancestors(headers), "'self' https://both.example");
  });

  it('says so where the organisation is not here, and is not there for other elements', async () => {
    assert.equal((await get('/embed/board', { organisation: 'nobody' })).statusCode, 404);
    for (const name of ['exit', 'settings', 'nothing']) {
      const { statusCode, headers } = await get(`/embed/${name}`);
      assert.equal(statusCode, 404);
      assert.equal(ancestors(headers), "'none'");
    }
  });

  it('leaves every other page as closed to frames as it was', async () => {
    for (const path of ['/feedback', '/board', '/groups', '/conversation', '/join']) {
      const { headers } = await get(path, { organisation: county });
      assert.equal(ancestors(headers), "'none'", path);
      assert.equal(headers['x-frame-options'], 'DENY', path);
    }
  });

  it('has quick exit where there is something to write in', async () => {
    for (const element of elementNames) {
      const { body } = await get(`/embed/${element}`, { organisation: county });
      assert.equal(/<kuulluksi-[^>]* exit\s*>/.test(body), embeddableOf(element).takesWords, element);
    }
  });
});

describe('oEmbed', () => {
  const ask = (url: string, more: Record<string, string> = {}) => get('/oembed', { url, ...more });

  for (const path of [
    '/embed/group-finder',
    '/embed/board',
    '/embed/pathways',
    '/groups',
    '/board',
    '/pathways',
  ]) {
    it(`shows ${path} in a frame`, async () => {
      const { statusCode, json, headers } = await ask(
        `${publicUrl}${path}?organisation=${county}&language=sv`,
      );
      assert.equal(statusCode, 200);
      assert.match(String(headers['content-type']), /^application\/json/);
      const told = json();
      assert.equal(told.type, 'rich');
      assert.equal(told.version, '1.0');
      assert.equal(told.provider_name, 'Kuulluksi');
      assert.equal(told.provider_url, `${publicUrl}/`);
      assert.ok(told.title.endsWith(' – Anordnaren esimerkki-maakunta'), told.title);
      assert.ok(told.width > 0 && told.height > 0 && told.cache_age > 0);
      const src = /<iframe src="([^"]+)"/.exec(told.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      assert.match(src, new RegExp(`^${publicUrl}/embed/(group-finder|board|pathways)\\?`));
      assert.equal(new URL(src).searchParams.get('language'), 'sv');
      assert.match(told.html, /<iframe [^>]*title="[^"]+ – Anordnaren esimerkki-maakunta"/);
      assert.equal((await app.inject(src.replace(publicUrl, ''))).statusCode, 200);
    });
  }

  for (const path of ['/feedback', '/join', '/conversation', '/embed/feedback-form']) {
    it(`makes ${path} a link, since a sandbox sends no form`, async () => {
      const told = (await ask(`${publicUrl}${path}?organisation=${county}`)).json();
      assert.equal(told.type, 'link');
      assert.ok(told.title.length > 5);
      assert.equal(told.html, undefined);
    });
  }

  it('keeps within the width and height that are asked for', async () => {
    const { width, height, html } = (
      await ask(`${publicUrl}/board`, { maxwidth: '320', maxheight: '400' })
    ).json();
    assert.deepEqual([width, height], [320, 400]);
    assert.match(html, /width="320" height="400"/);
    const odd = (await ask(`${publicUrl}/board`, { maxwidth: '-1', maxheight: '1e9' })).json();
    assert.deepEqual([odd.width, odd.height], [640, 900]);
  });

  for (const url of [
    'https://elsewhere.example/board',
    `${publicUrl}.elsewhere.example/board`,
    `${publicUrl}/desk/`,
    `${publicUrl}/embed/exit`,
    `${publicUrl}/`,
    `${publicUrl}/board?organisation=nobody`,
    'not an address',
    '',
  ]) {
    it(`knows nothing of ${url || 'no address'}`, async () => {
      assert.equal((await ask(url)).statusCode, 404);
    });
  }

  it('knows no other format than JSON', async () => {
    assert.equal((await ask(`${publicUrl}/board`, { format: 'xml' })).statusCode, 501);
  });

  it('holds nothing of an address that it does not know', async () => {
    const nasty = '"></iframe><script>alert(1)</script>';
    const { html } = (
      await ask(
        `${publicUrl}/board?${new URLSearchParams({ theme: nasty, unit: nasty, language: nasty, evil: nasty })}`,
      )
    ).json();
    assert.doesNotMatch(html, /script|evil/);
  });

  it('is found from each page and each frame', async () => {
    for (const path of [
      ...['/groups', '/board', '/pathways', '/feedback', '/join', '/conversation'],
      ...elementNames.map(name => `/embed/${name}`),
    ]) {
      const { body } = await get(path, { organisation: county, language: 'sv' });
      const href = /<link\s+rel="alternate"\s+type="application\/json\+oembed"[^>]*?href="([^"]+)"/.exec(
        body,
      )?.[1];
      assert.ok(href?.startsWith(`${publicUrl}/oembed?`), path);
      const told = (await app.inject(href!.replaceAll('&amp;', '&').replace(publicUrl, ''))).json();
      assert.ok(['rich', 'link'].includes(told.type), path);
    }
  });
});

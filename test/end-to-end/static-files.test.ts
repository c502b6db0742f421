import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exampleContent } from '@kuulluksi/examples/content';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

const page = (files: string) => `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Järjestö</title>
<script type="module" src="/kuulluksi.js"></script>
<kuulluksi-group-finder files="${files}" keep-in-fragment="read"><p>Soita meille</p></kuulluksi-group-finder>
<kuulluksi-pathways files="${files}" groups-page="#ryhmat"><p>Kysy meiltä</p></kuulluksi-pathways></html>`;

describe('a site that has no server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kuulluksi-site-'));
  const asked: string[] = [];
  let site: Server;
  let address = '';
  let browser: Browser;
  before(async () => {
    writeFileSync(path.join(folder, 'content.json'), JSON.stringify(exampleContent));
    cpSync(path.join(root, 'packages/elements/dist/browser'), folder, { recursive: true });
    execFileSync(
      process.execPath,
      [
        path.join(root, 'packages/server/dist/export.js'),
        ...['--organisation', 'esimerkki-pirkanmaa', '--to', path.join(folder, 'data')],
      ],
      {
        env: {
          ...process.env,
          CONTENT_FILE: path.join(folder, 'content.json'),
          DATA_FOLDER: path.join(folder, 'database'),
        },
      },
    );
    const old = JSON.parse(readFileSync(path.join(folder, 'data/fi.json'), 'utf8')) as { madeAt: string };
    cpSync(path.join(folder, 'data'), path.join(folder, 'old'), { recursive: true });
    writeFileSync(
      path.join(folder, 'old/fi.json'),
      JSON.stringify({ ...old, madeAt: '2026-01-05T10:00:00.000Z' }),
    );
    cpSync(path.join(folder, 'data'), path.join(folder, 'broken'), { recursive: true });
    writeFileSync(path.join(folder, 'broken/fi.json'), '{"form":');
    site = createServer((request, response) => {
      const name = (request.url ?? '').split('?')[0] ?? '';
      asked.push(name);
      const shown = /^\/(data|old|broken|missing)\.html$/.exec(name)?.[1];
      try {
        const body = shown ? page(`/${shown}/`) : readFileSync(path.join(folder, name));
        response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'text/html' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => site.once('listening', resolve));
    address = `http://localhost:${(site.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (name: string) => {
    const shown = await browser.newPage();
    const errors: string[] = [];
    const elsewhere: string[] = [];
    shown.on('console', message => message.type() === 'error' && errors.push(message.text()));
    shown.on('request', request => request.url().startsWith(address) || elsewhere.push(request.url()));
    await shown.goto(`${address}/${name}.html`);
    return { shown, errors, elsewhere };
  };

  test('finds groups by words, opens one, and leads through the ways, asking nobody else', async () => {
    const { shown, elsewhere } = await open('data');
    const finder = shown.locator('kuulluksi-group-finder');
    await finder.locator('[part~=group]').first().waitFor();
    await finder.locator('#search').fill('mummoille');
    const found = finder.locator('[part~=group]', { hasText: 'Mummit, vaarit ja muut läheiset' });
    await found.waitFor();
    await found.getByRole('button', { name: /Lue lisää/ }).click();
    await found.locator('[part~=details]').getByText('Ota yhteyttä').first().waitFor();
    assert.equal(await found.locator('[part~=joining], [part~=calendar], a[href*="/print/"]').count(), 0);
    const ways = shown.locator('kuulluksi-pathways');
    await ways.getByRole('button', { name: 'Sijaisvanhempi' }).click();
    await ways.getByRole('button', { name: 'Vertaisryhmät' }).click();
    const link = ways.getByRole('link', { name: 'Sijaisvanhempien aamukahvi' });
    assert.equal(await link.getAttribute('href'), '#group=sijaisvanhempien-aamukahvi');
    await link.click();
    await finder.locator('.pinned', { hasText: 'Sijaisvanhempien aamukahvi' }).waitFor();
    assert.deepEqual(elsewhere, []);
    assert.ok(!asked.some(name => name.startsWith('/v1/')), asked.join(' '));
    await shown.close();
  });

  test('says of which day old files are', async () => {
    const { shown } = await open('old');
    await shown.locator('kuulluksi-group-finder [part=old]', { hasText: '5.1.2026' }).waitFor();
    await shown.locator('kuulluksi-pathways [part=old]', { hasText: '5.1.2026' }).waitFor();
    await shown.close();
  });

  for (const name of ['broken', 'missing']) {
    test(`shows its own words and one calm sentence where a file is ${name}, and tells the web team once`, async () => {
      const { shown, errors } = await open(name);
      await shown.locator('kuulluksi-pathways').getByText('Yhteys palveluun ei juuri nyt toimi').waitFor();
      await shown.getByText('Soita meille').waitFor();
      await shown.getByText('Kysy meiltä').waitFor();
      const ours = errors.filter(text => text.startsWith('Kuulluksi:') && text.includes('/fi.json'));
      assert.equal(ours.length, 1, errors.join('\n'));
      await shown.close();
    });
  }
});

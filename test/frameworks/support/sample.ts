import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, type Watch } from '../../end-to-end/support/browser.ts';
import { House } from '../../end-to-end/support/house.ts';
import { policyFor, Site } from './site.ts';
import { Workshop } from './workshop.ts';

/** What `/embed/codes.json` says of a framework. */
interface Code {
  pieces: { code: string }[];
  policy: string;
}

interface Sample {
  /** Names of the Trusted Types policies that the framework makes for itself. */
  policies: readonly string[];
  /** Where the build puts what browsers fetch. */
  browser: string;
  /** Where the sample waits for the code of the page for embedding, and for one with a search of odd signs. */
  codes: readonly [plain: string, search: string];
  /** A file with errors, to be put beside the others, where the compiler knows no comment that expects one. */
  wrong?: { file: string; refused: RegExp };
  /** The page as the framework's own server rendering writes it, run in a process without a document. */
  render: (workshop: Workshop) => Promise<string>;
}

/** The sample's own, which its buttons change. */
const finder = 'main > kuulluksi-group-finder';
const cardsOf = (one: string) => `${one} .list > .card .head > .button`;
const card = cardsOf(finder);
/** Those whose code comes from the page for embedding. */
const embedded = '#embedded kuulluksi-group-finder';
const embeddedSearch = '#embedded-search kuulluksi-group-finder';
/** In every framework here some of it would be an expression. */
const search = '{{1+1}} {1+1}';

/** What holds for a sample of every framework. */
export const testSample = (name: string, { policies, browser: folder, codes, wrong, render }: Sample) =>
  describe(name, () => {
    const workshop = new Workshop(name);
    const house = new House();
    let browser: Browser;
    let site: Site;
    let rendered = '';
    let page: Page;
    let watch: Watch;
    let policy = '';

    /** What a web team takes off the page for embedding. */
    const taken = async (chosen: Record<string, string> = {}): Promise<Code> => {
      const query = new URLSearchParams({
        element: 'group-finder',
        organisation: 'esimerkki-pirkanmaa',
        ...chosen,
      });
      const answer = await fetch(`${house.server}/embed/codes.json?${query}`);
      return ((await answer.json()) as { codes: Record<string, Code> }).codes[name]!;
    };

    before(async () => {
      await workshop.install();
      await house.open();
      const plain = await taken();
      policy = plain.policy;
      workshop.put(codes[0], plain.pieces[0]!.code);
      workshop.put(codes[1], (await taken({ search })).pieces[0]!.code);
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      site?.close();
      await house.close();
      workshop.close();
    });

    test('its compiler takes attributes, properties and events, and refuses wrong ones', async () => {
      await workshop.run('npm', 'run', '--silent', 'types');
      if (!wrong) return;
      const beside = path.join('src', path.basename(wrong.file));
      workshop.put(beside, workshop.read(wrong.file));
      await assert.rejects(workshop.run('npm', 'run', '--silent', 'types'), { message: wrong.refused });
      workshop.remove(beside);
    });

    test('it is built for production', async () => {
      await workshop.run('npm', 'run', '--silent', 'build');
    });

    test('its server renders the tags with what stands inside them', async () => {
      rendered = await render(workshop);
      assert.match(rendered, /<kuulluksi-group-finder [^>]*organisation="esimerkki-pirkanmaa"/);
      assert.match(rendered, /<kuulluksi-group-finder [^>]*age-level="youth"/i);
      assert.match(rendered, /Ryhmät: kysy meiltä\./);
      assert.match(rendered, /Palaute: soita meille\./);
    });

    test('on a site with a strict policy it shows groups, and takes over what the server rendered', async () => {
      site = await new Site(
        path.join(workshop.folder, folder),
        rendered,
        house.server,
        policyFor(policy, policies),
      ).open();
      ({ page, watch } = await openPage(browser, [house.server, site.address]));
      // An element that was thrown away and made anew was not taken over.
      await page.addInitScript(() => {
        const removed: string[] = ((window as unknown as { removed: string[] }).removed = []);
        new MutationObserver(changes => {
          for (const { removedNodes } of changes)
            for (const node of removedNodes)
              if (node.nodeName.startsWith('KUULLUKSI-')) removed.push(node.nodeName);
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(site.address);
      await page.locator(card).first().waitFor();
      const removed = await page.evaluate(() => (window as unknown as { removed: string[] }).removed);
      assert.deepEqual(removed, []);
      assert.equal(
        await page.locator(finder).evaluate(one => (one as unknown as { ageLevel: string }).ageLevel),
        'youth',
      );
    });

    test('the code from the page for embedding shows its groups there', async () => {
      await page.locator(cardsOf(embedded)).first().waitFor();
      await watch.assertClean();
    });

    test('a search with braces stands in the code from that page, and comes to the element as it was typed', async () => {
      const arrived = await page
        .locator(embeddedSearch)
        .evaluate(one => [one.getAttribute('search'), (one as unknown as { search: string }).search]);
      assert.deepEqual(arrived, [search, search]);
    });

    test('the event of the finder comes to its handler', async () => {
      await page.locator(card).first().click();
      await page.waitForFunction(() => document.querySelector('#opened')?.textContent?.trim());
    });

    test('the form sends, and its handler is told', async () => {
      const form = page.locator('kuulluksi-feedback-form');
      await form.getByLabel('Minulla on idea').check();
      await form.getByLabel('Mitä muuta haluat sanoa?').fill('Lisää kerhoja koulun jälkeen.');
      await form.getByLabel('Kyllä, saatte kertoa omin sanoin').check();
      await form.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
      await form.getByRole('button', { name: 'Lähetä palaute' }).click();
      await form.getByText('Tämä on koodisi').waitFor();
      assert.equal(await page.locator('#sent').textContent(), 'Lähetetty');
    });

    test('a changed attribute is read anew', async () => {
      const first = await page.locator(card).first().textContent();
      const read = page.waitForRequest(request =>
        /groups\?.*organisation=esimerkki-vantaa-kerava/.test(request.url()),
      );
      await page.getByRole('button', { name: 'Toinen alue' }).click();
      await read;
      await page.waitForFunction(
        ([finder, before]) => {
          const shown = document.querySelector(finder)?.shadowRoot;
          const head = shown?.querySelector('.list > .card .head > .button')?.textContent;
          return head !== undefined && head !== before;
        },
        [finder, first] as const,
      );
    });

    test('it can be taken off the page and put there again', async () => {
      const toggle = page.getByRole('button', { name: 'Näytä tai piilota' });
      await toggle.click();
      await page.waitForFunction(finder => !document.querySelector(finder), finder);
      await toggle.click();
      await page.locator(card).first().waitFor();
    });

    test('no policy was violated, nothing said in the console, nobody else asked, nothing stored', async () => {
      await watch.assertClean();
    });
  });

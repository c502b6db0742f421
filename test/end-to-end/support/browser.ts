import assert from 'node:assert/strict';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../../support/chromium.mjs';

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });

/** What must never happen on a page with Kuulluksi's elements. */
export class Watch {
  readonly faults: string[] = [];
  /** Console errors that a test expects, such as a server that was stopped on purpose. */
  expectsLostServer = false;

  constructor(
    readonly page: Page,
    private readonly ownOrigins: string[],
  ) {
    page.on('console', message => {
      const text = message.text();
      if (message.type() === 'error' && !(this.expectsLostServer && /ERR_|Failed to load/.test(text))) {
        this.faults.push(`console: ${text}`);
      }
    });
    page.on('pageerror', error => this.faults.push(`error: ${error.message}`));
    page.on('request', request => {
      const { origin } = new URL(request.url());
      if (!this.ownOrigins.includes(origin)) this.faults.push(`request to a third party: ${request.url()}`);
    });
  }

  /** No policy violation, no console error, no third party, no cookie, nothing stored. */
  async assertClean(): Promise<void> {
    const stored = await this.page.evaluate(async () => ({
      violations: (window as unknown as { violations?: string[] }).violations ?? [],
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    assert.deepEqual(stored, { violations: [], cookies: '', local: 0, session: 0, databases: 0 });
    assert.deepEqual(await this.page.context().cookies(), []);
    assert.deepEqual(this.faults, []);
  }
}

/** A new page that notes every policy violation from its first moment on. */
export const openPage = async (browser: Browser, origins: string[], options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  // Functions that a test hands to a page are compiled with a helper that a page does not have.
  await context.addInitScript('globalThis.__name = one => one');
  await context.addInitScript(() => {
    const page = window as unknown as { violations: string[] };
    page.violations = [];
    document.addEventListener('securitypolicyviolation', event => {
      page.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, watch: new Watch(page, origins) };
};

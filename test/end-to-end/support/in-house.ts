import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { House } from './house.ts';

/**
 * A house and a browser, open from before the first test of a `describe` until after its last. The addresses of the house
 * are known once it is open.
 *
 * @param databaseUrl Asked for when the house opens, as the database may open only then.
 */
export const inHouse = (databaseUrl?: () => string | undefined) => {
  const house = new House();
  let browser: Browser | undefined;
  before(async () => {
    await house.open(databaseUrl?.());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await house.close();
  });
  return {
    house,
    /** A page that may ask these origins alone, with its watch. */
    openPage: (origins: string[], options?: BrowserContextOptions) => openPage(browser!, origins, options),
  };
};

import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../end-to-end/support/browser.ts';
import { House } from '../../end-to-end/support/house.ts';
import { administrator, Site } from './site.ts';

/**
 * A WordPress with the plugin's files, the built Kuulluksi server with demo content on another origin, and a browser:
 * open from before the first test of a `describe` until after its last.
 *
 * @param ready Whether the plugin is active, with the server's address and an organisation set.
 */
export const inWordPress = ({ ready }: { ready: boolean }) => {
  const house = new House();
  const site = new Site();
  let browser: Browser | undefined;
  before(async () => {
    await site.choosePort();
    await house.open(undefined, undefined, [site.address]);
    await site.open(house.server);
    site.speak('fi');
    if (ready) {
      site.activate();
      site.php(
        `update_option('kuulluksi', ['server' => '${house.server}', 'organisation' => 'esimerkki-pirkanmaa']);`,
      );
    }
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site.close();
    await house.close();
  });
  return {
    house,
    site,
    /** A visitor's page, which may ask the site and the server alone, with its watch. */
    visit: (options?: BrowserContextOptions) => openPage(browser!, [site.address, house.server], options),
    /** A page of somebody who is signed in. */
    signedIn: async (who = administrator, options?: BrowserContextOptions): Promise<Page> => {
      const { page } = await openPage(browser!, [], options);
      await site.logIn(page, who);
      return page;
    },
  };
};

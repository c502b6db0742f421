import puppeteer from 'puppeteer-core';
import { errorsOf } from './chromium.mjs';
import { programsOf } from './programs.mjs';

/** Firefox without a window, over WebDriver BiDi. Its page is puppeteer's own. */
export const openFirefox = async ({ proxy } = {}) => {
  const { firefox } = programsOf('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      // Nothing of the browser's own asks the network while pages are watched.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'media.gmp-manager.updateEnabled': false,
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  // The page that it begins with never gets the focus, and without it keys press no button.
  const page = await browser.newPage();
  return { page, errors: errorsOf(page), close: () => browser.close() };
};

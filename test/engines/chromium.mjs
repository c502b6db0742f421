import puppeteer from 'puppeteer-core';
import { chromiumFlags, chromiumPath } from '../support/chromium.mjs';

/** The machine's Chromium, with the same page as the other engines. */
export const openChromium = async ({ proxy } = {}) => {
  const browser = await puppeteer.launch({
    executablePath: await chromiumPath(),
    args: [
      ...chromiumFlags,
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
    defaultViewport: { width: 1280, height: 900 },
  });
  const [page] = await browser.pages();
  return { page, errors: errorsOf(page), close: () => browser.close() };
};

/** What the page says to its console as an error, and what it throws. */
export const errorsOf = page => {
  const errors = [];
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(error.message));
  return () => errors;
};

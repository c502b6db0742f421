import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { openWebkit } from './webkit.mjs';

/** Each opens its engine, and a page in it that speaks as puppeteer's does. */
export const open = { chromium: openChromium, firefox: openFirefox, webkit: openWebkit };

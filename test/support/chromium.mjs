import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * A Chromium for the tests: the machine's own where there is one, else the one that comes inside an npm package, so
 * that Node and npm are enough. CHROMIUM_PATH names another.
 */
const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromiumPath = async () => {
  const own = installed.find(candidate => candidate && existsSync(candidate));
  if (own && !process.env.PACKAGED_CHROMIUM) return own;
  // Makes the package unpack the libraries that it brings along, whatever the machine has.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

import { open } from './open.mjs';

/** Keys by the names that Playwright knows, others held with a plus, as WebDriver takes them. */
const pressing = keyboard => ({
  type: text => keyboard.type(text),
  down: key => keyboard.down(key),
  up: key => keyboard.up(key),
  press: async keys => {
    const held = keys.split('+');
    const named = held.pop();
    const letter = /^Key([A-Z])$/.exec(named)?.[1];
    const key =
      named === 'Space' ? ' ' : letter ? (held.includes('Shift') ? letter : letter.toLowerCase()) : named;
    for (const one of held) await keyboard.down(one);
    await keyboard.press(key);
    for (const one of held.reverse()) await keyboard.up(one);
  },
});

/**
 * Runs test files one after the other in one window of another engine than Chromium. The runner's commands (keys, mouse,
 * viewport) know puppeteer's page, so its type is that.
 */
export const engineLauncher = engine => {
  let opened;
  let current;
  return {
    name: engine,
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => current,
    async startSession(id, url) {
      opened ??= open[engine]();
      const { page } = await opened;
      current = {
        id,
        keyboard: pressing(page.keyboard),
        mouse: page.mouse,
        setViewport: size => page.setViewport(size),
      };
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: id => current?.id === id,
    getBrowserUrl: async () => (await opened).page.url(),
    async stopSession() {
      await (await opened).page.goto('about:blank');
      current = undefined;
      return {};
    },
    async startDebugSession() {
      throw new Error('Other engines have no window to look at; debug in Chromium.');
    },
    async stop() {
      await (await opened)?.close();
    },
  };
};

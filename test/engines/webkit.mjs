import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { programsOf } from './programs.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A screen that nobody sees. It chooses its own number. */
const openScreen = async program => {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', data => resolve(String(data).trim()));
  });
  return { display: `:${number}`, close: () => child.kill() };
};

/** WebDriver's codes of keys that write nothing. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};
const codeOf = key => keyCodes[key] ?? key;
const buttons = { left: 0, middle: 1, right: 2 };

/** WebDriver (classic) in the words of puppeteer's page, as far as the tests use them. */
class Page {
  #ask;
  constructor(ask) {
    this.#ask = ask;
  }

  goto(address) {
    return this.#ask('POST', 'url', { url: address });
  }

  url() {
    return this.#ask('GET', 'url');
  }

  /** Runs a function in the page and gives back what it promises. */
  async evaluate(task, ...words) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${typeof task === 'string' ? `() => ${task}` : String(task)})(...[...arguments].slice(0, -1))).then(
        value => done({ value }), error => done({ error: String(error) }));`;
    const { value, error } = await this.#ask('POST', 'execute/async', { script, args: words });
    if (error) throw new Error(error);
    return value;
  }

  async setViewport({ width, height }) {
    const inner = () => this.evaluate(() => [innerWidth, innerHeight]);
    // The window has a frame and a bar around the page, and takes its size in its own time.
    for (let time = 0; time < 50; time += 1) {
      const [innerWidth, innerHeight] = await inner();
      if (innerWidth === width && innerHeight === height) return;
      if (time % 10 === 0) {
        const rect = await this.#ask('GET', 'window/rect');
        await this.#ask('POST', 'window/rect', {
          width: rect.width + width - innerWidth,
          height: rect.height + height - innerHeight,
        });
      } else await new Promise(resolve => setTimeout(resolve, 20));
    }
    throw new Error(`The window does not become ${width} × ${height}`);
  }

  #keys(actions) {
    return this.#ask('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  keyboard = {
    type: text =>
      this.#keys(
        [...text].flatMap(value => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    press: key =>
      this.#keys([
        { type: 'keyDown', value: codeOf(key) },
        { type: 'keyUp', value: codeOf(key) },
      ]),
    down: key => this.#keys([{ type: 'keyDown', value: codeOf(key) }]),
    up: key => this.#keys([{ type: 'keyUp', value: codeOf(key) }]),
  };

  #pointer(actions) {
    return this.#ask('POST', 'actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  mouse = {
    move: (x, y) => this.#pointer([{ type: 'pointerMove', x, y }]),
    click: (x, y, { button = 'left' } = {}) =>
      this.#pointer([
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ]),
    down: ({ button = 'left' } = {}) => this.#pointer([{ type: 'pointerDown', button: buttons[button] }]),
    up: ({ button = 'left' } = {}) => this.#pointer([{ type: 'pointerUp', button: buttons[button] }]),
    reset: () => this.#ask('DELETE', 'actions'),
  };
}

const narrowBar =
  '* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; -gtk-icon-transform: scale(0.1); }';

/** WebKitGTK's small browser, by its own WebDriver, on a screen that nobody sees. */
export const openWebkit = async ({ proxy } = {}) => {
  const { WebKitWebDriver, MiniBrowser, Xvfb } = programsOf('webkit');
  const screen = await openScreen(Xvfb);
  // The window's bar may be narrow, so that a page may be as narrow as on a phone.
  const configFolder = mkdtempSync(path.join(tmpdir(), 'kuulluksi-webkit-'));
  mkdirSync(path.join(configFolder, 'gtk-3.0'));
  writeFileSync(path.join(configFolder, 'gtk-3.0', 'gtk.css'), narrowBar);
  const port = await freePort();
  const driver = spawn(WebKitWebDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: configFolder,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    },
  });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${path}: ${value.error} ${value.message}`);
    return value;
  };
  const awake = async () => {
    for (;;) {
      try {
        return await call('GET', 'status');
      } catch (error) {
        if (driver.exitCode !== null) throw error;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    }
  };
  await awake();
  const { sessionId } = await call('POST', 'session', {
    capabilities: {
      alwaysMatch: {
        timeouts: { script: 60_000 },
        'webkitgtk:browserOptions': { binary: MiniBrowser, args: ['--automation'] },
        ...(proxy && {
          proxy: {
            proxyType: 'manual',
            httpProxy: `127.0.0.1:${proxy}`,
            sslProxy: `127.0.0.1:${proxy}`,
            noProxy: [],
          },
        }),
      },
    },
  });
  const page = new Page((method, path, body) => call(method, `session/${sessionId}/${path}`, body));
  await page.setViewport({ width: 1280, height: 900 });
  return {
    page,
    // Its driver says nothing of the console; what the page notes itself is all that there is.
    errors: () => [],
    close: async () => {
      await call('DELETE', `session/${sessionId}`).catch(() => undefined);
      driver.kill();
      screen.close();
      rmSync(configFolder, { recursive: true, force: true });
    },
  };
};

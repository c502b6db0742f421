import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { House } from '../end-to-end/support/house.ts';
import { open } from './open.mjs';
import { openProxy } from './proxy.mjs';
import { missingFor } from './programs.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';
/** Engines that are here; Chromium comes with the tests. A missing one fails where all are required. */
export const engines = (
  (process.env['ENGINES']?.split(',') as Engine[] | undefined) ?? (['chromium', 'firefox', 'webkit'] as const)
).filter(engine => {
  const missing = engine === 'chromium' ? undefined : missingFor(engine);
  if (missing === undefined || process.env['REQUIRE_ENGINES']) return true;
  // eslint-disable-next-line no-console
  console.log(`${engine} was not there: ${missing}`);
  return false;
});

/** What runs in a page is written as text: a compiler's helpers are not there. */
const inPage = (body: string) => new Function('tag', 'words', 'value', body);
/** What the element draws itself, and then what the page has put inside it: a plain form. */
const found = (selector: string) => `const element = document.querySelector(tag);
  if (!element?.shadowRoot) return false;
  const all = [element.shadowRoot, element].flatMap(root => [...root.querySelectorAll('${selector}')]);`;
const labelled = `${found('label')}
  const label = all.find(one => new RegExp(words).test(one.textContent));
  if (!label) return false;
  const control = label.control ?? label.getRootNode().getElementById(label.htmlFor);`;
const acts = {
  says: inPage(`const root = document.querySelector(tag)?.shadowRoot?.querySelector('.root');
    return root && new RegExp(words).exec(root.innerText)?.[0];`),
  shows: inPage(
    `return !!document.querySelector(tag)?.shadowRoot?.querySelector(words)?.getClientRects().length;`,
  ),
  choose: inPage(`${labelled} control.click(); return true;`),
  fill: inPage(`${labelled} control.focus(); control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    return true;`),
  press: inPage(`${found('button')}
    const button = all.find(one => one.getClientRects().length && new RegExp(words).test(one.innerText));
    if (!button || button.disabled) return false;
    button.click();
    return true;`),
  kept: inPage(`return (async () => ({
    noted: globalThis.noted,
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: globalThis.caches ? (await caches.keys()).length : 0,
  }))();`),
};
type Act = keyof typeof acts;

/** A page of one engine, behind a proxy that watches. */
export class Visit {
  constructor(
    readonly page: {
      goto(address: string): Promise<unknown>;
      evaluate(act: unknown, ...words: unknown[]): Promise<unknown>;
    },
    readonly proxy: Awaited<ReturnType<typeof openProxy>>,
    private readonly errors: () => string[],
    readonly close: () => Promise<void>,
  ) {}

  async goto(address: string): Promise<void> {
    this.proxy.clear();
    await this.page.goto(address);
  }

  /** Does it as soon as it can be done, and gives back what comes of it. */
  async does(act: Act, tag: string, words: string, value = '', seconds = 15): Promise<string> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const done = await this.page.evaluate(acts[act], tag, words, value);
      if (done) return String(done);
      if (Date.now() > end) {
        const said = await this.page.evaluate(acts.says, tag, '[^]{0,900}$', '');
        throw new Error(`never: ${act} ${tag} ${words}; it says ${String(said)}`);
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  /** Waits until an expression in the page is true. */
  async becomes(expression: string, seconds = 15): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!(await this.page.evaluate(expression))) {
      if (Date.now() > end) throw new Error(`never: ${expression}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  /** No policy violated, no error, nobody else asked, no cookie, nothing stored. */
  async assertClean(): Promise<void> {
    const { strangers, violations, cookies, refused } = this.proxy;
    const kept = await this.page.evaluate(acts.kept);
    assert.deepEqual(
      { strangers, violations, cookies, refused, errors: this.errors(), kept },
      {
        strangers: [],
        violations: [],
        cookies: [],
        refused: [],
        errors: [],
        kept: { noted: [], cookies: '', local: 0, session: 0, databases: 0, caches: 0 },
      },
    );
  }
}

/** A browser of an engine, fresh, that may ask the house's origins alone. */
export const visit = async (engine: Engine, house: House, more: readonly string[] = []): Promise<Visit> => {
  const proxy = await openProxy();
  proxy.allowed.push(house.server, house.county, house.ngo, house.intranet, ...more);
  proxy.noting = `${house.server}/notes-of-the-test.js`;
  const { page, errors, close } = await open[engine]({ proxy: proxy.port });
  return new Visit(page, proxy, errors, async () => {
    await close();
    await proxy.close();
  });
};

/** A house, open for the tests of a `describe`. */
export const inHouse = (): House => {
  const house = new House();
  before(() => house.open());
  after(() => house.close());
  return house;
};

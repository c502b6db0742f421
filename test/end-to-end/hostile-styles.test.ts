import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { HostPage } from './support/host-page.ts';
import { inHouse } from './support/in-house.ts';

/** What a site's own style sheet may do to everything, by mistake or because it is old. */
const sheets: Record<string, string> = {
  'a reset of everything': '* { all: unset }',
  'a reset of everything that nothing may overrule': '* { all: initial !important }',
  'controls that are hidden': 'button, input, select, textarea, label, a, p { display: none !important }',
  'letters pulled apart in capitals, lines over each other, small and red':
    'body * { letter-spacing: 0.5em; text-transform: uppercase; line-height: 0.5 !important; color: red; font-size: 3px }',
  'all that children inherit':
    'body { text-align: right; text-align-last: justify; white-space: pre; word-break: break-all; hyphens: auto; text-indent: 3em; ' +
    'cursor: wait; user-select: none; -webkit-user-select: none; list-style: square inside; quotes: "<" ">"; tab-size: 20; ' +
    'text-shadow: 0 0 9px red; -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; font-variant: small-caps; ' +
    'font-style: italic; text-wrap: nowrap; text-emphasis: dot; text-decoration-skip-ink: none; border-collapse: collapse; ' +
    'border-spacing: 40px; caption-side: bottom; empty-cells: hide; text-underline-offset: 20px; caret-color: transparent; ' +
    'accent-color: red; stroke: red; fill: red }',
  'columns that run downwards': 'body { writing-mode: vertical-rl; text-orientation: upright }',
  'right to left': 'html { direction: rtl } body { unicode-bidi: plaintext }',
  'a tenth of an em for a root': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a root of five pixels': 'html { font-size: 5px } body { font-size: 3.2rem }',
  'a root of forty pixels': 'html { font-size: 40px } body { font-size: 0.4rem }',
  'words of forty pixels': 'html { font-size: 40px }',
  'a page under a filter':
    'html { filter: contrast(1); transform: translate(0); overflow-x: hidden; perspective: 10px }',
  'words before and behind everything': '*::before { content: "+" } *::after { content: "-" }',
  'boxes that float and shrink': 'body > * { float: left; margin: 0; padding: 0; min-width: 0 }',
  'a row': 'body { display: flex; flex-wrap: wrap }',
};

const organisation = 'organisation="esimerkki-pirkanmaa"';
const elements = {
  'kuulluksi-group-finder': organisation,
  'kuulluksi-pathways': organisation,
  'kuulluksi-feedback-form': organisation,
  'kuulluksi-join': `${organisation} kind="wish"`,
  'kuulluksi-conversation': organisation,
  'kuulluksi-board': organisation,
  'kuulluksi-exit': organisation,
};
const tags = Object.keys(elements);
const own =
  '<h1>Sivusto</h1><p>Sivuston <a href="#x">oma</a> <em>teksti</em></p><form><label>Haku <input></label><button>Hae</button></form>';
const body =
  own +
  Object.entries(elements)
    .map(([tag, attributes]) => `<${tag} data-element ${attributes}><p>Kysy meiltä</p></${tag}>`)
    .join('');

/** What is read in the page of each box inside an element: its style, and where it lies. */
interface Box {
  path: string;
  words: string;
  control: boolean;
  style: Record<string, string>;
  size: number;
  line: number;
  width: number;
  height: number;
}

/** Every box of an element that is in view, by its path through the shadow root. */
const boxesOf = (page: Page, tag: string): Promise<Box[]> =>
  page.evaluate(wanted => {
    const found: Box[] = [];
    const visit = (element: Element, path: string): void => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      // What is there for the ear alone, and what lies unseen over its own picture.
      const unseen = element.matches('.visually-hidden, .visually-hidden *') || style.opacity === '0';
      if (
        width * height > 0 &&
        element.checkVisibility() &&
        !unseen &&
        !element.closest('svg, option, optgroup')
      ) {
        const words = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent?.trim())
          .join('');
        found.push({
          path,
          words,
          control: element.matches('button, select, textarea, input, summary, .button'),
          style: Object.fromEntries(
            [...style]
              .map(name => [name, style.getPropertyValue(name)] as const)
              // Lengths change with the letters and with the place: where it lies is looked at by itself.
              .filter(([, value]) => !/\d/.test(value) || value.startsWith('rgb')),
          ),
          size: parseFloat(style.fontSize),
          line: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
          width,
          height: element.matches('label *, label')
            ? Math.max(height, element.closest('label')!.getBoundingClientRect().height)
            : height,
        });
      }
      [...(element.shadowRoot ?? element).children].forEach((child, at) =>
        visit(child, `${path}>${child.localName}.${child.className}:${at}`),
      );
    };
    const root = document.querySelector(wanted)?.shadowRoot?.querySelector('.root');
    if (root) visit(root, 'root');
    return found;
  }, tag);

/** A font and its spacing are the page's. */
const isOfTheFont = /^(font|letter-spacing|word-spacing|line-height|-webkit-locale)/;

/** A browser paints the frame of a control that a person moves to; this is how a keyboard moves. */
const unringed = async (page: Page, tag: string): Promise<string[]> => {
  await page.keyboard.press('Tab');
  return page.evaluate(wanted => {
    const controls = document
      .querySelector(wanted)!
      .shadowRoot!.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary');
    return [...controls].flatMap(control => {
      if (!control.checkVisibility() || control.tabIndex < 0) return [];
      control.focus({ preventScroll: true });
      const shown = getComputedStyle(control).opacity === '0' ? control.nextElementSibling! : control;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2
        ? []
        : [control.outerHTML.slice(0, 120)];
    });
  }, tag);
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const contrastFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof Axe }).axe;
    const { violations } = await run(
      { include: ['[data-element]'] },
      { runOnly: ['color-contrast', 'target-size'], rules: { 'target-size': { enabled: true } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

describe('a page whose style sheet is hostile', () => {
  const { house, openPage } = inHouse();
  const host = new HostPage();
  before(() => host.open());
  after(() => host.close());

  const open = async (style: string, markup = body, width = 320) => {
    host.holds(style, markup);
    const { page, watch } = await openPage([house.server, new URL(host.address).origin], {
      viewport: { width, height: 900 },
    });
    await page.goto(host.address);
    const before = await outside(page);
    await page.addScriptTag({ url: `${house.server}/kuulluksi.js`, type: 'module' });
    return { page, watch, before };
  };
  const ready = async (page: Page, wanted: readonly string[] = tags) => {
    for (const tag of wanted) await page.locator(`${tag} [part~=root]`).waitFor({ state: 'attached' });
    for (const tag of wanted)
      await page
        .locator(tag)
        .getByText('Haetaan tietoja…')
        .filter({ visible: true })
        .first()
        .waitFor({ state: 'hidden' });
    await page.waitForLoadState('networkidle');
  };

  /** The page's own parts: what they look like, what stands in its head, what sheets and attributes it has. */
  const outside = (page: Page) =>
    page.evaluate(() => {
      const parts = [
        ...document.querySelectorAll('body > :not([data-element]), body > :not([data-element]) *'),
      ];
      return {
        styles: [document.documentElement, document.body, ...parts].map(element => {
          const style = getComputedStyle(element);
          // A page grows with what stands in it.
          const grows = element.matches('html, body')
            ? /size|width|height|origin|inset|^(top|bottom|left|right)$/
            : /^$/;
          return Object.fromEntries(
            [...style].filter(name => !grows.test(name)).map(name => [name, style.getPropertyValue(name)]),
          );
        }),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        head: [...document.head.children].filter(one => one.localName !== 'script').map(one => one.outerHTML),
        attributes: [document.documentElement, document.body]
          .map(one => one.cloneNode(false))
          .map(one => (one as Element).outerHTML),
        children: document.body.children.length,
      };
    });

  /** How each element is on a page that says nothing. */
  const plain = new Map<string, Map<string, Box>>();
  /** Where colours are the same, so are their contrasts. */
  let contrastsOnPlain: string[] | undefined;
  before(async () => {
    const { page } = await open('body { margin: 0 }');
    await ready(page);
    for (const tag of tags) plain.set(tag, new Map((await boxesOf(page, tag)).map(box => [box.path, box])));
    contrastsOnPlain = await contrastFaults(page);
    await page.context().close();
  });

  test('is compared with a page that says nothing, on which every element has words and controls', () => {
    for (const tag of tags) {
      const boxes = [...(plain.get(tag)?.values() ?? [])];
      assert.ok(boxes.filter(({ words }) => words).length > 1, tag);
      assert.ok(
        boxes.some(({ control }) => control),
        tag,
      );
    }
    assert.deepEqual(contrastsOnPlain, []);
  });

  for (const [name, sheet] of Object.entries(sheets)) {
    test(`with ${name} changes nothing in the elements but their font, and they change nothing in it`, async () => {
      const { page, watch, before } = await open(`body { margin: 0 } ${sheet}`);
      await ready(page);
      const vertical = sheet.includes('vertical');
      for (const tag of tags) {
        const boxes = await boxesOf(page, tag);
        const known = plain.get(tag)!;
        assert.deepEqual(boxes.map(({ path }) => path).sort(), [...known.keys()].sort(), `${tag}: boxes`);
        const size = await page.evaluate(
          wanted => parseFloat(getComputedStyle(document.querySelector(wanted)!).fontSize),
          tag,
        );
        for (const box of boxes) {
          const was = known.get(box.path)!;
          const where = `${tag} ${box.path} "${box.words}"`;
          for (const [property, value] of Object.entries(box.style)) {
            const old = was.style[property];
            if (old === undefined || isOfTheFont.test(property)) continue;
            assert.equal(value, old, `${where}: ${property}`);
          }
          // Letters are as much larger or smaller than on the plain page as the site's own are, and never too small to read.
          if (box.words) {
            const expected = (was.size * Math.max(size, 12)) / 16;
            assert.ok(Math.abs(box.size - expected) < 0.6 && box.size >= 10, `${where}: ${box.size} px`);
            assert.ok(box.line >= 1.2 || Number.isNaN(box.line), `${where}: lines of ${box.line}`);
          }
          if (box.control)
            assert.ok(box.height >= Math.min(was.height, 44) - 0.5, `${where}: ${box.height} px high`);
        }
        assert.deepEqual(await unringed(page, tag), [], `${tag}: focus`);
        const { width, inner } = await page.evaluate(wanted => {
          const root = document.querySelector(wanted)!.shadowRoot!.querySelector('.root')!;
          return { width: root.clientWidth, inner: root.scrollWidth };
        }, tag);
        assert.ok(inner <= width + 1, `${tag}: ${inner} in ${width}`);
        if (!vertical) assert.ok(width >= 256 || tag === 'kuulluksi-exit', `${tag}: ${width} wide`);
      }
      if (!vertical)
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= 321),
          'nothing sticks out',
        );
      const now = await outside(page);
      assert.deepEqual(now, before);
      await watch.assertClean();
      await page.context().close();
    });
  }

  test('lets a group be found and feedback be checked all the same', async () => {
    const { page } = await open(
      `${sheets['controls that are hidden']} ${sheets['a reset of everything that nothing may overrule']}`,
    );
    await ready(page);
    const finder = page.locator('kuulluksi-group-finder');
    await finder.locator('input').first().fill('kokkikerho');
    await finder
      .locator('[part~=group]')
      .getByText(/Kokkikerho/)
      .first()
      .waitFor();
    const form = page.locator('kuulluksi-feedback-form');
    await form.locator('textarea').first().fill('Kiitos.');
    await form.getByRole('button', { name: 'Tarkista vastauksesi' }).click();
    await form.locator('#error-summary').waitFor();
    await page.context().close();
  });

  test('still decides whether an element is seen at all, and where it can be pressed', async () => {
    const { page } = await open(
      'kuulluksi-board { display: none } .closed { visibility: hidden } .unused { pointer-events: none }',
      `<kuulluksi-board ${organisation}></kuulluksi-board>` +
        `<div class="closed"><kuulluksi-conversation></kuulluksi-conversation></div>` +
        `<div class="unused"><kuulluksi-group-finder ${organisation}></kuulluksi-group-finder></div>`,
    );
    await ready(page, ['kuulluksi-conversation', 'kuulluksi-group-finder']);
    assert.equal(await page.locator('kuulluksi-board').isVisible(), false);
    assert.equal(await page.locator('kuulluksi-conversation input').first().isVisible(), false);
    const pressed = await page.evaluate(() => {
      const { left, top } = document.querySelector('kuulluksi-group-finder')!.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 20)?.localName;
    });
    assert.notEqual(pressed, 'kuulluksi-group-finder');
    await page.context().close();
  });

  for (const [name, sheet] of Object.entries({
    'a row of columns': 'body { display: flex } aside { width: 200px; flex: none }',
    'a float': 'kuulluksi-board { float: left }',
    'a place in the line': 'kuulluksi-board { display: inline-block }',
    'a grid that stretches nothing': 'body { display: grid; justify-items: start }',
    'a table': 'main { display: table } kuulluksi-board { display: table-cell }',
  })) {
    test(`gives an element a width in ${name}`, async () => {
      const { page } = await open(
        sheet,
        `<aside>Valikko</aside><main><kuulluksi-board ${organisation}></kuulluksi-board></main>`,
        900,
      );
      await ready(page, ['kuulluksi-board']);
      const width = await page.evaluate(
        () => document.querySelector('kuulluksi-board')!.shadowRoot!.querySelector('.root')!.clientWidth,
      );
      assert.ok(width >= 256, `${width} px`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.context().close();
    });
  }

  test("shows an element's own children while the server is away, with the page's reset around them", async () => {
    const { page } = await open(
      sheets['a reset of everything']!,
      `<kuulluksi-board api="http://localhost:1" ${organisation}><p>Kysy meiltä</p></kuulluksi-board>`,
    );
    await page.locator('kuulluksi-board [part~=root]').waitFor({ state: 'attached' });
    await page.locator('kuulluksi-board').getByRole('button').first().waitFor();
    assert.ok(await page.getByText('Kysy meiltä').isVisible());
    await page.context().close();
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { countySite } from '../../../packages/demo/src/county-site.ts';
import { addressOf } from '../../../packages/demo/src/site.ts';
import type { Origin } from './https.ts';
import { probe, type Signs } from './probe.ts';

/** An element that is compared, and the bundle with Lit alone that shows the same. */
export interface Compared extends Signs {
  tag: string;
  attributes: string;
  /** What the element reads, and the parts of it that the read fills. */
  address: string;
  filled: string[];
  bare: string;
  texts: string[];
  /** Which of those texts the bundle needs; the short ones where nothing is said. */
  labels?: RegExp;
}

export const compared: Compared[] = [
  {
    tag: 'kuulluksi-group-finder',
    attributes: '',
    address: '/v1/groups?language=fi&limit=20',
    filled: ['ul.groups'],
    bare: 'bare-group-finder.ts',
    texts: ['group-finder'],
    painted: 'ul.groups .card',
    field: 'input[type=search]',
    last: '.sorting select',
  },
  {
    tag: 'kuulluksi-feedback-form',
    attributes: ' organisation="kuulolla"',
    address: '/v1/feedback/form?ageLevel=adult&language=fi&organisation=kuulolla',
    filled: [
      '.form > p > strong',
      '.help ul',
      '.help ul + p + ul',
      '.before li:nth-child(1)',
      '.before li:nth-child(5) .line',
      '.before li:nth-child(6) .line',
      '[aria-labelledby=kind-label] .chips',
    ],
    bare: 'bare-feedback-form.ts',
    texts: ['feedback-form'],
    labels: /^(kind-own\..*|read-by|read-workdays|aim_other|hidden-on-bill|new-tab)$/,
    painted: 'textarea',
    field: 'textarea',
    last: '[name=publication]',
  },
  {
    tag: 'kuulluksi-board',
    attributes: '',
    address: '/v1/board?language=fi',
    filled: ['ul.entries'],
    bare: 'bare-board.ts',
    texts: ['board', 'matter'],
    painted: 'ul.entries .entry',
    field: '.narrowing > summary',
  },
];

/** A page that is loaded, and the pages that it is compared with, by their addresses. */
export interface Measured {
  element: string;
  kind: string;
  address: string;
  signs: Signs;
  html: string;
  lit?: string;
}

export const pageWith = (
  head: string,
  body: string,
) => `<!doctype html><html lang="fi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Sivu</title>${head}</head>
<body><main><h1>Sivu</h1>${body}</main></body></html>`;

const script = (address: string) => `<script type="module" src="${address}"></script>`;

/** The tests' compiler notes the names of functions through this one, which pages lack. */
const namesOfFunctions = 'globalThis.__name = named => named;';

/** What the built element shows on a page where nothing is slowed: its markup and its styles. */
const captured = async (browser: Browser, address: string, signs: Signs, filled: string[]) => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 412, height: 915 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: namesOfFunctions });
    await page.goto(address);
    await page.locator(`[data-bench] ${signs.painted}`).first().waitFor();
    await page
      .locator(`[data-bench] ${signs.last ?? signs.field}`)
      .first()
      .waitFor();
    return await page.evaluate(places => {
      const root = document.querySelector('[data-bench]')!.shadowRoot!;
      for (const field of root.querySelectorAll('input:checked')) field.setAttribute('checked', '');
      const words = (html: string) => html.replace(/<!--[^]*?-->/g, '');
      const whole = words(root.innerHTML);
      places.forEach((place, at) => {
        const found = root.querySelector(place);
        if (!found) throw new Error(`Nothing is shown at ${place}`);
        found.textContent = `{{${at}}}`;
      });
      const styles = root.adoptedStyleSheets
        .flatMap(sheet => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join('\n');
      return { whole, frame: words(root.innerHTML), styles };
    }, filled);
  } finally {
    await context.close();
  }
};

const textsOf = (name: string) =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../../packages/elements/src/locales/fi/${name}.json`, import.meta.url)),
      'utf8',
    ),
  ) as Record<string, string>;

/** A bundle with Lit alone. The frame around what is read, and the styles, are those that the element shows. */
const bareBundle = async (
  { bare, texts, address, labels: wanted }: Compared,
  frame: string,
  styles: string,
): Promise<string> => {
  const literal = frame
    .replace(/[\\`]|\$\{/g, found => `\\${found}`)
    .replace(/\{\{(\d+)\}\}/g, '${contents[$1]}');
  const labels = Object.assign({}, ...texts.map(textsOf)) as Record<string, string>;
  const needed = Object.entries(labels).filter(([id, words]) =>
    wanted ? wanted.test(id) : words.length < 30,
  );
  const contents = `import { html } from 'lit';
    export const address = ${JSON.stringify(address)};
    export const styles = ${JSON.stringify(styles)};
    export const labels = ${JSON.stringify(Object.fromEntries(needed))};
    export const frame = contents => html\`${literal}\`;`;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(bare, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    plugins: [
      {
        name: 'frame',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^bench:frame$/ }, () => ({ path: 'frame', namespace: 'bench' }));
          const resolveDir = fileURLToPath(new URL('.', import.meta.url));
          onLoad({ filter: /.*/, namespace: 'bench' }, () => ({ contents, loader: 'js', resolveDir }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
};

const asHtml = 'text/html; charset=utf-8';
const asCss = 'text/css; charset=utf-8';

/**
 * Puts the three pages of an element on the host's origin, and the script with Lit alone on the server's.
 * @param groups How many groups the server holds, where that is what is compared.
 */
export const makePages = async (
  browser: Browser,
  host: Origin,
  server: Origin,
  one: Compared,
  groups?: number,
): Promise<Measured[]> => {
  const { tag } = one;
  const name = groups === undefined ? tag : `${tag}-${groups}`;
  const [own, plain, bare] = [`/kuulluksi/${name}`, `/html/${name}`, `/lit/${name}`];
  host.answers.put(
    own,
    asHtml,
    pageWith(script(`${server.origin}/kuulluksi.js`), `<${tag} data-bench${one.attributes}></${tag}>`),
  );
  const { whole, frame, styles } = await captured(browser, host.origin + own, one, one.filled);

  const css = styles.replace(/:host\(([^)]*)\)/g, '.element$1').replaceAll(':host', '.element');
  host.answers.put(`/style/${name}.css`, asCss, css);
  host.answers.put(
    plain,
    asHtml,
    pageWith(`<link rel="stylesheet" href="/style/${name}.css">`, `<div class="element">${whole}</div>`),
  );

  const bundle = `/bench/${name}.js`;
  server.answers.put(bundle, 'text/javascript; charset=utf-8', await bareBundle(one, frame, styles));
  host.answers.put(
    bare,
    asHtml,
    pageWith(script(server.origin + bundle), '<bare-lit data-bench></bare-lit>'),
  );
  const common = { element: `\`${tag}\``, signs: one, html: plain, lit: bare };
  const among = groups === undefined ? '' : `, ${groups.toLocaleString('en')} groups`;
  return [
    { ...common, kind: `Kuulluksi${among}`, address: own },
    { ...common, kind: `HTML alone${among}`, address: plain },
    { ...common, kind: `Lit alone${among}`, address: bare },
  ];
};

/** The county's own page of the demo, with a plain form inside the element; and the same page without our script. */
export const makePlainFormPages = (host: Origin, server: Origin): Measured[] => {
  const site = countySite(server.origin, 0);
  const page = site.pages.find(({ path }) => path === 'feedback')!;
  const { markup } = site.layout(page, 'fi', addressOf);
  const alone = markup.replace(/<script[^>]*><\/script>/, '');
  if (alone === markup) throw new Error('The page of the demo has no script to leave out');
  const own = (name: string) =>
    readFileSync(
      fileURLToPath(new URL(`../../../packages/demo/public/county/${name}`, import.meta.url)),
      'utf8',
    );
  host.answers.put('/assets/style.css', asCss, own('style.css'));
  host.answers.put('/assets/logo.svg', 'image/svg+xml', own('logo.svg'));
  host.answers.put('/kuulluksi/plain-form', asHtml, markup);
  host.answers.put('/html/plain-form', asHtml, alone);
  const common = { element: '`kuulluksi-feedback-form`', html: '/html/plain-form' };
  const signs: Signs = { painted: 'textarea[name=text]', field: 'textarea[name=text]' };
  return [
    {
      ...common,
      kind: 'Kuulluksi, plain form inside',
      address: '/kuulluksi/plain-form',
      // Quick exit comes last: by then the element has taken the form over.
      signs: { ...signs, last: '[part=exit-button]' },
    },
    { ...common, kind: 'plain form alone', address: '/html/plain-form', signs },
  ];
};

/** The probe as the text of a script. */
export const probeFor = ({ painted, field, last }: Signs): string =>
  `${namesOfFunctions}(${probe.toString()})(${JSON.stringify({ painted, field, last })})`;

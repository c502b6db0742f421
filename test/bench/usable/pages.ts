import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Origin } from './https.ts';
import { probe, type Signs } from './probe.ts';

/** An element that is compared, and the bundle with Lit alone that shows the same. */
export interface Compared extends Signs {
  tag: string;
  attributes: string;
  /** What the element reads, and the part of it that the read fills. */
  address: string;
  filled: string;
  bare: string;
  texts: string[];
}

export const compared: Compared[] = [
  {
    tag: 'kuulluksi-group-finder',
    attributes: '',
    address: '/v1/groups?language=fi&limit=200',
    filled: 'ul.groups',
    bare: 'bare-group-finder.ts',
    texts: ['group-finder'],
    painted: 'ul.groups .card',
    field: 'input[type=search]',
  },
  {
    tag: 'kuulluksi-feedback-form',
    attributes: ' organisation="kuulolla"',
    address: '/v1/feedback/form?ageLevel=adult&language=fi&organisation=kuulolla',
    filled: '.form strong',
    bare: 'bare-feedback-form.ts',
    texts: [],
    painted: 'textarea',
    field: 'textarea',
  },
  {
    tag: 'kuulluksi-board',
    attributes: '',
    address: '/v1/board?language=fi',
    filled: 'ul.entries',
    bare: 'bare-board.ts',
    texts: ['board', 'matter'],
    painted: 'ul.entries .entry',
    field: '.filter label:nth-child(2) input',
  },
];

export const kinds = ['Kuulluksi', 'HTML alone', 'Lit alone'] as const;
export type Kind = (typeof kinds)[number];
const folder: Record<Kind, string> = { Kuulluksi: 'kuulluksi', 'HTML alone': 'html', 'Lit alone': 'lit' };
export const addressOf = ({ tag }: Compared, kind: Kind): string => `/${folder[kind]}/${tag}`;

const pageWith = (head: string, body: string) => `<!doctype html><html lang="fi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Sivu</title>${head}</head>
<body><main><h1>Sivu</h1>${body}</main></body></html>`;

const script = (address: string) => `<script type="module" src="${address}"></script>`;

/** The tests' compiler notes the names of functions through this one, which pages lack. */
const namesOfFunctions = 'globalThis.__name = named => named;';

/** What the built element shows on a page where nothing is slowed: its markup and its styles. */
const captured = async (browser: Browser, address: string, signs: Signs, filled: string) => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 412, height: 915 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: namesOfFunctions });
    await page.goto(address);
    await page.locator(`[data-bench] ${signs.painted}`).first().waitFor();
    return await page.evaluate(where => {
      const root = document.querySelector('[data-bench]')!.shadowRoot!;
      for (const field of root.querySelectorAll('input:checked')) field.setAttribute('checked', '');
      const words = (html: string) => html.replace(/<!--[^]*?-->/g, '');
      const whole = words(root.innerHTML);
      root.querySelector(where)!.textContent = '{{content}}';
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
  { bare, texts, address }: Compared,
  frame: string,
  styles: string,
): Promise<string> => {
  const literal = frame.replace(/[\\`]|\$\{/g, found => `\\${found}`).replace('{{content}}', '${content}');
  const labels = Object.assign({}, ...texts.map(textsOf)) as Record<string, string>;
  const short = Object.fromEntries(Object.entries(labels).filter(([, words]) => words.length < 30));
  const contents = `import { html } from 'lit';
    export const address = ${JSON.stringify(address)};
    export const styles = ${JSON.stringify(styles)};
    export const labels = ${JSON.stringify(short)};
    export const frame = content => html\`${literal}\`;`;
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

/** Puts the three pages of an element on the host's origin, and the script with Lit alone on the server's. */
export const makePages = async (
  browser: Browser,
  host: Origin,
  server: Origin,
  one: Compared,
): Promise<void> => {
  const html = 'text/html; charset=utf-8';
  const own = pageWith(
    script(`${server.origin}/kuulluksi.js`),
    `<${one.tag} data-bench${one.attributes}></${one.tag}>`,
  );
  host.answers.put(addressOf(one, 'Kuulluksi'), html, own);

  const { whole, frame, styles } = await captured(
    browser,
    host.origin + addressOf(one, 'Kuulluksi'),
    one,
    one.filled,
  );

  const css = styles.replace(/:host\(([^)]*)\)/g, '.element$1').replaceAll(':host', '.element');
  host.answers.put(`/style/${one.tag}.css`, 'text/css; charset=utf-8', css);
  const plain = pageWith(
    `<link rel="stylesheet" href="/style/${one.tag}.css">`,
    `<div class="element">${whole}</div>`,
  );
  host.answers.put(addressOf(one, 'HTML alone'), html, plain);

  const bundle = `/bench/${one.tag}.js`;
  server.answers.put(bundle, 'text/javascript; charset=utf-8', await bareBundle(one, frame, styles));
  const bare = pageWith(script(server.origin + bundle), '<bare-lit data-bench></bare-lit>');
  host.answers.put(addressOf(one, 'Lit alone'), html, bare);
};

/** The probe as the text of a script. */
export const probeFor = ({ painted, field }: Signs): string =>
  `${namesOfFunctions}(${probe.toString()})(${JSON.stringify({ painted, field })})`;

import { escaped, tag } from './markup.ts';

/** What a code is to show, and from where. All addresses are whole. */
export interface Embedding {
  /** The server's origin. */
  server: string;
  /** `group-finder`. */
  element: string;
  /** Attributes of the element that are set; `exit` has an empty value. */
  settings: Readonly<Record<string, string>>;
  language: string;
  /** What the element is called, in its language. */
  title: string;
  /** The server's own page with the same, for who sees no element. */
  ownPage: string;
  /** The page of a frame with the same. */
  frame: string;
  /** Pixels of a frame that nobody makes higher. */
  height: number;
  /** A ready set of tokens: `hds-like`. */
  look?: string | undefined;
  /** A fixed version in one file; without it the page takes always the newest. */
  release?:
    | {
        file: string;
        integrity: string;
        /** The element's first read, to be fetched beside the file. */
        firstRead?: string | undefined;
      }
    | undefined;
}

/** A piece to copy: where it goes, and what it is. */
export interface Piece {
  /** The name of its place, which texts of the page explain: `page`, `libraries`. */
  place: string;
  code: string;
}

/** An element of markup that holds nothing and is not closed. */
const alone = (name: string, attributes: Readonly<Record<string, string>>): string =>
  tag(name, attributes).replace(`</${name}>`, '');

const styles = ({ server, look }: Embedding): string =>
  look ? `${alone('link', { rel: 'stylesheet', href: `${server}/themes/${look}.css` })}\n` : '';

const script = ({ server, release }: Embedding): string =>
  release
    ? (release.firstRead
        ? `${alone('link', { rel: 'preload', as: 'fetch', href: release.firstRead, crossorigin: 'anonymous' })}\n`
        : '') +
      tag('script', {
        type: 'module',
        src: `${server}/${release.file}`,
        integrity: release.integrity,
        crossorigin: 'anonymous',
      })
    : tag('script', { type: 'module', src: `${server}/kuulluksi.js` });

const link = ({ ownPage, title }: Embedding): string =>
  `<p>${tag('a', { href: ownPage }, escaped(title))}</p>`;

/** The element with the way to its own page inside, for who sees no more. */
const element = (embedding: Embedding, more: Readonly<Record<string, string>> = {}, margin = ''): string =>
  tag(
    `kuulluksi-${embedding.element}`,
    { ...more, ...embedding.settings, lang: embedding.language },
    `\n${margin}  ${link(embedding)}\n${margin}`,
  );

const fromPackage = ({ element: name, look }: Embedding, margin = ''): string =>
  [`${name}/define`, ...(look ? [`themes/${look}.css`] : [])]
    .map(file => `import '@kuulluksi/elements/${file}';`)
    .join(`\n${margin}`);

const html = (embedding: Embedding): string =>
  `${styles(embedding)}${script(embedding)}\n\n${element(embedding)}`;

const iframe = (embedding: Embedding): string => {
  const { frame, title, height, server } = embedding;
  return [
    tag('iframe', {
      src: frame,
      title,
      width: '100%',
      height: String(height),
      frameborder: '0',
      loading: 'lazy',
      allow: 'clipboard-write',
    }),
    link(embedding),
    tag('script', { type: 'module', src: `${server}/embed.js` }),
    '',
  ].join('\n');
};

/** A name in YAML, JSON's strings being YAML's too. */
const quoted = (text: string): string => JSON.stringify(text);

/** How a code is made for each kind of site. Pure: the page, the tests and the samples of frameworks make it here. */
export const codes = {
  html: embedding => [{ place: 'page', code: html(embedding) }],
  wordpress: embedding => [
    {
      place: 'shortcode',
      code: `${tag('kuulluksi', { element: embedding.element, ...embedding.settings }).replace(/^<(.*)><\/kuulluksi>$/s, '[$1]')}`,
    },
    { place: 'custom-html', code: html(embedding) },
    { place: 'link', code: `${embedding.ownPage}` },
  ],
  drupal: embedding => [
    { place: 'full-html', code: html(embedding) },
    {
      place: 'libraries',
      code: [
        'kuulluksi:',
        '  js:',
        `    ${quoted(embedding.release ? `${embedding.server}/${embedding.release.file}` : `${embedding.server}/kuulluksi.js`)}:`,
        '      type: external',
        '      attributes:',
        '        type: module',
        ...(embedding.release
          ? [`        integrity: ${quoted(embedding.release.integrity)}`, '        crossorigin: anonymous']
          : []),
        '',
      ].join('\n'),
    },
    {
      place: 'allowed-tags',
      code: `<kuulluksi-${embedding.element} ${[...Object.keys(embedding.settings), 'lang'].join(' ')}>`,
    },
  ],
  liferay: embedding => [
    { place: 'fragment', code: html(embedding) },
    {
      place: 'client-extension',
      code: [
        `kuulluksi-${embedding.element}:`,
        `  name: ${quoted(embedding.title)}`,
        '  type: customElement',
        `  htmlElementName: kuulluksi-${embedding.element}`,
        '  instanceable: true',
        '  useESM: true',
        '  urls:',
        `    - ${quoted(`${embedding.server}/${embedding.release?.file ?? 'kuulluksi.js'}`)}`,
        '  properties:',
        ...Object.entries({ ...embedding.settings, lang: embedding.language }).map(
          ([name, value]) => `    - ${quoted(`${name}=${value}`)}`,
        ),
        '',
      ].join('\n'),
    },
  ],
  sharepoint: embedding => [
    {
      place: 'embed-part',
      code: `${tag('iframe', { src: embedding.frame, title: embedding.title, width: '100%', height: String(embedding.height), frameborder: '0' })}`,
    },
    { place: 'domain', code: `${new URL(embedding.server).hostname}` },
    { place: 'link', code: `${embedding.ownPage}` },
  ],
  react: embedding => [
    {
      place: 'component',
      code: `${fromPackage(embedding)}

export const Kuulluksi = () => (
  ${element(embedding, { api: embedding.server }, '  ')}
);
`,
    },
  ],
  vue: embedding => [
    {
      place: 'component',
      code: `<script setup>
${fromPackage(embedding)}
</script>

<template>
  ${element(embedding, { 'v-pre': '', api: embedding.server }, '  ')}
</template>
`,
    },
  ],
  angular: embedding => [
    {
      place: 'component',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${fromPackage(embedding)}

@Component({
  selector: 'app-kuulluksi',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <ng-container ngNonBindable>
      ${element(embedding, { api: embedding.server }, '      ')}
    </ng-container>
  \`,
})
export class Kuulluksi {}
`,
    },
  ],
  svelte: embedding => [
    {
      place: 'component',
      code: `<script>
  ${fromPackage(embedding, '  ')}
</script>

${element(embedding, { api: embedding.server })}
`,
    },
  ],
  iframe: embedding => [{ place: 'page', code: iframe(embedding) }],
} satisfies Record<string, (embedding: Embedding) => Piece[]>;

export type CodeName = keyof typeof codes;
export const codeNames = Object.keys(codes) as CodeName[];

/** Codes that show the element in a frame. */
const framed: readonly CodeName[] = ['iframe', 'sharepoint'];
/** Codes whose script comes out of the site's own build. */
const built: readonly CodeName[] = ['react', 'vue', 'angular', 'svelte'];

/** What a site adds to its content security policy for a code, one directive a line. */
export const policyLines = (
  name: CodeName,
  server: string,
  options: { ownLit?: boolean; look?: boolean } = {},
): string[] =>
  framed.includes(name)
    ? [`frame-src ${server}`, ...(name === 'iframe' ? [`script-src ${server}`] : [])]
    : [
        ...(built.includes(name) ? [] : [`script-src ${server}`]),
        `connect-src ${server}`,
        ...(options.look && !built.includes(name) ? [`style-src ${server}`] : []),
        `form-action ${server}`,
        "require-trusted-types-for 'script'",
        `trusted-types lit-html${options.ownLit ? " 'allow-duplicates'" : ''}`,
      ];

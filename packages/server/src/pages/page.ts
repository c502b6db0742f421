import { createHash } from 'node:crypto';
import { interfaceLanguages } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pagePolicy } from '../security/headers.ts';
import { html, type Markup } from './html.ts';
import type { Speech } from './speech.ts';
import { style } from './style.ts';

const styleAddress = `/pages/style-${createHash('sha256').update(style).digest('base64url').slice(0, 10)}.css`;

export const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English', 'fi-simple': 'Selkosuomi' };

export interface Page {
  speech: Speech;
  title: string;
  /** Whose page it is: the name of an organisation, in the header. */
  owner?: Markup | undefined;
  body: Markup;
  /** Does the page hold elements, and so their script? */
  elements?: boolean;
  /** The address of the same page in another language; missing where there is none. */
  inLanguage?: ((language: string) => string) | undefined;
  /** A sheet of paper: no frame around it. */
  sheet?: boolean;
  /** Things stand beside each other on it where there is room. */
  wide?: boolean;
  /** May a search engine tell of it? Only a page that holds no person's words and hides nothing. */
  indexed?: boolean;
  /** Another policy than the usual one. */
  policy?: string;
  /** What else belongs into the head, such as the link of a feed. */
  head?: Markup | undefined;
}

const languageLinks = ({ speech, inLanguage }: Page) =>
  inLanguage &&
  html`<nav class="languages" aria-label="${speech.t('languages')}">
    <ul>
      ${interfaceLanguages.map(
        language =>
          html`<li>
            <a
              href="${inLanguage(language)}"
              lang="${language.split('-')[0]}"
              hreflang="${language.split('-')[0]}"
              ${language === speech.language && html`aria-current="true"`}
              >${languageNames[language]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

const frame = (page: Page) =>
  html`<a class="to-content" href="#content">${page.speech.t('to-content')}</a>
    <header>
      <p class="owner"><span class="mark" aria-hidden="true"></span>${page.owner ?? 'Kuulluksi'}</p>
      ${languageLinks(page)}
    </header>
    <main id="content" tabindex="-1">${page.body}</main>`;

/** A page of the server's own, whole. */
const document = (page: Page): Markup =>
  html`<!doctype html>
    <html lang="${page.speech.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${page.sheet ? 'light' : 'light dark'}" />
        ${!page.indexed && html`<meta name="robots" content="noindex" />`}
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${styleAddress}" />
        ${page.head} ${page.elements && html`<script type="module" src="/kuulluksi.js"></script>`}
      </head>
      <body class="${page.sheet ? 'sheet' : page.wide ? 'page wide' : 'page'}">
        ${page.sheet ? html`<main>${page.body}</main>` : frame(page)}
      </body>
    </html>`;

/** Sends a page under the strict policy of the server's own pages. Never kept by a cache: it may hold a person's words. */
export const sendPage = (reply: FastifyReply, page: Page, status = 200): FastifyReply =>
  reply
    .code(status)
    .header('content-security-policy', page.policy ?? pagePolicy)
    .type('text/html; charset=utf-8')
    .send(document(page).markup);

/** The one style sheet of all pages, under a name that changes with it. */
export const pageStyle = (app: FastifyInstance): void => {
  app.get(styleAddress, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(style),
  );
};

/** The values of a page's query, one of each name; what is not a single text is left out. */
export const queryOf = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** An address with a query; names without a value are left out. */
export const addressWith = (path: string, query: Record<string, string | undefined>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  return search.size > 0 ? `${path}?${search}` : path;
};

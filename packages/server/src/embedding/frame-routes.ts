import { createHash } from 'node:crypto';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { ageLevels } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance } from 'fastify';
import { html, Markup } from '../pages/html.ts';
import { queryOf } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { BoardHolder } from '../board/held-board.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { framedPolicy } from '../security/headers.ts';
import { frameAddress, ownPageAddress } from './addresses.ts';
import { allowedBy } from './ancestors.ts';
import { elementNames, embeddableOf, settingsOf } from './elements.ts';
import { frameStyle } from './frame-style.ts';
import { discovery } from './oembed.ts';
import { themeNames } from '../themes/names.ts';
import { titleOf } from './titles.ts';

type Settings = Readonly<Record<string, string>>;

const styleAddress = `/embed/frame-${createHash('sha256').update(frameStyle).digest('base64url').slice(0, 10)}.css`;

/** An element alone on a page, without the server's own frame around it, for sites that allow no scripts of others. */
export const frameRoutes = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; board: BoardHolder; publicUrl: string },
): void => {
  /** Whose a group, an entry or a question is that is named by itself: it may be another organisation's. */
  const ownersOf = async ({ groups, openQuestions, organisations }: PublicRecords, named: Settings) => {
    const { group = '', 'open-question': question = '', entry = '' } = named;
    const ofEntry = entry && (await options.board.read()).entries.get(entry)?.record.organisation;
    return [groups.get(group)?.organisation, openQuestions.get(question)?.organisation, ofEntry].flatMap(
      id => (id && organisations.get(id)) || [],
    );
  };

  app.get(styleAddress, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(frameStyle),
  );

  app.get<{ Params: { element: string } }>('/embed/:element', async (request, reply) => {
    const element = elementNames.find(name => name === request.params.element);
    if (!element) throw new ProblemError('not-found');
    const query = queryOf(request.query);
    const settings = settingsOf(element, query);
    const level = ageLevels.find(one => one === settings['age-level']) ?? 'adult';
    const speech = speechIn(query['language'], level);
    const { language } = speech;
    const records = await options.records.read();
    const ids = settings['organisation']?.split(' ') ?? [];
    const organisations = ids.flatMap(id => records.organisations.get(id) ?? []);
    const known = organisations.length === ids.length;
    const owners = known && ids.length > 0 ? await ownersOf(records, settings) : [];
    const origins = known ? allowedBy([...organisations, ...owners]) : [];
    const { theme, ...attributes } = settings;
    const look = themeNames.find(one => one === query['look']);
    const own = ownPageAddress(element, settings, language);
    const title = titleOf(element, speech, settings);
    const [only] = organisations.length === 1 ? organisations : [];
    const owner = only && inLanguage(only.name, language, only.languages).text;
    const tag = new Markup(`kuulluksi-${element}`);
    const page = html`<!doctype html>
      <html
        lang="${language}"
        data-element="${element}"
        data-own-page="${own}"
        data-own-page-words="${title}"
        data-join-words="${titleOf('join', speech)}"
        data-allowed-origins="${origins.join(' ')}"
        ${theme && html`data-theme="${theme}"`}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${owner ? `${title} – ${owner}` : title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${styleAddress}" />
          ${look && html`<link rel="stylesheet" href="/themes/${look}.css" />`}
          ${discovery(frameAddress(element, settings, language), title, options.publicUrl)}
          <script type="module" src="/embed/frame.js"></script>
          <script type="module" src="/kuulluksi.js"></script>
        </head>
        <body>
          <main>
            ${
              known
                ? html`<${tag} ${Object.entries(attributes).map(
                    ([name, value]) => html`${new Markup(name)}="${value}" `,
                  )} ${embeddableOf(element).takesWords && html`exit`}>
                    <p><a class="own-page" target="_top" href="${own}">${title}</a></p>
                  </${tag}>`
                : html`<p>${speech.t('unknown')}</p>`
            }
          </main>
        </body>
      </html>`;
    return reply
      .code(known ? 200 : 404)
      .header('content-security-policy', framedPolicy(origins))
      .removeHeader('x-frame-options')
      .type('text/html; charset=utf-8')
      .send(page.markup);
  });
};

import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Handle } from '../database/tables.ts';
import { html, type Markup } from '../pages/html.ts';
import { sendPage } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { confirmSubscription, endSubscription, findSubscription, type StoredSubscription } from './store.ts';
import { subscriptionTexts } from './texts.ts';
import { isToken } from './token.ts';

const paragraphs = (lines: readonly string[]): Markup[] => lines.map(line => html`<p>${line}</p>`);

const button = (action: string, label: string): Markup =>
  html`<form method="post" action="${action}">
    <div><button>${label}</button></div>
  </form>`;

const send = (
  reply: FastifyReply,
  language: InterfaceLanguage,
  body: readonly Markup[],
  status = 200,
): FastifyReply => {
  const say = subscriptionTexts(language);
  const title = html`<h1>${say('title')}</h1>`;
  return sendPage(
    reply,
    { speech: speechIn(language), title: say('document-title'), body: html`${title}${body}` },
    status,
  );
};

/** Without a subscription its language is not known either: said in each. */
const sendInEveryLanguage = (reply: FastifyReply, id: 'gone' | 'left', status: number): FastifyReply =>
  send(
    reply,
    'fi',
    (['fi', 'sv', 'en'] as const).map(
      language => html`<p lang="${language}">${subscriptionTexts(language)(id)}</p>`,
    ),
    status,
  );

/** What the subscription holds: whose entries, and how often. */
const contentOf = (
  { language, organisations, rhythm }: StoredSubscription,
  records: PublicRecords,
): string[] => {
  const say = subscriptionTexts(language);
  const names = organisations.flatMap(id => {
    const organisation = records.organisations.get(id);
    return organisation ? [inLanguage(organisation.name, language, organisation.languages).text] : [];
  });
  return [
    `${say('what')} ${say(`rhythm.${rhythm}`)}`,
    organisations.length === 0 ? say('from-all') : say('from', { names: names.join(', ') }),
  ];
};

/**
 * Where the links of mails lead. Opening one changes nothing, for programs that look through mail open every link:
 * beginning and ending take the press of a button.
 */
export const subscriptionPages = (
  app: FastifyInstance,
  options: { database: Handle; records: PublicRecordsHolder; clock: () => Date },
): void => {
  const { database, records, clock } = options;
  type Params = { Params: { token: string } };
  const find = async (token: string) =>
    isToken(token) ? findSubscription(database, token, clock()) : undefined;

  const show = async (token: string, reply: FastifyReply) => {
    const found = await find(token);
    if (!found) return sendInEveryLanguage(reply, 'gone', 404);
    const say = subscriptionTexts(found.language);
    const content = paragraphs(contentOf(found, await records.read()));
    const address = `/subscriptions/${token}`;
    return send(
      reply,
      found.language,
      found.confirmed_at === null
        ? [...content, ...paragraphs([say('confirm-hint')]), button(`${address}/confirm`, say('confirm'))]
        : [
            ...paragraphs([say('stands')]),
            ...content,
            ...paragraphs([say('leave-hint')]),
            button(`${address}/leave`, say('leave')),
          ],
    );
  };

  void app.register(async scope => {
    // The button sends no field, a mail program a word of its own (RFC 8058); the address says all that is needed.
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string', bodyLimit: 4096 },
      (_request, _body, done) => done(null, undefined),
    );

    for (const part of ['', '/confirm', '/leave']) {
      scope.get<Params>(`/subscriptions/:token${part}`, ({ params }, reply) => show(params.token, reply));
    }

    scope.post<Params>('/subscriptions/:token/confirm', async ({ params: { token } }, reply) => {
      const found = isToken(token) ? await confirmSubscription(database, token, clock()) : undefined;
      if (!found) return sendInEveryLanguage(reply, 'gone', 404);
      const content = contentOf(found, await records.read());
      return send(
        reply,
        found.language,
        paragraphs([subscriptionTexts(found.language)('confirmed'), ...content]),
      );
    });

    scope.post<Params>('/subscriptions/:token/leave', async ({ params: { token } }, reply) => {
      const found = await find(token);
      if (isToken(token)) await endSubscription(database, token);
      // Pressed twice, or by a mail program and then by a person: what has ended has ended.
      if (!found) return sendInEveryLanguage(reply, 'left', 200);
      return send(reply, found.language, paragraphs([subscriptionTexts(found.language)('left')]));
    });
  });
};

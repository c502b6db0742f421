import type { FastifyInstance } from 'fastify';
import { discovery } from '../embedding/oembed.ts';
import { html } from '../pages/html.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';

/** The conversation on a page of the server's own: no other site can read there what is typed or shown. */
export const conversationPages = (app: FastifyInstance, options: { publicUrl: string }): void => {
  app.get('/conversation', async (request, reply) => {
    const query = queryOf(request.query);
    const speech = speechIn(query['language']);
    return sendPage(reply, {
      speech,
      title: speech.t('conversation-title'),
      body: html`<kuulluksi-conversation heading-level="1" age-level="${query['age-level'] ?? 'adult'}" exit>
        <h1>${speech.t('conversation-title')}</h1>
        <p>${speech.t('conversation-intro')}</p>
        <noscript><p>${speech.t('needs-script')}</p></noscript>
      </kuulluksi-conversation>`,
      elements: true,
      head: discovery(
        addressWith('/conversation', { ...query, language: speech.language }),
        speech.t('conversation-title'),
        options.publicUrl,
      ),
      inLanguage: language => addressWith('/conversation', { ...query, language }),
    });
  });
};

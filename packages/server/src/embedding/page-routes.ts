import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { FastifyInstance } from 'fastify';
import { readReleases } from '../browser-files/releases.ts';
import { html } from '../pages/html.ts';
import { addressWith, queryOf, sendPage } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import type { PublicRecords, PublicRecordsHolder } from '../public-records.ts';
import { framingPolicy } from '../security/headers.ts';
import { choicesOf, writtenOf } from './choices.ts';
import { embeddingPage } from './page.ts';
import { embeddingTexts } from './texts.ts';

/** The page that writes codes for sites, and the same as JSON for its script. */
export const embeddingPages = (
  app: FastifyInstance,
  options: { records: PublicRecordsHolder; publicUrl: string; releases: string | undefined },
): void => {
  const { publicUrl } = options;
  const releases = options.releases === undefined ? [] : readReleases(options.releases);

  const chosen = (asked: unknown, records: PublicRecords) => {
    const query = queryOf(asked);
    const speech = speechIn(query['language']);
    const known = new Set(records.organisations.keys());
    return { query, speech, choices: choicesOf(query, { speech, known, releases }) };
  };

  app.get('/embed', async (request, reply) => {
    const records = await options.records.read();
    const { query, speech, choices } = chosen(request.query, records);
    const { language, locale } = speech;
    const byName = <T extends { name: string }>(all: T[]) => {
      const { compare } = new Intl.Collator(locale);
      return all.sort((one, other) => compare(one.name, other.name));
    };
    const met = new Set([...records.groups.values()].flatMap(({ place }) => place.municipality ?? []));
    return sendPage(reply, {
      speech,
      title: embeddingTexts(language)('title'),
      wide: true,
      head: html`<script type="module" src="/embed/page.js"></script>`,
      inLanguage: other => addressWith('/embed', { ...query, language: other }),
      policy: framingPolicy,
      body: embeddingPage(
        {
          speech,
          choices,
          releases,
          organisations: byName(
            [...records.organisations.values()].map(({ id, name, languages }) => ({
              id,
              name: inLanguage(name, language, languages).text,
            })),
          ),
          municipalities: byName(
            records.municipalities
              .filter(({ code }) => met.has(code))
              .map(({ code, name }) => ({ code, name: inLanguage(name, language, ['fi']).text })),
          ),
        },
        writtenOf(choices, publicUrl),
      ),
    });
  });

  app.get('/embed/codes.json', async (request, reply) => {
    const { choices } = chosen(request.query, await options.records.read());
    return reply.send(writtenOf(choices, publicUrl));
  });
};

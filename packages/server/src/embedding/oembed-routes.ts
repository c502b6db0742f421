import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import { ageLevels } from '@kuulluksi/contract/vocabularies';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';
import { queryOf } from '../pages/page.ts';
import { speechIn } from '../pages/speech.ts';
import { demandOrganisations, type PublicRecordsHolder } from '../public-records.ts';
import { sendCached } from '../http/caching.ts';
import { askedAt, type Asked } from './addresses.ts';
import { oembedOf } from './oembed.ts';
import { titleOf } from './titles.ts';

/** What an address asks for, if it is one of this server's. */
const askedBy = (address: string | undefined, publicUrl: string): Asked | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  if (origin !== new URL(publicUrl).origin) return undefined;
  return askedAt(pathname.replace(/(?<=.)\/$/, ''), Object.fromEntries(searchParams));
};

/** oEmbed 1.0: what a site may show in place of an address of ours that somebody pastes. */
export const oembedRoutes = (
  app: FastifyInstance,
  { records: holder, publicUrl }: { records: PublicRecordsHolder; publicUrl: string },
): void => {
  app.get('/oembed', async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = queryOf(request.query);
    if (format !== 'json') {
      return reply.code(501).type('text/plain; charset=utf-8').send('JSON is the one format here.\n');
    }
    const asked = askedBy(url, publicUrl);
    if (!asked) throw new ProblemError('not-found');
    const { element, settings } = asked;
    const records = await holder.read();
    const ids = settings['organisation']?.split(' ') ?? [];
    demandOrganisations(records, ids);
    const level = ageLevels.find(one => one === settings['age-level']) ?? 'adult';
    const speech = speechIn(asked.language, level);
    const { language } = speech;
    const record = ids.length === 1 ? records.organisations.get(ids[0] ?? '') : undefined;
    const owner = record && inLanguage(record.name, language, record.languages).text;
    const title = [titleOf(element, speech, settings), owner].filter(Boolean).join(' – ');
    const told = oembedOf(
      { element, settings, language },
      title,
      { ...(maxwidth && { maxwidth }), ...(maxheight && { maxheight }) },
      publicUrl,
    );
    return sendCached(request, reply.type('application/json; charset=utf-8'), JSON.stringify(told));
  });
};

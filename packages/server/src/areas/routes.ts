import { listAreas } from '@kuulluksi/contract/areas/operations';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { Text, Texts } from '@kuulluksi/contract/foundation/texts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import type { PublicRecordsHolder } from '../public-records.ts';

/** The languages of the country, for a name that is asked in another. */
const languages = ['fi', 'sv'];

export const areaRoutes = (app: FastifyInstance, options: { records: PublicRecordsHolder }): void => {
  serve(app, listAreas, async ({ query }) => {
    const { areas, municipalities } = await options.records.read();
    const say = (texts: Texts): Text => inLanguage(texts, query.language, languages);
    const collator = new Intl.Collator(query.language === 'sv' ? 'sv' : 'fi');
    const byName = (one: { name: Text }, other: { name: Text }) =>
      collator.compare(one.name.text, other.name.text);
    return {
      items: areas
        .map(area => ({
          code: area.code,
          kind: area.kind,
          name: say(area.name),
          shortName: say(area.shortName),
          municipalities: municipalities
            .filter(place => place.area === area.code)
            .map(({ code, name }) => ({ code, name: say(name) }))
            .sort(byName),
        }))
        .sort(byName),
    };
  });
};

import { listAreas, listMunicipalities } from '@kuulluksi/contract/areas/operations';
import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { Text, Texts } from '@kuulluksi/contract/foundation/texts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../http/serve.ts';
import type { PublicRecordsHolder } from '../public-records.ts';

/** The languages of the country, for a name that is asked in another. */
const languages = ['fi', 'sv'];

const byNameIn = (language: string | undefined) => {
  const { compare } = new Intl.Collator(language === 'sv' ? 'sv' : 'fi');
  return (one: { name: Text }, other: { name: Text }) => compare(one.name.text, other.name.text);
};

export const areaRoutes = (app: FastifyInstance, options: { records: PublicRecordsHolder }): void => {
  serve(app, listAreas, async ({ query }) => {
    const { areas, municipalities } = await options.records.read();
    const say = (texts: Texts): Text => inLanguage(texts, query.language, languages);
    const byName = byNameIn(query.language);
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

  serve(app, listMunicipalities, async ({ query }) => {
    const { municipalities } = await options.records.read();
    const items = municipalities.map(({ code, area, name: names, centre: [latitude, longitude] }) => {
      const name = inLanguage(names, query.language, languages);
      const others = Object.entries(names).filter(([, text]) => text !== name.text);
      return {
        code,
        name,
        area,
        ...(others.length && { otherNames: others.map(([lang, text]) => ({ lang, text })) }),
        centre: { latitude, longitude },
      };
    });
    return { items: items.sort(byNameIn(query.language)) };
  });
};

import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { LanguageTag, Text } from '../foundation/texts.ts';
import { areaKinds } from '../vocabularies.ts';

/** Statistics Finland's code of an area: `08` is Pirkanmaa; `90` Helsinki, `91` Åland. */
export const AreaCode = z.string().check(z.regex(/^\d{2}$/));
/** Statistics Finland's code of a municipality (kunta): `908` is Valkeakoski. */
export const MunicipalityCode = z.string().check(z.regex(/^\d{3}$/));

export const Municipality = z.object({ code: MunicipalityCode, name: Text });
export type Municipality = z.infer<typeof Municipality>;

export const Area = z.object({
  code: AreaCode,
  kind: openCode(areaKinds),
  name: Text,
  /** `Pirkanmaa` for `Pirkanmaan hyvinvointialue`. */
  shortName: Text,
  municipalities: z.array(Municipality),
});
export type Area = z.infer<typeof Area>;

export const AreasQuery = z.strictObject({ language: z.optional(LanguageTag) });
export const AreasAnswer = z.object({ items: z.array(Area) });

/** A municipality as a person looks for it: by any of its names, or by how far it is. */
export const Whereabouts = z.extend(Municipality, {
  area: AreaCode,
  /** Its names in the country's languages, where they differ from `name`: `Esbo`. */
  otherNames: z.optional(z.array(Text)),
  /** Its centre in degrees (WGS84), as near as 0.01. */
  centre: z.object({ latitude: z.number(), longitude: z.number() }),
});
export type Whereabouts = z.infer<typeof Whereabouts>;

export const MunicipalitiesAnswer = z.object({ items: z.array(Whereabouts) });

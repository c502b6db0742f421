import { AreaRecord, MunicipalityRecord } from '@kuulluksi/contract/areas/records';
import { Day, LanguageTag } from '@kuulluksi/contract/foundation/texts';
import * as z from 'zod/mini';
import included from './areas-2026.json' with { type: 'json' };

export const StoredArea = AreaRecord;
export type StoredArea = z.infer<typeof StoredArea>;

export const StoredMunicipality = z.extend(MunicipalityRecord, {
  /** Official languages, the majority's first. */
  languages: z.array(LanguageTag),
  /** Latitude and longitude of its centre (WGS84), as near as 0.01 degree. */
  centre: z.tuple([z.number(), z.number()]),
});
export type StoredMunicipality = z.infer<typeof StoredMunicipality>;

/** A file of the country's areas. The newest that a database has taken in stays. */
export const AreasFile = z.strictObject({
  attribution: z.string(),
  validFrom: Day,
  areas: z.array(StoredArea).check(z.minLength(1)),
  municipalities: z.array(StoredMunicipality),
});
export type AreasFile = z.infer<typeof AreasFile>;

/** Statistics Finland's classifications that this version of the server brings with it. */
export const includedAreas = (): AreasFile => z.parse(AreasFile, included);

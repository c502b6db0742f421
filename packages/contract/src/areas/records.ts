import * as z from 'zod/mini';
import { texts } from '../foundation/texts.ts';
import { areaKinds } from '../vocabularies.ts';
import { AreaCode, MunicipalityCode } from './schemas.ts';

/** A municipality as it is stored and imported. Statistics Finland names it in Finnish and Swedish. */
export const MunicipalityRecord = z.strictObject({
  code: MunicipalityCode,
  area: AreaCode,
  name: texts(100),
});
export type MunicipalityRecord = z.infer<typeof MunicipalityRecord>;

export const AreaRecord = z.strictObject({
  code: AreaCode,
  kind: z.enum(areaKinds),
  name: texts(100),
  shortName: texts(100),
});
export type AreaRecord = z.infer<typeof AreaRecord>;

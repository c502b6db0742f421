import * as z from 'zod/mini';
import { Month, Slug, texts } from '../foundation/texts.ts';
import { StatusInput } from '../matters/schemas.ts';
import { audiences, feedbackKinds, matterSources, roles, roughTimes } from '../vocabularies.ts';

/** A board entry as it is stored and imported. `answer` is missing while the matter is only received. */
export const BoardEntryRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  said: texts(1000),
  ownWords: z.boolean(),
  source: z.enum(matterSources),
  helped: z.boolean(),
  voice: z.optional(z.enum(audiences)),
  kind: z.enum(feedbackKinds),
  answer: z.optional(StatusInput),
  answeredBy: z.optional(z.enum(roles)),
  saidIn: Month,
  answeredIn: z.optional(Month),
  answeredWithin: z.optional(z.enum(roughTimes)),
});
export type BoardEntryRecord = z.infer<typeof BoardEntryRecord>;

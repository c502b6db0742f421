import * as z from 'zod/mini';
import { Day, Slug, texts } from '../foundation/texts.ts';
import { ageLevels } from '../vocabularies.ts';

/** A client panel (asiakasraati). Its members are named nowhere: there is no field for a name. */
export const PanelRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  name: texts(120),
  /** Who meets there, and what for. */
  description: texts(1000),
  /** Words for its members are of this level. */
  ageLevel: z.enum(ageLevels),
  /** How somebody new gets in. Missing while the panel takes nobody new. */
  howToJoin: z.optional(texts(600)),
});
export type PanelRecord = z.infer<typeof PanelRecord>;

export const topics = z.array(texts(300)).check(z.minLength(1), z.maxLength(20));

/** How many came. Leaves the server as a class of size, and only from five on: fewer would tell who. */
export const attended = z.int().check(z.minimum(0), z.maximum(1000));

/** A meeting of a panel as it is imported; `id` is its name in the file alone. Matters name the meeting they come from. */
export const PanelMeetingRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  panel: Slug,
  day: Day,
  topics,
  attended: z.optional(attended),
});
export type PanelMeetingRecord = z.infer<typeof PanelMeetingRecord>;

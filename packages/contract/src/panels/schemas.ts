import * as z from 'zod/mini';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { LanguageTag, Month, Slug, Text } from '../foundation/texts.ts';
import { ageLevels, sizeClasses } from '../vocabularies.ts';

/** A client panel as anyone sees it: months and topics, never who came. */
export const Panel = z.object({
  id: Slug,
  organisation: z.object({ id: Slug, name: Text }),
  name: Text,
  description: Text,
  ageLevel: openCode(ageLevels),
  /** How somebody new gets in, and whom to ask. Missing while the panel takes nobody new. */
  join: z.optional(
    z.object({
      how: Text,
      contact: z.object({ role: Text, phone: z.optional(z.string()), email: z.optional(z.string()) }),
    }),
  ),
  /** Newest first. */
  meetings: z.array(
    z.object({
      month: Month,
      topics: z.array(Text),
      /** How many came, as a class; missing where so few came that it would tell who. */
      attended: z.optional(openCode(sizeClasses)),
      /** Entries of the board that tell of what was raised there. */
      entries: z.array(Slug),
    }),
  ),
});
export type Panel = z.infer<typeof Panel>;

export const PanelsQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  language: z.optional(LanguageTag),
});
export const PanelsAnswer = z.object({ items: z.array(Panel) });
export type PanelsAnswer = z.infer<typeof PanelsAnswer>;

import * as z from 'zod/mini';
import { Day, Instant, LanguageTag, Month, ownWords, Slug, texts } from '../foundation/texts.ts';

/**
 * A feedback group (kehittämisryhmä): workers, managers, an expert by experience and planners, who turn what clients
 * said into changes. Who belongs to it is a matter of roles, never of a list of names here.
 */
export const FeedbackGroupRecord = z.strictObject({ id: Slug, organisation: Slug, name: texts(120) });
export type FeedbackGroupRecord = z.infer<typeof FeedbackGroupRecord>;

/** What was said, as the group reads it: in other words than the person's, with nothing that tells who said it. */
export const wording = ownWords(1000);

/** What the group decided. Who does it is said by role or team, never by name. */
export const Decision = z.strictObject({ what: texts(1000), who: texts(200), when: Month });
export type Decision = z.infer<typeof Decision>;

/** A meeting of a feedback group with its agenda, as it is imported; `id` is its name in the file alone. */
export const AgendaMeetingRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  feedbackGroup: Slug,
  day: Day,
  items: z.array(
    z.strictObject({
      /** The matter, by its name in the file. */
      matter: Slug,
      wording,
      /** The language of the wording, where it is not the matter's. */
      language: z.optional(LanguageTag),
      decided: z.optional(z.strictObject({ at: Instant, decision: Decision })),
    }),
  ),
});
export type AgendaMeetingRecord = z.infer<typeof AgendaMeetingRecord>;

import * as z from 'zod/mini';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { Day, LanguageTag, Month, Slug, Text } from '../foundation/texts.ts';
import { ageLevels, sizeClasses } from '../vocabularies.ts';

/** An open question as anyone sees it. */
export const OpenQuestion = z.object({
  id: Slug,
  organisation: z.object({ id: Slug, name: Text }),
  question: Text,
  background: z.optional(Text),
  ageLevels: z.array(openCode(ageLevels)),
  opensOn: Day,
  closesOn: Day,
  /** `closed`: answers are no longer taken; the result may still be on its way. */
  state: z.catch(z.enum(['coming', 'open', 'closed']), 'closed'),
  /** How many answered, as a class; told when the question is closed. */
  answered: z.optional(openCode(sizeClasses)),
  result: z.optional(z.object({ told: Text, follows: z.optional(Text), month: Month })),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

export const OpenQuestionsQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  language: z.optional(LanguageTag),
});
/** Open ones first, then those that are coming, then what came of the closed ones, newest first. */
export const OpenQuestionsAnswer = z.object({ items: z.array(OpenQuestion) });
export type OpenQuestionsAnswer = z.infer<typeof OpenQuestionsAnswer>;

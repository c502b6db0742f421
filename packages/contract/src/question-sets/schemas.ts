import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Slug, Text } from '../foundation/texts.ts';
import { ageLevels, feedbackKinds, feedbackThemes, pictures, questionKinds } from '../vocabularies.ts';

export const QuestionOption = z.object({ id: Slug, words: Text, picture: z.optional(openCode(pictures)) });

/** One question of a set, in one language. A kind that a reader does not know yet is passed over. */
export const Question = z.object({
  id: Slug,
  kind: openCode(questionKinds),
  words: Text,
  hint: z.optional(Text),
  theme: z.optional(openCode(feedbackThemes)),
  picture: z.optional(openCode(pictures)),
  options: z.array(QuestionOption),
  optional: z.boolean(),
});
export type Question = z.infer<typeof Question>;

export const QuestionSet = z.object({
  id: Slug,
  organisation: Slug,
  version: z.int(),
  ageLevels: z.array(openCode(ageLevels)),
  title: Text,
  intro: z.optional(Text),
  kind: z.optional(openCode(feedbackKinds)),
  questions: z.array(Question),
});
export type QuestionSet = z.infer<typeof QuestionSet>;

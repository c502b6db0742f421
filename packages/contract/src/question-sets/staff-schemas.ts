import * as z from 'zod/mini';
import { SubmissionKey } from '../feedback/schemas.ts';
import { openCode, Version } from '../foundation/codes.ts';
import { EveryLanguage, Slug } from '../foundation/texts.ts';
import { ageLevels, feedbackKinds, feedbackThemes, pictures, questionKinds } from '../vocabularies.ts';
import { QuestionSetRecord } from './records.ts';

/** A version of a question set at the desk, in every language. */
export const StaffQuestionSet = z.object({
  id: Slug,
  version: z.int(),
  ageLevels: z.array(openCode(ageLevels)),
  title: EveryLanguage,
  intro: z.optional(EveryLanguage),
  kind: z.optional(openCode(feedbackKinds)),
  questions: z.array(
    z.object({
      id: Slug,
      kind: openCode(questionKinds),
      words: EveryLanguage,
      hint: z.optional(EveryLanguage),
      theme: z.optional(openCode(feedbackThemes)),
      picture: z.optional(openCode(pictures)),
      options: z.optional(
        z.array(z.object({ id: Slug, words: EveryLanguage, picture: z.optional(openCode(pictures)) })),
      ),
      optional: z.boolean(),
    }),
  ),
  usual: z.boolean(),
  /** Somebody has answered this version: it stays as it is, and new words make a new one. */
  answered: z.boolean(),
});
export type StaffQuestionSet = z.infer<typeof StaffQuestionSet>;
/** The newest version of each set. */
export const StaffQuestionSetsAnswer = z.object({ items: z.array(StaffQuestionSet) });

export const QuestionSetParams = z.strictObject({ id: Slug });

const { ageLevels: levels, title, intro, kind, questions, usual } = QuestionSetRecord.shape;
const words = { ageLevels: levels, title, intro, kind, questions, usual };
/** A new set. */
export const QuestionSetInput = z.strictObject({ key: SubmissionKey, ...words });
export type QuestionSetInput = z.infer<typeof QuestionSetInput>;
/** The next version of a set; `version` is the one that it was written on. */
export const QuestionSetChange = z.strictObject({ version: Version, ...words });
export const UsualInput = z.strictObject({ usual: z.boolean() });

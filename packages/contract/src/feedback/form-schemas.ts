import * as z from 'zod/mini';
import { oneOrMany } from '../foundation/codes.ts';
import { LanguageTag, Slug } from '../foundation/texts.ts';
import { OpenQuestion } from '../open-questions/schemas.ts';
import { Organisation } from '../organisations/schemas.ts';
import { QuestionSet } from '../question-sets/schemas.ts';
import { ageLevels } from '../vocabularies.ts';

export const FeedbackFormQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  ageLevel: z._default(z.enum(ageLevels), 'adult'),
  /** A set asked for by name instead of the usual one; of the one organisation that is asked for. */
  questionSet: z.optional(Slug),
  /** The open question that the form is to answer. */
  openQuestion: z.optional(Slug),
  language: z.optional(LanguageTag),
});

export const FeedbackForm = z.object({
  /** Who can be written to here, and whom to turn to where nobody can. */
  items: z.array(Organisation),
  /** For each organisation at most one set: that asked for, or the usual one of the age level. */
  questionSets: z.array(QuestionSet),
  /** The open question asked for; missing where there is none of that name. */
  openQuestion: z.optional(OpenQuestion),
});
export type FeedbackForm = z.infer<typeof FeedbackForm>;

import * as z from 'zod/mini';
import { SubmissionKey } from '../feedback/schemas.ts';
import { openCode, Version } from '../foundation/codes.ts';
import { Day, EveryLanguage, Month, Slug, texts } from '../foundation/texts.ts';
import { ageLevels, sizeClasses } from '../vocabularies.ts';
import { OpenQuestionResult } from './records.ts';
import { OpenQuestion } from './schemas.ts';

/** An open question at the desk, in every language. */
export const StaffOpenQuestion = z.object({
  id: Slug,
  /** Rises at every change. */
  version: z.int(),
  question: EveryLanguage,
  background: z.optional(EveryLanguage),
  ageLevels: z.array(openCode(ageLevels)),
  opensOn: Day,
  closesOn: Day,
  /** The day on which it was closed before its time. */
  closedOn: z.optional(Day),
  questionSet: z.optional(Slug),
  state: OpenQuestion.shape.state,
  /** How many have answered so far, as a class. */
  answered: openCode(sizeClasses),
  result: z.optional(z.object({ told: EveryLanguage, follows: z.optional(EveryLanguage), month: Month })),
});
export type StaffOpenQuestion = z.infer<typeof StaffOpenQuestion>;
export const StaffOpenQuestionsAnswer = z.object({ items: z.array(StaffOpenQuestion) });

export const OpenQuestionParams = z.strictObject({ id: Slug });

const asked = {
  question: texts(300),
  background: z.optional(texts(2000)),
  ageLevels: z.array(z.enum(ageLevels)).check(z.minLength(1)),
  opensOn: Day,
  closesOn: Day,
  /** Questions to answer besides free words: a set of the organisation. */
  questionSet: z.optional(Slug),
};
interface Times {
  opensOn: string;
  closesOn: string;
}
const inOrder = z.refine<Times>(({ opensOn, closesOn }) => opensOn <= closesOn, { path: ['closesOn'] });

export const OpenQuestionInput = z.strictObject({ key: SubmissionKey, ...asked }).check(inOrder);
export type OpenQuestionInput = z.infer<typeof OpenQuestionInput>;
export const OpenQuestionChange = z.strictObject({ version: Version, ...asked }).check(inOrder);
export const CloseInput = z.strictObject({ version: Version });
const { told, follows } = OpenQuestionResult.shape;
export const ResultInput = z.strictObject({ version: Version, told, follows });

import * as z from 'zod/mini';
import { Day, Month, Slug, texts } from '../foundation/texts.ts';
import { ageLevels, sizeClasses } from '../vocabularies.ts';

/** What came of an open question: what was answered, in staff's words, and what follows from it. */
export const OpenQuestionResult = z.strictObject({
  told: texts(3000),
  follows: z.optional(texts(3000)),
  month: Month,
});

interface Times {
  opensOn: string;
  closesOn: string;
}

/** An open question (digiraati, "we ask"): an organisation asks, anyone answers with the feedback form. */
export const OpenQuestionRecord = z
  .strictObject({
    id: Slug,
    organisation: Slug,
    question: texts(300),
    /** Why it is asked and what the answers are used for. */
    background: z.optional(texts(2000)),
    ageLevels: z.array(z.enum(ageLevels)).check(z.minLength(1)),
    opensOn: Day,
    /** The last day on which an answer is taken. */
    closesOn: Day,
    /** The day on which it was closed before its time: from then on no answer is taken. */
    closedOn: z.optional(Day),
    /** Questions to answer besides free words. */
    questionSet: z.optional(Slug),
    result: z.optional(OpenQuestionResult),
    /** How many had answered when the result was written: answers are deleted in time, the result stays. */
    answered: z.optional(z.enum(sizeClasses)),
  })
  .check(z.refine<Times>(({ opensOn, closesOn }) => opensOn <= closesOn, { path: ['closesOn'] }));
export type OpenQuestionRecord = z.infer<typeof OpenQuestionRecord>;

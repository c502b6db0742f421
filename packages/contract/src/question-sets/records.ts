import * as z from 'zod/mini';
import { Slug, texts } from '../foundation/texts.ts';
import { ageLevels, feedbackKinds, feedbackThemes, pictures, questionKinds } from '../vocabularies.ts';

const Option = z.strictObject({
  id: Slug,
  words: texts(200),
  picture: z.optional(z.enum(pictures)),
});

interface Named {
  id: string;
}
/** Answers name questions and options by their names: of each there is one. The fault stands at the second. */
const eachOnce = z.superRefine<readonly Named[]>((value, context) => {
  value.forEach(({ id }, at) => {
    if (value.findIndex(other => other.id === id) < at)
      context.addIssue({ code: 'custom', path: [at, 'id'], params: { fault: 'repeated' }, input: id });
  });
});

interface Asked {
  kind: string;
  options?: readonly unknown[] | undefined;
}

const Question = z
  .strictObject({
    id: Slug,
    kind: z.enum(questionKinds),
    /** The question, as a person would ask it. */
    words: texts(300),
    hint: z.optional(texts(300)),
    /** The theme that an answer tells of. */
    theme: z.optional(z.enum(feedbackThemes)),
    picture: z.optional(z.enum(pictures)),
    options: z.optional(z.array(Option).check(z.minLength(2), z.maxLength(20), eachOnce)),
    /** An answer may be left out. At the child's level every answer may. */
    optional: z.boolean(),
  })
  .check(
    // What is chosen from needs something to choose; what is not has nothing.
    z.refine<Asked>(({ kind, options }) => kind.startsWith('choice') === (options !== undefined), {
      path: ['options'],
    }),
  );

/**
 * A question set as it is stored: data, with versions. A version that somebody has answered never changes; new words
 * make a new version.
 */
export const QuestionSetRecord = z.strictObject({
  id: Slug,
  organisation: Slug,
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
  ageLevels: z.array(z.enum(ageLevels)).check(z.minLength(1)),
  title: texts(200),
  intro: z.optional(texts(1000)),
  /** The kind that a feedback with this set has, where the person is not asked. */
  kind: z.optional(z.enum(feedbackKinds)),
  questions: z.array(Question).check(z.minLength(1), z.maxLength(30), eachOnce),
  /** The set that the form of its age levels takes by itself. */
  usual: z.boolean(),
});
export type QuestionSetRecord = z.infer<typeof QuestionSetRecord>;

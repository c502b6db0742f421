import * as z from 'zod/mini';
import { Proof, Trap } from '../challenges/schemas.ts';
import { LanguageTag, ownWords, Slug } from '../foundation/texts.ts';
import {
  ageLevels,
  contactWays,
  feedbackKinds,
  feedbackThemes,
  helpedWays,
  moods,
  publicationLeaves,
} from '../vocabularies.ts';
import { ReceiptCode } from '../conversations/parts.ts';
import { longestAnswer, longestContact, longestFeedback, longestIntroduction } from './longest.ts';

export { longestAnswer, longestFeedback, Proof, Trap };

/** 128 random bits as 32 hexadecimal digits, made by the element once for one submission and its repeats. */
export const SubmissionKey = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** How a person wants to be reached, if at all. Stored apart from the words; reading it is a right of its own. */
export const Contact = z.strictObject({
  way: z.enum(contactWays),
  /** A number or an address, as the person gives it. */
  value: ownWords(longestContact.value),
  /** A name or nickname to ask for. */
  name: z.optional(ownWords(longestContact.name)),
  /** When it is safe, may a message be left, who may we say is calling: in the person's own words. */
  safely: z.optional(ownWords(longestContact.safely)),
});
export type Contact = z.infer<typeof Contact>;

/** The answer to one question of a question set: what suits the question's kind. */
export const QuestionAnswer = z.strictObject({
  question: Slug,
  mood: z.optional(z.enum(moods)),
  /** Ids of the options chosen. */
  choices: z.optional(z.array(Slug).check(z.maxLength(20))),
  text: z.optional(ownWords(longestAnswer)),
});
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

/** The question set that was answered, and in which of its versions. */
export const AnsweredSet = z.strictObject({
  id: Slug,
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
});

/** Something must be said: in words, with a face, or by an answer. */
const sayings = ['text', 'mood', 'answers'];
const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** What a person says, whichever way it comes. */
const said = {
  key: SubmissionKey,
  kind: z.enum(feedbackKinds),
  /** May be missing where a face or the questions of a set were answered: nobody has to write. */
  text: z.optional(ownWords(longestFeedback)),
  mood: z.optional(z.enum(moods)),
  themes: z.optional(z.array(z.enum(feedbackThemes)).check(z.maxLength(7))),
  questionSet: z.optional(AnsweredSet),
  answers: z.optional(z.array(QuestionAnswer).check(z.maxLength(50))),
  /** The open question ("we ask") that this answers. */
  openQuestion: z.optional(Slug),
  /** The institution that this is about. */
  unit: z.optional(Slug),
  /** May the unit read the person's own words? Otherwise it hears of the matter in staff's words alone. */
  unitMayRead: z.optional(z.boolean()),
  contact: z.optional(Contact),
  /** "I want you to know who I am", in the person's own words. Kept apart, as a contact is. */
  introduction: z.optional(ownWords(longestIntroduction)),
  /** May we tell of this in our own words? */
  publication: z.enum(publicationLeaves),
  ageLevel: z.enum(ageLevels),
  /** The language of the form; a person may write in any. */
  language: LanguageTag,
};

/** Looked at beside the faults of fields, so that a person hears of all of them at once. */
const somethingIsSaid = z.refine<Record<string, unknown>>(
  value => sayings.some(name => isSaid(value[name])),
  {
    path: ['text'],
    params: { fault: 'required', oneOf: sayings },
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
);

export const FeedbackInput = z
  .strictObject({
    ...said,
    organisation: Slug,
    /** Somebody helped the person to answer. Who, is not asked. */
    helped: z.optional(z.boolean()),
    proof: z.optional(Proof),
    trap: z.optional(Trap),
  })
  .check(somethingIsSaid);
export type FeedbackInput = z.infer<typeof FeedbackInput>;

/** Feedback that a member of staff enters for somebody: the organisation is their own, and it is marked as helped. */
export const EnterFeedbackInput = z.strictObject({ ...said, way: z.enum(helpedWays) }).check(somethingIsSaid);
export type EnterFeedbackInput = z.infer<typeof EnterFeedbackInput>;

export const FeedbackAnswer = z.object({
  /** 16 digits that open the conversation. Shown to the person, stored nowhere. */
  receiptCode: ReceiptCode,
  /** `repeated`: the same was already here. `kept-first`: the key came with other words before; those stay. */
  outcome: z.enum(['stored', 'repeated', 'kept-first']),
});
export type FeedbackAnswer = z.infer<typeof FeedbackAnswer>;

/** Who took it down may mark a concern for a child in it; the number tells nothing of what was said. */
export const EnteredFeedback = z.extend(FeedbackAnswer, { matter: z.optional(z.uuid()) });
export type EnteredFeedback = z.infer<typeof EnteredFeedback>;

import * as z from 'zod/mini';
import { LanguageTag, ownWords, Slug } from '../foundation/texts.ts';
import { ageLevels, contactWays, feedbackKinds, publicationLeaves } from '../vocabularies.ts';
import { ReceiptCode } from '../conversations/schemas.ts';
import { longestFeedback } from './longest.ts';

export { longestFeedback };

/** 128 random bits as 32 hexadecimal digits, made by the element once for one submission and its repeats. */
export const SubmissionKey = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** How a person wants to be reached, if at all. Stored apart from the words; reading it is a right of its own. */
export const Contact = z.strictObject({
  way: z.enum(contactWays),
  /** A number or an address, as the person gives it. */
  value: ownWords(200),
  /** A name or nickname to ask for. */
  name: z.optional(ownWords(100)),
  /** When it is safe, may a message be left, who may we say is calling: in the person's own words. */
  safely: z.optional(ownWords(500)),
});
export type Contact = z.infer<typeof Contact>;

export const FeedbackInput = z.strictObject({
  key: SubmissionKey,
  organisation: Slug,
  kind: z.enum(feedbackKinds),
  text: ownWords(longestFeedback),
  contact: z.optional(Contact),
  /** May we tell of this in our own words? */
  publication: z.enum(publicationLeaves),
  ageLevel: z.enum(ageLevels),
  /** The language of the form; a person may write in any. */
  language: LanguageTag,
});
export type FeedbackInput = z.infer<typeof FeedbackInput>;

export const FeedbackAnswer = z.object({
  /** 16 digits that open the conversation. Shown to the person, stored nowhere. */
  receiptCode: ReceiptCode,
  /** `repeated`: the same was already here. `kept-first`: the key came with other words before; those stay. */
  outcome: z.enum(['stored', 'repeated', 'kept-first']),
});
export type FeedbackAnswer = z.infer<typeof FeedbackAnswer>;

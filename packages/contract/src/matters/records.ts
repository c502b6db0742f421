import * as z from 'zod/mini';
import { Instant, LanguageTag, ownWords, Slug } from '../foundation/texts.ts';
import { ageLevels, feedbackKinds, matterSources, publicationLeaves, roles } from '../vocabularies.ts';
import { StatusInput } from './schemas.ts';

const text = z.strictObject({ text: ownWords(5000), lang: LanguageTag });

const MessageRecord = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('person'), text, at: Instant }),
  /** Of a member of staff only the role is known, never a name. */
  z.strictObject({ from: z.literal('staff'), role: z.enum(roles), text, at: Instant }),
]);

interface Told {
  receivedAt: string;
  publication: string;
  messages: { from: string; at: string }[];
  answer?: unknown;
  boardEntry?: unknown;
  source: string;
  meeting?: unknown;
}

const inOrder = ({ receivedAt, messages }: Told): boolean => {
  const moments = [receivedAt, ...messages.map(({ at }) => at)].map(moment => Date.parse(moment));
  return moments.every((moment, index) => index === 0 || moment >= (moments[index - 1] ?? moment));
};

/**
 * A matter (asia) as it is imported, with its conversation. It has no receipt code: nobody reads it with one, only
 * staff at the desk. The server gives it a name of its own; `id` is its name in the file alone.
 */
export const MatterRecord = z
  .strictObject({
    id: Slug,
    organisation: Slug,
    source: z.enum(matterSources),
    kind: z.enum(feedbackKinds),
    ageLevel: z.enum(ageLevels),
    /** The language in which the person is answered. */
    language: LanguageTag,
    publication: z.enum(publicationLeaves),
    receivedAt: Instant,
    messages: z.array(MessageRecord).check(z.minLength(1)),
    /** The present answer, given with the last message of staff. Missing while the matter is only received. */
    answer: z.optional(StatusInput),
    /** The entry of the board that tells of it. */
    boardEntry: z.optional(Slug),
    /** The meeting of a panel that raised it, by its name in the file. Its first message is the words that were agreed. */
    meeting: z.optional(Slug),
  })
  .check(
    z.refine<Told>(({ messages }) => messages[0]?.from !== 'staff', { path: ['messages', 0, 'from'] }),
    z.refine<Told>(inOrder, { path: ['messages'] }),
    // An answer is written to the person, and what is written to the person is an answer.
    z.refine<Told>(
      ({ messages, answer }) => messages.some(({ from }) => from === 'staff') === (answer !== undefined),
      { path: ['answer'] },
    ),
    // What a person wrote is told of only with their leave.
    z.refine<Told>(({ publication, boardEntry }) => boardEntry === undefined || publication === 'yes', {
      path: ['publication'],
    }),
    z.refine<Told>(({ source, meeting }) => meeting === undefined || source === 'client-panel', {
      path: ['meeting'],
    }),
    z.refine<Told>(({ publication, meeting }) => meeting === undefined || publication !== 'ask-first', {
      path: ['publication'],
    }),
  );
export type MatterRecord = z.infer<typeof MatterRecord>;

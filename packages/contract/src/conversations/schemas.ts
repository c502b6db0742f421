import * as z from 'zod/mini';
import { BoardEntry } from '../board/schemas.ts';
import { Proof, SubmissionKey } from '../feedback/schemas.ts';
import { openCode } from '../foundation/codes.ts';
import { Day, LanguageTag, ownWords, Slug, Text } from '../foundation/texts.ts';
import { MatterId } from '../matters/schemas.ts';
import { answerStatuses, feedbackKinds, moods, personActs, publicationLeaves } from '../vocabularies.ts';
import { longestMessage } from './longest.ts';
import { Message, ReceiptCode } from './parts.ts';

export { longestMessage, Message, ReceiptCode };

const Teller = z.object({ id: Slug, name: Text });

/** The entry of the board as it would stand, for the person to decide on. Nobody else reads it before they say yes. */
export const Draft = z.object({
  id: z.uuid(),
  /** Rises at every change; a decision names the version that was read. */
  version: z.int(),
  entry: BoardEntry,
  /** The person wished for a change of this version; staff have not changed it yet. */
  changeWished: z.boolean(),
});
export type Draft = z.infer<typeof Draft>;

/** What the person answered to one question of a question set, with the words that they were asked. */
const GivenAnswer = z.object({
  question: Text,
  mood: z.optional(openCode(moods)),
  choices: z.optional(z.array(Text)),
  text: z.optional(z.string()),
});

/** What the code of a matter opens. When the person took it back, nothing is in it but that. */
export const MatterConversation = z.object({
  what: z.literal('matter'),
  organisation: Teller,
  kind: openCode(feedbackKinds),
  status: openCode(answerStatuses),
  /** Rises at every change; an act may name the version that the person read. */
  version: z.int(),
  /** The face that was chosen. */
  mood: z.optional(openCode(moods)),
  given: z.array(GivenAnswer),
  messages: z.array(Message),
  /** May we tell of this in our own words? */
  leave: openCode(publicationLeaves),
  /** Stands on the board. */
  published: z.boolean(),
  /** The name of the entry that stands there. */
  boardEntry: z.optional(Slug),
  /** An entry that waits for the person's yes or no. */
  draft: z.optional(Draft),
  may: z.array(openCode(personActs)),
  /** The last day on which the code opens this; afterwards all of it is deleted. */
  openUntil: Day,
});
export type MatterConversation = z.infer<typeof MatterConversation>;

/** One of the matters that a panel raised in a meeting. */
const MeetingMatter = z.object({
  id: MatterId,
  kind: openCode(feedbackKinds),
  status: openCode(answerStatuses),
  version: z.int(),
  messages: z.array(Message),
  published: z.boolean(),
  boardEntry: z.optional(Slug),
  may: z.array(openCode(personActs)),
});

/** What the code of a panel's meeting opens: everything that was raised there, for those who were. Nobody is named. */
export const MeetingConversation = z.object({
  what: z.literal('meeting'),
  organisation: Teller,
  /** The panel or group that met. */
  panel: Text,
  heldOn: Day,
  topics: z.array(Text),
  matters: z.array(MeetingMatter),
  openUntil: Day,
});
export type MeetingConversation = z.infer<typeof MeetingConversation>;

/**
 * What the code of a request opens: of somebody who asked to join. When they took it back, nothing is in it but that. Its codes
 * are those of its own vocabularies (`joinKinds`, `comeAlongRoles`, `joinStatuses`); requests of another kind bring others.
 */
export const RequestConversation = z.object({
  what: z.literal('request'),
  organisation: Teller,
  request: z.string(),
  /** What it is about: the name of a group. */
  about: z.optional(Text),
  as: z.optional(z.string()),
  status: z.string(),
  messages: z.array(Message),
  may: z.array(openCode(personActs)),
  openUntil: Day,
});
export type RequestConversation = z.infer<typeof RequestConversation>;

/** What a receipt code opens. */
export const Conversation = z.discriminatedUnion('what', [
  MatterConversation,
  MeetingConversation,
  RequestConversation,
]);
export type Conversation = z.infer<typeof Conversation>;

/** The code goes in the body: it must not stand in an address or a log. */
const byCode = {
  code: ReceiptCode,
  /** Language of the interface, for the texts of the organisation; what was written stays as it was written. */
  language: z.optional(LanguageTag),
};

export const OpenConversationInput = z.strictObject(byCode);

export const WriteInput = z.strictObject({
  ...byCode,
  key: SubmissionKey,
  text: ownWords(longestMessage),
  proof: z.optional(Proof),
});

/** "This did not answer me." Nobody has to say why. */
export const ReopenInput = z.strictObject({
  ...byCode,
  key: SubmissionKey,
  text: z.optional(ownWords(longestMessage)),
  /** Which matter of a meeting's. */
  matter: z.optional(MatterId),
  /** The version that was read: what was answered meanwhile is read before it is refused. */
  version: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000_000))),
});

export const WithdrawInput = z.strictObject(byCode);

const ofDraft = {
  ...byCode,
  draft: z.uuid(),
  version: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
};

/** Yes, no, or what is to be changed first. */
export const DecideDraftInput = z.discriminatedUnion('decision', [
  z.strictObject({ ...ofDraft, decision: z.literal('yes') }),
  z.strictObject({ ...ofDraft, decision: z.literal('no') }),
  z.strictObject({
    ...ofDraft,
    decision: z.literal('change'),
    key: SubmissionKey,
    wish: ownWords(longestMessage),
  }),
]);

export const ChangeLeaveInput = z.strictObject({ ...byCode, leave: z.enum(publicationLeaves) });

/** What an act came to, with the conversation as it is now. */
export const ActAnswer = z.object({
  /** `repeated`: the same was already here. `kept-first`: the key came with other words before; those stay. */
  outcome: z.enum(['stored', 'repeated', 'kept-first']),
  conversation: Conversation,
});
export type ActAnswer = z.infer<typeof ActAnswer>;

import * as z from 'zod/mini';
import { Municipality, MunicipalityCode } from '../areas/schemas.ts';
import { Proof, Trap } from '../challenges/schemas.ts';
import { Message, ReceiptCode } from '../conversations/parts.ts';
import { longestMessage } from '../conversations/longest.ts';
import { Contact, SubmissionKey } from '../feedback/schemas.ts';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { pageQuery } from '../foundation/pages.ts';
import { Day, Instant, LanguageTag, ownWords, Slug, Text } from '../foundation/texts.ts';
import { Organisation } from '../organisations/schemas.ts';
import {
  ageLevels,
  audiences,
  careContexts,
  comeAlongRoles,
  joinContactWays,
  joinKinds,
  joinStatuses,
  roles,
  waysIn,
} from '../vocabularies.ts';
import { longestCallingAs, longestJoinWords, longestNickname } from './longest.ts';

/**
 * How the person may be reached, and only so. Through a worker or a foster carer, `value` says who that is and how to reach
 * them, in the person's own words: they then hear of it.
 */
export const JoinContact = z.strictObject({
  way: z.enum(joinContactWays),
  value: Contact.shape.value,
  /** When it is safe, in the person's own words. */
  safely: Contact.shape.safely,
  /** May a message be left? Without a yes none is. */
  leaveMessage: z.optional(z.boolean()),
  /** Whom we may say is calling. Without it, nobody but a first name. */
  callingAs: z.optional(ownWords(longestCallingAs)),
});
export type JoinContact = z.infer<typeof JoinContact>;

const asked = {
  key: SubmissionKey,
  organisation: Slug,
  /** Any name to be called by. */
  nickname: ownWords(longestNickname),
  /** Without one the receipt code is the only way. */
  contact: z.optional(JoinContact),
  /** What the person wants to tell. Nobody has to. */
  words: z.optional(ownWords(longestJoinWords)),
  ageLevel: z.enum(ageLevels),
  language: LanguageTag,
  proof: z.optional(Proof),
  trap: z.optional(Trap),
};

/** Of a wish something must be said, whichever. */
const wished = ['words', 'audience', 'careContext', 'municipality'];
const somethingIsWished = z.refine<Record<string, unknown>>(
  value => wished.some(name => value[name] !== undefined),
  {
    path: ['words'],
    params: { fault: 'required', oneOf: wished },
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
);

export const JoinInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('join'), group: Slug, ...asked }),
  z.strictObject({ kind: z.literal('next-intake'), group: Slug, ...asked }),
  z
    .strictObject({
      kind: z.literal('wish'),
      audience: z.optional(z.enum(audiences)),
      careContext: z.optional(z.enum(careContexts)),
      municipality: z.optional(MunicipalityCode),
      ...asked,
    })
    .check(somethingIsWished),
  z.strictObject({ kind: z.literal('come-along'), as: z.enum(comeAlongRoles), ...asked }),
]);
export type JoinInput = z.infer<typeof JoinInput>;

export const JoinAnswer = z.object({
  /** 16 digits that open the conversation. Shown to the person, stored nowhere. */
  receiptCode: ReceiptCode,
  /** `repeated`: the same was already here. `kept-first`: the key came with other words before; those stay. */
  outcome: z.enum(['stored', 'repeated', 'kept-first']),
});
export type JoinAnswer = z.infer<typeof JoinAnswer>;

export const JoinFormQuery = z.strictObject({
  organisation: z.optional(Slug),
  group: z.optional(Slug),
  language: z.optional(LanguageTag),
});

/** All that a form needs to begin. */
export const JoinForm = z.object({
  organisation: Organisation,
  /** The group asked for, with how one gets into it today; missing where none was asked for. */
  group: z.optional(
    z.object({
      id: Slug,
      name: Text,
      wayIn: openCode(waysIn),
      because: z.optional(openCode(['ended', 'full', 'no-intake', 'not-running', 'walk-in'])),
      /** When it takes people next, where that is known. */
      intake: z.optional(z.object({ from: Day, to: Day })),
    }),
  ),
  /** Municipalities of the organisation's areas, for a wish. */
  municipalities: z.array(Municipality),
});
export type JoinForm = z.infer<typeof JoinForm>;

/** What the desk's list shows: no name, no contact, no word of the person's. */
export const JoinSummary = z.object({
  id: z.uuid(),
  kind: openCode(joinKinds),
  /** Missing for a wish or a part, or where the group is no more. */
  group: z.optional(z.object({ id: Slug, name: Text })),
  as: z.optional(openCode(comeAlongRoles)),
  audience: z.optional(openCode(audiences)),
  careContext: z.optional(openCode(careContexts)),
  municipality: z.optional(Municipality),
  status: openCode(joinStatuses),
  version: z.int(),
  receivedAt: Instant,
  /** Whole days for which the person has waited; missing where nobody waits. */
  waitingDays: z.optional(z.int()),
  ageLevel: openCode(ageLevels),
  /** The person wished to be told of the next intake, and the group takes people now. */
  intakeOpen: z.boolean(),
});
export type JoinSummary = z.infer<typeof JoinSummary>;

export const JoinRequestsQuery = z.strictObject({
  kind: z.optional(oneOrMany(z.enum(joinKinds))),
  group: z.optional(Slug),
  status: z.optional(oneOrMany(z.enum(joinStatuses))),
  /** Only those in which somebody waits. */
  waiting: z.optional(z.literal('true')),
  ...pageQuery(100, 50),
});

export const JoinRequestsAnswer = z.object({
  items: z.array(JoinSummary),
  total: z.int(),
  /** In how many somebody waits, of all that the member may see. */
  waiting: z.int(),
  next: z.nullable(z.string()),
});
export type JoinRequestsAnswer = z.infer<typeof JoinRequestsAnswer>;

/** That somebody was contacted: when, how, by whom as a role. */
const Contacted = z.object({ on: Day, way: openCode(joinContactWays), role: openCode(roles) });

export const JoinRequest = z.extend(JoinSummary, {
  nickname: z.string(),
  /** What the person told, and what was written since, oldest first. */
  messages: z.array(Message),
  language: LanguageTag,
  /** How the person may be reached, as a kind; how exactly is read apart. Missing: by the code alone. */
  contactWay: z.optional(openCode(joinContactWays)),
  contacted: z.array(Contacted),
  may: z.array(openCode(joinStatuses)),
  /** The day on which all of it is deleted. */
  keptUntil: Day,
});
export type JoinRequest = z.infer<typeof JoinRequest>;

export const JoinRequestParams = z.strictObject({ id: z.uuid() });

export const JoinContactAnswer = z.object({
  contact: z.nullable(
    z.object({
      way: openCode(joinContactWays),
      value: z.string(),
      safely: z.optional(z.string()),
      leaveMessage: z.boolean(),
      callingAs: z.optional(z.string()),
    }),
  ),
});
export type JoinContactAnswer = z.infer<typeof JoinContactAnswer>;

const answering = {
  /** The version that was read. */
  version: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
  /** The language in which the message is written. */
  language: LanguageTag,
  /** When the person was contacted and how: only as they allowed. */
  contacted: z.optional(z.strictObject({ on: Day, way: z.enum(joinContactWays) })),
};
const message = ownWords(longestMessage);

/** What is decided for one person. A no needs its reasons; what is written is read by the code. */
export const AnswerJoinInput = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('in-contact'), message: z.optional(message), ...answering }),
  z.strictObject({ status: z.literal('coming'), message: z.optional(message), ...answering }),
  z.strictObject({ status: z.literal('not-this-time'), message, ...answering }),
  z.strictObject({ status: z.literal('closed'), message: z.optional(message), ...answering }),
]);
export type AnswerJoinInput = z.infer<typeof AnswerJoinInput>;

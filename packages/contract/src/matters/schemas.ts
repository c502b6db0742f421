import * as z from 'zod/mini';
import { oneOrMany, openCode, Version } from '../foundation/codes.ts';
import { pageQuery } from '../foundation/pages.ts';
import { EveryLanguage, Day, LanguageTag, Month, ownWords, Slug, Text, texts } from '../foundation/texts.ts';
import { Contact } from '../feedback/schemas.ts';
import { Question } from '../question-sets/schemas.ts';
import { Message } from '../conversations/parts.ts';
import { Who } from '../staff/who.ts';
import {
  ageLevels,
  answerStatuses,
  audiences,
  draftStates,
  feedbackKinds,
  feedbackThemes,
  helpedWays,
  matterSources,
  moods,
  publicationLeaves,
} from '../vocabularies.ts';

const reasons = texts(3000);
const what = texts(3000);
/** The same reasons for a ten-year-old. In easy Finnish they stand in `reasons` itself, under `fi-simple`. */
const reasonsForChildren = z.optional(texts(1000));

/**
 * An answer as staff write it. What a status demands stands here, so that nobody can save a refusal without its
 * reasons, or a plan without what and when.
 */
export const StatusInput = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('considering') }),
  z.strictObject({ status: z.literal('planned'), what, when: Month }),
  z.strictObject({ status: z.literal('in-progress'), what }),
  z.strictObject({ status: z.literal('done'), what, when: Month }),
  z.strictObject({ status: z.literal('partly-done'), what, reasons, reasonsForChildren }),
  z.strictObject({ status: z.literal('answered'), what }),
  z.strictObject({ status: z.literal('thanked') }),
  z.strictObject({ status: z.literal('passed-on'), to: texts(300), reasons }),
  z.strictObject({ status: z.literal('not-possible'), reasons, reasonsForChildren }),
]);
export type StatusInput = z.infer<typeof StatusInput>;

export const MatterId = z.uuid();
export const MatterParams = z.strictObject({ id: MatterId });

/** A matter (asia) as a list of the desk shows it: never the words, only what helps to choose. */
export const MatterSummary = z.object({
  id: MatterId,
  organisation: Slug,
  source: openCode(matterSources),
  kind: openCode(feedbackKinds),
  status: openCode(answerStatuses),
  ageLevel: openCode(ageLevels),
  language: LanguageTag,
  /** The day alone: the moment could be compared with what a network knows of its visitors. */
  receivedOn: Day,
  /** Whole days since somebody last waited for an answer; missing when nobody waits. */
  waitingDays: z.optional(z.int()),
  published: z.boolean(),
  themes: z.array(openCode(feedbackThemes)),
  mood: z.optional(openCode(moods)),
  /** The institution that it is about. */
  unit: z.optional(Slug),
  /** Somebody helped the person to say it, or entered it for them. */
  helped: z.boolean(),
  openQuestion: z.optional(Slug),
  /** Somebody marked a concern for a child, and it is not closed: nothing of the matter is deleted meanwhile. */
  openConcern: z.boolean(),
  /** The meeting of a panel that raised it. */
  meeting: z.optional(z.uuid()),
});
export type MatterSummary = z.infer<typeof MatterSummary>;

/** What a person answered to one question of a set. */
const GivenAnswer = z.object({
  question: Slug,
  mood: z.optional(openCode(moods)),
  choices: z.optional(z.array(Slug)),
  text: z.optional(z.string()),
});

/** What staff wrote of an entry of the board: the words that they can change. */
export const EntryWords = z.object({
  said: EveryLanguage,
  voice: z.optional(openCode(audiences)),
  themes: z.optional(z.array(openCode(feedbackThemes))),
  unit: z.optional(Slug),
  raisedBy: z.optional(EveryLanguage),
});

/** An entry of the board that the person was asked about first, in staff's words. */
const ProposedEntry = z.extend(EntryWords, { version: z.int(), state: openCode(draftStates) });

/** That the unit was told of a matter: in which words, on which day, by whom. */
const UnitTelling = z.object({ words: Text, toldOn: Day, by: Who });

/** A matter with its conversation, for staff with the right to read it. */
export const Matter = z.extend(MatterSummary, {
  /** Rises at every change; an answer names the version that it was written on. */
  version: z.int(),
  publication: openCode(publicationLeaves),
  messages: z.array(Message),
  /** Answers to the questions of a set, in the version that was answered. */
  questionSet: z.optional(z.object({ id: Slug, version: z.int() })),
  /** The questions as the person read them, in the language of their form. */
  asked: z.optional(z.object({ title: Text, questions: z.array(Question) })),
  answers: z.array(GivenAnswer),
  /** The words of the open question that it answers. */
  openQuestionAsked: z.optional(Text),
  /** Who raised it, where a group, an evaluation, the forum or an event did, and whose voice it is. */
  raisedBy: z.optional(EveryLanguage),
  voice: z.optional(openCode(audiences)),
  /** Which way staff took it down, where they did. */
  helpedWay: z.optional(openCode(helpedWays)),
  /** May the unit read the person's own words? */
  unitMayRead: z.boolean(),
  /** What the unit was told of it, oldest first. */
  unitTellings: z.array(UnitTelling),
  /** Under "ask me first": what was proposed last, and where it stands. */
  draft: z.optional(ProposedEntry),
  /** What stands on the board of it. */
  entry: z.optional(z.extend(EntryWords, { id: Slug })),
  /** The day on which all of it is deleted, unless a concern is open then. */
  deletedOn: Day,
  /** A contact was left and is still there; reading it is an operation and a right of its own. */
  hasContact: z.boolean(),
  /** The day on which the contact is deleted; later, where the person begins to wait again before. */
  contactDeletedOn: z.optional(Day),
});
export type Matter = z.infer<typeof Matter>;

const yes = z.literal('yes');

export const MattersQuery = z.strictObject({
  status: z.optional(oneOrMany(z.enum(answerStatuses))),
  source: z.optional(oneOrMany(z.enum(matterSources))),
  kind: z.optional(oneOrMany(z.enum(feedbackKinds))),
  theme: z.optional(oneOrMany(z.enum(feedbackThemes))),
  unit: z.optional(oneOrMany(Slug)),
  /** Only those in which somebody waits for an answer. */
  waiting: z.optional(yes),
  /** Only those with an open concern. */
  openConcern: z.optional(yes),
  ...pageQuery(100, 50),
});
export type MattersQuery = z.output<typeof MattersQuery>;
export const MattersAnswer = z.object({
  items: z.array(MatterSummary),
  total: z.int(),
  /** Of all matters, whatever was asked for: in how many somebody waits, and in how many a concern is open. */
  waiting: z.int(),
  openConcerns: z.int(),
  next: z.nullable(z.string()),
});

export const AnswerInput = z.strictObject({
  /** The version of the matter that the answer was written on. */
  version: Version,
  answer: StatusInput,
  /** What is written to the person, in the language they used. */
  message: ownWords(5000),
  language: LanguageTag,
});
export type AnswerInput = z.infer<typeof AnswerInput>;

export const ContactAnswer = z.object({
  contact: z.nullable(Contact),
  /** "I want you to know who I am", in the person's own words. */
  introduction: z.optional(z.string()),
});

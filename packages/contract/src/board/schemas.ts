import * as z from 'zod/mini';
import { oneOrMany, openCode, Version } from '../foundation/codes.ts';
import { FacetCounts, pageQuery } from '../foundation/pages.ts';
import { LanguageTag, Month, Slug, Text, texts } from '../foundation/texts.ts';
import { MatterParams } from '../matters/schemas.ts';
import {
  answerStatuses,
  audiences,
  draftStates,
  feedbackKinds,
  feedbackThemes,
  matterSources,
  roles,
  roughTimes,
} from '../vocabularies.ts';

/** A unit across organisations: the organisation's name, a point, the unit's. */
const UnitKey = z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/), z.maxLength(130));
const Year = z.string().check(z.regex(/^20\d\d$/));

/** Another entry that tells of the same idea. */
const AlsoRaised = z.object({
  id: Slug,
  source: openCode(matterSources),
  voice: z.optional(openCode(audiences)),
  raisedBy: z.optional(Text),
  saidIn: Month,
  status: openCode(answerStatuses),
});

/**
 * The public face of a matter: what was said, in staff's words, and what was answered. Months and rough times only.
 * `what`, `when`, `reasons` and `to` are there as the status demands (see StatusInput of matters).
 */
export const BoardEntry = z.object({
  id: Slug,
  organisation: z.object({ id: Slug, name: Text }),
  said: Text,
  /** The person's own words, with leave; otherwise a paraphrase. */
  ownWords: z.boolean(),
  source: openCode(matterSources),
  /** Entered by a worker from the phone, from paper, or together with somebody. */
  helped: z.boolean(),
  voice: z.optional(openCode(audiences)),
  kind: openCode(feedbackKinds),
  themes: z.array(openCode(feedbackThemes)),
  /** The institution that it is about, where enough people live for it to be named. */
  unit: z.optional(z.object({ id: UnitKey, name: Text })),
  /** The group, panel or event that raised it. */
  raisedBy: z.optional(Text),
  status: openCode(answerStatuses),
  what: z.optional(Text),
  when: z.optional(Month),
  reasons: z.optional(Text),
  /** The reasons in easier words than `reasons`, where they were written so too. */
  easyReasons: z.optional(Text),
  reasonsForChildren: z.optional(Text),
  to: z.optional(Text),
  answeredBy: z.optional(openCode(roles)),
  saidIn: Month,
  answeredIn: z.optional(Month),
  answeredWithin: z.optional(openCode(roughTimes)),
  /** The course of the matter, oldest first. */
  timeline: z.array(z.object({ status: openCode(answerStatuses), month: Month })),
  /** Months for which somebody has been waiting: since it was said, or since it was passed on or asked about again. */
  waitingMonths: z.optional(z.int()),
  alsoRaisedBy: z.array(AlsoRaised),
});
export type BoardEntry = z.infer<typeof BoardEntry>;

export const BoardQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  /** Words to look for, in any language. */
  q: z.optional(z.string().check(z.maxLength(200))),
  status: z.optional(oneOrMany(z.enum(answerStatuses))),
  source: z.optional(oneOrMany(z.enum(matterSources))),
  theme: z.optional(oneOrMany(z.enum(feedbackThemes))),
  unit: z.optional(oneOrMany(UnitKey)),
  /** The year in which it was said. */
  year: z.optional(oneOrMany(Year)),
  ...pageQuery(100, 20),
});
export type BoardQuery = z.output<typeof BoardQuery>;

export const BoardAnswer = z.object({
  items: z.array(BoardEntry),
  total: z.int(),
  /** How many entries each choice would show, under the search and the other choices. */
  facets: z.object({
    status: FacetCounts,
    source: FacetCounts,
    theme: FacetCounts,
    unit: FacetCounts,
    year: FacetCounts,
    organisation: FacetCounts,
  }),
  /** Names of the organisations and units that the facets count. */
  names: z.record(z.string(), Text),
  /** How many open questions these organisations have put to everybody, and how many of them take answers now. */
  questions: z.object({ all: z.int(), open: z.int() }),
  /** How many client panels these organisations have. */
  panels: z.int(),
  next: z.nullable(z.string()),
});
export type BoardAnswer = z.infer<typeof BoardAnswer>;

export const BoardEntryParams = z.strictObject({ id: Slug });
export const BoardEntryQuery = z.strictObject({ language: z.optional(LanguageTag) });

/** What staff write to publish a matter: the paraphrase and, if asked for, the voice. The answer is the matter's own. */
export const PublishInput = z.strictObject({
  version: Version,
  said: texts(1000),
  voice: z.optional(z.enum(audiences)),
  themes: z.optional(z.array(z.enum(feedbackThemes))),
  /** The unit that it is about: one of the organisation's that may be named. */
  unit: z.optional(Slug),
  /** The group, panel or event that raised it. */
  raisedBy: z.optional(texts(200)),
});
export type PublishInput = z.infer<typeof PublishInput>;
export const PublishParams = MatterParams;

/** An entry as it would stand on the board, shown to the person in their conversation. */
export const EntryDraft = z.object({
  /** Rises at every change; the person decides on the version that they read. */
  version: z.int(),
  state: openCode(draftStates),
  entry: BoardEntry,
});
export type EntryDraft = z.infer<typeof EntryDraft>;

import * as z from 'zod/mini';
import { Instant, LanguageTag, Slug } from '../foundation/texts.ts';
import { Group, GroupWordsAnswer, Session } from '../groups/schemas.ts';
import { Organisation } from '../organisations/schemas.ts';
import { PathwaysAnswer } from '../pathways/schemas.ts';

/**
 * All that a web site without a server shows, in one language: what a server would answer, and the sessions of twelve
 * months. `form` rises when an older reader could no longer read it.
 */
export const StaticFile = z.object({
  form: z.literal(1),
  madeAt: Instant,
  language: LanguageTag,
  organisations: z.array(Organisation),
  groups: z.array(Group),
  /** Sessions by the group's id, in their order; of groups whose time is public alone. */
  sessions: z.record(Slug, z.array(Session)),
  words: GroupWordsAnswer,
  pathways: PathwaysAnswer,
});
export type StaticFile = z.infer<typeof StaticFile>;

import * as z from 'zod/mini';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { pageQuery } from '../foundation/pages.ts';
import { Month, Slug } from '../foundation/texts.ts';
import { EntryWords } from '../matters/schemas.ts';
import { answerStatuses, feedbackKinds, matterSources, removalReasons } from '../vocabularies.ts';

export const EntriesQuery = z.strictObject({
  /** Words to look for, in any language. */
  q: z.optional(z.string().check(z.maxLength(200))),
  status: z.optional(oneOrMany(z.enum(answerStatuses))),
  source: z.optional(oneOrMany(z.enum(matterSources))),
  ...pageQuery(100, 50),
});
export type EntriesQuery = z.output<typeof EntriesQuery>;

/** An entry of the board for who looks after it: what stands there, in every language. */
export const StaffEntry = z.extend(EntryWords, {
  id: Slug,
  /** Rises when its words are changed here. */
  version: z.int(),
  status: openCode(answerStatuses),
  source: openCode(matterSources),
  kind: openCode(feedbackKinds),
  helped: z.boolean(),
  ownWords: z.boolean(),
  saidIn: Month,
  answeredIn: z.optional(Month),
  /** The matter that it tells of: its words are changed there, with the person's leave. */
  matter: z.optional(z.uuid()),
});
export type StaffEntry = z.infer<typeof StaffEntry>;

export const EntriesAnswer = z.object({
  items: z.array(StaffEntry),
  total: z.int(),
  next: z.nullable(z.string()),
});
export type EntriesAnswer = z.infer<typeof EntriesAnswer>;

export const RemovalInput = z.strictObject({ reason: z.enum(removalReasons) });
export type RemovalInput = z.infer<typeof RemovalInput>;
export const EntryRemovedAnswer = z.object({ removed: z.literal(true) });

import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { pageQuery } from '../foundation/pages.ts';
import { Instant } from '../foundation/texts.ts';
import { removalReasons } from '../vocabularies.ts';

/** One line of the append-only log: who, what kind, when, which record. Never a text. */
export const LogLine = z.object({
  at: Instant,
  who: z.string(),
  /** The name of who it was, while they have an account. */
  name: z.optional(z.string()),
  /** The operation: `readMatter`, `answerMatter`. */
  what: z.string(),
  record: z.optional(z.string()),
  /** Why an entry was taken off the board. */
  reason: z.optional(openCode(removalReasons)),
});

export const LogQuery = z.strictObject({ ...pageQuery(200, 100) });
export const LogAnswer = z.object({ items: z.array(LogLine), next: z.nullable(z.string()) });

/** What was done with one matter, newest first: the latest lines alone. */
export const MatterLogAnswer = z.object({ items: z.array(LogLine) });

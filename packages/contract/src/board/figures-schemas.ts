import * as z from 'zod/mini';
import { oneOrMany } from '../foundation/codes.ts';
import { LanguageTag, Slug, Text } from '../foundation/texts.ts';

/**
 * How many, as exactly as it may be told: from–to; the same twice is the number itself; without `to` it may be any
 * number from there on.
 */
export const ToldNumber = z.object({ from: z.int(), to: z.optional(z.int()) });
export type ToldNumber = z.infer<typeof ToldNumber>;

/** What became of what an organisation was told in a year. */
export const BoardFigures = z.object({
  organisation: z.object({ id: Slug, name: Text }),
  year: z.int(),
  received: ToldNumber,
  answered: ToldNumber,
  waiting: ToldNumber,
  /** Concerns and ideas that led to something done, wholly or in part. */
  changes: ToldNumber,
  /** Half of the first answers came within so many days. */
  medianDays: z.optional(z.int()),
});
export type BoardFigures = z.infer<typeof BoardFigures>;

export const BoardFiguresQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  /** @default the present year */
  year: z.optional(z.string().check(z.regex(/^20\d\d$/))),
  language: z.optional(LanguageTag),
});

/** One for each organisation; never a sum over several, from which a small one could be told by subtraction. */
export const BoardFiguresAnswer = z.object({
  items: z.array(BoardFigures),
  /** Years that can be asked for: what is older is not kept whole. */
  years: z.array(z.int()),
});

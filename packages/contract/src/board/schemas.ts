import * as z from 'zod/mini';
import { oneOrMany, openCode } from '../foundation/codes.ts';
import { FacetCounts, pageQuery } from '../foundation/pages.ts';
import { Month, Slug, Text, texts } from '../foundation/texts.ts';
import { MatterParams } from '../matters/schemas.ts';
import {
  answerStatuses,
  audiences,
  feedbackKinds,
  matterSources,
  roles,
  roughTimes,
} from '../vocabularies.ts';

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
  status: openCode(answerStatuses),
  what: z.optional(Text),
  when: z.optional(Month),
  reasons: z.optional(Text),
  to: z.optional(Text),
  answeredBy: z.optional(openCode(roles)),
  saidIn: Month,
  answeredIn: z.optional(Month),
  answeredWithin: z.optional(openCode(roughTimes)),
});
export type BoardEntry = z.infer<typeof BoardEntry>;

export const BoardQuery = z.strictObject({
  organisation: z.optional(oneOrMany(Slug)),
  status: z.optional(oneOrMany(z.enum(answerStatuses))),
  source: z.optional(oneOrMany(z.enum(matterSources))),
  ...pageQuery(100, 20),
});
export type BoardQuery = z.output<typeof BoardQuery>;

export const BoardAnswer = z.object({
  items: z.array(BoardEntry),
  total: z.int(),
  facets: z.object({ status: FacetCounts, source: FacetCounts }),
  next: z.nullable(z.string()),
});
export type BoardAnswer = z.infer<typeof BoardAnswer>;

/** What staff write to publish a matter: the paraphrase and, if asked for, the voice. The answer is the matter's own. */
export const PublishInput = z.strictObject({
  version: z.int(),
  said: texts(1000),
  voice: z.optional(z.enum(audiences)),
});
export type PublishInput = z.infer<typeof PublishInput>;
export const PublishParams = MatterParams;

import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { EveryLanguage, Month } from '../foundation/texts.ts';
import { answerStatuses } from '../vocabularies.ts';

/**
 * The present answer of a matter as whoever raised it may be told of it: what its status demands, in every language,
 * and never the message to the person.
 */
export const ToldAnswer = z.object({
  status: openCode(answerStatuses),
  what: z.optional(EveryLanguage),
  when: z.optional(Month),
  reasons: z.optional(EveryLanguage),
  to: z.optional(EveryLanguage),
  /** The month of the answer. */
  month: Month,
});
export type ToldAnswer = z.infer<typeof ToldAnswer>;

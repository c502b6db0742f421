import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Day, Month, Slug, Text } from '../foundation/texts.ts';
import { ageLevels, sizeClasses } from '../vocabularies.ts';

/** An open question as anyone sees it. */
export const OpenQuestion = z.object({
  id: Slug,
  organisation: z.object({ id: Slug, name: Text }),
  question: Text,
  background: z.optional(Text),
  ageLevels: z.array(openCode(ageLevels)),
  opensOn: Day,
  closesOn: Day,
  /** `closed`: answers are no longer taken; the result may still be on its way. */
  state: z.catch(z.enum(['coming', 'open', 'closed']), 'closed'),
  /** How many answered, as a class; told when the question is closed. */
  answered: z.optional(openCode(sizeClasses)),
  result: z.optional(z.object({ told: Text, follows: z.optional(Text), month: Month })),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

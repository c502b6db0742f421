import * as z from 'zod/mini';
import { Proof, Trap } from '../challenges/schemas.ts';
import { Slug } from '../foundation/texts.ts';
import { digestRhythms, interfaceLanguages } from '../vocabularies.ts';

/** Who wants a digest of the board by mail. Confirmed through the mail that comes, else it never begins. */
export const SubscribeInput = z.strictObject({
  email: z.email().check(z.maxLength(254)),
  /** Whose entries; an empty list means all that publish here. */
  organisations: z.array(Slug).check(z.maxLength(50)),
  rhythm: z.enum(digestRhythms),
  language: z.enum(interfaceLanguages),
  proof: z.optional(Proof),
  trap: z.optional(Trap),
});
export type SubscribeInput = z.infer<typeof SubscribeInput>;

/** The same whether the address is new or was here before: nobody learns from it who subscribes. */
export const SubscribeAnswer = z.object({ outcome: z.literal('confirm-by-mail') });
export type SubscribeAnswer = z.infer<typeof SubscribeAnswer>;

import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Day, Slug, Text } from '../foundation/texts.ts';
import { answerStatuses, feedbackKinds, roles } from '../vocabularies.ts';

/** 16 digits. Spaces and hyphens that a person types between them are taken away before sending. */
export const ReceiptCode = z.string().check(z.regex(/^\d{16}$/));

/** What a person typed or pasted, as a receipt code or as near to one as it comes. */
export const tidyReceiptCode = (typed: string): string => typed.replace(/[\s\u00a0–-]/g, '');

/** The code in groups of four, as it is shown and read aloud: `1234 5678 9012 3456`. */
export const groupReceiptCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

export const Message = z.object({
  from: z.enum(['person', 'staff']),
  /** The role of the member of staff who answered; never a name. */
  role: z.optional(openCode(roles)),
  text: Text,
  on: Day,
});
export type Message = z.infer<typeof Message>;

/** What one of the codes of this matter opens. */
export const Conversation = z.object({
  organisation: z.object({ id: Slug, name: Text }),
  kind: openCode(feedbackKinds),
  status: openCode(answerStatuses),
  messages: z.array(Message),
  /** Stands on the board. */
  published: z.boolean(),
});
export type Conversation = z.infer<typeof Conversation>;

/** The code goes in the body: it must not stand in an address or a log. */
export const OpenConversationInput = z.strictObject({ code: ReceiptCode });

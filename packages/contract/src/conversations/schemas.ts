import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Day, Slug, Text } from '../foundation/texts.ts';
import { answerStatuses, feedbackKinds, roles } from '../vocabularies.ts';
import { receiptCodeForm } from './receipt-code.ts';

/** 16 digits. Spaces and hyphens that a person types between them are taken away before sending. */
export const ReceiptCode = z.string().check(z.regex(receiptCodeForm));

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

/* What other capabilities take of a conversation, apart from it: a conversation itself tells of matters and the board. */
import * as z from 'zod/mini';
import { openCode } from '../foundation/codes.ts';
import { Day, Text } from '../foundation/texts.ts';
import { roles } from '../vocabularies.ts';
import { receiptCodeForm } from './receipt-code.ts';

/** 16 digits. Spaces and hyphens that a person types between them are taken away before sending. */
export const ReceiptCode = z.string().check(z.regex(receiptCodeForm));

export const Message = z.object({
  from: z.enum(['person', 'staff']),
  /** The role of the member of staff who answered; never a name. */
  role: z.optional(openCode(roles)),
  /** Missing where the person said with one press alone that they were not answered. */
  text: z.optional(Text),
  /** With this the person said: "this did not answer me". */
  reopens: z.optional(z.boolean()),
  on: Day,
});
export type Message = z.infer<typeof Message>;

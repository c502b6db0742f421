/**
 * What is needed only after the questions: the contract's rule, the call, and what is shown then. It comes as a file of
 * its own while the person reads.
 */
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { sendFeedback } from '@kuulluksi/api-client/feedback';
import { FeedbackInput, longestFeedback } from '@kuulluksi/contract/feedback/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { FieldFault } from '@kuulluksi/contract/problems';
import * as z from 'zod/mini';
import { checkView } from './check.ts';
import { sentView } from './sent.ts';

/** The input that may be sent, or what is at fault in it. */
export const check = (input: unknown): { input: FeedbackInput } | { faults: FieldFault[] } => {
  const read = z.safeParse(FeedbackInput, input, { reportInput: true });
  return read.success ? { input: read.data } : { faults: faultsOf(read.error.issues) };
};

export { checkView, groupReceiptCode, longestFeedback, sendFeedback, sentView };

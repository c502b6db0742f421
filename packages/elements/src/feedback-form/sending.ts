/**
 * What only checking and sending need: the contract's rule and the call. It comes as a file of its own while the person
 * reads.
 */
import { groupReceiptCode } from '@kuulluksi/contract/conversations/schemas';
import { sendFeedback } from '@kuulluksi/api-client/feedback';
import { FeedbackInput, longestFeedback } from '@kuulluksi/contract/feedback/schemas';
import { faultsOf } from '@kuulluksi/contract/foundation/faults';
import type { FieldFault } from '@kuulluksi/contract/problems';
import * as z from 'zod/mini';

/** The input that may be sent, or what is at fault in it. */
export const check = (input: unknown): { input: FeedbackInput } | { faults: FieldFault[] } => {
  const read = z.safeParse(FeedbackInput, input, { reportInput: true });
  return read.success ? { input: read.data } : { faults: faultsOf(read.error.issues) };
};

export { groupReceiptCode, longestFeedback, sendFeedback };

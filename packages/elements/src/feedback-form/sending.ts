/**
 * What is needed only after the questions: the contract's rules, the call, and what is shown then. It comes as a file of
 * its own while the person reads.
 */
import { sendFeedback } from '@kuulluksi/api-client/feedback';
import { groupReceiptCode } from '@kuulluksi/contract/conversations/receipt-code';
import { longestFeedback } from '@kuulluksi/contract/feedback/longest';
import { sendFeedbackInput as check } from '@kuulluksi/contract/inputs.generated';
import { Proof } from '../foundation/proof/proof.ts';
import { checkView } from './check.ts';
import { sentView } from './sent.ts';

export { check, checkView, groupReceiptCode, longestFeedback, Proof, sendFeedback, sentView };

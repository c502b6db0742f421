/**
 * What is needed only after the first view: the further questions, the contract's rules, the call, and what is shown
 * then. It comes as a file of its own while the person reads.
 */
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts } from '../foundation/form/form-texts.ts';
import { problemTexts } from '../foundation/problem-texts.ts';
import { pictureStyles } from '../foundation/pictures/pictures.styles.ts';
import { restStyles } from './rest.styles.ts';
import { restTexts } from './rest-texts.ts';

export { longestFeedback } from '@kuulluksi/contract/feedback/longest';
export { faultWords } from '../foundation/form/fault-words.ts';
export { printCode } from '../foundation/receipt/print-code.ts';
export { asked } from './asked.ts';
export { checkView } from './check.ts';
export { faultsToShow } from './input.ts';
export { knowMore } from './know-more.ts';
export { countOf, noticesOf } from './notices.ts';
export { afterWords, faultSummary, organisationChoice } from './rest-questions.ts';
export { Sending } from './sending.ts';
export { sentView } from './sent.ts';

export const styles = [formStyles, pictureStyles, restStyles].flat();
export const bundles = [restTexts, formTexts, problemTexts];

/**
 * What is needed only after the first view: the further questions, the contract's rules, the call, and what is shown
 * then. It comes as a file of its own while the person reads.
 */
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts } from '../foundation/form/form-texts.ts';
import type { Part } from '../foundation/kuulluksi-element.ts';
import { restStyles } from './rest.styles.ts';
import { restTexts } from './rest-texts.ts';

export { ask, carefully } from './careful-read.ts';
export { Later } from './later.ts';

export const styles = [formStyles, restStyles].flat();
export const bundles = [restTexts, formTexts];

/** What the rest of the form says in words of a level's own, which come only where that level is asked for. */
export const words: Partial<Record<AgeLevel, () => Promise<Part>>> = {
  youth: () => import('./rest-youth.ts'),
  professional: () => import('./rest-professional.ts'),
};

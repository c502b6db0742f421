/**
 * What is needed only after the first view: the further questions, the contract's rules, the call, and what is shown
 * then. It comes as a file of its own while the person reads.
 */
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import { formStyles } from '../foundation/form/form.styles.ts';
import { formTexts } from '../foundation/form/form-texts.ts';
import { defineLevelTexts } from '../foundation/texts.ts';
import type { Part } from '../foundation/kuulluksi-element.ts';
import { restStyles } from './rest.styles.ts';
import { restTexts } from './rest-texts.ts';

export { ask, carefully } from './careful-read.ts';
export { Later } from './later.ts';

export const styles = [formStyles, restStyles].flat();
export const bundles = [restTexts, formTexts];

/** What the rest of the form says in words of a level's own, which come only where that level is asked for. */
const ofLevel = (load: Parameters<typeof defineLevelTexts>[0]): (() => Promise<Part>) => {
  const bundles = [defineLevelTexts(load)];
  return () => Promise.resolve({ bundles });
};
export const words: Partial<Record<AgeLevel, () => Promise<Part>>> = {
  youth: ofLevel({
    fi: () => import('../locales/fi/feedback-form-rest.youth.json'),
    sv: () => import('../locales/sv/feedback-form-rest.youth.json'),
    en: () => import('../locales/en/feedback-form-rest.youth.json'),
    'fi-simple': () => import('../locales/fi-simple/feedback-form-rest.youth.json'),
  }),
  professional: ofLevel({
    fi: () => import('../locales/fi/feedback-form-rest.professional.json'),
    sv: () => import('../locales/sv/feedback-form-rest.professional.json'),
    en: () => import('../locales/en/feedback-form-rest.professional.json'),
    'fi-simple': () => import('../locales/fi-simple/feedback-form-rest.professional.json'),
  }),
};

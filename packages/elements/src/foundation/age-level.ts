import { ageLevels, type AgeLevel } from '@kuulluksi/contract/page-vocabularies';

/** The level of words that an attribute asks for; the adult's where it asks for none. */
export const ageLevelOf = (asked: string | undefined): AgeLevel =>
  ageLevels.find(level => level === asked) ?? 'adult';

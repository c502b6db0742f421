import * as z from 'zod/mini';
import { Version } from '../foundation/codes.ts';
import { Day, LanguageTag, ownWords } from '../foundation/texts.ts';

export const UnitTellingInput = z.strictObject({
  /** The version of the matter that the words were written on. */
  version: Version,
  /** What the unit was told; in other words than the person's, unless they let the unit read their own. */
  words: ownWords(3000),
  language: LanguageTag,
  /** The day on which the unit was told. */
  toldOn: Day,
});
export type UnitTellingInput = z.infer<typeof UnitTellingInput>;

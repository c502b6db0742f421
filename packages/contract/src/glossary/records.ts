import * as z from 'zod/mini';
import { LanguageTag, ownWords, Slug, texts } from '../foundation/texts.ts';

/**
 * Beginnings of the word as it stands in texts, by language: `sijaishuolto` and `sijaishuollo` for sijaishuolto. An
 * ending may follow each; where a language has none, the term itself is the only one.
 */
export const WordForms = z.record(
  LanguageTag,
  z.array(ownWords(60).check(z.minLength(3))).check(z.maxLength(12)),
);

export const termFields = {
  term: texts(80),
  explanation: texts(500),
  forms: z.optional(WordForms),
};

/** A term of an organisation, explained in its own plain words. One with the name of a term of the base set stands for it. */
export const GlossaryTermRecord = z.strictObject({ id: Slug, organisation: Slug, ...termFields });
export type GlossaryTermRecord = z.infer<typeof GlossaryTermRecord>;

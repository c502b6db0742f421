import * as z from 'zod/mini';
import { openCode, Version } from '../foundation/codes.ts';
import { LanguageTag, ownWords } from '../foundation/texts.ts';
import { ageLevels } from '../vocabularies.ts';

export const TemplateId = z.uuid();
export const TemplateParams = z.strictObject({ id: TemplateId });

interface Worded {
  language: string;
  ageLevel: string;
}

const eachOnce = (texts: readonly Worded[]): boolean =>
  new Set(texts.map(({ language, ageLevel }) => `${language} ${ageLevel}`)).size === texts.length;

/** `[…]` in a text is a place that whoever answers fills in. */
export const TemplateInput = z.strictObject({
  /** What staff call it: a line of their own list. */
  name: ownWords(100),
  texts: z
    .array(z.strictObject({ language: LanguageTag, ageLevel: z.enum(ageLevels), text: ownWords(3000) }))
    .check(z.minLength(1), z.maxLength(40), z.refine(eachOnce)),
});
export type TemplateInput = z.infer<typeof TemplateInput>;

export const ChangeTemplateInput = z.extend(TemplateInput, {
  /** The version that was changed. */
  version: Version,
});

/** A template of an answer (vastauspohja): put into the answer's form, where somebody reads and finishes it. */
export const AnswerTemplate = z.object({
  id: TemplateId,
  version: z.int(),
  name: z.string(),
  texts: z.array(z.object({ language: LanguageTag, ageLevel: openCode(ageLevels), text: z.string() })),
});
export type AnswerTemplate = z.infer<typeof AnswerTemplate>;

export const TemplatesAnswer = z.object({ items: z.array(AnswerTemplate) });
export const TemplateDeletedAnswer = z.object({ deleted: z.literal(true) });

import type { QuestionSetRecord } from '@kuulluksi/contract/question-sets/records';

export type Question = QuestionSetRecord['questions'][number];
type Option = NonNullable<Question['options']>[number];

/** The organisation whose forms ask more than the usual: the others show how the form is without. */
export const organisation = 'esimerkki-pirkanmaa';

export const option = (
  id: string,
  words: Option['words'],
  picture?: NonNullable<Option['picture']>,
): Option => ({ id, words, ...(picture && { picture }) });

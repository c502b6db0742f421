import type { AgeLevel } from '@kuulluksi/contract/vocabularies';

/** What the form reads first: whom one can write to, the questions of the level, the open question. */
export const feedbackFormFirstRead = (
  { organisations, level, language }: { organisations: string[]; level: AgeLevel; language: string },
  questionSet: string | undefined,
  openQuestion: string | undefined,
) => ({
  path: '/v1/feedback/form',
  query: { organisation: organisations, ageLevel: level, questionSet, openQuestion, language },
});
